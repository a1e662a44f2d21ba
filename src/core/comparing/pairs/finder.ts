import { numbersOf } from '../../util/numbersOf';
import type { Sliced } from '../../util/sliced';
import { createPairCounts, mostInArticle } from './pairCounts';

/** A key to look things up by, and how much it tells. */
export interface IndexKey {
  readonly key: string;
  readonly weight: number;
}

/** What is looked up by the keys of one item; the same list again means that it did not change. */
export type ItemKeys = readonly IndexKey[];

/** A key that so few items have gives them all … */
const fewItems = 256;
/** … a commoner one only this many neighbours to either side in file order … */
const neighbours = 24;
/** … and at most this many are worth a comparison. Bounds the work per item, and the links of a story with 200 versions. */
const mostCandidates = 48;
/**
 * Articles with more items are walls of figures: 1,500 words have a hundred. With each doubling of them an item is given half as many
 * candidates, but never fewer than the least; in steps, so that an edit seldom changes it.
 */
const ordinaryItems = 1024;
const leastCandidates = 6;

/** Indexing so many items takes well under the 2 ms that a slice may run on … */
const itemsPerSlice = 20;
/** … and gathering the items of so many keys … */
const postingsPerSlice = 64;
/** … and so does looking up so many. */
const lookUpsPerSlice = 4;

interface Item {
  readonly article: number;
  /** Index among the items of its article. */
  readonly at: number;
  /** Place in file order. */
  readonly place: number;
  keys: ItemKeys;
  postings: readonly Posting[];
  /** The items that share most with it. */
  chosen: readonly Item[];
  /** Weight shared with the item that is looked up, or whether that one chooses it; 0 at all other times. */
  shared: number;
}

/** The items that have a key, in file order. */
type Posting = Item[];

/** Pairs items of a story with those of other articles that share telling keys; kept from one reading of the story to the next. */
export interface PairFinder {
  /**
   * Takes the items of all articles. The work goes with what changed: items with other keys, and those that share a key with them.
   * @param keys by article, then by item
   */
  update(keys: readonly (readonly ItemKeys[])[]): Sliced<void>;
  /** Pairs of articles whose pairs of items may be others since the last call. */
  takeChanged(): ReadonlySet<number>;
  /** The pairs of two articles (see {@link articlePair}), once each, by the items' indices; that of the lower article first. */
  pairsOf(articles: number): Iterable<readonly [number, number]>;
}

/** Marks of items that are chosen by one that had not, or had, chosen them before. */
const [isNew, isKept] = [1, 2];

/** Makes a pair finder. */
export function createPairFinder(): PairFinder {
  const index = new Map<string, Posting>();
  const items: Item[][] = [];
  /** By article, how many candidates its items are given. */
  const given: number[] = [];
  const counts = createPairCounts();
  /** What an update that was broken off has left to do. */
  const touched = new Set<Item>();
  const changes = new Map<Posting, PostingChange>();
  const count = (a: Item, b: Item, step: 1 | -1): void => {
    if (a.place < b.place) counts.count(a, b, step);
    else counts.count(b, a, step);
  };
  const choose = (item: Item, chosen: readonly Item[]): void => {
    for (const other of chosen) other.shared = isNew;
    for (const other of item.chosen)
      if (other.shared === 0) count(item, other, -1);
      else other.shared = isKept;
    for (const other of chosen) {
      if (other.shared === isNew) count(item, other, 1);
      other.shared = 0;
    }
    item.chosen = chosen;
  };
  return {
    *update(keys) {
      yield* reindex({ index, items, touched, changes }, keys, item => choose(item, []));
      for (const [article, own] of items.entries()) {
        const most = mostFor(own.length);
        if (given[article] !== most) for (const item of own) touched.add(item);
        given[article] = most;
      }
      let done = 0;
      for (const item of touched) {
        if (++done % lookUpsPerSlice === 0) yield;
        touched.delete(item);
        choose(item, best(candidates(item), given[item.article] ?? mostCandidates));
      }
    },
    takeChanged: () => counts.takeChanged(),
    pairsOf: articles => counts.pairsOf(articles),
  };
}

/** The items of a story by their keys. */
interface Indexed {
  readonly index: Map<string, Posting>;
  readonly items: Item[][];
  /** Items that have to be looked up again. */
  readonly touched: Set<Item>;
  readonly changes: Map<Posting, PostingChange>;
}

/** Brings the index up to date. */
function* reindex(
  { index, items, touched, changes }: Indexed,
  keys: readonly (readonly ItemKeys[])[],
  drop: (item: Item) => void,
): Sliced<void> {
  let done = 0;
  for (let article = 0; article < Math.max(items.length, keys.length); article++) {
    const given = keys[article] ?? [];
    const known = (items[article] ??= []);
    for (const item of known.splice(given.length)) {
      giveKeys(item, [], index, changes);
      drop(item);
      touched.delete(item);
    }
    for (const [at, own] of given.entries()) {
      const item = (known[at] ??= newItem(article, at));
      if (item.keys === own || sameKeys(item.keys, own)) continue;
      if (++done % itemsPerSlice === 0) yield;
      giveKeys(item, own, index, changes);
      touched.add(item);
    }
  }
  for (const [posting, change] of changes) {
    if (++done % postingsPerSlice === 0) yield;
    lookAgain(posting, change, touched);
    changes.delete(posting);
  }
}

