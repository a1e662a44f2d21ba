import type { Assumption } from './timeValue';
import { civil, isoDay, monthStart, weekdayOf, weekStart } from './isoDays';
import { nearestYear } from './nearestYear';
import { stretch, type Of, type Stretch, type TimeContext } from './stretch';

/** "the first Monday of October": counted from the start of the month, or from its end. */
export function resolveNthWeekday({ rank, weekday }: Of<'nthWeekday'>, month: Stretch | null): Stretch | null {
  if (month === null) return null;
  const day =
    rank < 0
      ? month.to - 1 - ((weekdayOf(month.to - 1) - weekday + 7) % 7)
      : month.from + ((weekday - weekdayOf(month.from) + 7) % 7) + 7 * (rank - 1);
  return day >= month.to ? null : stretch(day, day + 1, 'day', month.anchor, month.assumption);
}

/** Saturday and Sunday: of this week when they lie ahead, are now or are announced, else of the last one. */
export function resolveWeekend({ shift, lean }: Of<'weekend'>, { today }: TimeContext): Stretch | null {
  if (today === null) return null;
  const ahead = weekStart(today) + 5;
  const isNow = today >= ahead;
  const isAhead = shift === 1 || (shift !== -1 && (lean !== 'past' || isNow));
  const saturday = isAhead ? (shift === 1 && isNow ? ahead + 7 : ahead) : ahead - 7;
  const kind: Assumption['kind'] = isAhead ? 'futureWeekday' : 'pastWeekday';
  return stretch(saturday, saturday + 2, 'range', 'articleDate', { kind, values: [isoDay(today)] });
}

/** Weeks of a month or year are its sevens of days, the last its last seven; the week of a day begins on Monday or that Sunday. */
export function resolveWeekOf({ rank }: Of<'weekOf'>, of: Stretch | null): Stretch | null {
  if (of === null) return null;
  const week = (from: number): Stretch => stretch(from, from + 7, 'week', of.anchor, of.assumption);
  if (rank === null) return week(weekdayOf(of.from) === 0 ? of.from : weekStart(of.from));
  if (rank < 0) return week(of.to - 7);
  const from = of.from + 7 * (rank - 1);
  return from >= of.to ? null : week(from);
}

/** "the 3rd of last month", "the last day of June" (rank -1) */
export function resolveNthDay({ rank }: Of<'nthDay'>, month: Stretch | null): Stretch | null {
  if (month === null || month.from + rank > month.to) return null;
  const day = rank < 0 ? month.to + rank : month.from + rank - 1;
  return stretch(day, day + 1, 'day', month.anchor, month.assumption);
}

/** Easter Sunday of a year of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const march = epact + weekday - 7 * shift + 114;
  return monthStart(year, Math.floor(march / 31)) + (march % 31);
}

/** "Good Friday", "Easter Monday": counted from Easter Sunday of its year. */
export function resolveEaster(when: Of<'easter'>, { today }: TimeContext): Stretch | null {
  if (when.year === null && today === null) return null;
  const now = today ?? 0;
  const dayIn = (year: number): number => easterSunday(year) + when.offset;
  const nearest = (): number => nearestYear(year => [dayIn(year), dayIn(year) + 1], when.lean, now);
  const year = when.year ?? (when.yearShift === null ? nearest() : civil(now).year + when.yearShift);
  const day = dayIn(year);
  if (when.year !== null) return stretch(day, day + 1, 'day', 'explicit');
  return stretch(day, day + 1, 'day', 'articleDate', { kind: 'nearestYear', values: [isoDay(now)] });
}
