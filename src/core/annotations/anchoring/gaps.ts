import type { Span } from '../../text/span';
import type { Sliced } from '../../util/sliced';
import type { Alignment } from './aligned';
import { heaviestChain, uniqueBlocks } from './blocks';
import { couple, coupleBlock } from './coupling';
import { fewEdits, type ComparedKeys } from './fewEdits';
import { largestTable, pairInOrder } from './gapFill';
import type { WordKeys, TokenColumns } from './tokens';

/** Two texts whose alignment has gaps. */
interface Gapped {
  readonly a: TokenColumns;
  readonly b: TokenColumns;
  readonly alignment: Alignment;
  readonly lexicon: WordKeys;
}

/** Sequences of 2, then 1 tokens that occur once tie the two sides of a gap together. */
const orders = [1, 0];
/** A sentence and its counterpart. Larger gaps are compared plainly first, which is quicker where little changed. */
const smallTable = 4_000;
/** Tokens looked at on either side of a place where moved passages meet. */
const seamReach = 200;
/** Equal tokens in a row that a plain comparison couples; fewer amid changes are chance, and are paired with what is around. */
const shortestRun = 4;

/** Couples what is still unaligned with the free tokens of the second text where it should stand. */
export function* fillGaps(a: TokenColumns, b: TokenColumns, alignment: Alignment, lexicon: WordKeys): Sliced<void> {
  const texts = { a, b, alignment, lexicon };
  let start = 0;
  while (start < alignment.toB.length) {
    if (alignment.toB[start] !== -1) {
      start++;
      continue;
    }
    let end = start;
    while (end < alignment.toB.length && alignment.toB[end] === -1) end++;
    yield* fillGap(texts, { start, end });
    start = end;
    yield;
  }
}

/**
 * Where both neighbours of a gap still stand beside what was between them, all of it is theirs; else each part is its
 * nearer neighbour's, and what is nearer to neither stands between them as long as they kept their order.
 */
function* fillGap(texts: Gapped, gap: Span): Sliced<void> {
  const { toB, toA } = texts.alignment;
  const left = gap.start === 0 ? -1 : (toB[gap.start - 1] ?? -1);
  const right = gap.end === toB.length ? toA.length : (toB[gap.end] ?? toA.length);
  if (left < right && left + freeRun(toA, left + 1, 1) + 1 === right) {
    return yield* fillInOrder(texts, gap, { start: left + 1, end: right });
  }
  const parts = partsOfSeam(texts.a, gap);
  yield* pair(texts, parts.left, freeAfter(toA, left), true);
  yield* pair(texts, parts.right, freeBefore(toA, right));
  const between = { start: parts.left.end, end: parts.right.start };
  if (left < right) yield* pair(texts, between, betweenBoth(toA, left, right));
}

/** The free tokens after one place and before another, each once. */
function betweenBoth(toA: Int32Array, left: number, right: number): readonly number[] {
  const after = freeAfter(toA, left);
  return [...after, ...freeBefore(toA, right).filter(index => index > (after.at(-1) ?? left))];
}

function freeAfter(toA: Int32Array, at: number): number[] {
  return indices(at + 1, at + 1 + Math.min(freeRun(toA, at + 1, 1), seamReach));
}

function freeBefore(toA: Int32Array, at: number): number[] {
  return indices(at - Math.min(freeRun(toA, at - 1, -1), seamReach), at);
}

/**
 * What of a gap belongs to the passage before it and to the one behind it, where these no longer stand beside each other:
 * up to the first of the strongest breaks, and from the last of them on. A closing sentence stays with its paragraph.
 */
function partsOfSeam({ breaks }: TokenColumns, gap: Span): { readonly left: Span; readonly right: Span } {
  let strongest = 0;
  const strengthAt = (index: number): number => (index === 0 || index === breaks.length ? 9 : (breaks[index] ?? 0));
  for (let index = gap.start; index <= gap.end; index++) strongest = Math.max(strongest, strengthAt(index));
  let [first, last] = [gap.start, gap.end];
  while (strengthAt(first) < strongest) first++;
  while (strengthAt(last) < strongest) last--;
  return { left: { start: gap.start, end: first }, right: { start: last, end: gap.end } };
}

/** A gap that has a counterpart in the second text, by ever finer means. */
function* fillInOrder(texts: Gapped, a: Span, b: Span, level = 0): Sliced<void> {
  if (a.start >= a.end || b.start >= b.end) return;
  const cells = (a.end - a.start) * (b.end - b.start);
  if (cells <= (level === 0 ? smallTable : largestTable)) return yield* pair(texts, a, indices(b.start, b.end));
  const keys = { aKeys: texts.a.keys, bKeys: texts.b.keys, a, b };
  if (level === 0 && (yield* coupleFewEdits(texts, keys))) return yield* fillParts(texts, a, b, 1);
  if (cells <= largestTable) return yield* pair(texts, a, indices(b.start, b.end));
  const order = orders[level];
  if (order === undefined) return;
  const blocks = yield* uniqueBlocks({ ...keys, aBreaks: texts.a.breaks, bBreaks: texts.b.breaks }, order);
  const chain = yield* heaviestChain(blocks);
  for (const block of chain) coupleBlock(block, texts.alignment);
  yield;
  yield* fillParts(texts, a, b, level + 1);
}

function* coupleFewEdits({ alignment }: Gapped, keys: ComparedKeys): Sliced<boolean> {
  const runs = yield* fewEdits(keys);
  for (const run of runs ?? []) if (run.length >= shortestRun) coupleBlock(run, alignment);
  return runs !== null;
}

/** Fills what a coarser level left open inside a gap. */
function* fillParts(texts: Gapped, a: Span, b: Span, level: number): Sliced<void> {
  const { toB } = texts.alignment;
  let from = a.start;
  let bFrom = b.start;
  while (from < a.end) {
    let to = from;
    while (to < a.end && toB[to] === -1) to++;
    const bTo = to === a.end ? b.end : (toB[to] ?? b.end);
    yield* fillInOrder(texts, { start: from, end: to }, { start: bFrom, end: bTo }, level);
    from = to;
    while (from < a.end && toB[from] !== -1) bFrom = (toB[from++] ?? 0) + 1;
  }
}

/** @param isFromLeft of equal tokens the first are taken, else the last */
function* pair(texts: Gapped, a: Span, window: readonly number[], isFromLeft = false): Sliced<void> {
  const { alignment, lexicon } = texts;
  const run = indices(a.start, a.end);
  if (run.length === 0 || window.length === 0 || run.length * window.length > largestTable) return;
  const sides = isFromLeft ? ([run.reverse(), [...window].reverse()] as const) : ([run, window] as const);
  for (const both of yield* pairInOrder(texts.a, sides[0], texts.b, sides[1], lexicon)) {
    if (both.same) couple(alignment, both.a, both.b);
    else alignment.replacedBy[both.a] = both.b;
  }
}

function freeRun(toA: Int32Array, from: number, step: 1 | -1): number {
  let count = 0;
  while (toA[from + count * step] === -1) count++;
  return count;
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}