/** Gives an item other keys; notes the keys that it came under, and those that it left. */
function giveKeys(item: Item, keys: ItemKeys, index: Map<string, Posting>, changes: Map<Posting, PostingChange>): void {
  const before = item.postings;
  const postings = keys.map(({ key }) => postingOf(index, key));
  for (const [at, posting] of before.entries()) {
    if (postings.includes(posting)) continue;
    changeOf(changes, posting).places.push(item.place);
    const place = firstFrom(posting, item.place);
    if (posting[place] === item) posting.splice(place, 1);
    if (posting.length === 0) index.delete(item.keys[at]?.key ?? '');
  }
  for (const posting of postings) {
    const place = firstFrom(posting, item.place);
    if (posting[place] === item) continue;
    changeOf(changes, posting).places.push(item.place);
    posting.splice(place, 0, item);
  }
  item.keys = keys;
  item.postings = postings;
}

/** What came into the items of a key, or left them. */
interface PostingChange {
  /** How many there were. */
  readonly before: number;
  readonly places: number[];
}

function changeOf(changes: Map<Posting, PostingChange>, posting: Posting): PostingChange {
  const known = changes.get(posting) ?? { before: posting.length, places: [] };
  changes.set(posting, known);
  return known;
}

/** Adds the items that have others beside them under a key now: of articles near what came or left, or all under a rare key. */
function lookAgain(posting: Posting, { before, places }: PostingChange, changed: Set<Item>): void {
  if (Math.min(before, posting.length) <= fewItems) {
    for (const item of posting) changed.add(item);
    return;
  }
  for (const place of places) {
    const at = firstFrom(posting, place);
    const first = posting[Math.max(0, at - neighbours)]?.article ?? 0;
    const last = posting[Math.min(posting.length - 1, at + neighbours)]?.article ?? first;
    const to = firstFrom(posting, (last + 1) * mostInArticle);
    for (const item of posting.slice(firstFrom(posting, first * mostInArticle), to)) changed.add(item);
  }
}

function newItem(article: number, at: number): Item {
  const place = article * mostInArticle + at;
  return { article, at, place, keys: [], postings: [], chosen: [], shared: 0 };
}

function sameKeys(a: ItemKeys, b: ItemKeys): boolean {
  return (
    a.length > 0 &&
    a.length === b.length &&
    a.every(({ key, weight }, at) => key === b[at]?.key && weight === b[at].weight)
  );
}

function postingOf(index: Map<string, Posting>, key: string): Posting {
  const known = index.get(key);
  if (known !== undefined) return known;
  const posting: Posting = [];
  index.set(key, posting);
  return posting;
}

/** The neighbours of an item under its keys, its own article left out, with the weight they share. */
function candidates({ article, keys, postings }: Item): readonly Item[] {
  const found: Item[] = [];
  const [start, end] = [article * mostInArticle, (article + 1) * mostInArticle];
  const gather = (posting: Posting, from: number, to: number, weight: number): void => {
    for (let at = from; at < to; at++) {
      const other = posting[at];
      if (other === undefined) continue;
      if (other.shared === 0) found.push(other);
      other.shared += weight;
    }
  };
  for (const [at, posting] of postings.entries()) {
    const weight = keys[at]?.weight ?? 0;
    const most = posting.length <= fewItems ? fewItems : neighbours;
    const [before, behind] = [firstFrom(posting, start), firstFrom(posting, end)];
    gather(posting, Math.max(0, before - most), before, weight);
    gather(posting, behind, Math.min(posting.length, behind + most), weight);
  }
  return found;
}

/** How many candidates each of so many items of an article is given. */
function mostFor(items: number): number {
  const doublings = Math.max(0, Math.ceil(Math.log2(items / ordinaryItems)));
  return Math.max(leastCandidates, mostCandidates >> doublings);
}

/** Those that share most, equals in file order; the counters are cleared. */
function best(found: readonly Item[], most: number): readonly Item[] {
  const least = found.length <= most ? 0 : leastOfBest(found, most);
  const chosen = found.filter(({ shared }) => shared > least);
  if (least > 0) {
    const level = found.filter(({ shared }) => shared === least).sort((a, b) => a.place - b.place);
    chosen.push(...level.slice(0, most - chosen.length));
  }
  for (const item of found) item.shared = 0;
  return chosen;
}

/** What the last of the best shares. */
function leastOfBest(found: readonly Item[], most: number): number {
  const sorted = numbersOf(found, ({ shared }) => shared).sort();
  return sorted[sorted.length - most] ?? 0;
}

/** Index of the first posting at or behind a place; binary search. */
function firstFrom(posting: Posting, place: number): number {
  let [low, high] = [0, posting.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((posting[middle]?.place ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
