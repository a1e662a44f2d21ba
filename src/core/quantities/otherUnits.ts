import { currencySigns, dollarPrefixes, isoCodes } from '../language/en/currencies';
import {
  agePhrases,
  crowns,
  crownWords,
  currencies,
  otherLinks,
  otherPeople,
  shareWords,
  timeWords,
  unitWords,
  untoldUnits,
} from '../language/other/figureWords';
import { smallWords } from '../language/other/functionWords';
import { alternatives } from '../language/words';
import { phraseReader } from '../numerals/otherPhrases';
import type { ClaimKind } from './claimKind';

/** What a figure in a text that is not English is of. */
export interface OtherUnit {
  readonly kind: ClaimKind;
  readonly unit: string;
  /** The words that say it, where these are what is counted. */
  readonly noun: string;
  readonly start: number;
  readonly end: number;
}

const keyed = (list: Iterable<string>): ReadonlyMap<string, string> => new Map(Array.from(list, word => [word, word]));

const currencyAt = phraseReader(currencies);
const signAt = phraseReader(currencySigns);
const crownAt = phraseReader(keyed(crownWords));
const shareAt = phraseReader(shareWords);
const unitAt = phraseReader(unitWords);
const timeAt = phraseReader(timeWords);
const ageAt = phraseReader(agePhrases);
const untoldAt = phraseReader(keyed(untoldUnits));
const codeAt = /\s{0,2}([A-Z]{3})(?![\p{L}\p{N}])/uy;
/** "d’euros", "de dólares" */
const link = new RegExp(String.raw`\s{1,2}(?:d['’]|(?:${alternatives(otherLinks)})\s)`, 'iuy');
const sign = /([A-Z]{0,3})([^\p{L}\p{N}\s.,;:()-])\s?$/u;
const code = /(?<![\p{L}\p{N}])([A-Z]{3})\s$/u;

/** The end of what links a figure to what is of it; where nothing does, the offset itself. */
function behindLink(text: string, at: number): number {
  link.lastIndex = at;
  return at + (link.exec(text)?.[0].length ?? 0);
}

function currencyBehind(text: string, at: number, language: string): OtherUnit | null {
  const named = signAt(text, at) ?? currencyAt(text, at);
  if (named !== null) return { kind: 'money', unit: named.value, noun: '', start: named.start, end: named.end };
  const crown = crownAt(text, at);
  const unit = crown === null ? undefined : crowns.get(language);
  if (crown !== null && unit !== undefined)
    return { kind: 'money', unit, noun: '', start: crown.start, end: crown.end };
  codeAt.lastIndex = at;
  const found = codeAt.exec(text);
  if (found === null || !isoCodes.has((found[1] ?? '').toLowerCase())) return null;
  const end = at + found[0].length;
  return { kind: 'money', unit: found[1] ?? '', noun: '', start: end - 3, end };
}

/** The currency whose sign or code stands right before a figure: "€ 12", "R$ 5", "CHF 20". */
export function currencyBefore(text: string, at: number): { readonly unit: string; readonly start: number } | null {
  const before = text.slice(Math.max(0, at - 5), at);
  const signed = sign.exec(before);
  const unit = currencySigns.get(signed?.[2] ?? '');
  if (signed !== null && unit !== undefined) {
    const country = signed[2] === '$' ? dollarPrefixes.get((signed[1] ?? '').toLowerCase()) : undefined;
    return { unit: country ?? unit, start: at - before.length + signed.index };
  }
  const coded = code.exec(before);
  if (coded === null || !isoCodes.has((coded[1] ?? '').toLowerCase())) return null;
  return { unit: coded[1] ?? '', start: at - before.length + coded.index };
}

/** Nouns of at least so many letters are counted. */
const nounAt = /\s{1,2}(\p{L}[\p{L}\p{M}]{2,29})(?![\p{L}\p{M}\p{N}])/uy;

function wordBehind(text: string, at: number): { readonly word: string; readonly end: number } | null {
  nounAt.lastIndex = at;
  const found = nounAt.exec(text);
  return found && { word: found[1] ?? '', end: at + found[0].length };
}

/** What is counted: the word behind; in German the noun behind one word more, for nouns are written large there. */
function countedBehind(text: string, at: number, language: string): OtherUnit | null {
  const first = wordBehind(text, at);
  if (first === null || smallWords[language]?.has(first.word.toLowerCase()) === true) return null;
  const isSmall = first.word === first.word.toLowerCase();
  const second = language === 'de' && isSmall ? wordBehind(text, first.end) : null;
  const noun = language === 'de' && isSmall ? second : first;
  if (noun === null || (language === 'de') === (noun.word === noun.word.toLowerCase())) return null;
  const word = noun.word.toLowerCase();
  const start = noun.end - noun.word.length;
  return { kind: 'count', unit: otherPeople.has(word) ? 'person' : word, noun: word, start, end: noun.end };
}

/** Whether what stands behind is told otherwise: an hour of the clock, an age. */
export function isUntold(text: string, at: number): boolean {
  return untoldAt(text, at) !== null;
}

/** What the figure that ends at an offset is of; null where nothing tells. */
export function otherUnitAt(text: string, at: number, language: string): OtherUnit | null {
  const share = shareAt(text, at);
  if (share !== null) {
    const unit = share.value === 'percent' ? '%' : 'pp';
    return { kind: share.value, unit, noun: '', start: share.start, end: share.end };
  }
  const age = ageAt(text, at);
  if (age !== null) return { kind: 'age', unit: 'year', noun: '', start: age.start, end: age.end };
  const behind = behindLink(text, at);
  const money = currencyBehind(text, at, language) ?? currencyBehind(text, behind, language);
  if (money !== null) return money;
  const [time, unit] = [timeAt(text, at), unitAt(text, at) ?? unitAt(text, behind)];
  if (time !== null) return { kind: 'duration', unit: time.value, noun: '', start: time.start, end: time.end };
  if (unit !== null) return { kind: 'measure', unit: unit.value, noun: '', start: unit.start, end: unit.end };
  const counted = countedBehind(text, at, language);
  return counted ?? (behind > at ? countedBehind(text, behind - 1, language) : null);
}
