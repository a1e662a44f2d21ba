import type { Source } from '../attribution/source';
import type { ClaimKind, Salience } from '../quantities/claimKind';
import type { Quantity } from '../quantities/quantity';
import type { Span } from '../text/span';
import type { Assumption, TimeValue } from '../times/timeValue';
import type { ClaimReason } from './reason';

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

/** A figure, time or ordinal that can be checked. Spans are UTF-16 into the article. */
export interface NumericClaim extends Span {
  /** The figure with its unit or scale, without hedge and counted noun. */
  readonly core: Span;
  readonly kind: ClaimKind;
  readonly quantity?: Quantity;
  readonly time?: TimeValue;
  readonly subject: ClaimSubject;
  /** Who gives it. */
  readonly attribution?: Source;
  readonly modality?: 'reported' | 'planned' | 'estimated' | 'denied';
  readonly salience: Salience;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /**
   * The claim next to it in the article's list tells the same amount in another unit: "240 km (150 miles)" are two claims, the
   * first with `next`, the second with `previous`. They are one fact: compare the one whose unit the other version uses.
   */
  readonly twin?: 'next' | 'previous';
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
  readonly reason: ClaimReason;
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
