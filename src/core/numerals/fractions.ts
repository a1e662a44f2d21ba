import { isGlued, isHyphen, isMark, wordAt, type Tokens } from './cursor';
import type { Numeral } from './numeral';
import { minorUnits } from '../language/en/smallCoins';
import { beforeArticleTime } from '../language/en/unitForms';
import { durationUnits, measureUnits, percentWords } from '../language/en/units';
import { partsOfOne, scaleWords } from '../language/en/numberWords';
import { rankingWords } from '../language/en/ranks';

/** A part of one that stands behind a number: what it adds, and the index behind it. */
export interface PartReading {
  readonly add: number;
  readonly next: number;
}

/** Finer parts than sixteenths are no mixed numbers: "5 1/2" is one, "10 3/400" is not. */
const finestPart = 16;

/** "½" behind a digit, "1/2": what it adds. */
export function readFractionBehind(tokens: Tokens, at: number): PartReading | null {
  const over = tokens[at];
  if (over?.kind === 'number' && over.digits !== null && over.end - over.start === 1 && over.digits.decimals === 2)
    return { add: over.digits.value, next: at + 1 };
  const under = tokens[at + 2];
  if (!over?.digits || !under?.digits || !isMark(tokens, at + 1, '/')) return null;
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return null;
  if (!over.digits.plain || over.digits.value >= under.digits.value || under.digits.value > finestPart) return null;
  return { add: over.digits.value / under.digits.value, next: at + 3 };
}

/** "and a half", "-and-a-half" behind a number. */
export function readAndHalf(tokens: Tokens, at: number): PartReading | null {
  let i = isHyphen(tokens, at) ? at + 1 : at;
  if (wordAt(tokens, i) !== 'and') return null;
  i = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  const article = wordAt(tokens, i);
  if (article === 'a' || article === 'one') i = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  const part = wordAt(tokens, i);
  // "three and half-brothers"
  if (part === 'half' && !(isHyphen(tokens, i + 1) && article === '')) return { add: 0.5, next: i + 1 };
  if (article === 'a' && part === 'quarter') return { add: 0.25, next: i + 1 };
  if (article === 'three' && part === 'quarters') return { add: 0.75, next: i + 1 };
  return null;
}

/** "1/4 mile", "3/4 hour": a part of the unit behind it. */
export function readPartOfUnit(tokens: Tokens, first: number): Numeral | null {
  const part = readFractionBehind(tokens, first);
  const unit = part === null ? '' : wordAt(tokens, isHyphen(tokens, part.next) ? part.next + 1 : part.next);
  if (part?.next !== first + 3 || !(measureUnits.has(unit) || durationUnits.has(unit))) return null;
  const digits = { decimals: 2, trailingZeros: 0, scale: 1, spelled: false };
  return { value: part.add, digits, first, next: part.next, plain: false };
}

/** "half a mile", "half an hour", "half-hour", "half a per cent": one half of the unit behind. */
export function readHalfUnit(tokens: Tokens, first: number): Numeral | null {
  if (wordAt(tokens, first) !== 'half') return null;
  const hyphened = isHyphen(tokens, first + 1);
  const article = /^(?:a|an)$/.test(wordAt(tokens, first + 1));
  if (!hyphened && !article) return null;
  const unit = wordAt(tokens, first + 2);
  const isUnit =
    durationUnits.get(unit) === unit || measureUnits.has(unit) || percentWords.has(unit) || minorUnits.has(unit);
  // "half a minute" is an idiom unless it is a length
  const isIdiom = unit === 'second' || unit === 'minute';
  if (!isUnit || (isIdiom && !beforeArticleTime.has(wordAt(tokens, first - 1)))) return null;
  const digits = { decimals: 1, trailingZeros: 0, scale: 1, spelled: true };
  return { value: 0.5, digits, first, next: hyphened ? first + 1 : first + 2, plain: false };
}

/** A part of a scale word: the factor and the index of the scale word. */
export interface PartOfScale {
  readonly factor: number;
  readonly at: number;
}

/** Behind a part of one, where its scale stands: "of a million", "a million", "million", "-million". -1 when none does. */
function scaleBehindPart(tokens: Tokens, at: number): number {
  let i = isHyphen(tokens, at) ? at + 1 : at;
  if (wordAt(tokens, i) === 'of') i++;
  if (wordAt(tokens, i) === 'a') i++;
  return scaleWords.has(wordAt(tokens, i)) ? i : -1;
}

/** "a", "half a", "a quarter", "three quarters of a" before a scale word. A third needs its "of a": "the third million". */
export function readPartOfScale(tokens: Tokens, first: number): PartOfScale | null {
  const step = (i: number): number => (isHyphen(tokens, i + 1) ? i + 2 : i + 1);
  const word = wordAt(tokens, first);
  const isArticle = word === 'a' || word === 'an' || word === 'one';
  if (isArticle && word !== 'one' && scaleWords.has(wordAt(tokens, first + 1))) return { factor: 1, at: first + 1 };
  const isMany = word === 'three' || word === 'two';
  const at = isArticle || isMany ? step(first) : first;
  const part = wordAt(tokens, at);
  const size = isMany ? partsOfOne.get(part.replace(/s$/, '')) : partsOfOne.get(part);
  if (size === undefined || isMany !== part.endsWith('s')) return null;
  const scale = scaleBehindPart(tokens, at + 1);
  if (scale < 0 || (size !== 0.5 && size !== 0.25 && scale < at + 3)) return null;
  // "the first half million", "a third quarter million-dollar loss" rank the part
  if (!isArticle && !isMany && scale === at + 1 && rankingWords.has(wordAt(tokens, at - 1))) return null;
  return { factor: size * (word === 'three' ? 3 : word === 'two' ? 2 : 1), at: scale };
}
