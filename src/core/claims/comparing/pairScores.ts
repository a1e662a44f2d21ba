import { createCache } from '../../util/memo';
import { offeredFrom } from './evidence';
import type { ItemKeys } from './candidates';
import type { Pair, ScoringContext } from './score';
import { scorePair } from './score';
import type { Topic } from './topic';

/** A topic as the story has it now. */
export interface KnownTopic {
  readonly topic: Topic;
  /** The same for topics that compare alike; another one once its words weigh otherwise. */
  readonly id: number;
  readonly keys: ItemKeys;
}

/** What two contents that stand in passages of some score come to. */
interface Scored {
  readonly passage: number;
  readonly pair: Pair | undefined;
}

/** The pairs of a story of 100 versions that have little in common, or of 200 that copy each other. */
const scoresKept = 200_000;
/** No story has more contents at a time. */
const mostContents = 2 ** 26;

/** Scores a pair of topics; undefined when it is not worth an offer. */
export type PairScorer = (a: KnownTopic, b: KnownTopic, context: ScoringContext) => Pair | undefined;

/** Makes a scorer that scores two contents once, however many versions have copied them. */
export function createPairScorer(): PairScorer {
  const known = createCache<number, Scored>(scoresKept);
  return (a, b, context) => {
    const key = a.id * mostContents + b.id;
    const passage = context.passageScore(a.topic, b.topic);
    const last = known.get(key);
    if (last?.passage === passage) return last.pair && { ...last.pair, a: a.topic, b: b.topic };
    const pair = scorePair(a.topic, b.topic, context);
    const worth = pair !== undefined && pair.score >= offeredFrom ? pair : undefined;
    known.set(key, { passage, pair: worth });
    return worth;
  };
}
