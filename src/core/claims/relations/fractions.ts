import type { NumericClaim } from '../claim';
import type { Quantity } from '../../quantities/quantity';
import { intervalOf } from '../../quantities/interval';

/** A fraction in words stands for anything this near to it: "a third" for 31.7 to 35 %. */
const slack = 0.05;

/** Fractions are told in tens, whatever their words. */
const digits = { decimals: 0, trailingZeros: 1, scale: 1, spelled: true };

/** Whether a claim tells a part of a whole in words: "a third", "six in ten". */
export function isFraction({ kind, quantity }: NumericClaim): boolean {
  return kind === 'ratio' && quantity !== undefined && quantity.value > 0 && quantity.value < 1;
}

/** "A third" as a percentage, to be held against one. Claims of other kinds come back as they are. */
export function asPercent(claim: NumericClaim): NumericClaim {
  const { quantity } = claim;
  if (quantity === undefined || !isFraction(claim)) return claim;
  const value = Number((100 * quantity.value).toFixed(1));
  const { bound } = quantity;
  const interval =
    bound === '='
      ? { low: value * (1 - slack), high: value * (1 + slack), lowOpen: false, highOpen: false }
      : intervalOf(value, bound, { ...digits, trailingZeros: 0 }, 'percent');
  const percent: Quantity = { ...quantity, value, ...interval, unit: '%', digits };
  return { ...claim, kind: 'percent', quantity: percent };
}
