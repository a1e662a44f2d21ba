import type { WrittenDigits } from './writtenDigits';

/** A number in digits, words or both: "65.7 billion", "twenty-three thousand", "half a million". */
export interface Numeral {
  readonly value: number;
  readonly digits: WrittenDigits;
  /** First token, and the one behind the last. */
  readonly first: number;
  readonly next: number;
  /** Bare digits without separator or scale, which can be a year or an identifier. */
  readonly plain: boolean;
  /** A scale abbreviation that could also be a unit or a word ("5m", "5 mil"): the index of its token. */
  readonly doubtfulScale?: number;
}

/** 65.7 * 1e9 has no stray digits behind the 15th. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(14));
}
