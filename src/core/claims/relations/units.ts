import type { NumericClaim } from '../claim';
import type { Quantity } from '../../quantities/quantity';
import { calendarSpans, unitDays, unitsBySymbol, type MeasureUnit } from '../../language/en/units';

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

/** Spans of time in days; a month has as many as the calendar gives it on the average. */
const durations: ReadonlyMap<string, UnitScale> = new Map(
  [...unitDays].map(([unit, factor]) => [unit, { family: 'time', factor }]),
);

/** February against the average month is 8 % off, a year of 52 weeks against the average one .3 %; people who say "a month" for 30 days mean no more. */
const calendarSlack = 0.04;

/** How far, as a share, two spans may lie apart and still be one: one in months or years, the other in days or weeks. 0 for all other units. */
export function conversionSlack(kind: NumericClaim['kind'], a: string, b: string): number {
  return kind === 'duration' && calendarSpans.has(a) !== calendarSpans.has(b) ? calendarSlack : 0;
}

function scaleOf(kind: NumericClaim['kind'], unit: string): UnitScale | undefined {
  if (kind === 'measure') return measures.get(unit);
  return kind === 'duration' ? durations.get(unit) : undefined;
}

/** What units of a kind can be compared with one another: the family of the unit, or the unit itself. */
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
