import type { Assumption, TimeGrain, TimeValue } from './timeValue';
import type { FiscalCalendar } from './fiscalCalendar';
import type { ParagraphKind } from '../text/article';
import { civil, isoDay, monthStart, weekStart } from './isoDays';
import type { Lean, TimeExpression, TimeUnit } from './timeExpression';

/** What a time is resolved against. Days are numbers as in `isoDays`. */
export interface TimeContext {
  /** The article's date; null when unknown. */
  readonly today: number | null;
  /** The last time resolved before, in the same article. */
  readonly antecedent: Stretch | null;
  /** The quarter, or months ended, that the article told of last. */
  readonly quarter: Stretch | null;
  /** When a fiscal year starts here, and whether that is known or taken for granted. */
  readonly fiscal: () => FiscalCalendar | null;
  readonly monthFirst: () => boolean;
  /** The day that the paragraph told of last: a time of day is one of it. */
  readonly day: Stretch | null;
  /** What the time stands in: captions, and often headlines, tell in the present what was. */
  readonly paragraph: ParagraphKind;
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

export type Of<T extends TimeExpression['type']> = Extract<TimeExpression, { type: T }>;

/**
 * Whether a weekday lies ahead that comes in so many days. What is told in the present does, but for that of captions and, in
 * headlines, of the day before: "Mayor resigns Friday" on a Saturday.
 */
export function isAhead(lean: Lean, days: number, { paragraph }: TimeContext): boolean {
  if (lean !== 'near') return lean === 'future';
  return paragraph !== 'caption' && !(paragraph === 'headline' && days === 6);
}

export function stretch(
  from: number,
  to: number,
  grain: TimeGrain,
  anchor: TimeValue['anchor'],
  assumption?: Assumption,
): Stretch {
  return { from, to, grain, anchor, ...(assumption && { assumption }) };
}

export function assumeDate(today: number): Assumption {
  return { kind: 'articleDate', values: [isoDay(today)] };
}

export function wholeYear(year: number): [number, number] {
  return [monthStart(year, 1), monthStart(year + 1, 1)];
}

/** The calendar unit that holds a day, moved by `count` units. */
export function unitAround(unit: TimeUnit, day: number, count: number): [number, number, TimeGrain] {
  const { year, month } = civil(day);
  switch (unit) {
    case 'minute':
    case 'hour':
      return [
        day + Math.floor(count / (unit === 'hour' ? 24 : 1440)),
        day + Math.floor(count / (unit === 'hour' ? 24 : 1440)) + 1,
        'day',
      ];
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
      return Math.abs(count) > 1
        ? [...wholeYear(year + 10 * count), 'year']
        : [monthStart(year + (count < 0 ? -10 : 0), month), monthStart(year + (count > 0 ? 10 : 0), month), 'decade'];
    case 'century': {
      const first = Math.floor((year - 1) / 100 + count) * 100 + 1;
      return [monthStart(first, 1), monthStart(first + 100, 1), 'century'];
    }
  }
}

/** The same day, so many units off: of the month or year where the unit is one. */
export function sameDayShifted(unit: TimeUnit, day: number, count: number): number {
  const [from] = unitAround(unit, day, count);
  const [own] = unitAround(unit, day, 0);
  if (unit !== 'year') return from + (day - own);
  const { year, month, day: ofMonth } = civil(day);
  return monthStart(year + count, month) + ofMonth - 1;
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

/** The same days a year before. */
export function yearBefore(time: Stretch): Stretch {
  const from = civil(time.from);
  const to = civil(time.to);
  return {
    ...time,
    from: monthStart(from.year - 1, from.month) + from.day - 1,
    to: monthStart(to.year - 1, to.month) + to.day - 1,
  };
}
