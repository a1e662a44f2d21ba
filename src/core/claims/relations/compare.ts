import { lastNonZeroDigitStep } from '../../quantities/interval';
import type { ClaimKind } from '../../quantities/claimKind';
import type { NumericClaim } from '../claim';
import type { Quantity } from '../../quantities/quantity';
import { comparison, type Comparison } from './comparison';
import { compareTimes } from './compareTimes';
import { asPercent } from './fractions';
import { closeTo, holds, isHalfLine, leans, meet, roundedReading, sameNumber } from './readings';
import { inBaseUnit, unitFamily } from './units';
import { isTally, quantityWords } from './wording';

/**
 * Compares what two claims say, given that they measure the same thing. Pure and symmetric.
 * Lengths, weights and spans of time are compared across units, fractions in words with percentages; another currency is `notComparable`, and so is a figure against a time.
 */
export function compareClaims(a: NumericClaim, b: NumericClaim): Comparison {
  if (a.kind !== b.kind && (a.kind === 'percent' || b.kind === 'percent'))
    return compareAlike(asPercent(a), asPercent(b));
  return compareAlike(a, b);
}

function compareAlike(a: NumericClaim, b: NumericClaim): Comparison {
  if (a.quantity !== undefined && b.quantity !== undefined) {
    const [p, q] = [a.quantity, b.quantity];
    if (!sameMeasure(a, b)) return plain('notComparable', () => unlike(p, q));
    if (isTally(p) && isTally(q)) return compareTallies(p, q);
    const roundsFreely = freelyRounded.has(a.kind) && freelyRounded.has(b.kind);
    return compareQuantities(...inOneUnit(a.kind, p, q), roundsFreely);
  }
  if (a.time !== undefined && b.time !== undefined && a.quantity === undefined && b.quantity === undefined) {
    return compareTimes(a.time, b.time);
  }
  return plain('notComparable', () => 'one of them has no figure to compare');
}

/** Scores and votes are what they are as wholes: 4-1 is another result than 4-2, and the same as 1-4 told by the losers. */
function compareTallies(a: Quantity, b: Quantity): Comparison {
  const sorted = ({ parts = [] }: Quantity): string => [...parts].sort((x, y) => y - x).join('-');
  const isSame = sorted(a) === sorted(b);
  return plain(isSame ? 'same' : 'differs', () => {
    const [first = '', second = ''] = [quantityWords(a), quantityWords(b)].sort();
    if (!isSame) return `${first} and ${second} are different results`;
    return first === second ? `both say ${first}` : `${first} and ${second} are the same result`;
  });
}

/** Kinds whose round figures are often rounded ones, however small. */
const freelyRounded: ReadonlySet<ClaimKind> = new Set(['money', 'measure', 'rate']);

/** Kinds whose unit is only the noun that is counted, which each version words in its own way. */
const countedKinds: ReadonlySet<ClaimKind> = new Set(['count', 'ordinal']);

function sameMeasure(a: NumericClaim, b: NumericClaim): boolean {
  if (a.kind !== b.kind) return false;
  return countedKinds.has(a.kind) || familyOf(a) === familyOf(b);
}

function familyOf({ kind, quantity }: NumericClaim): string {
  return unitFamily(kind, quantity?.unit ?? '');
}

/** Both figures as one unit counts them, each with the one that it was written as. */
function inOneUnit(kind: ClaimKind, a: Quantity, b: Quantity): readonly [Reading, Reading] {
  const convert = (written: Quantity): Reading => ({
    quantity: a.unit === b.unit || countedKinds.has(kind) ? written : inBaseUnit(kind, written),
    written,
  });
  return [convert(a), convert(b)];
}

/** A quantity in the unit of comparison, and as it was written. */
interface Reading {
  readonly quantity: Quantity;
  readonly written: Quantity;
}

/** A figure as a report words it, in its own unit. */
function wordsOf({ written }: Reading): string {
  return quantityWords(written);
}

function compareQuantities(a: Reading, b: Reading, roundsFreely: boolean): Comparison {
  const [p, q] = [a.quantity, b.quantity];
  if (sameNumber(p.value, q.value)) return compareBounds(a, b);
  if (meet(p, q)) return plain(relationOfMeeting(p, q), () => meetingWords(a, b));
  if (!isHalfLine(p) && !isHalfLine(q)) {
    if (isRounded(p, q, roundsFreely)) return plain('rounding', () => roundedWords(a, b));
    if (isRounded(q, p, roundsFreely)) return plain('rounding', () => roundedWords(b, a));
    const leaning = leaningPair(a, b) ?? leaningPair(b, a);
    if (leaning !== undefined) return leaning;
  }
  return plain('differs', () => `${inOrder(a, b)} exclude each other`);
}

