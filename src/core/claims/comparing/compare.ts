import { lastNonZeroDigitStep } from '../interval';
import type { Assumption, ClaimKind, ClaimRelation, NumericClaim, Quantity } from '../claim';
import { compareTimes } from './compareTimes';
import { closeTo, holds, isHalfLine, leans, meet, roundedReading, sameNumber } from './readings';
import { quantityWords } from './wording';

/** How two claims stand to each other by their intervals alone, given that they measure the same thing. */
export interface Comparison {
  readonly relation: Exclude<ClaimRelation, 'arithmetic' | 'possible'> | 'notComparable';
  /** One line in plain English; the same whichever claim comes first. */
  readonly why: string;
  /** What both readings took for granted. */
  readonly assumes: readonly Assumption[];
  /** Compatible, but each leans away from the other: "nearly 65" against 65.7. */
  readonly tension: boolean;
}

/**
 * Compares what two claims say, given that they measure the same thing. Pure and symmetric.
 * Nothing is converted: another currency or unit is `notComparable`, and so is a figure against a time.
 */
export function compareClaims(a: NumericClaim, b: NumericClaim): Comparison {
  if (a.quantity !== undefined && b.quantity !== undefined) {
    if (!sameMeasure(a, b)) return plain('notComparable', unlike(a.quantity, b.quantity));
    const roundsFreely = freelyRounded.has(a.kind) && freelyRounded.has(b.kind);
    return compareQuantities(a.quantity, b.quantity, roundsFreely);
  }
  if (a.time !== undefined && b.time !== undefined && a.quantity === undefined && b.quantity === undefined) {
    return compareTimes(a.time, b.time);
  }
  return plain('notComparable', 'one of them has no figure to compare');
}

/** Kinds whose round figures are often rounded ones, however small. */
const freelyRounded: ReadonlySet<ClaimKind> = new Set(['money', 'measure', 'rate']);

/** Kinds whose unit is only the noun that is counted, which each version words in its own way. */
const countedKinds: ReadonlySet<ClaimKind> = new Set(['count', 'ordinal']);

function sameMeasure(a: NumericClaim, b: NumericClaim): boolean {
  if (a.kind !== b.kind) return false;
  return countedKinds.has(a.kind) || a.quantity?.unit === b.quantity?.unit;
}

function compareQuantities(a: Quantity, b: Quantity, roundsFreely: boolean): Comparison {
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
function compareBounds(a: Quantity, b: Quantity): Comparison {
  const [words] = [quantityWords(a), quantityWords(b)].sort();
  if (a.bound === b.bound) return plain('same', `both say ${words ?? ''}`);
  const approximate = (quantity: Quantity): boolean => quantity.bound === '~' || leans(quantity);
  if (leans(a) && leans(b)) return { ...plain('bound', `${inOrder(a, b)} lean to opposite sides`), tension: true };
  if (approximate(a) && approximate(b)) return plain('same', `same figure, both approximate: ${inOrder(a, b)}`);
  if (meet(a, b)) return plain('bound', `same figure under another bound: ${inOrder(a, b)}`);
  if (isHalfLine(a) && isHalfLine(b)) return plain('differs', `${inOrder(a, b)} exclude each other`);
  return { ...plain('bound', `same figure, but taken strictly ${inOrder(a, b)} do not meet`), tension: true };
}

/** Which relation two different figures have whose intervals meet. */
function relationOfMeeting(a: Quantity, b: Quantity): Comparison['relation'] {
  if (isHalfLine(a) || isHalfLine(b)) return 'bound';
  const [finer, coarser] = byDigits(a, b);
  if (coarser.bound === '=') return 'rounding';
  return finer.bound === '=' ? 'morePrecise' : 'bound';
}

function meetingWords(a: Quantity, b: Quantity): string {
  if (isHalfLine(a) || isHalfLine(b)) return `${inOrder(a, b)} can both hold`;
  const [finer, coarser] = byDigits(a, b);
  const link = coarser.bound === '=' ? 'is a rounding of' : 'leaves room for';
  return `${quantityWords(coarser)} ${link} ${quantityWords(finer)}`;
}

/** Why `coarse` is the rounding of `fine`, when it is. */
function roundedPair(coarse: Quantity, fine: Quantity, roundsFreely: boolean): string | undefined {
  const reading = roundedReading(coarse, roundsFreely);
  if (reading === undefined || !holds(reading, fine.value)) return undefined;
  return `${quantityWords(coarse)} is ${quantityWords(fine)} rounded to its last digit that is not a zero`;
}

/** "nearly 65" against 65.7: close, but on the other side. */
function leaningPair(leaning: Quantity, other: Quantity): Comparison | undefined {
  if (!leans(leaning) || !meet(closeTo(leaning), other)) return undefined;
  const side = leaning.bound === '<~' ? 'above' : 'below';
  const why = `${quantityWords(other)} is close, but ${side} ${quantityWords(leaning)}`;
  const relation = other.bound === '=' ? 'morePrecise' : 'bound';
  return { ...plain(relation, why), tension: true };
}

/**
 * The one written to finer digits first; of equals, the one without a hedge, then the smaller, so that the order of the arguments
 * never shows.
 */
function byDigits(a: Quantity, b: Quantity): readonly [Quantity, Quantity] {
  const steps = lastNonZeroDigitStep(a.digits) - lastNonZeroDigitStep(b.digits);
  if (steps !== 0) return steps < 0 ? [a, b] : [b, a];
  if ((a.bound === '=') !== (b.bound === '=')) return a.bound === '=' ? [a, b] : [b, a];
  return a.value <= b.value ? [a, b] : [b, a];
}

/** Both figures, the smaller one first; of equals, by their words. */
function inOrder(a: Quantity, b: Quantity): string {
  const words = [quantityWords(a), quantityWords(b)] as const;
  const swapped = sameNumber(a.value, b.value) ? words[0] > words[1] : a.value > b.value;
  return swapped ? `${words[1]} and ${words[0]}` : `${words[0]} and ${words[1]}`;
}

function unlike(a: Quantity, b: Quantity): string {
  const units = [a.unit, b.unit].map(unit => (unit === '' ? 'no unit' : unit)).sort();
  return `${units.join(' and ')} are not compared; nothing is converted`;
}

function plain(relation: Comparison['relation'], why: string): Comparison {
  return { relation, why, assumes: [], tension: false };
}
