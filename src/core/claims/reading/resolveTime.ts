import type { Assumption, TimeGrain, TimeValue } from '../claim';
import type { FiscalCalendar } from './fiscal';
import { civil, dayOf, isoDay, monthStart, weekdayOf, weekStart } from './isoDays';
import { seasons } from './lexicon/calendarWords';
import type { TimeExpression, TimeUnit } from './timeExpression';

/** What a time is resolved against. Days are numbers as in `isoDays`. */
export interface TimeContext {
  /** The article's date; null when unknown. */
  readonly today: number | null;
  /** The last time resolved before, in the same article. */
  readonly antecedent: Stretch | null;
  /** When a fiscal year starts here, and whether that is known or taken for granted. */
  readonly fiscal: () => FiscalCalendar | null;
  readonly monthFirst: boolean;
}

/** Days [from, to) with how exact they are. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly grain: TimeGrain;
  readonly anchor: TimeValue['anchor'];
  readonly assumption?: Assumption;
  /** Time of day, for clock times: `T09:30`. */
  readonly clock?: string;
}

type Of<T extends TimeExpression['type']> = Extract<TimeExpression, { type: T }>;

function stretch(from: number, to: number, grain: TimeGrain, anchor: TimeValue['anchor'], assumption?: Assumption): Stretch {
  return { from, to, grain, anchor, ...(assumption && { assumption }) };
}

function assumeDate(today: number): Assumption {
  return { kind: 'articleDate', values: [isoDay(today)] };
}

function wholeYear(year: number): [number, number] {
  return [monthStart(year, 1), monthStart(year + 1, 1)];
}

/** The day or month of no year that lies nearest in the direction of its lean; the current one counts both ways. */
function nearestYear(when: Of<'calendar'>, today: number): number {
  const now = civil(today);
  const month = when.month ?? 1;
  const isAhead = month > now.month || (month === now.month && (when.day ?? 0) > now.day);
  const isBehind = month < now.month || (month === now.month && when.day !== null && when.day < now.day);
  if (when.lean === 'future') return isBehind ? now.year + 1 : now.year;
  return isAhead ? now.year - 1 : now.year;
}

function resolveCalendar(when: Of<'calendar'>, context: TimeContext): Stretch | null {
  const { today } = context;
  const isGiven = when.year !== null;
  if (!isGiven && today === null) return null;
  const year = when.year ?? (when.yearShift === null ? nearestYear(when, today ?? 0) : civil(today ?? 0).year + when.yearShift);
  const swap = when.ambiguous === true && context.monthFirst;
  const month = swap ? when.day : when.month;
  const day = swap ? when.month : when.day;
  const anchor = isGiven ? 'explicit' : 'articleDate';
  const assumption: Assumption | undefined = isGiven
    ? when.ambiguous === true
      ? { kind: 'dateOrder', values: [swap ? 'monthFirst' : 'dayFirst'] }
      : undefined
    : { kind: when.yearShift === null ? 'nearestYear' : 'articleDate', values: [isoDay(today ?? 0)] };
  if (month === null) return stretch(...wholeYear(year), 'year', anchor, assumption);
  if (day === null) return stretch(monthStart(year, month), monthStart(year, month + 1), 'month', anchor, assumption);
  const number = dayOf(year, month, day);
  return number === null ? null : stretch(number, number + 1, 'day', anchor, assumption);
}

/** Shifts of ten and more are weeks: "Monday last week" is -10. */
function resolveWeekday(when: Of<'weekday'>, { today }: TimeContext): Stretch | null {
  if (today === null) return null;
  const { weekday, shift, lean } = when;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  let day: number;
  if (shift !== null && Math.abs(shift) >= 10) day = weekStart(today) + ((weekday + 6) % 7) + (shift / 10) * 7;
  else if (shift === -1) day = today - (((weekdayOf(today) - weekday + 7) % 7) || 7);
  else if (shift === 1) day = today + (ahead || 7);
  else day = lean === 'future' ? today + ahead : today - ((7 - ahead) % 7);
  return stretch(day, day + 1, 'day', 'articleDate', { kind: lean === 'future' ? 'futureWeekday' : 'pastWeekday', values: [isoDay(today)] });
}

