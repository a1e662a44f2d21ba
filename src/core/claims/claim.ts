import type { Span } from '../text/span';

/** How a figure is hedged: close to; nearly; a little over; at least; more than; at most; less than; or as it stands. */
export type Bound = '=' | '~' | '<~' | '>~' | '>=' | '>' | '<=' | '<';

/** What a claim measures. */
export type ClaimKind =
  | 'money'
  | 'percent'
  | 'points'
  | 'count'
  | 'measure'
  | 'rate'
  | 'ratio'
  | 'duration'
  | 'age'
  | 'ordinal'
  | 'date'
  | 'period'
  | 'vague';

/** The figure as it was written; decides how wide its interval is. */
export interface WrittenDigits {
  /** Digits after the decimal separator. */
  readonly decimals: number;
  /** Zeros before the decimal separator at the end of the figure, as in the 2 of `1,200`. */
  readonly trailingZeros: number;
  /** What the figure is multiplied with: 1 for "42", 1e9 for "65 bn", 12 for "three dozen". */
  readonly scale: number;
  /** Written in words. */
  readonly spelled: boolean;
}

/**
 * A value with its unit, and the interval that the words allow.
 * `value` is in the unit as normalised (65 bn is 65e9). `low` may be -Infinity, `high` Infinity.
 */
export interface Quantity {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** ISO 4217 code, `%`, SI symbol, or the singular of what is counted (`person`, `soldier`, `year`). */
  readonly unit: string;
  readonly bound: Bound;
  /** The words of the bound, `''` when there are none. */
  readonly boundText: string;
  readonly digits: WrittenDigits;
  /**
   * The figures in their order where there are several: `[24, 10]` of the score 24-10 (value 24, unit `score`), `[1, 3]` of
   * "one in three" (value 1/3), `[10, 15]` of the range 10-15 (value is its middle).
   */
  readonly parts?: readonly number[];
}

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

/** What a figure is about, as far as its clause tells. All words are lower case, lemmas where possible. */
export interface ClaimSubject {
  /** The noun that is counted or measured: `soldier`, `trade`; `''` when unknown. */
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly verb: string;
  /** Content words of the clause that say what the figure is of, apart from head and verb. */
  readonly context: readonly string[];
  /** What the figure plays in its story: import, export, total, balance, killed, wounded, share, growth, … */
  readonly role?: string;
  /** The period it covers, when the clause names one. */
  readonly period?: TimeValue;
}

/** Who is given as the source of a statement. */
export interface Attribution {
  readonly speaker: string;
  readonly verb: string;
  /** The words that attribute. */
  readonly span: Span;
}

/** A figure, time or ordinal that can be checked. Spans are UTF-16 into the article. */
export interface NumericClaim extends Span {
  /** The figure with its unit or scale, without hedge and counted noun. */
  readonly core: Span;
  readonly kind: ClaimKind;
  readonly quantity?: Quantity;
  readonly time?: TimeValue;
  readonly subject: ClaimSubject;
  readonly attribution?: Attribution;
  readonly modality?: 'reported' | 'planned' | 'estimated' | 'denied';
  /** `light`: only counts parties that are known ("two leaders"); `vague`: has no figure. */
  readonly salience: 'claim' | 'light' | 'vague';
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

/** A claim of a story: index of its article, and of itself in that article. */
export interface ClaimRef {
  readonly article: number;
  readonly claim: number;
}

/** How two claims that measure the same thing stand to each other; `possible` is offered, not asserted. */
export type ClaimRelation = 'same' | 'rounding' | 'morePrecise' | 'bound' | 'arithmetic' | 'differs' | 'possible';

/** Two claims of different articles that measure the same thing. `a` stands before `b` in file order. */
export interface ClaimLink {
  readonly a: ClaimRef;
  readonly b: ClaimRef;
  readonly relation: ClaimRelation;
  /** One line in plain English for reports: "both say 65 bn USD". */
  readonly why: string;
  readonly assumes: readonly Assumption[];
  /** 0-1: how sure it is that both measure the same thing. */
  readonly confidence: number;
  /** `nearly 65` against `65.7`: compatible, but each leans away from the other. */
  readonly tension?: boolean;
}

/** A figure that follows from others: `61.44 − 4.26 = 57.18`. */
export interface Derivation {
  readonly result: ClaimRef;
  readonly operands: readonly ClaimRef[];
  readonly formula: string;
}
