/** Units that times are told in. */
export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** Which way a time without a year lies, from the words of its clause; `near` when they do not tell: the nearest is meant. */
export type Lean = 'past' | 'future' | 'near';

/** What a relative time counts from: the article's date, or the time told before. */
export type RelativeTo = 'article' | 'antecedent';

/**
 * A time as the words give it, before the article's date is known. Months are 1-12, weekdays 0-6 from Sunday,
 * shifts -1 for last, 0 for this, 1 for next.
 */
export type TimeExpression =
  /** "9 July 2024", "July", "2022", "June last year" (yearShift -1) */
  | {
      readonly type: 'calendar';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly yearShift: number | null;
      readonly lean: Lean;
      /** Day and month could be the other way round: 09/07/2024. */
      readonly ambiguous?: boolean;
      /** "Saturday, Oct. 26": the weekday, which tells the year. */
      readonly weekday?: number;
    }
  /** "Monday", "next Friday" */
  | {
      readonly type: 'weekday';
      readonly weekday: number;
      readonly shift: number | null;
      /** "Monday last week": the weekday of the week so many weeks on; then `shift` is null. */
      readonly week?: number;
      /** "a week from Friday" (1), "two Fridays ago" (-1 behind the last): so many weeks from that day. */
      readonly weeksOn?: number;
      readonly lean: Lean;
      /** "the previous Friday": the one before or behind the time told before. */
      readonly to?: RelativeTo;
    }
  /** "the first Monday of October": rank 1-5, -1 for last; `of` names a month */
  | {
      readonly type: 'nthWeekday';
      readonly rank: number;
      readonly weekday: number;
      readonly of: TimeExpression;
    }
  /** "the first week of May" (rank 1, -1 for last), "the week of March 6" (rank null) */
  | { readonly type: 'weekOf'; readonly rank: number | null; readonly of: TimeExpression }
  /** "the 1st of next month", "the last day of June" (rank -1) */
  | { readonly type: 'nthDay'; readonly rank: number; readonly of: TimeExpression }
  /** "Good Friday" (offset -2): days from Easter Sunday */
  | {
      readonly type: 'easter';
      readonly offset: number;
      readonly year: number | null;
      readonly yearShift: number | null;
      readonly lean: Lean;
    }
  /** "last weekend", "over the weekend" (shift null) */
  | { readonly type: 'weekend'; readonly shift: number | null; readonly lean: Lean }
  /** "last month" (-1 month), "two weeks ago", "two years later", "today" (0 days) */
  | {
      readonly type: 'shifted';
      readonly unit: TimeUnit;
      readonly count: number;
      readonly to: RelativeTo;
      /** "a year earlier", "two weeks ago": so far from another time, not a unit of the calendar. */
      readonly isDistance?: boolean;
      /** "a month ago today" (day), "20 years ago this week" (week): what of the calendar lies there. */
      readonly around?: 'day' | 'week' | 'month';
    }
  /** "early 2024", "late ’50s", "mid-July" */
  | { readonly type: 'part'; readonly part: 'early' | 'mid' | 'late'; readonly of: TimeExpression }
  /** "the 1990s" (1990); "the ’50s" has a start below 100 */
  | { readonly type: 'decade'; readonly start: number }
  | { readonly type: 'century'; readonly index: number }
  /** "Q3 2024", "the second half of the year" */
  | {
      readonly type: 'division';
      readonly unit: 'quarter' | 'half';
      readonly index: number;
      readonly year: number | null;
      readonly yearShift: number | null;
      readonly fiscal: boolean;
      /** Without a year: whether it is announced. */
      readonly lean?: Lean;
    }
  /** "the first nine months of 2023" */
  | {
      readonly type: 'opening';
      readonly months: number;
      readonly year: number | null;
      readonly yearShift: number | null;
      readonly fiscal: boolean;
    }
  /** "the quarter ended June 30" (3 months), "the six months to December" */
  | { readonly type: 'ended'; readonly months: number; readonly end: TimeExpression }
  /** "the latest quarter" (years 0), "the year-earlier quarter", "the year-ago period" (years -1): the quarter told of */
  | { readonly type: 'quarterTold'; readonly years: number }
  /** "the summer of 2022", "last winter" */
  | { readonly type: 'season'; readonly season: string; readonly year: number | null; readonly shift: number | null }
  /** "2023-24", "FY24" (endYear), "the past financial year" (shift), "year ended March 2024" (endMonth); `season`: of a sport */
  | {
      readonly type: 'fiscalYear';
      readonly endYear: number | null;
      readonly endMonth: number | null;
      readonly shift: number | null;
      /** The words name a fiscal year; false of a bare "2023-24". */
      readonly named: boolean;
      readonly season?: boolean;
      /** One year is written, not a pair: some countries name it by its start. */
      readonly single?: boolean;
    }
  /** "from July to September", "2015-2019" */
  | { readonly type: 'range'; readonly from: TimeExpression; readonly to: TimeExpression }
  /** "later that year", "earlier this month" */
  | { readonly type: 'rest'; readonly side: 'later' | 'earlier'; readonly unit: TimeUnit; readonly to: RelativeTo }
  /** "9.30am GMT", with the day that is told right behind it ("3 p.m. on Monday") */
  | {
      readonly type: 'clock';
      readonly hour: number;
      readonly minute: number | null;
      readonly zone: string;
      readonly on?: TimeExpression;
    };

/** A calendar time with only the parts given. */
export function calendarTime(
  parts: Partial<Extract<TimeExpression, { type: 'calendar' }>>,
): Extract<TimeExpression, { type: 'calendar' }> {
  return { type: 'calendar', year: null, month: null, day: null, yearShift: null, lean: 'past', ...parts };
}
