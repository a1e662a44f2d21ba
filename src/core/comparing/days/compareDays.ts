import type { DayPart } from '../../language/en/dayWords';
import { civil, dayNumber, isoDay, monthStart } from '../../times/isoDays';
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
  if (a.range !== undefined || b.range !== undefined) return compareRanges(a, b);
  if (a.stretch !== undefined || b.stretch !== undefined) return compareStretches(a, b);
  if (a.among !== undefined || b.among !== undefined) return compareAmong(a, b);
  if (clashes(a, b)) return 'differs';
  const both = (key: keyof DaySymbol): boolean => a[key] !== undefined && b[key] !== undefined;
  if (both('dayOfMonth') || (both('clock') && !areOfOtherZones(a, b)) || both('quarter') || both('weekday'))
    return 'same';
  const exact = (a.dayOfMonth ?? b.dayOfMonth) === undefined;
  if (both('month')) return exact ? 'same' : 'finer';
  if (!both('year')) return undefined;
  return exact && (a.month ?? b.month ?? a.quarter ?? b.quarter) === undefined ? 'same' : 'finer';
}

/** Days by the own day of a version that nobody dated: they may be one, and never differ. */
function compareAmong(a: DaySymbol, b: DaySymbol): DayRelation {
  const [x, y] = [weekdaysOf(a), weekdaysOf(b)];
  const isOtherPart = a.part !== undefined && b.part !== undefined && a.part !== b.part;
  return !isOtherPart && x.some(weekday => y.includes(weekday)) ? 'same' : undefined;
}

const weekdaysOf = ({ among, weekday }: DaySymbol): readonly number[] =>
  among ?? (weekday === undefined ? [] : [weekday]);

const friday = 5;

function compareStretches(a: DaySymbol, b: DaySymbol): DayRelation {
  if (a.stretch !== undefined && b.stretch !== undefined) return a.stretch === b.stretch ? 'same' : undefined;
  const unit = (a.stretch ?? b.stretch ?? '').split(' ')[1];
  const { weekday, month, year } = a.stretch === undefined ? a : b;
  const years = a.years ?? b.years ?? [];
  if (unit === 'year' && year !== undefined)
    return !years.includes(year) ? undefined : month === undefined ? 'same' : 'finer';
  // a month without a year is one of this year
  if (unit === 'year') return isThis(a, b) && month !== undefined ? 'finer' : undefined;
  if (unit === 'month') return month === undefined ? undefined : 'finer';
  return unit === 'weekend' && (weekday === 0 || (weekday ?? 0) >= friday) ? 'finer' : undefined;
}

const isThis = (a: DaySymbol, b: DaySymbol): boolean => (a.stretch ?? b.stretch ?? '').startsWith('0 ');

/** Stretches of the calendar, which differ by what is told of them more often than by what is true; what names no year is of the year in which it lies within the other. */
function compareRanges(a: DaySymbol, b: DaySymbol): DayRelation {
  const [x, y] = [rangeOf(a, b), rangeOf(b, a)];
  if (x === undefined || y === undefined) return undefined;
  if (x[0] === y[0] && x[1] === y[1]) return 'same';
  const isIn = (inner: Range, outer: Range): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];
  return isIn(x, y) || isIn(y, x) ? 'finer' : undefined;
}

type Range = readonly [from: string, to: string];

/** So short a stretch tells which day is meant that names no year: any month lies in a year. */
const shortStretch = 31;

/** A month, a day or a year as a stretch; a day without a year is of that in which the other begins, when that is short. */
function rangeOf({ range, year, month, dayOfMonth, stretch }: DaySymbol, other: DaySymbol): Range | undefined {
  if (range !== undefined) return range;
  const named = year ?? (month === undefined ? undefined : yearOfShort(other.range));
  if (stretch !== undefined || named === undefined) return undefined;
  const start = monthStart(named, month ?? 1) + (dayOfMonth ?? 1) - 1;
  if (month === undefined) return [isoDay(start), isoDay(monthStart(named + 1, 1))];
  return [isoDay(start), isoDay(dayOfMonth === undefined ? monthStart(named, month + 1) : start + 1)];
}

function yearOfShort(range: Range | undefined): number | undefined {
  const [from, to] = (range ?? []).map(dayNumber);
  return from == null || to == null || to - from > shortStretch ? undefined : civil(from).year;
}

/** Clocks of two zones tell nothing of each other. */
function areOfOtherZones({ zone: x }: DaySymbol, { zone: y }: DaySymbol): boolean {
  return x !== undefined && y !== undefined && x !== y;
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
  if (x === undefined || y === undefined || areOfOtherZones(a, b)) return false;
  const apart = Math.abs(x - y);
  const isEither = a.eitherHalf === true || b.eitherHalf === true;
  return apart > clockSlack && !(isEither && Math.abs(apart - halfDay) <= clockSlack);
}

function outsidePart({ clock, eitherHalf }: DaySymbol, { part }: DaySymbol): boolean {
  return clock !== undefined && eitherHalf !== true && part !== undefined && !partHours[part](clock);
}
