import type { Bound } from '../language/bound';
import { kindTraits, type ClaimKind } from './claimKind';
import type { WrittenDigits } from '../numerals/writtenDigits';

/** The values that a figure allows. `low` may be -Infinity and `high` Infinity; such an end is open. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** "about 65" allows two units of its last digit or this share of the value, whichever is more. */
const looseShare = 0.03;
const looseDigits = 2;

/** What one step of the last digit written is worth: 0.1e9 for "65.7 bn", 12 for "three dozen". */
export function lastDigitStep(digits: WrittenDigits): number {
  return digits.scale * 10 ** -digits.decimals;
}

/** What one step of the last digit that is not a filling zero is worth: 1e10 for "60 bn", 100 for "1,200". */
export function lastNonZeroDigitStep(digits: WrittenDigits): number {
  return digits.decimals > 0 ? lastDigitStep(digits) : digits.scale * 10 ** digits.trailingZeros;
}

/**
 * Half of a step around a value, as rounding half up reads it back: `[value - step/2, value + step/2)`.
 * With a step of 0 the value alone.
 */
export function aroundValue(value: number, step: number): Interval {
  if (step === 0) return { low: value, high: value, lowOpen: false, highOpen: false };
  return { low: value - step / 2, high: value + step / 2, lowOpen: false, highOpen: true };
}

/** Whether a figure without a bound means its value to the unit: small or non-round counts, ordinals, ages. */
function isExact(digits: WrittenDigits, kind: ClaimKind): boolean {
  return kindTraits[kind].exact && digits.scale === 1 && digits.decimals === 0;
}

/**
 * The interval of a figure from its value, bound and digits as written.
 * @param value in the normalised unit (65 bn is 65e9); the interval is in the same unit
 */
export function intervalOf(value: number, bound: Bound, digits: WrittenDigits, kind: ClaimKind): Interval {
  const loose = Math.max(looseDigits * lastDigitStep(digits), looseShare * Math.abs(value));
  switch (bound) {
    case '=':
      return aroundValue(value, isExact(digits, kind) ? 0 : lastDigitStep(digits));
    case '~':
      return { low: value - loose, high: value + loose, lowOpen: false, highOpen: false };
    case '<~':
      return { low: value - loose, high: value, lowOpen: false, highOpen: false };
    case '>~':
      return { low: value, high: value + loose, lowOpen: false, highOpen: false };
    case '>=':
    case '>':
      return { low: value, high: Infinity, lowOpen: bound === '>', highOpen: true };
    case '<=':
    case '<':
      return { low: -Infinity, high: value, lowOpen: true, highOpen: bound === '<' };
  }
}

/** The interval of a range as written, "10-15 %": both ends belong to it. */
export function intervalOfRange(from: number, to: number): Interval {
  return { low: Math.min(from, to), high: Math.max(from, to), lowOpen: false, highOpen: false };
}
