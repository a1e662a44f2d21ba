import { lastNonZeroDigitStep, type Interval } from '../../quantities/interval';
import { kindTraits, type ClaimKind } from '../../quantities/claimKind';
import type { NumericClaim } from '../claim';
import { isTally, rangeEnds, type Quantity } from '../../quantities/quantity';
import type { ClaimReason, PairReasonKind, Told } from '../reason';
import { orderedReason, unorderedReason, type Comparison } from './comparison';
import { compareTimes, isOfTime } from './compareTimes';
import { currencyOf, dollarsFor } from './exchange';
import { asPercent } from './fractions';
import { closeTo, holds, isHalfLine, leans, meet, roundedReading, sameNumber, sameValue } from './readings';
import { conversionSlack, inBaseUnit, unitFamily } from './units';

/**
 * Compares what two claims say, given that they measure the same thing. Pure and symmetric.
 * Lengths, weights and spans of time are compared across units, fractions in words with percentages; sums
 * of two currencies are one when a rate of exchange makes them so. A figure against a time is `notComparable`.
 */
export function compareClaims(a: NumericClaim, b: NumericClaim): Comparison {
  if (a.kind !== b.kind && (a.kind === 'percent' || b.kind === 'percent'))
    return compareAlike(asPercent(a), asPercent(b));
  if ((a.kind === 'money' && b.kind === 'rate') || (a.kind === 'rate' && b.kind === 'money'))
    return compareWithRate(a, b);
  return compareAlike(a, b);
}

/** A price per piece, or a sum per year, may be told without what it is per: "61 euros a share", "61 euros". */
function compareWithRate(a: NumericClaim, b: NumericClaim): Comparison {
  const [p, q] = [a.quantity, b.quantity];
  if (p === undefined || q === undefined) return plain('notComparable', { kind: 'noFigure' });
  const isSame = currencyOf(p.unit) === currencyOf(q.unit) && sameNumber(p.value, q.value) && p.bound === q.bound;
  return isSame ? plain('same', unorderedReason('same', a, b)) : plain('notComparable', unlike(p, q));
}

function compareAlike(a: NumericClaim, b: NumericClaim): Comparison {
  if (a.quantity !== undefined && b.quantity !== undefined) {
    const [p, q] = [a.quantity, b.quantity];
    if (isTallied(p, q)) return compareTallies(a, b);
    const [x, y] = [
      { quantity: p, told: a },
      { quantity: q, told: b },
    ] as const;
    if (a.kind === 'money' && b.kind === 'money' && p.unit !== q.unit) return compareCurrencies(x, y);
    if (!sameMeasure(a, b)) return plain('notComparable', unlike(p, q));
    const roundsFreely = kindTraits[a.kind].roundsFreely && kindTraits[b.kind].roundsFreely;
    return compareQuantities(...inOneUnit(x, y), roundsFreely);
  }
  if (isOfTime(a) && isOfTime(b)) return compareTimes(a, b);
  return plain('notComparable', { kind: 'noFigure' });
}

/** Sums in two currencies may be one, at some rate of exchange; with the same digits one of the currencies is wrong. */
function compareCurrencies(a: Reading, b: Reading): Comparison {
  const [x, y] = [inDollars(a.quantity), inDollars(b.quantity)];
  if (x === undefined || y === undefined) return plain('notComparable', unlike(a.quantity, b.quantity));
  if (sameNumber(a.quantity.value, b.quantity.value))
    return plain('differs', unorderedReason('exclude', a.told, b.told));
  if (meet(x, y)) return plain('rounding', smallerFirst('canBothHold', a, b));
  return plain('differs', smallerFirst('exclude', a, b));
}

/** A vote of 5-4 may be told without its noun: "split five to four". */
function isTallied(p: Quantity, q: Quantity): boolean {
  return (isTally(p) || isTally(q)) && p.parts?.length === 2 && q.parts?.length === 2;
}

/** Scores and votes are what they are as wholes: 4-1 is another result than 4-2, and the same as 1-4 told by the losers. */
function compareTallies(a: NumericClaim, b: NumericClaim): Comparison {
  const [x, y] = [a, b].map(({ quantity }) => quantity?.parts ?? []);
  const sorted = (parts: readonly number[] = []): string => parts.toSorted((p, q) => q - p).join('-');
  if (sorted(x) !== sorted(y)) return plain('differs', unorderedReason('otherResult', a, b));
  return plain('same', unorderedReason(x?.join('-') === y?.join('-') ? 'same' : 'sameResult', a, b));
}

/** What a sum may come to in US dollars; undefined for a currency of which no rate is known. */
function inDollars({ unit, ...sum }: Quantity): Interval | undefined {
  const [least, most] = dollarsFor(unit) ?? [];
  if (least === undefined || most === undefined) return undefined;
  return { ...sum, low: sum.low * least, high: sum.high * most };
}

const hasOwnNoun = (kind: ClaimKind): boolean => kindTraits[kind].unit === 'noun';

function sameMeasure(a: NumericClaim, b: NumericClaim): boolean {
  if (a.kind !== b.kind) return false;
  return hasOwnNoun(a.kind) || familyOf(a) === familyOf(b);
}

function familyOf({ kind, quantity }: NumericClaim): string {
  return unitFamily(kind, quantity?.unit ?? '');
}

