import type { Bound } from '../language/bound';
import type { ClaimKind, Salience } from './claimKind';
import type { Quantity } from './quantity';
import type { WrittenDigits } from '../numerals/writtenDigits';
import { intervalOf, intervalOfRange } from './interval';
import type { TimeExpression } from '../times/timeExpression';

/** A claim as a reader found it, in tokens; hedge, subject and source are added later. */
export interface Draft {
  readonly kind: ClaimKind;
  /** Tokens of the core: first, and behind the last. */
  readonly first: number;
  readonly coreNext: number;
  /** Behind the last token of the whole phrase (with counted noun); reading goes on here or at `resume`. */
  readonly next: number;
  /** Where the scanner goes on, when that is before `next`. */
  readonly resume?: number;
  /** First token of the whole phrase when that is not the core's ("between 5 and 7 million"). */
  readonly phraseFirst?: number;
  readonly quantity?: Figure;
  readonly when?: TimeExpression;
  /** Token of the counted noun, and what it is. */
  readonly head?: string;
  readonly modifiers?: readonly string[];
  readonly salience: Salience;
  /** Hedges do not apply (a year, a rank). */
  readonly noHedge?: boolean;
}

/** A quantity without its bound. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly digits: WrittenDigits;
  readonly parts?: readonly number[];
  /** The parts are the ends of a range. */
  readonly isRange?: boolean;
  /** A bound that the words of the reading itself set. */
  readonly bound?: Bound;
}

/** Digits of a plain whole number. */
export const wholeDigits: WrittenDigits = { decimals: 0, trailingZeros: 0, scale: 1, spelled: false };

/** The quantity of a figure under a bound. */
export function boundedQuantity(figure: Figure, kind: ClaimKind, bound: Bound, boundText: string): Quantity {
  const { value, unit, digits, parts } = figure;
  const [from, to] = parts ?? [];
  const interval =
    figure.isRange === true && from !== undefined && to !== undefined
      ? intervalOfRange(from, to)
      : intervalOf(value, bound, digits, kind);
  return { value, ...interval, unit, bound, boundText, digits, ...(parts && { parts }) };
}
