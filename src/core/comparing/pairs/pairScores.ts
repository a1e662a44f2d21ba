import { createCache } from '../../util/memo';
import { offeredFrom } from './evidence';
import type { ItemKeys } from './finder';
import type { Pair, ScoringContext } from './score';
import { scorePair } from './score';
import type { Topic } from '../topic/topic';

/** A topic as the story has it now. */
export interface KnownTopic {
  readonly topic: Topic;
  /** The same for topics that compare alike; another one once its words weigh otherwise. */
  readonly id: number;
  readonly keys: ItemKeys;
}

/** What two contents that stand in passages of some score come to; of those that come to nothing, as most do, that score alone. */
type Scored = number | { readonly passage: number; readonly pair: Pair };

/** More contents than a story of 200 versions has. */
const contentsKept = 20_000;
/** Each keystroke in a sentence makes another content of its figures; more partners than a content has at a time. */
const partnersKept = 1000;

/** Scores a pair of topics; undefined when it is not worth an offer. */
export type PairScorer = (a: KnownTopic, b: KnownTopic, context: ScoringContext) => Pair | undefined;

/** Makes a scorer that scores two contents once, however many versions have copied them. */
export function createPairScorer(): PairScorer {
  // by one content, then by the other: a map that holds all pairs stalls when it grows
  const known = createCache<number, Map<number, Scored>>(contentsKept);
  return (a, b, context) => {
    const ofA = known.get(a.id) ?? new Map<number, Scored>();
    const passage = context.passageScore(a.topic, b.topic);
    const last = ofA.get(b.id);
    if (last === passage) return undefined;
    if (typeof last === 'object' && last.passage === passage) return { ...last.pair, a: a.topic, b: b.topic };
    const pair = scorePair(a.topic, b.topic, context);
    const worth = pair !== undefined && pair.score >= offeredFrom ? pair : undefined;
    if (ofA.size === 0) known.set(a.id, ofA);
    else if (ofA.size >= partnersKept) ofA.clear();
    ofA.set(b.id, worth === undefined ? passage : { passage, pair: worth });
    return worth;
  };
}