/** Both figures as one unit counts them, each with the claim that tells it. */
function inOneUnit(a: Reading, b: Reading): readonly [Reading, Reading] {
  const { kind } = a.told;
  const [unitA, unitB] = [a.quantity.unit, b.quantity.unit];
  if (unitA === unitB || hasOwnNoun(kind)) return [a, b];
  const slack = conversionSlack(kind, unitA, unitB);
  const convert = ({ quantity, told }: Reading): Reading => ({
    quantity: widened(inBaseUnit(kind, quantity), slack / 2),
    told,
  });
  return [convert(a), convert(b)];
}

/** The ends of an interval moved out by a share of them. */
function widened(quantity: Quantity, share: number): Quantity {
  return share === 0 ? quantity : { ...quantity, low: quantity.low * (1 - share), high: quantity.high * (1 + share) };
}

/** A quantity in the unit of comparison, and the claim that tells it. */
interface Reading {
  readonly quantity: Quantity;
  readonly told: Told;
}

function compareQuantities(a: Reading, b: Reading, roundsFreely: boolean): Comparison {
  const [p, q] = [a.quantity, b.quantity];
  if (sameValue(p, q)) return compareBounds(a, b);
  if (meet(p, q) && !touchAsRanges(p, q)) return plain(relationOfMeeting(p, q), meeting(a, b));
  if (!isHalfLine(p) && !isHalfLine(q)) {
    if (isRounded(p, q, roundsFreely)) return plain('rounding', orderedReason('roundedDigits', a.told, b.told));
    if (isRounded(q, p, roundsFreely)) return plain('rounding', orderedReason('roundedDigits', b.told, a.told));
    const leaning = leaningPair(a, b) ?? leaningPair(b, a);
    if (leaning !== undefined) return leaning;
  }
  return plain('differs', smallerFirst('exclude', a, b));
}

/** "4 to 6 inches" and "6 to 10 inches": two ranges that have no more than an end in common. */
function touchAsRanges(p: Quantity, q: Quantity): boolean {
  const [x, y] = [rangeEnds(p), rangeEnds(q)];
  return x !== undefined && y !== undefined && (sameNumber(x[1], y[0]) || sameNumber(y[1], x[0]));
}

/** The same figure, perhaps under other bounds. */
function compareBounds(a: Reading, b: Reading): Comparison {
  const [p, q] = [a.quantity, b.quantity];
  const because = (kind: PairReasonKind): ClaimReason => unorderedReason(kind, a.told, b.told);
  // the same words may be read as bounds of two sides where one is negated ("not within three miles")
  if (p.bound === q.bound || (p.boundText !== '' && p.boundText === q.boundText)) return plain('same', because('same'));
  const approximate = (quantity: Quantity): boolean => quantity.bound === '~' || leans(quantity);
  if (leans(p) && leans(q)) return plain('bound', because('leanApart'), true);
  if (approximate(p) && approximate(q)) return plain('same', because('bothApproximate'));
  if (meet(p, q)) return plain('bound', because('otherBound'));
  if (isHalfLine(p) && isHalfLine(q)) return plain('differs', because('exclude'));
  return plain('bound', because('strictlyApart'), true);
}

/** Which relation two different figures have whose intervals meet. */
function relationOfMeeting(a: Quantity, b: Quantity): Comparison['relation'] {
  if (isHalfLine(a) || isHalfLine(b)) return 'bound';
  const [finer, coarser] = isFiner(a, b) ? [a, b] : [b, a];
  if (coarser.bound === '=') return 'rounding';
  return finer.bound === '=' ? 'morePrecise' : 'bound';
}

function meeting(a: Reading, b: Reading): ClaimReason {
  if (isHalfLine(a.quantity) || isHalfLine(b.quantity)) return smallerFirst('canBothHold', a, b);
  const [finer, coarser] = isFiner(a.quantity, b.quantity) ? [a, b] : [b, a];
  return orderedReason(coarser.quantity.bound === '=' ? 'rounding' : 'leavesRoom', coarser.told, finer.told);
}

/** Whether `coarse` is the rounding of `fine`. */
function isRounded(coarse: Quantity, fine: Quantity, roundsFreely: boolean): boolean {
  const reading = roundedReading(coarse, roundsFreely);
  return reading !== undefined && holds(reading, fine.value);
}

/** "nearly 65" against 65.7: close, but on the other side. */
function leaningPair(leaning: Reading, other: Reading): Comparison | undefined {
  const [near, far] = [leaning.quantity, other.quantity];
  if (!leans(near) || !meet(closeTo(near), far)) return undefined;
  const reason = orderedReason(near.bound === '<~' ? 'closeAbove' : 'closeBelow', other.told, leaning.told);
  return plain(far.bound === '=' ? 'morePrecise' : 'bound', reason, true);
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

function smallerFirst(kind: PairReasonKind, a: Reading, b: Reading): ClaimReason {
  return a.quantity.value <= b.quantity.value
    ? orderedReason(kind, a.told, b.told)
    : orderedReason(kind, b.told, a.told);
}

function unlike(a: Quantity, b: Quantity): ClaimReason {
  return { kind: 'otherUnits', units: a.unit <= b.unit ? [a.unit, b.unit] : [b.unit, a.unit] };
}

function plain(relation: Comparison['relation'], reason: ClaimReason, tension = false): Comparison {
  return { relation, reason, assumes: [], tension };
}
