import type { Sliced } from '../../util/sliced';
import { heaviestChain, uniqueBlocks, type Block, type KeyRanges } from './blocks';
import { largestTable, pairInOrder } from './gapFill';
import type { Alignment } from './aligned';
import { partExchanged } from './exchanged';
import { slideBlocks } from './slide';
import type { Lexicon, Tokens } from './tokens';

/** A passage that moved is believed from this many tokens on; shorter runs are phrases that stand anywhere. */
const shortestMove = 8;
/** Sequences of 4, then 2, then 1 tokens that occur once tie the texts together. */
const orders = [2, 1, 0];
/** Tokens looked at on either side of a place where moved passages meet. */
const seamReach = 200;

/**
 * Aligns two texts by tokens: common beginning and end, then sequences that occur once (also moved ones), then what lies
 * between in order. Nearly linear; long stretches that have nothing in common stay unaligned.
 */
export function* align(a: Tokens, b: Tokens, lexicon: Lexicon): Sliced<Alignment> {
  const alignment = {
    toB: new Int32Array(a.keys.length).fill(-1),
    toA: new Int32Array(b.keys.length).fill(-1),
    replacedBy: new Int32Array(a.keys.length).fill(-1),
  };
  const middle = alignEnds(a, b, alignment);
  yield;
  yield* alignBlocks(middle, alignment, 0);
  yield* slideBlocks(a, b, alignment);
  yield;
  yield* fillGaps(a, b, alignment, lexicon);
  yield* slideBlocks(a, b, alignment);
  yield;
  yield* partExchanged(a, b, alignment, lexicon);
  return alignment;
}

function couple({ toB, toA }: Alignment, a: number, b: number): void {
  toB[a] = b;
  toA[b] = a;
}

/** Couples the common beginning and end, in whole sentences; returns what lies between. */
function alignEnds(a: Tokens, b: Tokens, alignment: Alignment): KeyRanges {
  const shorter = Math.min(a.keys.length, b.keys.length);
  let start = 0;
  while (start < shorter && a.keys[start] === b.keys[start]) start++;
  const unchanged = start === a.keys.length && start === b.keys.length;
  if (!unchanged) start = sentenceEdge(a, start, -1);
  let end = 0;
  while (end < shorter - start && a.keys[a.keys.length - end - 1] === b.keys[b.keys.length - end - 1]) end++;
  end = a.keys.length - sentenceEdge(a, a.keys.length - end, 1);
  for (let index = 0; index < start; index++) couple(alignment, index, index);
  for (let index = 1; index <= end; index++) couple(alignment, a.keys.length - index, b.keys.length - index);
  return {
    aKeys: a.keys,
    bKeys: b.keys,
    aBreaks: a.breaks,
    a: { start, end: a.keys.length - end },
    b: { start, end: b.keys.length - end },
  };
}

/** The nearest token at or beyond `from` that begins a sentence: what is left of an edited one is no common end. */
function sentenceEdge({ breaks }: Tokens, from: number, step: 1 | -1): number {
  for (let index = from; Math.abs(index - from) <= seamReach; index += step) {
    if (index <= 0 || index >= breaks.length) return Math.min(Math.max(index, 0), breaks.length);
    if ((breaks[index] ?? 0) > 0) return index;
  }
  return from;
}

/** Couples unique blocks: the chain that keeps its order, then (over the whole text only) long passages that moved. */
function* alignBlocks(ranges: KeyRanges, alignment: Alignment, level: number): Sliced<void> {
  const order = orders[level];
  if (order === undefined || ranges.a.start >= ranges.a.end || ranges.b.start >= ranges.b.end) return;
  const blocks = yield* uniqueBlocks(ranges, order);
  const chain = yield* heaviestChain(blocks);
  yield;
  for (const block of blocks) if (chain.has(block)) coupleBlock(block, alignment);
  if (level === 0) {
    const moved = blocks.filter(block => !chain.has(block) && block.length >= shortestMove);
    for (const block of moved.sort((x, y) => y.length - x.length)) coupleBlock(block, alignment);
  }
  yield;
}

/** Couples the part of a block that is still free in both texts. */
function coupleBlock(block: Block, alignment: Alignment): void {
  for (let offset = 0; offset < block.length; offset++) {
    const a = block.a + offset;
    const b = block.b + offset;
    if (alignment.toB[a] === -1 && alignment.toA[b] === -1) couple(alignment, a, b);
  }
}

/** A run of unaligned tokens of the first text and the free tokens of the second that may be theirs. */
function* fillGaps(a: Tokens, b: Tokens, alignment: Alignment, lexicon: Lexicon): Sliced<void> {
  let start = 0;
  while (start < alignment.toB.length) {
    if (alignment.toB[start] !== -1) {
      start++;
      continue;
    }
    let end = start;
    while (end < alignment.toB.length && alignment.toB[end] === -1) end++;
    yield* fillGap(a, b, alignment, lexicon, start, end);
    start = end;
    yield;
  }
}

function* fillGap(
  a: Tokens,
  b: Tokens,
  alignment: Alignment,
  lexicon: Lexicon,
  start: number,
  end: number,
  level = 1,
): Sliced<void> {
  const window = freeWindow(alignment, start, end);
  if (window.length === 0) return;
  if ((end - start) * window.length <= largestTable) {
    const run = Array.from({ length: end - start }, (_, offset) => start + offset);
    for (const pair of yield* pairInOrder(a, run, b, window, lexicon)) {
      if (pair.same) couple(alignment, pair.a, pair.b);
      else alignment.replacedBy[pair.a] = pair.b;
    }
    return;
  }
  if (level >= orders.length) return;
  const from = window[0] ?? 0;
  const to = (window[window.length - 1] ?? 0) + 1;
  if (to - from === window.length) {
    const ranges = { aKeys: a.keys, bKeys: b.keys, aBreaks: a.breaks, a: { start, end }, b: { start: from, end: to } };
    yield* alignBlocks(ranges, alignment, level);
  }
  yield* fillParts(a, b, alignment, lexicon, start, end, level + 1);
}

/** Fills what a coarser level left open inside a gap. */
function* fillParts(
  a: Tokens,
  b: Tokens,
  alignment: Alignment,
  lexicon: Lexicon,
  start: number,
  end: number,
  level: number,
): Sliced<void> {
  let from = start;
  while (from < end) {
    let to = from;
    while (to < end && alignment.toB[to] === -1) to++;
    if (to > from) yield* fillGap(a, b, alignment, lexicon, from, to, level);
    from = to + 1;
  }
}

/**
 * The free tokens of the second text between the neighbours of a gap. Where the neighbours no longer stand in order (a
 * passage moved), the free tokens after the left neighbour, then those before the right one.
 */
function freeWindow({ toB, toA }: Alignment, start: number, end: number): readonly number[] {
  const left = start === 0 ? -1 : (toB[start - 1] ?? -1);
  const right = end === toB.length ? toA.length : (toB[end] ?? toA.length);
  const after = freeRun(toA, left + 1, 1);
  if (left < right && left + after + 1 === right) return indices(left + 1, right);
  const reachAfter = Math.min(after, seamReach);
  const reachBefore = Math.min(freeRun(toA, right - 1, -1), seamReach);
  const fromLeft = indices(left + 1, left + 1 + reachAfter);
  const fromRight = indices(right - reachBefore, right).filter(index => index <= left || index > left + reachAfter);
  return [...fromLeft, ...fromRight];
}

function freeRun(toA: Int32Array, from: number, step: 1 | -1): number {
  let count = 0;
  while (toA[from + count * step] === -1) count++;
  return count;
}

function indices(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}
