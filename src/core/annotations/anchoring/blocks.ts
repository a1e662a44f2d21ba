import type { Span } from '../../text/span';
import type { Sliced } from '../../util/sliced';

/** The same run of tokens in both texts: `length` tokens from `a` in the first and from `b` in the second. */
export interface Block {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Two texts' token keys, each limited to a range. */
export interface KeyRanges {
  readonly aKeys: readonly number[];
  readonly bKeys: readonly number[];
  readonly a: Span;
  readonly b: Span;
  /**
   * Above 0 where a sentence of either text begins. Sequences and blocks stay inside a sentence: the end of one that
   * stayed would else be taken from one that moved away.
   */
  readonly aBreaks: readonly number[];
  readonly bBreaks: readonly number[];
}

/** Stands for a sequence that reaches over the end of a sentence. */
const broken = -1;
const positionsPerSlice = 2_000;
const blocksPerSlice = 500;
/** Twice the largest key that may stand in a pair's high half: two keys fit into one exact number. */
const pairBase = 2 ** 26;
/** A block grows to both sides, but never so far that overlapping blocks cost a square. */
const longestGrowth = 256;

/**
 * Maximal runs of equal tokens around each sequence of `2 ** order` tokens that occurs exactly once in both ranges
 * (Heckel's diff over sequences instead of lines): moved passages are found as well as those that stayed. Linear.
 */
export function* uniqueBlocks(ranges: KeyRanges, order: number): Sliced<readonly Block[]> {
  const ids = yield* sequenceIds(ranges, order);
  const inA = yield* soleplaces(ids.a, ranges.a.start);
  const inB = yield* soleplaces(ids.b, ranges.b.start);
  const blocks: Block[] = [];
  const endOfDiagonal = new Map<number, number>();
  let count = 0;
  for (const [id, a] of inA) {
    const b = inB.get(id);
    if (++count % positionsPerSlice === 0) yield;
    if (a === -1 || b === undefined || b === -1 || (endOfDiagonal.get(b - a) ?? -1) > a) continue;
    const block = grow(ranges, a, b);
    endOfDiagonal.set(b - a, block.a + block.length);
    blocks.push(block);
  }
  return blocks;
}

/** Names each sequence of `2 ** order` tokens by a number that both texts share. */
function* sequenceIds(
  ranges: KeyRanges,
  order: number,
): Sliced<{ readonly a: readonly number[]; readonly b: readonly number[] }> {
  let a: readonly number[] = ranges.aKeys.slice(ranges.a.start, ranges.a.end);
  let b: readonly number[] = ranges.bKeys.slice(ranges.b.start, ranges.b.end);
  const aBreaks = ranges.aBreaks.slice(ranges.a.start, ranges.a.end);
  const bBreaks = ranges.bBreaks.slice(ranges.b.start, ranges.b.end);
  for (let level = 0; level < order; level++) {
    const names = new Map<number, number>();
    const reach = 2 ** level;
    a = yield* pairIds(a, aBreaks, reach, names);
    b = yield* pairIds(b, bBreaks, reach, names);
  }
  return { a, b };
}

/** Names for each sequence and the one behind it; {@link broken} where a sentence begins inside. */
function* pairIds(
  ids: readonly number[],
  breaks: readonly number[],
  reach: number,
  names: Map<number, number>,
): Sliced<readonly number[]> {
  const pairs: number[] = [];
  for (let index = 0; index + reach < ids.length; index++) {
    if (index % positionsPerSlice === 0) yield;
    const [first = broken, second = broken] = [ids[index], ids[index + reach]];
    if (first === broken || second === broken || (breaks[index + reach] ?? 0) > 0) {
      pairs.push(broken);
      continue;
    }
    const pair = first * pairBase + second;
    let name = names.get(pair);
    if (name === undefined) names.set(pair, (name = names.size));
    pairs.push(name);
  }
  return pairs;
}

/** Where each sequence stands when it stands once, else -1; in order of first appearance. */
function* soleplaces(ids: readonly number[], offset: number): Sliced<ReadonlyMap<number, number>> {
  const places = new Map<number, number>();
  for (const [index, id] of ids.entries()) {
    if (id === broken) continue;
    places.set(id, places.has(id) ? -1 : index + offset);
    if (index % positionsPerSlice === 0) yield;
  }
  return places;
}

function grow({ aKeys, bKeys, a, b, aBreaks }: KeyRanges, aAt: number, bAt: number): Block {
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
export function* heaviestChain(blocks: readonly Block[]): Sliced<ReadonlySet<Block>> {
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
  const chain = new Set<Block>();
  for (let link = heaviest; link !== undefined; link = link.previous) chain.add(link.block);
  return chain;
}

interface Link {
  readonly block: Block;
  readonly previous: Link | undefined;
  readonly weight: number;
}

function rankByB(blocks: readonly Block[]): ReadonlyMap<Block, number> {
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
