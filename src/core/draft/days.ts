import { compareClaims } from '../claims/relations/compare';
import type { NumericClaim } from '../claims/claim';
import { months } from '../language/en/calendar';
import { compareDays } from '../comparing/days/compareDays';
import { daySymbol, type DaySymbol } from '../comparing/days/daySymbol';
import type { SentenceRef } from '../matching/match';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import { comparePlaces, type PlaceInStory } from '../text/storyNote';
import { sayingWords, stopWords } from '../language/en/functionWords';
import { overlap, textOf, type Span } from '../text/span';
import type { TimeGrain } from '../times/timeValue';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { isToldRight, wordsIn, type ToldSentence, type ToldWord } from './tellings';
import { bySentence, telling, type MatchedSentence } from './versions';

/** A day or clock time of a version, with what its words say without a calendar. */
interface PrintedDay {
  readonly place: PlaceInStory;
  readonly sentence: number;
  readonly claim: NumericClaim;
  readonly symbol: DaySymbol | null;
  readonly words: string;
  /** The words right before it that tell what was done then: no names, no words of saying, no function words. */
  readonly deeds: ReadonlySet<string>;
}

/** Holds the days and clock times of a draft against the versions. Linear in the days times the days of like sentences. */
export function* dayFindings(
  story: StoryAnalysis,
  draft: number,
  matched: ReadonlyMap<number, readonly MatchedSentence[]>,
  told: readonly ToldSentence[],
): Sliced<readonly DraftFinding[]> {
  const own = story.articles[draft];
  if (own === undefined) return [];
  const printed: PrintedDay[] = [];
  for (const [index, article] of story.articles.entries()) {
    yield;
    if (index !== draft) printed.push(...daysOf(article, index));
  }
  const printedIn = bySentence(printed, sentenceOf);
  const ofDeed = byDeed(printed);
  const days = daysOf(own, draft);
  const ownIn = bySentence(days, sentenceOf);
  const toldAt = new Map(told.map(sentence => [sentence.sentence, sentence]));
  const findings: DraftFinding[] = [];
  for (const day of days) {
    yield;
    const beside = telling(matched.get(day.sentence)).flatMap(printedIn);
    const sentence = toldAt.get(day.sentence);
    const near = [
      ...(sentence === undefined ? [] : daysNear(day, sentence, printedIn)),
      ...[...day.deeds].flatMap(deed => (ofDeed.get(deed) ?? []).filter(other => isOne(day, other))),
    ];
    const rivals = (sentence?.tellings.filter(isToldRight) ?? []).flatMap(printedIn);
    const finding = findingOn(day, { beside, rivals, near, printed, own: ownIn(sentenceOf(day)) });
    if (finding === undefined) continue;
    const at = finding.verdict === 'notPrinted' && kindOf(day) === 'month' ? monthPlaces(story, draft, day.words) : [];
    findings.push(at.length > 0 ? { ...finding, verdict: 'same', at } : finding);
  }
  return findings;
}

/** Where versions have the name of a month, whatever they are read to say: "her May trips". */
function monthPlaces({ articles }: StoryAnalysis, draft: number, words: string): readonly PlaceInStory[] {
  const name = words.match(/\p{Lu}\p{L}+/gu)?.find(word => months.has(word.toLowerCase()));
  if (name === undefined) return [];
  const whole = new RegExp(String.raw`\b${name}\b`, 'u');
  const counted = countedTo(name);
  return articles.flatMap(({ text }, article) => {
    if (article === draft) return [];
    const start = text.search(whole);
    if (start >= 0) return [{ article, start, end: start + name.length }];
    const told = counted?.exec(text);
    return told ? [{ article, start: told.index, end: told.index + told[0].length }] : [];
  });
}

/** "In May … the following month", for June. */
function countedTo(name: string): RegExp | undefined {
  const month = months.get(name.toLowerCase());
  const named = monthNames.find(one => months.get(one) === (((month ?? 0) + monthsOfYear - 2) % monthsOfYear) + 1);
  if (month === undefined || named === undefined) return undefined;
  const written = named.charAt(0).toUpperCase() + named.slice(1);
  return new RegExp(
    String.raw`\b${written}\b[^]{0,${String(countedReach)}}?\b(?:(?:following|next) month|month later)\b`,
    'u',
  );
}

