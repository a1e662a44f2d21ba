import type { Topic } from './topic';
import type { Weighting } from './weighting';

/** Claims are looked up by their most telling words … */
const termsUsed = 8;
/** … each word gives at most this many neighbours to either side in file order … */
const neighbours = 24;
/** … and a claim is compared with at most this many of them. Bounds the work per claim, and the links of a story with 200 versions. */
const mostCandidates = 48;

/** Finds for a claim the ones of other articles that it is worth comparing with. */
export type CandidateFinder = (topic: Topic) => readonly Topic[];

interface Posting {
  readonly topic: Topic;
  /** Where the topic stands among all. */
  readonly at: number;
}

/** Builds the inverted index: dimension and term → claims. Linear in the claims, whatever they share. */
export function candidateFinder(topics: readonly Topic[], weighting: Weighting): CandidateFinder {
  const postings = new Map<string, Posting[]>();
  const keysOf = new Map<Topic, readonly Key[]>();
  for (const [at, topic] of topics.entries()) {
    const keys = keysFor(topic, weighting);
    keysOf.set(topic, keys);
    for (const { key } of keys) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [{ topic, at }]);
      else list.push({ topic, at });
    }
  }
  const position = new Map(topics.map((topic, at) => [topic, at]));
  return topic => {
    const found = new Map<Topic, number>();
    for (const { key, weight } of keysOf.get(topic) ?? []) {
      for (const other of near(postings.get(key) ?? [], position.get(topic) ?? 0, topic.article)) {
        found.set(other, (found.get(other) ?? 0) + weight);
      }
    }
    const ranked = [...found].sort(([a, x], [b, y]) => y - x || a.article - b.article || a.index - b.index);
    return ranked.slice(0, mostCandidates).map(([other]) => other);
  };
}

interface Key {
  readonly key: string;
  readonly weight: number;
}

function keysFor(topic: Topic, weighting: Weighting): readonly Key[] {
  const terms = [...topic.near]
    .map(([term, weight]) => ({ key: `${topic.dimension}|${term}`, weight: weight * weighting.rarity(term) }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, termsUsed);
  const { quantity, time } = topic.claim;
  const value = quantity === undefined ? (time?.from ?? '') : String(quantity.value);
  const keys = [...terms, { key: `${topic.dimension}|=${value}`, weight: 1 }];
  return topic.role === undefined ? keys : [...keys, { key: `${topic.dimension}|role ${topic.role}`, weight: 1 }];
}

/** The postings of other articles next to a place, to both sides. */
function near(list: readonly Posting[], at: number, article: number): readonly Topic[] {
  const middle = firstFrom(list, at);
  const found: Topic[] = [];
  const walk = (from: number, step: 1 | -1): void => {
    let [taken, looked] = [0, 0];
    for (
      let i = from;
      i >= 0 && i < list.length && taken < neighbours && looked < 2 * neighbours;
      i += step, looked += 1
    ) {
      const topic = list[i]?.topic;
      if (topic === undefined || topic.article === article) continue;
      found.push(topic);
      taken += 1;
    }
  };
  walk(middle - 1, -1);
  walk(middle, 1);
  return found;
}

/** Index of the first posting at or behind a place; binary search. */
function firstFrom(list: readonly Posting[], at: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
