import type { Sliced } from '../../util/sliced';
import type { ArticleTopics } from '../topic/articleTopics';
import { articlePair } from './articlePair';
import type { PairFinder } from './finder';
import type { KnownTopic } from './pairScores';

/** The articles as they are linked. */
export interface StoryTopics {
  readonly topics: readonly (readonly KnownTopic[])[];
  readonly read: readonly ArticleTopics[];
}

/** What has to be linked anew. */
interface Dirty {
  /** Whether an article has other topics, or topics at other places. */
  readonly anyTopics: boolean;
  /** Pairs of articles that have to be linked anew. */
  readonly pairs: ReadonlySet<number>;
}

/**
 * Which pairs of articles have to be linked anew.
 * @param before the story as it was linked last
 * @param changed pairs whose sentences match otherwise; null stands for all
 */
export function* dirtyPairs(
  before: StoryTopics,
  { topics, read }: StoryTopics,
  finder: PairFinder,
  changed: Iterable<number> | null,
): Sliced<Dirty> {
  const pairs = new Set(changed ?? []);
  for (const pair of finder.takeChanged()) pairs.add(pair);
  let anyTopics = false;
  for (const [index, own] of read.entries()) {
    yield;
    const last = before.read[index];
    const isMoved = !sameTopics(last, own);
    anyTopics ||= isMoved;
    const isAnew = changed === null || isMoved || last?.names !== own.names;
    const stale = isAnew ? undefined : reweighedTopics(own, topics[index], before.topics[index]);
    if (stale?.size === 0) continue;
    for (const other of topics.keys()) {
      if (other === index) continue;
      const pair = articlePair(index, other);
      if (stale === undefined || pairsOne(finder, pair, index < other, stale)) pairs.add(pair);
    }
  }
  return { anyTopics, pairs };
}

/** Whether two readings of an article have the same topics at the same places; they may weigh otherwise. */
function sameTopics(a: ArticleTopics | undefined, b: ArticleTopics): boolean {
  if (a === b) return true;
  return (
    a?.topics.length === b.topics.length &&
    a.topics.every(({ index, claim }, at) => {
      const other = b.topics[at];
      return index === other?.index && claim.sentence === other.claim.sentence && a.contents[at] === b.contents[at];
    })
  );
}

/** The places of topics whose words, or those of the other places of their facts, weigh otherwise. */
function reweighedTopics(
  { topics, facts, factAt }: ArticleTopics,
  now: readonly KnownTopic[] | undefined,
  before: readonly KnownTopic[] | undefined,
): ReadonlySet<number> {
  const stale = new Set<number>();
  const placeOfTopic = new Map(topics.map((topic, at) => [topic, at]));
  for (const [at, topic] of topics.entries()) {
    if (now?.[at]?.id === before?.[at]?.id) continue;
    stale.add(at);
    for (const other of facts[factAt.get(topic) ?? -1]?.topics ?? []) stale.add(placeOfTopic.get(other) ?? at);
  }
  return stale;
}

/** Whether one of an article's topics is paired with one of another article. */
function pairsOne(finder: PairFinder, articles: number, isFirst: boolean, places: ReadonlySet<number>): boolean {
  for (const [first, second] of finder.pairsOf(articles)) if (places.has(isFirst ? first : second)) return true;
  return false;
}
