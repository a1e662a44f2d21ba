import type { Sliced } from '../../util/sliced';

/** A key to look things up by, and how much it tells. */
export interface IndexKey {
  readonly key: string;
  readonly weight: number;
}

/** A key that so few items have gives them all … */
const fewItems = 256;
/** … a commoner one only this many neighbours to either side in file order … */
const neighbours = 24;
/** … and at most this many are worth a comparison. Bounds the work per item, and the links of a story with 200 versions. */
const mostCandidates = 48;

/** Indices of the items that share a key, in file order. */
interface Postings {
  readonly items: number[];
}

interface ItemKey {
  readonly postings: Postings;
  readonly weight: number;
}

/** Indexing so many items takes well under the 2 ms that a slice may run on … */
const itemsPerSlice = 20;
/** … and so does comparing so many with their candidates. */
const visitsPerSlice = 4;

/**
 * Pairs every item with those of other articles that share telling keys, through an inverted index. Linear in the items, whatever they share.
 * @param items in file order
 * @param visit takes each pair once, by the items' indices, the lower first
 */
export function* visitPairs<T extends { readonly article: number }>(
  items: readonly T[],
  keysOf: (item: T) => readonly IndexKey[],
  visit: (first: number, second: number) => void,
): Sliced<void> {
  const keys: (readonly ItemKey[])[] = [];
  const index = new Map<string, Postings>();
  for (const [at, item] of items.entries()) {
    if (at % itemsPerSlice === 0) yield;
    keys.push(keysOf(item).map(({ key, weight }) => ({ postings: addTo(index, key, at), weight })));
  }
  const ends = articleEnds(items);
  const seen = new Set<number>();
  const shared = new Float64Array(items.length);
  for (const [at, itemKeys] of keys.entries()) {
    if (at % visitsPerSlice === 0) yield;
    for (const other of best(candidates(itemKeys, ends[at] ?? [at, at + 1], shared), shared)) {
      const pair = Math.min(at, other) * items.length + Math.max(at, other);
      if (seen.has(pair)) continue;
      seen.add(pair);
      visit(Math.min(at, other), Math.max(at, other));
    }
  }
}

function addTo(index: Map<string, Postings>, key: string, at: number): Postings {
  const known = index.get(key);
  const postings = known ?? { items: [] };
  if (known === undefined) index.set(key, postings);
  if (postings.items.at(-1) !== at) postings.items.push(at);
  return postings;
}

/** First item of an article and the first behind it. */
type Range = readonly [number, number];

function articleEnds(items: readonly { readonly article: number }[]): readonly Range[] {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const [at, { article }] of items.entries()) {
    if (!starts.has(article)) starts.set(article, at);
    ends.set(article, at + 1);
  }
  return items.map(({ article }) => [starts.get(article) ?? 0, ends.get(article) ?? 0]);
}

/** The neighbours of an item under its keys, its own article left out; what they share is summed in `shared`, which is 0 everywhere before. */
function candidates(keys: readonly ItemKey[], [start, end]: Range, shared: Float64Array): readonly number[] {
  const found: number[] = [];
  for (const { postings, weight } of keys) {
    const { items } = postings;
    const most = items.length <= fewItems ? fewItems : neighbours;
    const [before, behind] = [firstFrom(items, start), firstFrom(items, end)];
    for (const other of [...items.slice(Math.max(0, before - most), before), ...items.slice(behind, behind + most)]) {
      if (shared[other] === 0) found.push(other);
      shared[other] = (shared[other] ?? 0) + weight;
    }
  }
  return found;
}

/** Those that share most; the counters are cleared. */
function best(found: readonly number[], shared: Float64Array): readonly number[] {
  const ranked =
    found.length <= mostCandidates ? found : found.toSorted((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b);
  const chosen = ranked.slice(0, mostCandidates);
  for (const other of found) shared[other] = 0;
  return chosen;
}

/** Index of the first posting at or behind a place; binary search. */
function firstFrom(items: readonly number[], at: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
