import type { Alignment } from './alignment';
import type { Tokens } from './tokens';

/** A look-alike sentence is at most this long; sliding further costs more than it tells. */
const longestSlide = 200;

/** One text's view of an alignment: `base` has every token of interest, `other` has a run that belongs to nothing. */
interface Side {
  readonly base: Tokens;
  readonly other: Tokens;
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
export function slideBlocks(a: Tokens, b: Tokens, alignment: Alignment): void {
  const image = alignment.toB.map((equal, index) => (equal === -1 ? (alignment.replacedBy[index] ?? -1) : equal));
  const origin = new Int32Array(b.keys.length).fill(-1);
  for (const [index, other] of image.entries()) if (other !== -1) origin[other] = index;
  slideRuns({ base: a, other: b, image, origin });
  slideRuns({ base: b, other: a, image: origin, origin: image });
  alignment.toA.fill(-1);
  for (const [index, other] of image.entries()) {
    const equal = other !== -1 && a.keys[index] === b.keys[other];
    alignment.toB[index] = equal ? other : -1;
    alignment.replacedBy[index] = equal ? -1 : other;
    if (equal) alignment.toA[other] = index;
  }
}

function slideRuns(side: Side): void {
  const { image, origin } = side;
  for (let left = 0; left + 1 < image.length; left++) {
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

/** How many tokens to slide (left negative): to the strongest break, of equal ones the topmost. */
function bestOffset(side: Side, left: number, before: number, after: number): number {
  const { other, image } = side;
  let best = 0;
  let strength = other.breaks[before + 1] ?? 0;
  for (let step = 1; step <= longestSlide; step++) {
    const from = before - step + 1;
    if (image[left - step + 1] !== from || !canSwap(side, left - step + 1, from, after - step)) break;
    const found = other.breaks[from] ?? 0;
    if (found >= Math.max(1, strength)) {
      best = -step;
      strength = found;
    }
  }
  for (let step = 1; step <= longestSlide; step++) {
    const from = after + step - 1;
    if (image[left + step] !== from || !canSwap(side, left + step, from, before + step)) break;
    const found = other.breaks[before + step + 1] ?? 0;
    if (found > strength) {
      best = step;
      strength = found;
    }
  }
  return best;
}

/** Whether a token may belong to `to` instead of `from`: the same word, or one corrected word for another. */
function canSwap({ base, other }: Side, index: number, from: number, to: number): boolean {
  const key = base.keys[index];
  if (other.keys[to] === key) return true;
  return other.keys[from] !== key && other.kinds[to] === other.kinds[from];
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
