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
