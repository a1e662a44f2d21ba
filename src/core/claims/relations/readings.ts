import type { Bound } from '../../language/bound';
import { rangeEnds, type Quantity } from '../../quantities/quantity';
import type { Interval } from '../../quantities/interval';
import { aroundValue, lastDigitStep, lastNonZeroDigitStep } from '../../quantities/interval';

/** Relative slack for sums of binary fractions: 61.44 + 4.26 is not exactly 65.7. */
const epsilon = 1e-9;

/** Whether two figures are the same number, apart from the noise of binary fractions. */
export function sameNumber(a: number, b: number): boolean {
  if (a === b || !Number.isFinite(a) || !Number.isFinite(b)) return a === b;
  return Math.abs(a - b) <= epsilon * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether two figures give one value; a range is its ends, not its middle: 12 to 16 is not 14. */
export function sameValue(a: Quantity, b: Quantity): boolean {
  if (!sameNumber(a.value, b.value)) return false;
  const [x, y] = [rangeEnds(a), rangeEnds(b)];
  if (x === undefined && y === undefined) return true;
  return x !== undefined && y !== undefined && sameNumber(x[0], y[0]);
}

/** Whether two intervals share a value. */
export function meet(a: Interval, b: Interval): boolean {
  return beginsInTime(a, b) && beginsInTime(b, a);
}

/** Whether `a` begins before `b` ends, or where it ends when both take that value in. */
function beginsInTime(a: Interval, b: Interval): boolean {
  if (sameNumber(a.low, b.high)) return !a.lowOpen && !b.highOpen;
  return a.low < b.high;
}

/** Whether a value lies in an interval. */
export function holds(interval: Interval, value: number): boolean {
  return meet(interval, { low: value, high: value, lowOpen: false, highOpen: false });
}

const halfLines: ReadonlySet<Bound> = new Set(['>=', '>', '<=', '<']);
const leanings: ReadonlySet<Bound> = new Set(['<~', '>~']);

/** "at least", "more than", "up to", "fewer than": open to one side. */
export function isHalfLine(quantity: Quantity): boolean {
  return halfLines.has(quantity.bound);
}

/** "nearly", "a little over": close to a figure, on one side of it. */
export function leans(quantity: Quantity): boolean {
  return leanings.has(quantity.bound);
}

/** Counts and shares below this are taken as meant: 20 dead against 24 is a difference, $20 bn against 24 may be rounding. */
const smallestRoundCount = 100;

/** No rounding without a word of it goes farther than this share: 200 million for 185, not for 180. */
const farthestRounded = 0.09;

/**
 * The wider reading of a round figure, half of its last digit that is not a zero: 60 bn is [55, 65) bn.
 * Undefined for a figure that is not round, or too small to be rounded without a word of it, and for a range: its middle was not told.
 */
export function roundedReading(quantity: Quantity, kindRoundsFreely: boolean): Interval | undefined {
  if (quantity.bound !== '=' && quantity.bound !== '~') return undefined;
  if (rangeEnds(quantity) !== undefined || quantity.digits.trailingZeros === 0 || quantity.digits.decimals > 0)
    return undefined;
  if (!kindRoundsFreely && Math.abs(quantity.value) < smallestRoundCount) return undefined;
  const step = lastNonZeroDigitStep(quantity.digits);
  const most = 2 * farthestRounded * Math.abs(quantity.value);
  return aroundValue(quantity.value, quantity.bound === '=' ? Math.min(step, most) : step);
}

/** "Close to" a figure reaches this share of it to both sides … */
const closeShare = 0.03;
/** … or as many steps of its last digit, when that is more. */
const closeDigits = 2;

/** What counts as close to a figure, on both sides of it: close to 65 is 63 to 67. */
export function closeTo(quantity: Quantity): Interval {
  const margin = Math.max(closeDigits * lastDigitStep(quantity.digits), closeShare * Math.abs(quantity.value));
  return { low: quantity.value - margin, high: quantity.value + margin, lowOpen: false, highOpen: false };
}
