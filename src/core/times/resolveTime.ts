import type { Assumption } from './timeValue';
import { civil, dayOf, isoDay, monthStart, weekdayOf, weekStart } from './isoDays';
import { daysIn, nearestYear, yearOfWeekday } from './nearestYear';
import { resolveEaster, resolveNthDay, resolveNthWeekday, resolveWeekend, resolveWeekOf } from './resolveDays';
import {
  resolveDecade,
  resolveDivision,
  resolveEnded,
  resolveFiscalYear,
  resolveOpening,
  resolveQuarterTold,
  resolveSeason,
} from './resolvePeriods';
import {
  assumeDate,
  isAhead,
  stretch,
  sameDayShifted,
  unitAround,
  wholeYear,
  yearBefore,
  type Of,
  type Stretch,
  type TimeContext,
} from './stretch';
import type { Lean, TimeExpression } from './timeExpression';

/** The year of a day or month without one: by its weekday where one is told, else by its lean. */
function yearOf(when: Of<'calendar'>, today: number): number {
  const byWeekday = when.weekday === undefined ? null : yearOfWeekday(when, when.weekday, civil(today).year);
  return byWeekday ?? nearestYear(year => daysIn(when, year), when.lean, today);
}

function resolveCalendar(when: Of<'calendar'>, context: TimeContext): Stretch | null {
  const { today } = context;
  const isGiven = when.year !== null;
  if (!isGiven && today === null) return null;
  const year =
    when.year ?? (when.yearShift === null ? yearOf(when, today ?? 0) : civil(today ?? 0).year + when.yearShift);
  const swap = when.ambiguous === true && context.monthFirst();
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

function resolveWeekday(when: Of<'weekday'>, context: TimeContext): Stretch | null {
  const { today, antecedent } = context;
  if (when.to === 'antecedent' && antecedent?.grain === 'day')
    return resolveWeekday({ ...when, to: 'article' }, { ...context, today: antecedent.from });
  if (today === null) return null;
  const { weekday, shift, week, weeksOn = 0, lean } = when;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  let day: number;
  if (week !== undefined) day = weekStart(today) + ((weekday + 6) % 7) + week * 7;
  else if (shift === -1) day = today - ((weekdayOf(today) - weekday + 7) % 7 || 7);
  else if (shift === 1) day = today + (ahead || 7);
  else day = isAhead(lean, ahead, context) ? today + ahead : today - ((7 - ahead) % 7);
  day += 7 * weeksOn;
  return stretch(day, day + 1, 'day', 'articleDate', {
    kind: day > today || lean === 'future' ? 'futureWeekday' : 'pastWeekday',
    values: [isoDay(today)],
  });
}

/** Whether a time is one that results are told of: a quarter, or months that ended. */
function isReported({ grain, from, to }: Stretch): boolean {
  return grain === 'quarter' || (grain === 'range' && to - from < 300);
}

function resolveShifted(when: Of<'shifted'>, { today, antecedent, quarter }: TimeContext): Stretch | null {
  // "a year earlier", "a year ago" in a report on a quarter: the same quarter of the year before
  const reported = antecedent !== null && isReported(antecedent) ? antecedent : quarter;
  if (reported !== null && when.unit === 'year' && when.count === -1 && when.isDistance === true) {
    const assumption: Assumption = { kind: 'antecedent', values: [isoDay(reported.from)] };
    return { ...yearBefore(reported), anchor: 'antecedent', assumption };
  }
  if (when.to === 'article') {
    if (today === null) return null;
    if (when.around !== undefined)
      return stretch(
        ...unitAround(when.around, sameDayShifted(when.unit, today, when.count), 0),
        'articleDate',
        assumeDate(today),
      );
    return stretch(...unitAround(when.unit, today, when.count), 'articleDate', assumeDate(today));
  }
  // "two days later" tells how long it was where nothing tells what it followed
  if (antecedent === null && when.isDistance === true && when.count > 0) return null;
  const base = antecedent ?? (today === null ? null : stretch(today, today + 1, 'day', 'articleDate'));
  if (base === null) return null;
  // "three days later" after a mere year says no more than the year
  const isCoarse = base.to - base.from > 40 && (when.unit === 'day' || when.unit === 'week');
  const [from, to, grain] = isCoarse ? [base.from, base.to, base.grain] : unitAround(when.unit, base.from, when.count);
  return stretch(from, to, grain, 'antecedent', { kind: 'antecedent', values: [isoDay(base.from)] });
}

/** Years of a decade or century where its early, middle and late parts begin: "late" of a decade are its last three. */
const partStarts: Readonly<Record<'decade' | 'century', readonly number[]>> = {
  decade: [0, 4, 7, 10],
  century: [0, 33, 66, 100],
};

/** Early, mid or late of a time: thirds, but whole years of decades and whole months of years. */
function resolvePart(when: Of<'part'>, context: TimeContext): Stretch | null {
  const whole = resolveTime(when.of, context);
  if (whole === null) return null;
  const { year, month } = civil(whole.from);
  const place = { early: 0, mid: 1, late: 2 }[when.part];
  const within = (from: number, to: number): Stretch => stretch(from, to, 'range', whole.anchor, whole.assumption);
  if (whole.grain === 'decade' || whole.grain === 'century') {
    const starts = partStarts[whole.grain];
    return within(monthStart(year + (starts[place] ?? 0), 1), monthStart(year + (starts[place + 1] ?? 0), 1));
  }
  if (whole.to - whole.from > 300)
    return within(monthStart(year, month + 4 * place), monthStart(year, month + 4 * place + 4));
  const step = Math.max(1, Math.round((whole.to - whole.from) / 3));
  const from = whole.from + step * place;
  return within(from, place === 2 ? Math.max(whole.to, from + 1) : from + step);
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

/** Days behind the article up to which "July 9-12" may reach and still be told as past. */
const stillPast = 31;

/** Whether a range of months without years, told as past, would end well after the article: "from July to September". */
function isTooLate(when: TimeExpression, last: Stretch, today: number | null): boolean {
  return (
    when.type === 'calendar' &&
    isYearless(when) &&
    when.lean === 'past' &&
    today !== null &&
    last.to > today + stillPast
  );
}

/** "runs from October to September": without years and with no verb that tells, the stretch that goes on now is meant. */
function isCurrentYearBefore(when: TimeExpression, first: Stretch, last: Stretch, today: number | null): boolean {
  if (when.type !== 'calendar' || !isYearless(when) || when.lean !== 'near' || today === null) return false;
  return yearBefore(first).from <= today && today < yearBefore(last).to;
}

/** "from Monday to Friday": the days of one week, the one that lies behind or ahead. */
function weekdayRange(from: Stretch, to: Stretch, lean: Lean): Stretch {
  if (from.from < to.to) return { ...to, from: from.from, grain: 'range' };
  return lean !== 'past'
    ? { ...to, from: from.from, to: to.to + 7, grain: 'range' }
    : { ...to, from: from.from - 7, grain: 'range' };
}

function resolveRange(when: Of<'range'>, context: TimeContext): Stretch | null {
  const first = resolveTime(when.from, context);
  const last = first === null ? null : resolveTime(withYearOf(first, when.to), context);
  if (first === null || last === null) return null;
  const isEarlier =
    isTooLate(when.from, last, context.today) || isCurrentYearBefore(when.from, first, last, context.today);
  const [from, to] = isEarlier ? [yearBefore(first), yearBefore(last)] : [first, last];
  // "November to March" without years: the first end lies before the second
  if (when.from.type === 'weekday' && when.to.type === 'weekday') return weekdayRange(from, to, when.to.lean);
  const start = from.from >= to.to ? yearBefore(from).from : from.from;
  return start < to.to ? { ...to, from: start, grain: 'range' } : null;
}

function resolveRest(when: Of<'rest'>, { today, antecedent }: TimeContext): Stretch | null {
  const base = when.to === 'antecedent' ? antecedent : null;
  const at = base ?? (today === null ? null : stretch(today, today + 1, 'day', 'articleDate'));
  if (at === null) return null;
  const [from, to] = unitAround(when.unit, at.from, 0);
  const assumption: Assumption =
    base === null ? assumeDate(at.from) : { kind: 'antecedent', values: [isoDay(base.from)] };
  const anchor = base === null ? 'articleDate' : 'antecedent';
  const [start, end] = when.side === 'later' ? [Math.min(at.to, to - 1), to] : [from, Math.max(at.from, from + 1)];
  // a time as long as the unit leaves no rest: the unit itself is meant
  return at.from <= from && at.to >= to
    ? stretch(from, to, 'range', anchor, assumption)
    : stretch(start, end, 'range', anchor, assumption);
}

function resolveClock(when: Of<'clock'>, context: TimeContext): Stretch | null {
  const { today, day } = context;
  const on = when.on === undefined ? day : resolveTime(when.on, context);
  const base = on?.from ?? today;
  if (base === null) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  const clock = `T${two(when.hour)}:${two(when.minute ?? 0)}`;
  const grain = when.minute === null ? 'hour' : 'minute';
  const anchor = when.on === undefined && day !== null ? 'antecedent' : 'articleDate';
  return { ...stretch(base, base, grain, anchor, assumeDate(base)), clock };
}

/** Fixes a time; null when it hangs on something unknown (the article's date, a time before). */
export function resolveTime(when: TimeExpression, context: TimeContext): Stretch | null {
  switch (when.type) {
    case 'calendar':
      return resolveCalendar(when, context);
    case 'weekday':
      return resolveWeekday(when, context);
    case 'nthWeekday':
      return resolveNthWeekday(when, resolveTime(when.of, context));
    case 'weekend':
      return resolveWeekend(when, context);
    case 'weekOf':
      return resolveWeekOf(when, resolveTime(when.of, context));
    case 'nthDay':
      return resolveNthDay(when, resolveTime(when.of, context));
    case 'easter':
      return resolveEaster(when, context);
    case 'ended':
      return resolveEnded(when, resolveTime(when.end, context));
    case 'quarterTold':
      return resolveQuarterTold(when, context);
    case 'opening':
      return resolveOpening(when, context);
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
