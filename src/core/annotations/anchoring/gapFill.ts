import { pauseEvery, type Sliced } from '../../util/sliced';
import { likenessAt, weightAt } from './likeness';
import type { WordKeys, TokenColumns } from './tokens';

/** One token of each text that belong together: the same, or one put in the other's place. Token indices. */
export interface TokenPair {
  readonly a: number;
  readonly b: number;
  readonly same: boolean;
}

/** Largest table filled. Larger gaps are texts with nothing in common. */
export const largestTable = 60_000;
/** Cells filled between two pauses: a fifth of a millisecond, some milliseconds in code that has not run yet. */
const cellsPerSlice = 8_000;

const gapCost = 0.12;
/** A word in another's place, whatever it is: a little better than one lost and one new. */
const replacement = -0.1;

const enum Step {
  Both = 1,
  OnlyA = 2,
  OnlyB = 3,
}

/**
 * Best pairing in order of two short token lists (Needleman-Wunsch): equal tokens first, then like ones, then those that
 * stand in each other's place.
 */
export function* pairInOrder(
  a: TokenColumns,
  aIndices: readonly number[],
  b: TokenColumns,
  bIndices: readonly number[],
  lexicon: WordKeys,
): Sliced<readonly TokenPair[]> {
  const columns = bIndices.length + 1;
  const isPauseDue = pauseEvery(cellsPerSlice);
  const steps = new Uint8Array((aIndices.length + 1) * columns);
  let above = Float64Array.from({ length: columns }, (_, column) => -gapCost * column);
  steps.fill(Step.OnlyB, 1, columns);
  for (const [row, aIndex] of aIndices.entries()) {
    const scores = new Float64Array(columns);
    const base = (row + 1) * columns;
    scores[0] = -gapCost * (row + 1);
    steps[base] = Step.OnlyA;
    for (let column = 1; column < columns; column++) {
      const both = (above[column - 1] ?? 0) + pairScore(a, aIndex, b, bIndices[column - 1] ?? 0, lexicon);
      const onlyA = (above[column] ?? 0) - gapCost;
      const onlyB = (scores[column - 1] ?? 0) - gapCost;
      const best = Math.max(both, onlyA, onlyB);
      scores[column] = best;
      steps[base + column] = best === both ? Step.Both : best === onlyA ? Step.OnlyA : Step.OnlyB;
    }
    above = scores;
    if (isPauseDue(columns)) yield;
  }
  return traceBack(steps, columns, a, aIndices, b, bIndices);
}

function pairScore(a: TokenColumns, aIndex: number, b: TokenColumns, bIndex: number, lexicon: WordKeys): number {
  if (a.keys[aIndex] === b.keys[bIndex]) return weightAt(a, aIndex, lexicon);
  const like = likenessAt(a, aIndex, b, bIndex, lexicon);
  // never as good as an equal word of that weight
  return like >= 0.3 ? like * 0.6 * Math.min(1, weightAt(a, aIndex, lexicon)) : replacement;
}

function traceBack(
  steps: Uint8Array,
  columns: number,
  a: TokenColumns,
  aIndices: readonly number[],
  b: TokenColumns,
  bIndices: readonly number[],
): readonly TokenPair[] {
  const pairs: TokenPair[] = [];
  let row = aIndices.length;
  let column = bIndices.length;
  while (row > 0 || column > 0) {
    const step = steps[row * columns + column];
    if (step === Step.Both) {
      const aIndex = aIndices[--row] ?? 0;
      const bIndex = bIndices[--column] ?? 0;
      pairs.push({ a: aIndex, b: bIndex, same: a.keys[aIndex] === b.keys[bIndex] });
    } else if (step === Step.OnlyA) row--;
    else column--;
  }
  return pairs;
}