const monthNames = [...months.keys()];
const monthsOfYear = 12;
/** UTF-16 units from a month to what is counted from it. */
const countedReach = 250;

/** Content words to either side of a day in which a name stands that it belongs to. */
const nameReach = 3;

/** The days of sentences that only tell of something near, with a name beside them that the draft has beside its own. */
function daysNear(
  day: PrintedDay,
  own: ToldSentence,
  printedIn: (sentence: SentenceRef) => readonly PrintedDay[],
): readonly PrintedDay[] {
  const beside = namesBeside(own.words, day.claim);
  return own.tellings
    .filter(({ kind }) => kind === 'related')
    .flatMap(telling =>
      printedIn(telling).filter(({ claim }) => namesBeside(telling.words, claim).some(name => beside.includes(name))),
    );
}

function namesBeside(words: readonly ToldWord[], day: Span): readonly string[] {
  const [from, to] = wordsIn(words, day);
  const sides = [words.slice(0, from).toReversed(), words.slice(to)];
  return sides.flatMap(side =>
    side
      .filter(({ stop }) => !stop)
      .slice(0, nameReach)
      .flatMap(({ isCapital, folded, term }) => (isCapital && !months.has(folded) ? [term] : [])),
  );
}

/** What a day is held against. */
interface Against {
  /** The days of sentences that tell the same. */
  readonly beside: readonly PrintedDay[];
  /** … of those that tell it for sure. */
  readonly rivals: readonly PrintedDay[];
  /** Those of other sentences that have the same words right beside. */
  readonly near: readonly PrintedDay[];
  readonly printed: readonly PrintedDay[];
  /** All days of its own sentence. */
  readonly own: readonly PrintedDay[];
}

/** Undefined for what is too loose to be looked for. */
function findingOn(day: PrintedDay, { beside, rivals, near, printed, own }: Against): DraftFinding | undefined {
  const kind = kindOf(day);
  if (kind === undefined) return undefined;
  const same = placesOf([...beside, ...near].filter(other => isOne(day, other)));
  // a draft that tells both days in one sentence has not taken one for the other
  const isToldToo = (other: PrintedDay): boolean => own.some(one => isOne(one, other));
  const others = rivals.filter(other => kindOf(other) === kind && clash(day, other) && !isToldToo(other));
  const { start, end } = day.claim;
  const finding = { subject: 'day', start, end, against: [] } as const;
  if (same.length > 0) return { ...finding, verdict: 'same', at: same, against: placesOf(others) };
  // a draft counts from its own day
  if (kind === 'stretch' && others.length === 0) return undefined;
  if (others.length > 0) return { ...finding, verdict: 'differs', at: placesOf(others) };
  const at = placesOf(printed.filter(other => isOne(day, other)));
  return { ...finding, verdict: at.length > 0 ? 'same' : 'notPrinted', at };
}

const sentenceOf = ({ place: { article }, sentence }: PrintedDay): SentenceRef => ({ article, sentence });

/** "News on Sunday", in quotation marks: a name, and no day. */
function isTitle(words: string): boolean {
  const all = words.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const isNamed = all.every((word, at) => /^\p{Lu}/u.test(word) || (at > 0 && stopWords.has(word)));
  return isNamed && all.length > 1 && all.length <= longestTitle && !/[\d,;:]\s*\S/u.test(words);
}

/** Words of a title; more of them are a sentence. */
const longestTitle = 6;

function daysOf({ text, claims, quotes }: ArticleAnalysis, article: number): readonly PrintedDay[] {
  const titles = quotes.filter(quote => isTitle(textOf(text, quote)));
  return claims.flatMap(claim => {
    if (claim.kind !== 'date' && !isAge(claim)) return [];
    if (titles.some(title => overlap(title, claim) > 0)) return [];
    const { start, end, sentence } = claim;
    const words = textOf(text, claim);
    const deeds = deedsBefore(text, start);
    return [{ place: { article, start, end }, sentence, claim, words, symbol: daySymbol(words), deeds }];
  });
}

/** UTF-16 before a day, and words of them, in which its deed is told. */
const deedReach = 80;
const deedWords = 5;

