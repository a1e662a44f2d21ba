import type { Figure } from './draft';
import type { Ends } from './ranges';

/** The figure of one amount, or of a range with its middle as value; a minus sign stands before the lower end. */
export function figureOf({ from, to }: Ends, isNegative: boolean): Figure {
  const low = isNegative ? -Math.abs(from.value) : from.value;
  if (to === null) return { value: low, unit: from.unit, digits: from.digits };
  const value = Number(((low + to.value) / 2).toPrecision(14));
  return { value, unit: from.unit, digits: to.digits, parts: [low, to.value], isRange: true };
}
