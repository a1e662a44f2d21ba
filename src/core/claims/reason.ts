import type { ClaimKind } from '../quantities/claimKind';
import type { Quantity } from '../quantities/quantity';
import type { TimeValue } from '../times/timeValue';

/** What a claim says, as far as a reason tells of it. */
export interface Told {
  readonly kind: ClaimKind;
  readonly quantity?: Quantity;
  readonly time?: TimeValue;
}

/** What two claims that were compared are to each other; the comments say how a reader may be told, `x` before `y`. */
export type PairReasonKind =
  /** both say x; x and y are the same */
  | 'same'
  /** x and y are the same result */
  | 'sameResult'
  /** x and y are different results */
  | 'otherResult'
  /** the same figure, both approximate */
  | 'bothApproximate'
  /** the same figure under another bound */
  | 'otherBound'
  /** the same figure, but taken strictly they do not meet */
  | 'strictlyApart'
  /** x and y lean to opposite sides */
  | 'leanApart'
  /** x and y exclude each other */
  | 'exclude'
  /** x and y can both hold */
  | 'canBothHold'
  /** x is a rounding of y */
  | 'rounding'
  /** x is y rounded to its last digit that is not a zero */
  | 'roundedDigits'
  /** x leaves room for y */
  | 'leavesRoom'
  /** x is close, but above y */
  | 'closeAbove'
  /** x is close, but below y */
  | 'closeBelow'
  /** both name the time x */
  | 'sameTime'
  /** the times x and y do not overlap */
  | 'apart'
  /** the times x and y may be one: a weekday or day without its year is read by how the sentence tells it */
  | 'mayBeOne'
  /** the time x lies in y */
  | 'within'
  /** the times x and y overlap */
  | 'overlap';

/** Why two claims stand to each other as they do: keys and values, which reports and the editor put into words. */
export type ClaimReason =
  | {
      readonly kind: PairReasonKind;
      readonly told: readonly [Told, Told];
      /** Nothing of what they say puts one first: they are named in the order of their words. */
      readonly unordered: boolean;
    }
  /** Both say it in these words of the article. */
  | { readonly kind: 'sameWords'; readonly words: string }
  /** They name one day, or a day within a time; or days that exclude each other, of one event; in these words of the articles. */
  | { readonly kind: 'oneDay' | 'otherDay'; readonly words: readonly [string, string] }
  /** One of them gives no figure: its words leave room for the figure of the other, or do not; in these words of the articles. */
  | { readonly kind: 'oneVague' | 'otherVague'; readonly words: readonly [string, string] }
  /** One follows from the other: `2031 − 29 = 2002`. */
  | { readonly kind: 'formula'; readonly formula: string }
  /** Measures that are not held against each other; `''` is a figure without a unit. */
  | { readonly kind: 'otherUnits'; readonly units: readonly [string, string] }
  /** One of them has no figure to compare. */
  | { readonly kind: 'noFigure' };

/** What two claims say in words, in the order to name them: the same whichever was compared with the other. */
export function inOrder(
  { told: [x, y], unordered }: Extract<ClaimReason, { readonly told: unknown }>,
  wordsOf: (told: Told) => string,
): readonly [string, string] {
  const [first, second] = [wordsOf(x), wordsOf(y)];
  return unordered && first > second ? [second, first] : [first, second];
}
