import type { Bound } from '../language/bound';

/** How exact a time is. */
export type TimeGrain =
  'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'range';

/** A stretch of time, half-open. ISO days (`YYYY-MM-DD`) or, for clock times, ISO date-times; null is open. */
export interface TimeValue {
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: TimeGrain;
  /** What fixes it: the words alone, the article's date, or a time named before. */
  readonly anchor: 'explicit' | 'articleDate' | 'antecedent';
  /** How the words hedge it: "around 2015" ~, "since March" >=, "by Friday" <=, "before 2020" <, "after May" >; `=` when absent. */
  readonly bound?: Bound;
  /** What had to be assumed, as a key and its values; the host words it. */
  readonly assumption?: Assumption;
}

/** Something taken for granted that a person may want to know of or to change. */
export interface Assumption {
  readonly kind:
    'articleDate' | 'pastWeekday' | 'futureWeekday' | 'nearestYear' | 'fiscalCalendar' | 'antecedent' | 'dateOrder';
  readonly values: readonly string[];
}
