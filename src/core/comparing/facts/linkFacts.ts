import { compareOnce } from '../../claims/relations/compareOnce';
import { pauseEvery, type Sliced } from '../../util/sliced';
import type { Pair } from '../pairs/score';
import type { Topic } from '../topic/topic';
import type { Fact } from './fact';
import { selectFacts } from './pairs';
import type { FactPair } from './score';
import { scoreFacts } from './score';
import { holdTogether, type HeldPair } from './signs';
import { inStory, type FactContext, type ToldPair } from './storySigns';
import type { Sums } from './sums';
import { agreeingBySums, withoutSums } from './sums';

/** The facts of one version. */
export interface VersionFacts {
  readonly facts: readonly Fact[];
  /** What its figures sum to. */
  readonly sums: Sums;
  /** Which of the facts a topic tells. */
  readonly factAt: ReadonlyMap<Topic, number>;
}

/** Facts of two versions that were held together before, for the next time that the two are linked. */
export interface HeldFacts {
  readonly a: VersionFacts;
  readonly b: VersionFacts;
  /** By both facts; those that are ruled out are undefined. */
  readonly pairs: Map<number, HeldPair | undefined>;
}

/** Pairs of facts scored between two offers to pause: a pair takes some ten microseconds. */
const pairsPerSlice = 32;

/** What is known of two versions before their facts are compared. */
export interface Candidates {
  /** Pairs of topics that share something, the first version's first. */
  readonly candidates: Iterable<readonly [Topic, Topic]>;
  /** Pairs of claims that their own words link: one piece of evidence. */
  readonly selected: readonly Pair[];
  readonly context: Omit<FactContext, 'claimScore'>;
}

/** No version has as many facts. */
const mostFacts = 2 ** 20;

/**
 * Links the figures of two versions by their facts. Linear in the candidates.
 * @param held takes what the facts say by themselves, and gives it again
 */
export function* linkFacts(
  { a, b, pairs: held }: HeldFacts,
  { candidates, selected, context }: Candidates,
): Sliced<readonly Pair[]> {
  const scores = new Map<Topic, Map<Topic, number>>();
  const due = pauseEvery(2048);
  for (const { a: x, b: y, score } of selected) {
    if (due(1)) yield;
    scores.set(x, (scores.get(x) ?? new Map<Topic, number>()).set(y, score));
  }
  const whole: FactContext = { ...context, claimScore: (x, y) => scores.get(x)?.get(y) ?? 0 };
  const tried = new Set<number>();
  const found: ToldPair[] = [];
  let done = 0;
  for (const [x, y] of candidates) {
    if (due(1)) yield;
    const [at, other] = [a.factAt.get(x) ?? -1, b.factAt.get(y) ?? -1];
    const [first, second] = [a.facts[at], b.facts[other]];
    if (first === undefined || second?.family !== first.family) continue;
    const key = at * mostFacts + other;
    if (tried.has(key)) continue;
    tried.add(key);
    if (++done % pairsPerSlice === 0) yield;
    const pair = held.has(key) ? held.get(key) : holdTogether(first, second);
    held.set(key, pair);
    if (pair !== undefined) found.push(inStory(pair, whole));
  }
  yield;
  if (found.length === 0) return [];
  const scored = yield* scoreFacts(found);
  yield;
  const pairs: Pair[] = [];
  const compared = pauseEvery(pairsPerSlice * 2);
  for (const pair of yield* selectFacts(yield* withoutSums(scored, agreeingBySums(a, b)))) {
    const places = placesOf(pair);
    if (compared(places.length)) yield;
    pairs.push(...places);
  }
  return pairs;
}

/** Facts told at more places than this together are linked by their first places, not each with each … */
const mostPairs = 36;
/** … and at so many places at most. */
const mostPlaces = 12;

/** The claims of two facts as pairs: every place of the one with every place of the other, or with its first one. */
function placesOf({ a, b, score }: FactPair): readonly Pair[] {
  const [x, y] = [a.topics.slice(0, mostPlaces), b.topics.slice(0, mostPlaces)];
  const pairOf = (first: Topic, second: Topic): Pair => ({
    a: first,
    b: second,
    score,
    comparison: compareOnce(first.claim, second.claim),
  });
  if (x.length * y.length <= mostPairs) return x.flatMap(first => y.map(second => pairOf(first, second)));
  const [firstX, firstY] = [x[0], y[0]];
  if (firstX === undefined || firstY === undefined) return [];
  return [...y.map(second => pairOf(firstX, second)), ...x.slice(1).map(first => pairOf(first, firstY))];
}
