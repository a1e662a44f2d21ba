import type { Sliced } from '../../util/sliced';
import type { Alignment } from './aligned';
import type { TokenColumns } from './tokens';

/** A look-alike sentence is at most this long; sliding further costs more than it tells. */
const longestSlide = 200;
const tokensPerSlice = 4_000;

/** One text's view of an alignment: `base` has every token of interest, `other` has a run that belongs to nothing. */
interface Side {
  readonly base: TokenColumns;
  readonly other: TokenColumns;
  /** Equal or replacing token in the other text, or -1. */
  readonly image: Int32Array;
  /** Token of the base for each of the other, or -1. */
  readonly origin: Int32Array;
}

/**
 * An insertion (or deletion) between equal words can be read in several ways: `… said 43. The minister [said 42. The
 * minister] said …`. Moves each to where it begins a line or sentence, as people write: otherwise a look-alike sentence
 * above would take half of a note's words.
 */
export function* slideBlocks(a: TokenColumns, b: TokenColumns, alignment: Alignment): Sliced<void> {
  const { toB, toA, replacedBy } = alignment;
  const image = new Int32Array(toB.length);
  const origin = new Int32Array(toA.length).fill(-1);
  for (let index = 0; index < image.length; index++) {
    const other = toB[index] === -1 ? (replacedBy[index] ?? -1) : (toB[index] ?? -1);
    image[index] = other;
    if (other !== -1) origin[other] = index;
    if (index % tokensPerSlice === 0) yield;
  }
  yield* slideRuns({ base: a, other: b, image, origin });
  yield* slideRuns({ base: b, other: a, image: origin, origin: image });
  toA.fill(-1);
  for (let index = 0; index < image.length; index++) {
    const other = image[index] ?? -1;
    const equal = other !== -1 && a.keys[index] === b.keys[other];
    toB[index] = equal ? other : -1;
    replacedBy[index] = equal ? -1 : other;
    if (equal) toA[other] = index;
    if (index % tokensPerSlice === 0) yield;
  }
}

function* slideRuns(side: Side): Sliced<void> {
  const { image, origin } = side;
  for (let left = 0; left + 1 < image.length; left++) {
    if (left % tokensPerSlice === 0) yield;
    const before = image[left] ?? -1;
    const after = image[left + 1] ?? -1;
    if (before === -1 || after <= before + 1 || !isFree(origin, before + 1, after)) continue;
    move(side, left, before, after, bestOffset(side, left, before, after));
  }
}

function isFree(origin: Int32Array, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (origin[index] !== -1) return false;
  return true;
}

/** A way to read a run: slid by so many tokens (left negative), to a break of some strength, at the cost of equal words. */
interface Reading {
  readonly offset: number;
  readonly strength: number;
  readonly loss: number;
}

/**
 * How many tokens to slide: to the strongest break, of equal ones the topmost. Out of the middle of a sentence a run may
 * be slid at the cost of a few equal words: look-alike and original may each have kept what the other lost.
 */
function bestOffset(side: Side, left: number, before: number, after: number): number {
  const { other, image } = side;
  let best: Reading = { offset: 0, strength: other.breaks[before + 1] ?? 0, loss: 0 };
  // only a run as long as what it passes can be a look-alike of it
  const dislodged = best.strength === 0;
  const runLength = after - before - 1;
  const consider = (offset: number, loss: number): void => {
    const reading = { offset, loss, strength: other.breaks[before + 1 + offset] ?? 0 };
    if (
      reading.strength > 0 &&
      (loss <= 0 || (dislodged && Math.abs(offset) <= runLength && loss * 4 <= Math.abs(offset))) &&
      isBetter(reading, best)
    )
      best = reading;
  };
  let loss = 0;
  for (let step = 1; step <= longestSlide && loss <= mostLoss; step++) {
    const from = before - step + 1;
    if (image[left - step + 1] !== from) break;
    loss += lossOf(side, left - step + 1, from, after - step);
    if (loss <= mostLoss) consider(-step, loss);
  }
  loss = 0;
  for (let step = 1; step <= longestSlide && loss <= mostLoss; step++) {
    const from = after + step - 1;
    if (image[left + step] !== from) break;
    loss += lossOf(side, left + step, from, before + step);
    if (loss <= mostLoss) consider(step, loss);
  }
  return best.offset;
}

/** Equal words given up at most for a run that begins a sentence; and no more than a quarter of those it passes. */
const mostLoss = 3;

function isBetter(reading: Reading, best: Reading): boolean {
  if (best.strength === 0) return true;
  if (reading.loss !== best.loss) return reading.loss < best.loss;
  return reading.strength > best.strength || (reading.strength === best.strength && reading.offset < best.offset);
}

/** What is lost when a token belongs to `to` instead of `from`: 1 for an equal word given up, -1 for one won. */
function lossOf({ base, other }: Side, index: number, from: number, to: number): number {
  const key = base.keys[index];
  const loss = Number(other.keys[from] === key) - Number(other.keys[to] === key);
  return loss === 0 && other.keys[from] !== key && other.kinds[from] !== other.kinds[to] ? 1 : loss;
}

function move({ image, origin }: Side, left: number, before: number, after: number, offset: number): void {
  const couple = (base: number, other: number, old: number): void => {
    image[base] = other;
    origin[old] = -1;
    origin[other] = base;
  };
  for (let step = 0; step > offset; step--) couple(left + step, after - 1 + step, before + step);
  for (let step = 1; step <= offset; step++) couple(left + step, before + step, after + step - 1);
}