/** The calendar unit that holds a day, moved by `count` units. */
function unitAround(unit: TimeUnit, day: number, count: number): [number, number, TimeGrain] {
  const { year, month } = civil(day);
  switch (unit) {
    case 'minute':
    case 'hour':
      return [day + Math.floor(count / (unit === 'hour' ? 24 : 1440)), day + Math.floor(count / (unit === 'hour' ? 24 : 1440)) + 1, 'day'];
    case 'day':
      return [day + count, day + count + 1, 'day'];
    case 'week':
      return [weekStart(day) + 7 * count, weekStart(day) + 7 * count + 7, 'week'];
    case 'month':
      return [monthStart(year, month + count), monthStart(year, month + count + 1), 'month'];
    case 'quarter': {
      const first = month - ((month - 1) % 3) + 3 * count;
      return [monthStart(year, first), monthStart(year, first + 3), 'quarter'];
    }
    case 'year':
      return [...wholeYear(year + count), 'year'];
    case 'decade':
      return Math.abs(count) > 1 ? [...wholeYear(year + 10 * count), 'year'] : [monthStart(year + (count < 0 ? -10 : 0), month), monthStart(year + (count > 0 ? 10 : 0), month), 'decade'];
    case 'century': {
      const first = Math.floor((year - 1) / 100 + count) * 100 + 1;
      return [monthStart(first, 1), monthStart(first + 100, 1), 'century'];
    }
  }
}

function resolveShifted(when: Of<'shifted'>, { today, antecedent }: TimeContext): Stretch | null {
  if (when.to === 'article') {
    if (today === null) return null;
    return stretch(...unitAround(when.unit, today, when.count), 'articleDate', assumeDate(today));
  }
  const base = antecedent ?? (today === null ? null : stretch(today, today + 1, 'day', 'articleDate'));
  if (base === null) return null;
  // "three days later" after a mere year says no more than the year
  const isCoarse = base.to - base.from > 40 && (when.unit === 'day' || when.unit === 'week');
  const [from, to, grain] = isCoarse ? [base.from, base.to, base.grain] : unitAround(when.unit, base.from, when.count);
  return stretch(from, to, grain, 'antecedent', { kind: 'antecedent', values: [isoDay(base.from)] });
}

/** Thirds of a year, decade, century or month; "late" of a decade are its last three years. */
function resolvePart(when: Of<'part'>, context: TimeContext): Stretch | null {
  const whole = resolveTime(when.of, context);
  if (whole === null) return null;
  const { year, month } = civil(whole.from);
  const place = { early: 0, mid: 1, late: 2 }[when.part];
  const rest = { anchor: whole.anchor, assumption: whole.assumption };
  if (whole.grain === 'decade') {
    const first = year + [0, 4, 7][place]!;
    return stretch(monthStart(first, 1), monthStart(year + [4, 7, 10][place]!, 1), 'range', rest.anchor, rest.assumption);
  }
  if (whole.grain === 'century') {
    const first = year + [0, 33, 66][place]!;
    return stretch(monthStart(first, 1), monthStart(year + [33, 66, 100][place]!, 1), 'range', rest.anchor, rest.assumption);
  }
  if (whole.to - whole.from > 300) {
    return stretch(monthStart(year, month + 4 * place), monthStart(year, month + 4 * place + 4), 'range', rest.anchor, rest.assumption);
  }
  const step = Math.max(1, Math.round((whole.to - whole.from) / 3));
  const from = whole.from + step * place;
  return stretch(from, place === 2 ? Math.max(whole.to, from + 1) : from + step, 'range', rest.anchor, rest.assumption);
}

/** Two-digit decades lie in the last hundred years before the article: "the ’50s" are the 1950s. */
function resolveDecade({ start }: Of<'decade'>, { today }: TimeContext): Stretch {
  const year = today === null ? 2030 : civil(today).year;
  const century = Math.floor(year / 100) * 100;
  const full = start >= 100 ? start : century + start <= year ? century + start : century - 100 + start;
  return stretch(monthStart(full, 1), monthStart(full + 10, 1), 'decade', 'explicit');
}

