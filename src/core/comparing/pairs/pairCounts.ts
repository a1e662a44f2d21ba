import { articlePair } from './articlePair';

/** No article has more claims or sentences: places of items are numbers. */
export const mostItems = 2 ** 20;

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

/** Makes an empty count. */
export function createPairCounts(): PairCounts {
  /** By pair of articles, then by hundreds of items, then by pair of items. */
  const pairs = new Map<number, Map<number, Map<number, number>>>();
  let changed = new Set<number>();
  return {
    count(first, second, step) {
      const key = articlePair(first.article, second.article);
      const shards = pairs.get(key) ?? new Map<number, Map<number, number>>();
      if (shards.size === 0) pairs.set(key, shards);
      const shard = Math.floor(first.at / itemsPerShard);
      const known = shards.get(shard) ?? new Map<number, number>();
      if (known.size === 0) shards.set(shard, known);
      const pair = first.at * mostItems + second.at;
      const left = (known.get(pair) ?? 0) + step;
      if (left > 0) known.set(pair, left);
      else known.delete(pair);
      if (left === 0 || (left === 1 && step === 1)) changed.add(key);
    },
    takeChanged() {
      const taken = changed;
      changed = new Set();
      return taken;
    },
    *pairsOf(articles) {
      for (const shard of pairs.get(articles)?.values() ?? [])
        for (const pair of shard.keys()) yield [Math.floor(pair / mostItems), pair % mostItems];
    },
  };
}
