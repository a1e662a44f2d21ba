import type { Assumption } from './timeValue';
import type { FiscalCalendar } from './fiscalCalendar';
import { civil, isoDay, monthStart } from './isoDays';
import { seasons } from '../language/en/calendar';
import { assumeDate, stretch, unitAround, yearBefore, type Of, type Stretch, type TimeContext } from './stretch';

/** Two-digit decades lie in the last hundred years before the article: "the ’50s" are the 1950s. */
export function resolveDecade({ start }: Of<'decade'>, { today }: TimeContext): Stretch {
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

/** Bare pairs of years that lie farther back than so many are two years: "repealed in 1971-72". */
const oldestFiscal = 40;

const calendarYear: FiscalCalendar = { startMonth: 1, startDay: 1, country: null };

export function resolveFiscalYear(when: Of<'fiscalYear'>, context: TimeContext): Stretch | null {
  const { endMonth, today } = { ...when, today: context.today };
  if (when.season === true && when.endYear !== null)
    return stretch(monthStart(when.endYear - 1, 7), monthStart(when.endYear, 7), 'range', 'explicit');
  const known = context.fiscal();
  const told: FiscalCalendar | null =
    endMonth === null ? null : { startMonth: (endMonth % 12) + 1, startDay: 1, country: null };
  const isOld = today !== null && when.endYear !== null && when.endYear < civil(today).year - oldestFiscal;
  if (told === null && (known === null || isOld) && !when.named && when.endYear !== null)
    return stretch(monthStart(when.endYear - 1, 1), monthStart(when.endYear + 1, 1), 'range', 'explicit');
  const calendar = told ?? known ?? calendarYear;
  const assumption: Assumption | undefined =
    told === null
      ? { kind: 'fiscalCalendar', values: [String(calendar.startMonth), calendar.country ?? ''] }
      : undefined;
  let endYear = when.endYear;
  if (endYear !== null && when.single === true && calendar.namedByStart === true) endYear++;
  if (endYear === null) {
    if (today === null) return null;
    const now = civil(today).year;
    const current = [now, now + 1].find(year => fiscalYear(year, calendar)[1] > today) ?? now;
    endYear = current + (when.shift ?? 0);
  }
  return stretch(
    ...fiscalYear(endYear, calendar),
    'year',
    when.endYear === null ? 'articleDate' : 'explicit',
    assumption,
  );
}

/** So many months after its end results of a quarter are still announced: "will report for the third quarter". */
const resultsReach = 4;

/**
 * The year of a quarter or half without one, from this year: the last that has begun; an announced one that lies ahead when the
 * last ended long ago.
 */
function divisionYear(lastMonth: number, size: number, month: number, isAnnounced: boolean): number {
  const hasBegun = lastMonth - size < month;
  const monthsSince = hasBegun ? month - lastMonth : month + 12 - lastMonth;
  const isComing = isAnnounced && monthsSince > resultsReach;
  return hasBegun ? (isComing ? 1 : 0) : isComing ? 0 : -1;
}

export function resolveDivision(when: Of<'division'>, context: TimeContext): Stretch | null {
  const { today } = context;
  if (when.year === null && today === null) return null;
  const size = when.unit === 'quarter' ? 3 : 6;
  const calendar = when.fiscal ? (context.fiscal() ?? calendarYear) : calendarYear;
  const now = today === null ? null : civil(today);
  let year = when.year ?? (now?.year ?? 0) + (when.yearShift ?? 0);
  if (when.year === null && when.yearShift === null && now !== null)
    year += divisionYear(when.index * size, size, now.month, when.lean === 'future');
  const first = calendar.startMonth === 1 ? year : year - 1;
  const month = calendar.startMonth + (when.index - 1) * size;
  const assumption: Assumption | undefined =
    when.year === null ? { kind: 'nearestYear', values: [isoDay(today ?? 0)] } : undefined;
  const grain = when.unit === 'quarter' ? 'quarter' : 'range';
  return stretch(
    monthStart(first, month),
    monthStart(first, month + size),
    grain,
    when.year === null ? 'articleDate' : 'explicit',
    assumption,
  );
}

/** The first months of a calendar or fiscal year. */
export function resolveOpening(when: Of<'opening'>, context: TimeContext): Stretch | null {
  const { today } = context;
  if (when.year === null && today === null) return null;
  const calendar = when.fiscal ? (context.fiscal() ?? calendarYear) : calendarYear;
  const year = when.year ?? civil(today ?? 0).year + (when.yearShift ?? 0);
  const first = calendar.startMonth === 1 ? year : year - 1;
  const start = monthStart(first, calendar.startMonth);
  const anchor = when.year === null ? 'articleDate' : 'explicit';
  const assumption = when.year === null ? assumeDate(today ?? 0) : undefined;
  return stretch(start, monthStart(first, calendar.startMonth + when.months), 'range', anchor, assumption);
}

/** Seasons of the northern half; a winter is named by the year it begins in. */
export function resolveSeason(when: Of<'season'>, { today }: TimeContext): Stretch | null {
  const month = seasons.get(when.season) ?? 1;
  if (when.year !== null)
    return stretch(monthStart(when.year, month), monthStart(when.year, month + 3), 'range', 'explicit');
  if (today === null) return null;
  const { year } = civil(today);
  let first = year;
  if (when.shift === -1 && monthStart(first, month + 3) > today) first--;
  if (when.shift === 1 && monthStart(first, month) <= today) first++;
  return stretch(monthStart(first, month), monthStart(first, month + 3), 'range', 'articleDate', assumeDate(today));
}

/** "the quarter ended June 30": whole months where the end is the last days of one, else from the same day of the month. */
export function resolveEnded({ months }: Of<'ended'>, end: Stretch | null): Stretch | null {
  if (end === null) return null;
  const { year, month, day } = civil(end.to - 1);
  // retailers end theirs on the last Saturday or Sunday of a month: that month is the last
  const isMonthEnd = end.grain !== 'day' || day >= 24;
  const from = isMonthEnd ? monthStart(year, month + 1 - months) : monthStart(year, month - months) + day;
  const to = isMonthEnd ? monthStart(year, month + 1) : end.to;
  return stretch(from, to, months === 3 ? 'quarter' : 'range', end.anchor, end.assumption);
}

/** The quarter that the text told of last, else the one before the article's, a number of years off. */
export function resolveQuarterTold({ years }: Of<'quarterTold'>, { today, quarter }: TimeContext): Stretch | null {
  const own = today === null ? null : stretch(...unitAround('quarter', today, -1), 'articleDate', assumeDate(today));
  const told = quarter ?? own;
  if (told === null) return null;
  const whole: Stretch =
    quarter === null
      ? told
      : { ...told, anchor: 'antecedent', assumption: { kind: 'antecedent', values: [isoDay(told.from)] } };
  return years < 0 ? yearBefore(whole) : whole;
}