function deedsBefore(text: string, start: number): ReadonlySet<string> {
  const clause =
    text
      .slice(Math.max(0, start - deedReach), start)
      .split(/[.;:!?\n]/u)
      .at(-1) ?? '';
  const words = (clause.match(/\p{L}[\p{L}'’]*/gu) ?? []).slice(-deedWords);
  return new Set(words.filter(word => /^\p{Ll}{3}/u.test(word) && !stopWords.has(word) && !sayingWords.has(word)));
}

/** Days on which one thing was done; of more, the thing tells nothing. */
const mostOfDeed = 24;

/** Days by what was done then: "they met on Sunday", "met at the harbour on Sunday". Linear in the days. */
function byDeed(days: readonly PrintedDay[]): ReadonlyMap<string, readonly PrintedDay[]> {
  const found = new Map<string, PrintedDay[]>();
  for (const day of days)
    for (const deed of day.deeds) {
      const known = found.get(deed);
      if (known === undefined) found.set(deed, [day]);
      else if (known.length < mostOfDeed) known.push(day);
    }
  return found;
}

/** Names a day or a time of it; months and years are of many things, and are only looked for. */
function isExact({ claim, symbol }: PrintedDay): boolean {
  if (claim.time?.bound !== undefined && claim.time.bound !== '=') return false;
  if (claim.time?.grain === 'day') return true;
  return symbol !== null && (symbol.weekday ?? symbol.dayOfMonth ?? symbol.clock) !== undefined;
}

/** A decade or a century. */
function isAge({ time }: NumericClaim): boolean {
  return time?.grain === 'decade' || time?.grain === 'century';
}

/** Times that are told for each other: a day for a day. Undefined for what is too loose to be looked for. */
function kindOf(day: PrintedDay): 'day' | 'month' | 'age' | 'year' | 'stretch' | undefined {
  if (isExact(day)) return 'day';
  if (day.symbol?.stretch !== undefined) return 'stretch';
  if (isAge(day.claim)) return 'age';
  if ((day.claim.time?.bound ?? '=') === '=' && day.symbol?.month !== undefined && day.symbol.year === undefined)
    return 'month';
  const isYear = day.symbol?.year !== undefined || /\d{4}/.test(day.words);
  return day.claim.time !== undefined && isYear ? 'year' : undefined;
}

/** From the finest. */
const grains: readonly TimeGrain[] = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century'];

/** Whether a version prints the time of the draft, as exactly or more so: what the draft adds to it is printed nowhere. */
function isOne(own: PrintedDay, other: PrintedDay): boolean {
  const bySymbol = own.symbol && other.symbol && compareDays(own.symbol, other.symbol);
  if (bySymbol === 'same' || bySymbol === 'finer') return !addsTo(own.symbol, other.symbol);
  if (own.claim.time === undefined || other.claim.time === undefined) return false;
  const { relation } = compareClaims(own.claim, other.claim);
  if (relation === 'same') return !addsTo(own.symbol, other.symbol);
  const isCoarser = grains.indexOf(own.claim.time.grain) > grains.indexOf(other.claim.time.grain);
  return relation === 'morePrecise' && isCoarser;
}

/** A clock time, a month, or the day of a weekend that the other does not tell; the day that a weekday was is known from elsewhere. */
function addsTo(own: DaySymbol | null, other: DaySymbol | null): boolean {
  if (own?.stretch === undefined && other?.stretch !== undefined) return own !== null;
  if (own?.clock !== undefined && other?.clock === undefined) return true;
  return own?.month !== undefined && other?.month === undefined && other?.year !== undefined;
}

/** Neither calendar nor words make them one, and both tell it as exactly. */
function clash(a: PrintedDay, b: PrintedDay): boolean {
  if (isOne(a, b)) return false;
  if (areOtherStretches(a, b)) return true;
  if (a.symbol && b.symbol && compareDays(a.symbol, b.symbol) === 'differs') return true;
  return a.claim.time?.grain === b.claim.time?.grain && a.claim.time?.grain !== undefined;
}

/** "Last month" and "last year": as far away, in another unit. */
function areOtherStretches(a: PrintedDay, b: PrintedDay): boolean {
  const partsOf = ({ symbol }: PrintedDay): readonly string[] => symbol?.stretch?.split(' ') ?? [];
  const [shift, unit] = partsOf(a);
  const [otherShift, otherUnit] = partsOf(b);
  return shift !== undefined && shift === otherShift && unit !== otherUnit;
}

function placesOf(days: readonly PrintedDay[]): readonly PlaceInStory[] {
  return days.map(({ place }) => place).sort(comparePlaces);
}
