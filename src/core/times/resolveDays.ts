import type { Assumption } from './timeValue';
import { isoDay, weekdayOf, weekStart } from './isoDays';
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
  const isAhead = shift === 1 || (shift !== -1 && (lean === 'future' || isNow));
  const saturday = isAhead ? (shift === 1 && isNow ? ahead + 7 : ahead) : ahead - 7;
  const kind: Assumption['kind'] = isAhead ? 'futureWeekday' : 'pastWeekday';
  return stretch(saturday, saturday + 2, 'range', 'articleDate', { kind, values: [isoDay(today)] });
}
