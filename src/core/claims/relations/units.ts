import type { NumericClaim } from '../claim';
import type { Quantity } from '../../quantities/quantity';
import { unitsBySymbol, type MeasureUnit } from '../../language/en/units';

/** A unit as part of a family in which conversion is exact or fixed by definition. */
interface UnitScale {
  readonly family: string;
  /** What one of it is in the family's base unit. */
  readonly factor: number;
}

/** Dimensions of the unit table whose units convert by a factor alone. */
const families: ReadonlySet<MeasureUnit['dimension']> = new Set([
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'power',
  'energy',
]);

const measures: ReadonlyMap<string, UnitScale> = new Map(
  [...unitsBySymbol.values()].flatMap(({ symbol, dimension, factor }): [string, UnitScale][] =>
    families.has(dimension) ? [[symbol, { family: dimension, factor }]] : [],
  ),
);

/** Days and months are families of their own: no number of days makes a month. */
const durations: ReadonlyMap<string, UnitScale> = new Map([
  ['minute', { family: 'days', factor: 1 / 1440 }],
  ['hour', { family: 'days', factor: 1 / 24 }],
  ['day', { family: 'days', factor: 1 }],
  ['week', { family: 'days', factor: 7 }],
  ['fortnight', { family: 'days', factor: 14 }],
  ['month', { family: 'months', factor: 1 }],
  ['year', { family: 'months', factor: 12 }],
  ['decade', { family: 'months', factor: 120 }],
]);

function scaleOf(kind: NumericClaim['kind'], unit: string): UnitScale | undefined {
  if (kind === 'measure') return measures.get(unit);
  return kind === 'duration' ? durations.get(unit) : undefined;
}

/** What units of a kind can be compared with one another: the family of the unit, or the unit itself. Currencies never convert. */
export function unitFamily(kind: NumericClaim['kind'], unit: string): string {
  return scaleOf(kind, unit)?.family ?? unit;
}

/** The quantity in the base unit of its family, digits included; itself when its unit has none. */
export function inBaseUnit(kind: NumericClaim['kind'], quantity: Quantity): Quantity {
  const factor = scaleOf(kind, quantity.unit)?.factor;
  if (factor === undefined) return quantity;
  const { value, low, high, digits } = quantity;
  return {
    ...quantity,
    value: value * factor,
    low: low * factor,
    high: high * factor,
    digits: { ...digits, scale: digits.scale * factor },
  };
}
