/** A key to look things up by, and how much it tells. */
export interface IndexKey {
  readonly key: string;
  readonly weight: number;
}

/** Each key gives at most this many neighbours to either side in file order … */
const neighbours = 24;
/** … and at most this many are worth a comparison. Bounds the work per item, and the links of a story with 200 versions. */
const mostCandidates = 48;

interface Posting<T> {
  readonly item: T;
  /** Where the item stands among all. */
  readonly at: number;
}

/**
 * An inverted index over things of several articles. Linear in the items, whatever they share.
 * @param items in file order
 * @returns finds for an item those of other articles that share telling keys, best first
 */
export function candidateFinder<T extends { readonly article: number }>(
  items: readonly T[],
  keysOf: (item: T) => readonly IndexKey[],
): (item: T) => readonly T[] {
  const postings = new Map<string, Posting<T>[]>();
  const position = new Map<T, number>();
  for (const [at, item] of items.entries()) {
    position.set(item, at);
    for (const { key } of keysOf(item)) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [{ item, at }]);
      else list.push({ item, at });
    }
  }
  return item => {
    const found = new Map<T, number>();
    for (const { key, weight } of keysOf(item)) {
      for (const other of near(postings.get(key) ?? [], position.get(item) ?? 0, item.article)) {
        found.set(other, (found.get(other) ?? 0) + weight);
      }
    }
    const order = (other: T): number => position.get(other) ?? 0;
    const ranked = [...found].sort(([a, x], [b, y]) => y - x || order(a) - order(b));
    return ranked.slice(0, mostCandidates).map(([other]) => other);
  };
}

/** The postings of other articles next to a place, to both sides. */
function near<T extends { readonly article: number }>(
  list: readonly Posting<T>[],
  at: number,
  article: number,
): readonly T[] {
  const middle = firstFrom(list, at);
  const found: T[] = [];
  const walk = (from: number, step: 1 | -1): void => {
    let [taken, looked] = [0, 0];
    for (
      let i = from;
      i >= 0 && i < list.length && taken < neighbours && looked < 2 * neighbours;
      i += step, looked += 1
    ) {
      const item = list[i]?.item;
      if (item === undefined || item.article === article) continue;
      found.push(item);
      taken += 1;
    }
  };
  walk(middle - 1, -1);
  walk(middle, 1);
  return found;
}

/** Index of the first posting at or behind a place; binary search. */
function firstFrom<T>(list: readonly Posting<T>[], at: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
