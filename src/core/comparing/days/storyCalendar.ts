import { dayOf, weekdayOf } from '../../times/isoDays';
import { pauseEvery, type Sliced } from '../../util/sliced';
import type { DaySymbol } from './daySymbol';

/** Gives days of a month their weekday, as far as a story tells; others come back as they are. */
export type StoryCalendar = (symbol: DaySymbol) => DaySymbol;

/** A day of a month and a weekday that may be one, and how sure that is. */
export interface CalendarVote {
  readonly date: DaySymbol;
  readonly weekday: number;
  readonly weight: number;
}

/** A year without a leap day: the weekdays of two years are shifted against each other, and the shift is what is voted for. */
const commonYear = 2001;
/** What decides: so much for one shift, and so many times as much as for the next. */
const leastVotes = 1;
const leastLead = 1.5;

/**
 * The calendar of a story whose year nobody states: a day of a month that stands with its weekday somewhere ("Saturday, Sept. 8"), or
 * that other versions call by one, tells the weekdays of all others. Linear in the votes.
 */
export function* storyCalendar(votes: Iterable<CalendarVote>): Sliced<StoryCalendar> {
  return calendarBy(yield* votedShift(votes));
}

/** By how many days the weekdays of the story's year are shifted against a common one; undefined where the votes decide nothing. */
export function* votedShift(votes: Iterable<CalendarVote>): Sliced<number | undefined> {
  const shifts = new Map<number, number>();
  const due = pauseEvery(512);
  for (const { date, weekday, weight } of votes) {
    if (due(1)) yield;
    const common = weekdayOfDate(commonYear, date);
    if (common === undefined) continue;
    const shift = (weekday - common + 7) % 7;
    shifts.set(shift, (shifts.get(shift) ?? 0) + weight);
  }
  const [first, second] = [...shifts].sort(([, x], [, y]) => y - x);
  const decides = first !== undefined && first[1] >= leastVotes && first[1] >= leastLead * (second?.[1] ?? 0);
  return decides ? first[0] : undefined;
}

/** "-1 year": how many years a stretch lies from the year of its version. */
const yearStretch = /^(-?\d+) year$/;

/** The last year that the days of a story name; undefined when they name none. */
export function latestYear(symbols: Iterable<DaySymbol>): number | undefined {
  let latest: number | undefined;
  for (const { year } of symbols) if (year !== undefined) latest = Math.max(latest ?? year, year);
  return latest;
}

/**
 * The calendar of a year of such a {@link votedShift shift}.
 * @param latest the last year that the story names: it is of that year or of the one behind, so "last year" is one of two, too
 */
export function calendarBy(shift: number | undefined, latest?: number): StoryCalendar {
  return symbol => {
    const lies = latest === undefined ? undefined : yearStretch.exec(symbol.stretch ?? '')?.[1];
    if (lies !== undefined && latest !== undefined) {
      const year = latest + Number(lies);
      return { ...symbol, years: [year, year + 1] };
    }
    if (symbol.weekday !== undefined) return symbol;
    const stated = symbol.year === undefined ? undefined : weekdayOfDate(symbol.year, symbol);
    const common = shift === undefined ? undefined : weekdayOfDate(commonYear, symbol);
    const weekday = stated ?? (common === undefined ? undefined : (common + (shift ?? 0)) % 7);
    return weekday === undefined ? symbol : { ...symbol, weekday };
  };
}

/** A day of a month that is called by its weekday in one breath is sure. */
const statedVotes = 3;

/** What the words of one day vote for. */
export function statedVote(date: DaySymbol): readonly CalendarVote[] {
  const { weekday, dayOfMonth } = date;
  return weekday === undefined || dayOfMonth === undefined ? [] : [{ date, weekday, weight: statedVotes }];
}

/** The weekday of a day of a month in a year; undefined when it names no day. */
export function weekdayOfDate(year: number, { month, dayOfMonth }: DaySymbol): number | undefined {
  if (month === undefined || dayOfMonth === undefined) return undefined;
  const day = dayOf(year, month, dayOfMonth);
  return day === null ? undefined : weekdayOf(day);
}
