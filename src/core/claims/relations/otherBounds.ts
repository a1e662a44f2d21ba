import type { NumericClaim } from '../claim';
import { sameNumber } from './readings';

const floors: ReadonlySet<string> = new Set(['>=', '>']);
const ceilings: ReadonlySet<string> = new Set(['<=', '<']);

/**
 * Whether two claims bound a figure on one side by other values: "at least 42" and "at least 65". Both can hold, but a version that
 * knew of 65 would not have said 42. Symmetric.
 */
export function areOtherBounds({ quantity: a }: NumericClaim, { quantity: b }: NumericClaim): boolean {
  if (a === undefined || b === undefined || sameNumber(a.value, b.value)) return false;
  return [floors, ceilings].some(side => side.has(a.bound) && side.has(b.bound));
}
