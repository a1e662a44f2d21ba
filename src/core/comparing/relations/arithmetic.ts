import type { NumericClaim } from '../../claims/claim';
import type { Quantity } from '../../quantities/quantity';
import { lastDigitStep } from '../../quantities/interval';
import { compareClaims } from '../../claims/relations/compare';

/** How two figures make a third one. */
export type Operator = '+' | '−' | '÷' | 'growth';

/** What follows from two figures, with the uncertainty of both. */
export interface Computed {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The sum written out, without units: `61.44 − 4.26 = 57.18`. */
  readonly formula: string;
}

/** Computes a figure from two others and the intervals that their words allow. Undefined when it means nothing, as a part above its whole. */
export function compute(operator: Operator, x: Quantity, y: Quantity): Computed | undefined {
  switch (operator) {
    case '+':
      return {
        value: x.value + y.value,
        low: x.low + y.low,
        high: x.high + y.high,
        formula: scaled('+', x, y, x.value + y.value),
      };
    case '−':
      if (x.value <= y.value) return undefined;
      return {
        value: x.value - y.value,
        low: x.low - y.high,
        high: x.high - y.low,
        formula: scaled('−', x, y, x.value - y.value),
      };
    case '÷':
      if (x.value <= 0 || x.value >= y.value) return undefined;
      return percentage(x.value / y.value, x.low / y.high, x.high / y.low, `${plain(x.value)} ÷ ${plain(y.value)}`);
    case 'growth':
      if (x.value <= 0 || y.value <= 0) return undefined;
      return percentage(
        Math.abs(y.value - x.value) / x.value,
        Math.min(Math.abs(y.low - x.high) / x.high, Math.abs(y.high - x.low) / x.low),
        Math.max(Math.abs(y.low - x.high) / x.high, Math.abs(y.high - x.low) / x.low),
        `(${plain(y.value)} − ${plain(x.value)}) ÷ ${plain(x.value)}`,
      );
  }
}

function percentage(value: number, low: number, high: number, formula: string): Computed {
  return { value: 100 * value, low: 100 * low, high: 100 * high, formula: `${formula} = ${plain(100 * value, 1)} %` };
}

const scales = [1e12, 1e9, 1e6];

/** Both operands in the largest unit that both reach, as people write sums. */
function scaled(operator: '+' | '−', x: Quantity, y: Quantity, value: number): string {
  const least = Math.min(Math.abs(x.value), Math.abs(y.value));
  const scale = scales.find(candidate => least >= candidate) ?? 1;
  return `${plain(x.value / scale)} ${operator} ${plain(y.value / scale)} = ${plain(value / scale)}`;
}

/** A number without the noise of binary fractions, with a true minus sign. */
function plain(value: number, decimals = 6): string {
  return String(Number(value.toFixed(decimals))).replace('-', '−');
}

/** Whether a claim says what was computed, as far as both are exact. */
export function says(claim: NumericClaim, computed: Computed, from: Quantity): boolean {
  if (claim.quantity === undefined) return false;
  const step = lastDigitStep(from.digits);
  const exact = computed.low === computed.high || from.digits.scale === 1;
  const quantity: Quantity = {
    ...claim.quantity,
    value: computed.value,
    low: computed.low,
    high: computed.high,
    lowOpen: false,
    highOpen: !exact,
    bound: '=',
    boundText: '',
    digits: { decimals: 0, trailingZeros: 0, scale: step, spelled: false },
  };
  return compareClaims(claim, { ...claim, quantity }).relation !== 'differs';
}
