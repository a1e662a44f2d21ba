import { articlePair } from './articlePair';

/** No article has more claims or sentences: places of items are numbers. */
export const mostInArticle = 2 ** 20;

/** A map that grows is copied at once: one of a million pairs holds its thread for 16 ms, those of so many items never for one. */
const itemsPerShard = 256;

/** Where an item stands: its article, and its index among that one's items. */
interface Place {
  readonly article: number;
  readonly at: number;
}

/** How many of two items have chosen the other, for pairs of which at least one has. */
export interface PairCounts {
  /** @param first stands before `second` in file order */
  count(first: Place, second: Place, step: 1 | -1): void;
  /** Pairs of articles of which pairs came or went since the last call. */
  takeChanged(): ReadonlySet<number>;
  /** The pairs of two articles, by the items' indices; that of the lower article first. */
  pairsOf(articles: number): Generator<readonly [number, number]>;
}

/** By hundreds of items, then by pair of items. */
type Shards = Map<number, Map<number, number>>;

/**
 * Up to so many pairs of two articles stand in one list of numbers, each with its count in the last two bits: in a story of 200 versions
 * nearly all do, and two maps for every two versions took a tenth of its memory.
 */
const fewPairs = 32;
const countBits = 4;

/** Makes an empty count. */
export function createPairCounts(): PairCounts {
  /** By pair of articles. */
  const pairs = new Map<number, number[] | Shards>();
  let changed = new Set<number>();
  return {
    count(first, second, step) {
      const key = articlePair(first.article, second.article);
      const known = pairs.get(key);
      const held = known ?? [];
      const pair = first.at * mostInArticle + second.at;
      const left = Array.isArray(held) ? countAmongFew(held, pair, step) : countAmongMany(held, pair, step);
      if (Array.isArray(held) && held.length > fewPairs) pairs.set(key, shardsOf(held));
      else if (known === undefined) pairs.set(key, held);
      if (left === 0 || (left === 1 && step === 1)) changed.add(key);
    },
    takeChanged() {
      const taken = changed;
      changed = new Set();
      return taken;
    },
    *pairsOf(articles) {
      const held = pairs.get(articles) ?? [];
      if (Array.isArray(held)) for (const counted of held) yield itemsOf(Math.floor(counted / countBits));
      else for (const shard of held.values()) for (const pair of shard.keys()) yield itemsOf(pair);
    },
  };
}

const itemsOf = (pair: number): readonly [number, number] => [Math.floor(pair / mostInArticle), pair % mostInArticle];

/** Counts a pair in a list; returns what it comes to. */
function countAmongFew(held: number[], pair: number, step: 1 | -1): number {
  const at = held.findIndex(counted => Math.floor(counted / countBits) === pair);
  const left = (at < 0 ? 0 : (held[at] ?? 0) % countBits) + step;
  if (left <= 0) held.splice(at, at < 0 ? 0 : 1);
  else if (at < 0) held.push(pair * countBits + left);
  else held[at] = pair * countBits + left;
  return left;
}

function countAmongMany(shards: Shards, pair: number, step: 1 | -1): number {
  const key = Math.floor(pair / mostInArticle / itemsPerShard);
  const known = shards.get(key) ?? new Map<number, number>();
  if (known.size === 0) shards.set(key, known);
  const left = (known.get(pair) ?? 0) + step;
  if (left > 0) known.set(pair, left);
  else known.delete(pair);
  return left;
}

function shardsOf(few: readonly number[]): Shards {
  const shards: Shards = new Map();
  for (const counted of few)
    for (let step = counted % countBits; step > 0; step--) countAmongMany(shards, Math.floor(counted / countBits), 1);
  return shards;
}