/** The same figure, perhaps under other bounds. */
function compareBounds(a: Reading, b: Reading): Comparison {
  const [p, q] = [a.quantity, b.quantity];
  if (p.bound === q.bound) return plain('same', () => sameWords(a, b));
  const approximate = (quantity: Quantity): boolean => quantity.bound === '~' || leans(quantity);
  if (leans(p) && leans(q)) return plain('bound', () => `${inOrder(a, b)} lean to opposite sides`, true);
  if (approximate(p) && approximate(q)) return plain('same', () => `same figure, both approximate: ${inOrder(a, b)}`);
  if (meet(p, q)) return plain('bound', () => `same figure under another bound: ${inOrder(a, b)}`);
  if (isHalfLine(p) && isHalfLine(q)) return plain('differs', () => `${inOrder(a, b)} exclude each other`);
  return plain('bound', () => `same figure, but taken strictly ${inOrder(a, b)} do not meet`, true);
}

function sameWords(a: Reading, b: Reading): string {
  const words = wordsOf(a);
  return words === wordsOf(b) ? `both say ${words}` : `${inOrder(a, b)} are the same`;
}

/** Which relation two different figures have whose intervals meet. */
function relationOfMeeting(a: Quantity, b: Quantity): Comparison['relation'] {
  if (isHalfLine(a) || isHalfLine(b)) return 'bound';
  const [finer, coarser] = isFiner(a, b) ? [a, b] : [b, a];
  if (coarser.bound === '=') return 'rounding';
  return finer.bound === '=' ? 'morePrecise' : 'bound';
}

function meetingWords(a: Reading, b: Reading): string {
  if (isHalfLine(a.quantity) || isHalfLine(b.quantity)) return `${inOrder(a, b)} can both hold`;
  const [finer, coarser] = isFiner(a.quantity, b.quantity) ? [a, b] : [b, a];
  const link = coarser.quantity.bound === '=' ? 'is a rounding of' : 'leaves room for';
  return `${wordsOf(coarser)} ${link} ${wordsOf(finer)}`;
}

/** Whether `coarse` is the rounding of `fine`. */
function isRounded(coarse: Quantity, fine: Quantity, roundsFreely: boolean): boolean {
  const reading = roundedReading(coarse, roundsFreely);
  return reading !== undefined && holds(reading, fine.value);
}

function roundedWords(coarse: Reading, fine: Reading): string {
  return `${wordsOf(coarse)} is ${wordsOf(fine)} rounded to its last digit that is not a zero`;
}

/** "nearly 65" against 65.7: close, but on the other side. */
function leaningPair(leaning: Reading, other: Reading): Comparison | undefined {
  const [near, far] = [leaning.quantity, other.quantity];
  if (!leans(near) || !meet(closeTo(near), far)) return undefined;
  const side = near.bound === '<~' ? 'above' : 'below';
  const why = (): string => `${wordsOf(other)} is close, but ${side} ${wordsOf(leaning)}`;
  return plain(far.bound === '=' ? 'morePrecise' : 'bound', why, true);
}

/**
 * Whether the first is written to finer digits; of equals, whether it alone has no hedge, else whether it is not the larger, so that
 * the order of the arguments never shows.
 */
function isFiner(a: Quantity, b: Quantity): boolean {
  const steps = lastNonZeroDigitStep(a.digits) - lastNonZeroDigitStep(b.digits);
  if (steps !== 0) return steps < 0;
  if ((a.bound === '=') !== (b.bound === '=')) return a.bound === '=';
  return a.value <= b.value;
}

/** Both figures, the smaller one first; of equals, by their words. */
function inOrder(a: Reading, b: Reading): string {
  const words = [wordsOf(a), wordsOf(b)] as const;
  const [p, q] = [a.quantity.value, b.quantity.value];
  const swapped = sameNumber(p, q) ? words[0] > words[1] : p > q;
  return swapped ? `${words[1]} and ${words[0]}` : `${words[0]} and ${words[1]}`;
}

function unlike(a: Quantity, b: Quantity): string {
  const units = [a.unit, b.unit].map(unit => (unit === '' ? 'no unit' : unit)).sort();
  return `${units.join(' and ')} are not compared`;
}

function plain(relation: Comparison['relation'], why: () => string, tension = false): Comparison {
  return comparison({ relation, why, assumes: () => [], tension });
}