/** A year of twelve months by the fiscal calendar that ends in `endYear`. */
function fiscalYear(endYear: number, calendar: FiscalCalendar): [number, number] {
  const first = calendar.startMonth === 1 && calendar.startDay === 1 ? endYear : endYear - 1;
  const shift = calendar.startDay - 1;
  return [monthStart(first, calendar.startMonth) + shift, monthStart(first + 1, calendar.startMonth) + shift];
}

const calendarYear: FiscalCalendar = { startMonth: 1, startDay: 1, country: null };

function resolveFiscalYear(when: Of<'fiscalYear'>, context: TimeContext): Stretch | null {
  const { endMonth, today } = { ...when, today: context.today };
  if (when.season === true && when.endYear !== null) return stretch(monthStart(when.endYear - 1, 7), monthStart(when.endYear, 7), 'range', 'explicit');
  const known = context.fiscal();
  const told: FiscalCalendar | null = endMonth === null ? null : { startMonth: (endMonth % 12) + 1, startDay: 1, country: null };
  if (told === null && known === null && !when.named && when.endYear !== null)
    return stretch(monthStart(when.endYear - 1, 1), monthStart(when.endYear + 1, 1), 'range', 'explicit');
  const calendar = told ?? known ?? calendarYear;
  const assumption: Assumption | undefined = told === null ? { kind: 'fiscalCalendar', values: [String(calendar.startMonth), calendar.country ?? ''] } : undefined;
  let endYear = when.endYear;
  if (endYear !== null && when.single === true && calendar.namedByStart === true) endYear++;
  if (endYear === null) {
    if (today === null) return null;
    const now = civil(today).year;
    const current = [now, now + 1].find(year => fiscalYear(year, calendar)[1] > today) ?? now;
    endYear = current + (when.shift ?? 0);
  }
  return stretch(...fiscalYear(endYear, calendar), 'year', when.endYear === null ? 'articleDate' : 'explicit', assumption);
}

function resolveDivision(when: Of<'division'>, context: TimeContext): Stretch | null {
  const { today } = context;
  if (when.year === null && today === null) return null;
  const size = when.unit === 'quarter' ? 3 : 6;
  const calendar = when.fiscal ? (context.fiscal() ?? calendarYear) : calendarYear;
  const now = today === null ? null : civil(today);
  let year = when.year ?? (now?.year ?? 0) + (when.yearShift ?? 0);
  if (when.year === null && when.yearShift === null && now !== null && (when.index - 1) * size + 1 > now.month) year--;
  const first = calendar.startMonth === 1 ? year : year - 1;
  const month = calendar.startMonth + (when.index - 1) * size;
  const assumption: Assumption | undefined = when.year === null ? { kind: 'nearestYear', values: [isoDay(today ?? 0)] } : undefined;
  const grain = when.unit === 'quarter' ? 'quarter' : 'range';
  return stretch(monthStart(first, month), monthStart(first, month + size), grain, when.year === null ? 'articleDate' : 'explicit', assumption);
}

/** Seasons of the northern half; a winter is named by the year it begins in. */
function resolveSeason(when: Of<'season'>, { today }: TimeContext): Stretch | null {
  const month = seasons.get(when.season) ?? 1;
  if (when.year !== null) return stretch(monthStart(when.year, month), monthStart(when.year, month + 3), 'range', 'explicit');
  if (today === null) return null;
  const { year } = civil(today);
  let first = year + (when.shift === 0 ? 0 : 0);
  if (when.shift === -1 && monthStart(first, month + 3) > today) first--;
  if (when.shift === 1 && monthStart(first, month) <= today) first++;
  return stretch(monthStart(first, month), monthStart(first, month + 3), 'range', 'articleDate', assumeDate(today));
}

/** The second end of a range without a year lies within a year behind the first. */
function withYearOf(from: Stretch, to: TimeExpression): TimeExpression {
  if (to.type === 'part') return { ...to, of: withYearOf(from, to.of) };
  if (to.type !== 'calendar' || to.year !== null || to.yearShift !== null || to.month === null) return to;
  const { year, month } = civil(from.from);
  return { ...to, year: to.month < month ? year + 1 : year };
}

function isYearless(when: Of<'calendar'>): boolean {
  return when.year === null && when.yearShift === null;
}

