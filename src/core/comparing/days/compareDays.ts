import type { DayPart } from '../../language/en/dayWords';
import type { DaySymbol } from './daySymbol';

/** How two days stand to each other: `finer` is one within the other, undefined when neither tells of the other. */
export type DayRelation = 'same' | 'finer' | 'differs' | undefined;

/** Minutes. */
const halfDay = 720;

/** One minute past midnight is midnight. */
const clockSlack = 2;

/** Minutes from midnight that a part of the day may lie in, from and to; night goes over midnight. Wide, as reporters use the words. */
const partHours: Readonly<Record<DayPart, (clock: number) => boolean>> = {
  morning: clock => clock <= 750,
  afternoon: clock => clock >= 690 && clock <= 1110,
  night: clock => clock >= 990 || clock <= 360,
};

/** Compares two days by their words. Symmetric. */
export function compareDays(a: DaySymbol, b: DaySymbol): DayRelation {
  if (a.stretch !== undefined || b.stretch !== undefined) return compareStretches(a, b);
  if (clashes(a, b)) return 'differs';
  const both = (key: keyof DaySymbol): boolean => a[key] !== undefined && b[key] !== undefined;
  if (both('dayOfMonth') || both('clock') || both('quarter') || both('weekday')) return 'same';
  const exact = (a.dayOfMonth ?? b.dayOfMonth) === undefined;
  if (both('month')) return exact ? 'same' : 'finer';
  if (!both('year')) return undefined;
  return exact && (a.month ?? b.month ?? a.quarter ?? b.quarter) === undefined ? 'same' : 'finer';
}

const friday = 5;

function compareStretches(a: DaySymbol, b: DaySymbol): DayRelation {
  if (a.stretch !== undefined && b.stretch !== undefined) return a.stretch === b.stretch ? 'same' : undefined;
  const unit = (a.stretch ?? b.stretch ?? '').split(' ')[1];
  const { weekday, month } = a.stretch === undefined ? a : b;
  if (unit === 'month') return month === undefined ? undefined : 'finer';
  return unit === 'weekend' && (weekday === 0 || (weekday ?? 0) >= friday) ? 'finer' : undefined;
}

function clashes(a: DaySymbol, b: DaySymbol): boolean {
  const clash = (x: number | string | undefined, y: number | string | undefined): boolean =>
    x !== undefined && y !== undefined && x !== y;
  if (clash(a.year, b.year) || clash(a.month, b.month) || clash(a.dayOfMonth, b.dayOfMonth)) return true;
  if (clash(a.quarter, b.quarter) || clash(a.weekday, b.weekday) || clash(a.part, b.part)) return true;
  // "last Friday" and "next Friday"; a plain Friday may be either
  if (a.weekday !== undefined && b.weekday !== undefined && clash(a.shift, b.shift)) return true;
  return clashingClocks(a, b) || outsidePart(a, b) || outsidePart(b, a);
}

function clashingClocks(a: DaySymbol, b: DaySymbol): boolean {
  const [x, y] = [a.clock, b.clock];
  if (x === undefined || y === undefined) return false;
  const apart = Math.abs(x - y);
  const isEither = a.eitherHalf === true || b.eitherHalf === true;
  return apart > clockSlack && !(isEither && Math.abs(apart - halfDay) <= clockSlack);
}

function outsidePart({ clock, eitherHalf }: DaySymbol, { part }: DaySymbol): boolean {
  return clock !== undefined && eitherHalf !== true && part !== undefined && !partHours[part](clock);
}
