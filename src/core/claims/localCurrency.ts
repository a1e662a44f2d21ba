import { countryNamed } from '../entities/gazetteer/countryNames';
import { cityCountries } from '../language/en/cityCountries';
import { nationalCurrencies } from '../language/en/nationalCurrencies';
import type { ArticleStructure } from '../text/article';
import { datelineOf } from '../text/dateline';
import { lazily } from '../util/lazily';
import { pauseEvery, type Sliced } from '../util/sliced';
import type { NumericClaim } from './claim';
import { sharedCoinOf, type SharedCoin } from './sharedCoin';

/** The currencies of a country of those that share their word with others, by its code. */
const currenciesOf = lazily(() => {
  const found = new Map<string, Set<string>>();
  for (const coins of nationalCurrencies.values())
    for (const [nation, currency] of coins) {
      const code = countryNamed(nation)?.code;
      if (code !== undefined) found.set(code, (found.get(code) ?? new Set()).add(currency));
    }
  return found;
});

/** The country of a place that news writes in capitals or with one: "KARACHI", "Kampala". */
function countryOf(place: string): string | undefined {
  return cityCountries.get(place.toLowerCase()) ?? countryNamed(place)?.code;
}

/** Where an article is sent from. */
export interface Home {
  readonly country: string;
  /** Its bare dollars are those of the country: no agency sends it that writes for the world. */
  readonly isOwnPress: boolean;
}

function homeOf({ text, structure }: LocatedText): Home | null {
  for (const paragraph of structure.paragraphs) {
    const line = datelineOf(text, paragraph);
    const country = line === null ? undefined : countryOf(line.place);
    if (line !== null) return country === undefined ? null : { country, isOwnPress: !line.isAgency };
  }
  return null;
}

/** Where the articles of a story are sent from, for those that do not tell it; null when they tell several countries or none. */
export function homeOfStory(articles: readonly LocatedText[]): Home | null {
  const homes = articles.flatMap(article => homeOf(article) ?? []);
  const [first] = homes;
  if (first === undefined || homes.some(({ country }) => country !== first.country)) return null;
  return { country: first.country, isOwnPress: homes.every(({ isOwnPress }) => isOwnPress) };
}

/** What a sentence is of stands at its start, behind "in", or owns: "In Colombo", "Uganda's shilling"; not "aid to Nepal". */
function isSetting(sentence: string, at: number, end: number): boolean {
  return at === 0 || /\b[Ii]n $/.test(sentence.slice(0, at)) || /^['’]s /.test(sentence.slice(end, end + 3));
}

/** No sentence of print is longer. */
const longestSentence = 1000;

/** The countries that a sentence is set in, in its order. */
function settingsOf(sentence: string): readonly string[] {
  const found: string[] = [];
  for (const { 0: name, index: at } of sentence
    .slice(0, longestSentence)
    .matchAll(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu)) {
    const place = /^In (.+)/.exec(name)?.[1] ?? name;
    const country = countryOf(place);
    if (country !== undefined && isSetting(sentence, at + name.length - place.length, at + name.length))
      found.push(country);
  }
  return found;
}

/** The currency of a country among those that a coin may be. */
function currencyIn(coin: SharedCoin, country: string | undefined): string | undefined {
  const currencies = country === undefined ? undefined : currenciesOf().get(country);
  return currencies && [...currencies].find(currency => coin.family.has(currency));
}

/** An article with its text and paragraphs. */
export interface LocatedText {
  readonly text: string;
  readonly structure: Pick<ArticleStructure, 'paragraphs' | 'sentences'>;
}

const currencyOf = ({ kind, quantity }: NumericClaim): string | undefined =>
  kind === 'money' || kind === 'rate' ? quantity?.unit.split('/', 1)[0] : undefined;

const coreOf = (text: string, { core }: NumericClaim): string => text.slice(core.start, core.end);

/** What a sentence tells of its money: the countries it is set in, and the sum told last. */
interface Setting {
  readonly sentence: number;
  readonly countries: readonly string[];
  readonly before: string | undefined;
}

function settingOf({ text, structure }: LocatedText, sentence: number): Setting {
  const span = structure.sentences[sentence];
  const countries = span === undefined ? [] : settingsOf(text.slice(span.start, span.end));
  return { sentence, countries, before: undefined };
}

/** The currency that the sentence tells: that of the sum before, where cents or a dollar go on with it, or of its place. */
function localOf(coin: SharedCoin, { twin }: NumericClaim, { before, countries }: Setting): string | undefined {
  const canGoOn = coin.isSmall || (coin.isDollar && before !== coin.usual && twin !== 'previous');
  if (canGoOn && before !== undefined && coin.family.has(before)) return before;
  return coin.isDollar ? undefined : countries.map(country => currencyIn(coin, country)).find(Boolean);
}

/** Whether bare dollars are those of the home: not where its own have a prefix ("A$5") and those of the United States have none. */
function ownsDollars(text: string, claims: readonly NumericClaim[], home: Home): boolean {
  const told = new Set(claims.filter(claim => sharedCoinOf(coreOf(text, claim)) === null).map(currencyOf));
  const isPrefixed = [...(currenciesOf().get(home.country) ?? [])].some(currency => told.has(currency));
  return home.isOwnPress && (told.has('USD') || !isPrefixed);
}

/** Claims looked at between two offers to pause. */
const claimsPerSlice = 128;

/**
 * Gives dollars, rupees, pesos and cents without a country the one that is meant: that of the sum before in the sentence, of the place
 * the sentence is set in, or of the dateline. What none of them tells stays what the word means in the press of the world.
 * @param storyHome where an article without a dateline is sent from
 */
export function* withLocalCurrencies(
  article: LocatedText,
  claims: readonly NumericClaim[],
  storyHome: Home | null,
): Sliced<readonly NumericClaim[]> {
  const home = homeOf(article) ?? storyHome;
  const hasDollars = home !== null && ownsDollars(article.text, claims, home);
  const due = pauseEvery(claimsPerSlice);
  const told: NumericClaim[] = [];
  let place: Setting = { sentence: -1, countries: [], before: undefined };
  for (const claim of claims) {
    if (due(1)) yield;
    const currency = currencyOf(claim);
    if (currency === undefined || claim.quantity === undefined) {
      told.push(claim);
      continue;
    }
    if (claim.sentence !== place.sentence) place = settingOf(article, claim.sentence);
    const coin = sharedCoinOf(coreOf(article.text, claim));
    const isOpen = coin?.usual === currency;
    const atHome = isOpen && (!coin.isDollar || hasDollars) ? currencyIn(coin, home?.country) : undefined;
    const local = isOpen
      ? (localOf(coin, claim, place) ?? (claim.twin === 'previous' ? undefined : atHome))
      : undefined;
    place = { ...place, before: local ?? currency };
    const unit = claim.quantity.unit.replace(currency, local ?? currency);
    told.push(local === undefined ? claim : { ...claim, quantity: { ...claim.quantity, unit } });
  }
  return told;
}
