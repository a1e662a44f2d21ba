import type { Span } from '../../text/span';
import { pauseEvery, type Sliced } from '../../util/sliced';
import type { EqualRun } from './blocks';

/** Two lists of token keys, each limited to a range. */
export interface ComparedKeys {
  readonly aKeys: Int32Array;
  readonly bKeys: Int32Array;
  readonly a: Span;
  readonly b: Span;
}

/** Tokens put in and left out at most; memory grows with the square, to 4 MB. */
const mostEdits = 1_000;
/** Of two texts that share less, the longest common sequence is small words that stand everywhere. */
const mostChanged = 1 / 3;
/** Runs of equal tokens followed at most, in tokens of both texts: texts that repeat themselves can be read in many ways. */
const mostReadings = 200;
/** Tokens compared between two pauses: a quarter of a millisecond. */
const tokensPerSlice = 20_000;

/**
 * The runs of equal tokens in the shortest way from one list to the other (Myers 1986), or null when much has changed.
 * What stands often is told apart by its order alone. Linear in tokens for as many edits at most.
 */
export function* fewEdits(keys: ComparedKeys): Sliced<readonly EqualRun[] | null> {
  const { aKeys, bKeys, a, b } = keys;
  const [aLength, bLength] = [a.end - a.start, b.end - b.start];
  const most = Math.min(mostEdits, Math.floor((aLength + bLength) * mostChanged));
  const isPauseDue = pauseEvery(tokensPerSlice);
  const reached = new Int32Array(2 * most + 3);
  const history: Int32Array[] = [];
  let readings = mostReadings * (aLength + bLength);
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const from = stepTo(reached, most + 1 + diagonal, diagonal === -edits, diagonal === edits);
      let at = from;
      while (at < aLength && at - diagonal < bLength && aKeys[a.start + at] === bKeys[b.start + at - diagonal]) at++;
      reached[most + 1 + diagonal] = at;
      if (at >= aLength && at - diagonal >= bLength) return runsBack(history, keys, edits);
      readings -= at - from + 1;
      if (isPauseDue(at - from + 1)) yield;
    }
    if (readings < 0) return null;
    history.push(reached.slice(most + 1 - edits, most + 2 + edits));
  }
  return null;
}

/** How far the first list is read when a diagonal is entered from its neighbours, by leaving a token out or putting one in. */
function stepTo(reached: Int32Array, index: number, isLowest: boolean, isHighest: boolean): number {
  const above = reached[index + 1] ?? 0;
  const below = reached[index - 1] ?? 0;
  return isLowest || (!isHighest && below < above) ? above : below + 1;
}

/** Goes the way back from the ends of both lists. `history[d]` holds how far each diagonal from -d to d was after d edits. */
function runsBack(history: readonly Int32Array[], { a, b }: ComparedKeys, edits: number): readonly EqualRun[] {
  const runs: EqualRun[] = [];
  let [x, y] = [a.end - a.start, b.end - b.start];
  for (let left = edits; left >= 0; left--) {
    const before = left === 0 ? new Int32Array(1) : (history[left - 1] ?? new Int32Array(1));
    const diagonal = x - y;
    const index = diagonal + left;
    // one edit less spans two diagonals less
    const above = before[index] ?? 0;
    const below = before[index - 2] ?? 0;
    const putsIn = left > 0 && (diagonal === -left || (diagonal !== left && below < above));
    const start = left === 0 ? 0 : putsIn ? above : below + 1;
    if (x > start) runs.push({ a: a.start + start, b: b.start + start - diagonal, length: x - start });
    [x, y] = putsIn ? [start, start - diagonal - 1] : [start - 1, start - diagonal];
  }
  return runs;
}
