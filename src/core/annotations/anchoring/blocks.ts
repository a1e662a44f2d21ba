import type { Span } from '../../text/span';
import type { Sliced } from '../../util/sliced';
import { createPairNames, type PairNames } from './pairNames';

/** The same run of tokens in both texts: `length` tokens from `a` in the first and from `b` in the second. */
export interface EqualRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Two texts' token keys, each limited to a range. */
export interface KeyRanges {
  readonly aKeys: Int32Array;
  readonly bKeys: Int32Array;
  readonly a: Span;
  readonly b: Span;
  /**
   * Above 0 where a sentence of either text begins. Sequences and blocks stay inside a sentence: the end of one that
   * stayed would else be taken from one that moved away.
   */
  readonly aBreaks: Uint8Array;
  readonly bBreaks: Uint8Array;
}

const positionsPerSlice = 4_000;
const blocksPerSlice = 500;
/** A block grows to both sides, but never so far that overlapping blocks cost a square. */
const longestGrowth = 256;

/**
 * Maximal runs of equal tokens around each sequence of `2 ** order` tokens that occurs exactly once in both ranges
 * (Heckel's diff over sequences instead of lines): moved passages are found as well as those that stayed. Linear.
 */
export function* uniqueBlocks(ranges: KeyRanges, order: number): Sliced<readonly EqualRun[]> {
  const ids = yield* sequenceIds(ranges, order);
  const inA = yield* solePlaces(ids.a, ids.count, ranges.aBreaks, ranges.a.start, 2 ** order);
  const inB = yield* solePlaces(ids.b, ids.count, ranges.bBreaks, ranges.b.start, 2 ** order);
  const blocks: EqualRun[] = [];
  const endOfDiagonal = new Map<number, number>();
  let count = 0;
  for (const id of ids.a) {
    if (++count % positionsPerSlice === 0) yield;
    const [a = absent, b = absent] = [inA[id], inB[id]];
    if (a < 0 || b < 0 || (endOfDiagonal.get(b - a) ?? -1) > a) continue;
    const block = grow(ranges, a, b);
    endOfDiagonal.set(b - a, block.a + block.length);
    blocks.push(block);
  }
  return blocks;
}

/** The sequences that begin at each place of both texts, by numbers below `count` that both share. */
interface SequenceIds {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly count: number;
}

/** Names each sequence of `2 ** order` tokens. */
function* sequenceIds(ranges: KeyRanges, order: number): Sliced<SequenceIds> {
  let a: Int32Array = ranges.aKeys.subarray(ranges.a.start, ranges.a.end);
  let b: Int32Array = ranges.bKeys.subarray(ranges.b.start, ranges.b.end);
  yield;
  let count = 0;
  if (order === 0) for (const ids of [a, b]) for (const id of ids) count = Math.max(count, id + 1);
  for (let level = 0; level < order; level++) {
    const names = createPairNames(a.length + b.length);
    yield;
    a = yield* pairIds(a, 2 ** level, names);
    b = yield* pairIds(b, 2 ** level, names);
    count = names.size;
  }
  return { a, b, count };
}

function* pairIds(ids: Int32Array, reach: number, names: PairNames): Sliced<Int32Array> {
  const pairs = new Int32Array(Math.max(0, ids.length - reach));
  for (let index = 0; index < pairs.length; index++) {
    pairs[index] = names.nameOf(ids[index] ?? 0, ids[index + reach] ?? 0);
    if (index % positionsPerSlice === 0) yield;
  }
  return pairs;
}

const absent = -2;
/** A sequence that stands often, or not inside a sentence. */
const unfit = -1;

/** Where each sequence stands when it stands once and inside a sentence, by its number. */
function* solePlaces(
  ids: Int32Array,
  count: number,
  breaks: Uint8Array,
  offset: number,
  length: number,
): Sliced<Int32Array> {
  const places = new Int32Array(count).fill(absent);
  for (let index = 0; index < ids.length; index++) {
    const id = ids[index] ?? 0;
    const at = index + offset;
    places[id] = places[id] !== absent || crossesBreak(breaks, at, length) ? unfit : at;
    if (index % positionsPerSlice === 0) yield;
  }
  return places;
}

function crossesBreak(breaks: Uint8Array, at: number, length: number): boolean {
  for (let index = at + 1; index < at + length; index++) if ((breaks[index] ?? 0) > 0) return true;
  return false;
}

function grow({ aKeys, bKeys, a, b, aBreaks }: KeyRanges, aAt: number, bAt: number): EqualRun {
  const equal = (offset: number): boolean => aKeys[aAt + offset] === bKeys[bAt + offset];
  const opens = (offset: number): boolean => (aBreaks[aAt + offset] ?? 0) > 0;
  let before = 0;
  const mostBefore = Math.min(aAt - a.start, bAt - b.start, longestGrowth);
  while (before < mostBefore && !opens(-before) && equal(-before - 1)) before++;
  let after = 1;
  const mostAfter = Math.min(a.end - aAt, b.end - bAt, longestGrowth);
  while (after < mostAfter && !opens(after) && equal(after)) after++;
  return { a: aAt - before, b: bAt - before, length: before + after };
}

/** The heaviest set of blocks that stand in the same order in both texts. O(n log n) in blocks. */
export function* heaviestChain(blocks: readonly EqualRun[]): Sliced<ReadonlySet<EqualRun>> {
  const ordered = [...blocks].sort((x, y) => x.a - y.a || y.b - x.b);
  yield;
  const ranks = rankByB(ordered);
  const best = new Array<Link | undefined>(ordered.length + 1);
  let heaviest: Link | undefined;
  yield;
  for (const [index, block] of ordered.entries()) {
    if (index % blocksPerSlice === 0) yield;
    const rank = ranks.get(block) ?? 0;
    const previous = prefixBest(best, rank);
    const link = { block, previous, weight: block.length + (previous?.weight ?? 0) };
    raise(best, rank + 1, link);
    if (link.weight > (heaviest?.weight ?? 0)) heaviest = link;
  }
  const chain = new Set<EqualRun>();
  for (let link = heaviest; link !== undefined; link = link.previous) chain.add(link.block);
  return chain;
}

interface Link {
  readonly block: EqualRun;
  readonly previous: Link | undefined;
  readonly weight: number;
}

function rankByB(blocks: readonly EqualRun[]): ReadonlyMap<EqualRun, number> {
  return new Map([...blocks].sort((x, y) => x.b - y.b).map((block, rank) => [block, rank]));
}

/** Heaviest link among the ranks below `rank` (Fenwick tree). */
function prefixBest(tree: readonly (Link | undefined)[], rank: number): Link | undefined {
  let best: Link | undefined;
  for (let index = rank; index > 0; index -= index & -index) {
    const link = tree[index];
    if (link !== undefined && link.weight > (best?.weight ?? 0)) best = link;
  }
  return best;
}

function raise(tree: (Link | undefined)[], from: number, link: Link): void {
  for (let index = from; index < tree.length; index += index & -index) {
    if (link.weight > (tree[index]?.weight ?? 0)) tree[index] = link;
  }
}
