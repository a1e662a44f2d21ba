import type { Bound } from '../language/bound';
import type { WrittenDigits } from '../numerals/writtenDigits';

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

/** A score or a vote: two figures that are told as one. */
export function isTally({ unit, parts }: Quantity): boolean {
  return parts !== undefined && (unit === 'score' || unit === 'vote');
}

/** The ends of a range in their order, as it was said; undefined when there is one figure, or a ratio. */
export function rangeEnds({ parts, low, high }: Quantity): readonly [number, number] | undefined {
  const [from, to] = parts ?? [];
  if (from === undefined || to === undefined || to <= from) return undefined;
  return low === from && high === to ? [from, to] : undefined;
}
