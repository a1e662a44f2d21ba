import { lastNonZeroDigitStep } from '../../quantities/interval';
import type { ClaimKind } from '../../quantities/claimKind';
import type { NumericClaim } from '../claim';
import type { Quantity } from '../../quantities/quantity';
import type { Comparison } from './comparison';
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
    if (!sameMeasure(a, b)) return plain('notComparable', unlike(a.quantity, b.quantity));
    if (isTally(a.quantity) && isTally(b.quantity)) return compareTallies(a.quantity, b.quantity);
    const roundsFreely = freelyRounded.has(a.kind) && freelyRounded.has(b.kind);
    return compareQuantities(...inOneUnit(a.kind, a.quantity, b.quantity), roundsFreely);
  }
  if (a.time !== undefined && b.time !== undefined && a.quantity === undefined && b.quantity === undefined) {
    return compareTimes(a.time, b.time);
  }
  return plain('notComparable', 'one of them has no figure to compare');
}

/** Scores and votes are what they are as wholes: 4-1 is another result than 4-2, and the same as 1-4 told by the losers. */
function compareTallies(a: Quantity, b: Quantity): Comparison {
  const sorted = ({ parts = [] }: Quantity): string => [...parts].sort((x, y) => y - x).join('-');
  const [first = '', second = ''] = [quantityWords(a), quantityWords(b)].sort();
  if (sorted(a) !== sorted(b)) return plain('differs', `${first} and ${second} are different results`);
  return plain('same', first === second ? `both say ${first}` : `${first} and ${second} are the same result`);
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

/** Both figures as one unit counts them, each with the words that it was written in. */
function inOneUnit(kind: ClaimKind, a: Quantity, b: Quantity): readonly [Reading, Reading] {
  const convert = (quantity: Quantity): Reading => ({
    ...(a.unit === b.unit || countedKinds.has(kind) ? quantity : inBaseUnit(kind, quantity)),
    words: quantityWords(quantity),
  });
  return [convert(a), convert(b)];
}

/** A quantity in the unit of comparison, and how a report words it in its own. */
interface Reading extends Quantity {
  readonly words: string;
}

function compareQuantities(a: Reading, b: Reading, roundsFreely: boolean): Comparison {
  if (sameNumber(a.value, b.value)) return compareBounds(a, b);
  if (meet(a, b)) return plain(relationOfMeeting(a, b), meetingWords(a, b));
  if (!isHalfLine(a) && !isHalfLine(b)) {
    const rounded = roundedPair(a, b, roundsFreely) ?? roundedPair(b, a, roundsFreely);
    if (rounded !== undefined) return plain('rounding', rounded);
    const leaning = leaningPair(a, b) ?? leaningPair(b, a);
    if (leaning !== undefined) return leaning;
  }
  return plain('differs', `${inOrder(a, b)} exclude each other`);
}

/** The same figure, perhaps under other bounds. */
function compareBounds(a: Reading, b: Reading): Comparison {
  if (a.bound === b.bound)
    return plain('same', a.words === b.words ? `both say ${a.words}` : `${inOrder(a, b)} are the same`);
  const approximate = (quantity: Quantity): boolean => quantity.bound === '~' || leans(quantity);
  if (leans(a) && leans(b)) return { ...plain('bound', `${inOrder(a, b)} lean to opposite sides`), tension: true };
  if (approximate(a) && approximate(b)) return plain('same', `same figure, both approximate: ${inOrder(a, b)}`);
  if (meet(a, b)) return plain('bound', `same figure under another bound: ${inOrder(a, b)}`);
  if (isHalfLine(a) && isHalfLine(b)) return plain('differs', `${inOrder(a, b)} exclude each other`);
  return { ...plain('bound', `same figure, but taken strictly ${inOrder(a, b)} do not meet`), tension: true };
}

/** Which relation two different figures have whose intervals meet. */
function relationOfMeeting(a: Reading, b: Reading): Comparison['relation'] {
  if (isHalfLine(a) || isHalfLine(b)) return 'bound';
  const [finer, coarser] = byDigits(a, b);
  if (coarser.bound === '=') return 'rounding';
  return finer.bound === '=' ? 'morePrecise' : 'bound';
}

function meetingWords(a: Reading, b: Reading): string {
  if (isHalfLine(a) || isHalfLine(b)) return `${inOrder(a, b)} can both hold`;
  const [finer, coarser] = byDigits(a, b);
  const link = coarser.bound === '=' ? 'is a rounding of' : 'leaves room for';
  return `${coarser.words} ${link} ${finer.words}`;
}

/** Why `coarse` is the rounding of `fine`, when it is. */
function roundedPair(coarse: Reading, fine: Reading, roundsFreely: boolean): string | undefined {
  const reading = roundedReading(coarse, roundsFreely);
  if (reading === undefined || !holds(reading, fine.value)) return undefined;
  return `${coarse.words} is ${fine.words} rounded to its last digit that is not a zero`;
}

/** "nearly 65" against 65.7: close, but on the other side. */
function leaningPair(leaning: Reading, other: Reading): Comparison | undefined {
  if (!leans(leaning) || !meet(closeTo(leaning), other)) return undefined;
  const side = leaning.bound === '<~' ? 'above' : 'below';
  const why = `${other.words} is close, but ${side} ${leaning.words}`;
  const relation = other.bound === '=' ? 'morePrecise' : 'bound';
  return { ...plain(relation, why), tension: true };
}

/**
 * The one written to finer digits first; of equals, the one without a hedge, then the smaller, so that the order of the arguments
 * never shows.
 */
function byDigits(a: Reading, b: Reading): readonly [Reading, Reading] {
  const steps = lastNonZeroDigitStep(a.digits) - lastNonZeroDigitStep(b.digits);
  if (steps !== 0) return steps < 0 ? [a, b] : [b, a];
  if ((a.bound === '=') !== (b.bound === '=')) return a.bound === '=' ? [a, b] : [b, a];
  return a.value <= b.value ? [a, b] : [b, a];
}

/** Both figures, the smaller one first; of equals, by their words. */
function inOrder(a: Reading, b: Reading): string {
  const words = [a.words, b.words] as const;
  const swapped = sameNumber(a.value, b.value) ? words[0] > words[1] : a.value > b.value;
  return swapped ? `${words[1]} and ${words[0]}` : `${words[0]} and ${words[1]}`;
}

function unlike(a: Quantity, b: Quantity): string {
  const units = [a.unit, b.unit].map(unit => (unit === '' ? 'no unit' : unit)).sort();
  return `${units.join(' and ')} are not compared`;
}

function plain(relation: Comparison['relation'], why: string): Comparison {
  return { relation, why, assumes: [], tension: false };
}
