import { lastNonZeroDigitStep } from '../../quantities/interval';
import type { Quantity } from '../../quantities/quantity';
import type { NumericClaim } from '../claim';
import { sameNumber } from './readings';

const floors: ReadonlySet<string> = new Set(['>=', '>']);
const ceilings: ReadonlySet<string> = new Set(['<=', '<']);

/** A bound in round figures says as much as a closer one that is no farther away than this share: "more than 40" and "at least 42". */
const roundShare = 0.2;

/**
 * Whether two claims bound a figure on one side by other values: "at least 42" and "at least 65". Both can hold, but a version that
 * knew of 65 would not have said 42. Symmetric.
 */
export function areOtherBounds({ quantity: a }: NumericClaim, { quantity: b }: NumericClaim): boolean {
  if (a === undefined || b === undefined || sameNumber(a.value, b.value)) return false;
  const isSameSide = [floors, ceilings].some(side => side.has(a.bound) && side.has(b.bound));
  return isSameSide && !tellsRoundly(a, b) && !tellsRoundly(b, a);
}

/** Whether a bound is another one in round figures: written to a coarser digit, and off by less than one of those. */
function tellsRoundly(coarse: Quantity, fine: Quantity): boolean {
  const step = lastNonZeroDigitStep(coarse.digits);
  const off = floors.has(coarse.bound) ? fine.value - coarse.value : coarse.value - fine.value;
  return step > lastNonZeroDigitStep(fine.digits) && off > 0 && off < step && off <= roundShare * coarse.value;
}