function yearBefore(time: Stretch): Stretch {
  const from = civil(time.from);
  const to = civil(time.to);
  return { ...time, from: monthStart(from.year - 1, from.month) + from.day - 1, to: monthStart(to.year - 1, to.month) + to.day - 1 };
}

/** Both ends; of months without years that would end well after the article, those of the year before ("from July to September"). */
function resolveRange(when: Of<'range'>, context: TimeContext): Stretch | null {
  const first = resolveTime(when.from, context);
  const last = first === null ? null : resolveTime(withYearOf(first, when.to), context);
  if (first === null || last === null) return null;
  const isTooLate = context.today !== null && when.from.type === 'calendar' && isYearless(when.from) && last.to > context.today + 31;
  const from = isTooLate && when.from.type === 'calendar' && when.from.lean === 'past' ? yearBefore(first) : first;
  const to = from === first ? last : yearBefore(last);
  let start = from.from;
  // "November to March" without years: the first end lies before the second
  if (start >= to.to) start = monthStart(civil(start).year - 1, civil(start).month) + civil(start).day - 1;
  return start < to.to ? { ...to, from: start, grain: 'range' } : null;
}

function resolveRest(when: Of<'rest'>, { today, antecedent }: TimeContext): Stretch | null {
  const base = when.to === 'antecedent' ? antecedent : null;
  const at = base ?? (today === null ? null : stretch(today, today + 1, 'day', 'articleDate'));
  if (at === null) return null;
  const [from, to] = unitAround(when.unit, at.from, 0);
  const assumption: Assumption = base === null ? assumeDate(at.from) : { kind: 'antecedent', values: [isoDay(base.from)] };
  const anchor = base === null ? 'articleDate' : 'antecedent';
  const [start, end] = when.side === 'later' ? [Math.min(at.to, to - 1), to] : [from, Math.max(at.from, from + 1)];
  // a time as long as the unit leaves no rest: the unit itself is meant
  return at.from <= from && at.to >= to ? stretch(from, to, 'range', anchor, assumption) : stretch(start, end, 'range', anchor, assumption);
}

function resolveClock(when: Of<'clock'>, { today, antecedent }: TimeContext): Stretch | null {
  const isDay = antecedent?.grain === 'day' || antecedent?.grain === 'minute' || antecedent?.grain === 'hour';
  const base = isDay ? antecedent.from : today;
  if (base === null) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  const clock = `T${two(when.hour)}:${two(when.minute ?? 0)}`;
  const grain = when.minute === null ? 'hour' : 'minute';
  return { ...stretch(base, base, grain, isDay ? 'antecedent' : 'articleDate', assumeDate(base)), clock };
}

/** Fixes a time; null when it hangs on something unknown (the article's date, a time before). */
export function resolveTime(when: TimeExpression, context: TimeContext): Stretch | null {
  switch (when.type) {
    case 'calendar':
      return resolveCalendar(when, context);
    case 'weekday':
      return resolveWeekday(when, context);
    case 'shifted':
      return resolveShifted(when, context);
    case 'part':
      return resolvePart(when, context);
    case 'decade':
      return resolveDecade(when, context);
    case 'century':
      return stretch(monthStart(when.index * 100 - 99, 1), monthStart(when.index * 100 + 1, 1), 'century', 'explicit');
    case 'division':
      return resolveDivision(when, context);
    case 'season':
      return resolveSeason(when, context);
    case 'fiscalYear':
      return resolveFiscalYear(when, context);
    case 'range':
      return resolveRange(when, context);
    case 'rest':
      return resolveRest(when, context);
    case 'clock':
      return resolveClock(when, context);
  }
}

/** A stretch as ISO text. */
export function timeValueOf({ from, to, grain, anchor, assumption, clock }: Stretch): TimeValue {
  const rest = { grain, anchor, ...(assumption && { assumption }) };
  if (clock === undefined) return { from: isoDay(from), to: isoDay(to), ...rest };
  return { from: `${isoDay(from)}${clock}`, to: endOfClock(from, clock, grain), ...rest };
}

function endOfClock(day: number, clock: string, grain: TimeGrain): string {
  const minutes = Number(clock.slice(1, 3)) * 60 + Number(clock.slice(4, 6)) + (grain === 'hour' ? 60 : 1);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${isoDay(day + Math.floor(minutes / 1440))}T${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
