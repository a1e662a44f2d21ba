import { compareClaims } from '../../claims/relations/compare';
import { pauseEvery, type Sliced } from '../../util/sliced';
import type { Pair } from '../pairs/score';
import type { Topic } from '../topic/topic';
import type { Fact } from './fact';
import { selectFacts } from './pairs';
import type { FactPair } from './score';
import { scoreFacts } from './score';
import type { SignedPair, FactContext } from './signs';
import { signsOf } from './signs';
import type { Sums } from './sums';
import { agreeingBySums, withoutSums } from './sums';

/** The facts of one version, and which one a topic tells. */
export interface VersionFacts {
  readonly facts: readonly Fact[];
  /** What its figures sum to. */
  readonly sums: Sums;
  readonly factOf: ReadonlyMap<Topic, Fact>;
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

/** Links the figures of two versions by their facts. Linear in the candidates. */
export function* linkFacts(
  [a, b]: readonly [VersionFacts | undefined, VersionFacts | undefined],
  { candidates, selected, context }: Candidates,
): Sliced<readonly Pair[]> {
  if (a === undefined || b === undefined) return [];
  const scores = new Map<Topic, Map<Topic, number>>();
  const due = pauseEvery(2048);
  for (const { a: x, b: y, score } of selected) {
    if (due(1)) yield;
    scores.set(x, (scores.get(x) ?? new Map<Topic, number>()).set(y, score));
  }
  const whole: FactContext = { ...context, claimScore: (x, y) => scores.get(x)?.get(y) ?? 0 };
  const tried = new Map<Fact, Set<Fact>>();
  const found: SignedPair[] = [];
  let done = 0;
  for (const [x, y] of candidates) {
    if (due(1)) yield;
    const [first, second] = [a.factOf.get(x), b.factOf.get(y)];
    if (first === undefined || second?.family !== first.family) continue;
    const partners = tried.get(first) ?? new Set();
    if (partners.has(second)) continue;
    tried.set(first, partners.add(second));
    if (++done % pairsPerSlice === 0) yield;
    const evidence = signsOf(first, second, whole);
    if (evidence !== undefined) found.push(evidence);
  }
  yield;
  if (found.length === 0) return [];
  const scored = yield* scoreFacts(found);
  yield;
  const pairs: Pair[] = [];
  const compared = pauseEvery(pairsPerSlice * 2);
  for (const pair of selectFacts(withoutSums(scored, agreeingBySums(a, b)))) {
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
    comparison: compareClaims(first.claim, second.claim),
  });
  if (x.length * y.length <= mostPairs) return x.flatMap(first => y.map(second => pairOf(first, second)));
  const [firstX, firstY] = [x[0], y[0]];
  if (firstX === undefined || firstY === undefined) return [];
  return [...y.map(second => pairOf(firstX, second)), ...x.slice(1).map(first => pairOf(first, firstY))];
}
