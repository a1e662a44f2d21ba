import { pauseEvery, type Sliced } from '../util/sliced';
import { createPairTable, keptIfEqual, type ByPair, type PairTable } from '../util/byPair';
import { createCache, type Cache } from '../util/memo';
import type { ClaimLink, Derivation } from '../claims/claim';
import { articlesOfPair } from './pairs/articlePair';
import { createTopicReader, type ArticleTopics } from './topic/articleTopics';
import { dirtyPairs, type StoryTopics } from './pairs/dirtyPairs';
import { createPairFinder, type PairFinder } from './pairs/finder';
import { roleDerivations } from './relations/derive';
import { createLinkAdder, createLinkFlattener, createLinkGrouper, linksOf, sameLink } from './pairs/pairLinks';
import { createPairScorer, type KnownTopic, type PairScorer } from './pairs/pairScores';
import { areOfOthers, type Pair, type ScoringContext } from './pairs/score';
import { selectPairs } from './pairs/select';
import { linkFacts, type HeldFacts } from './facts/linkFacts';
import type { LinkableArticle, SentencePlace, Topic } from './topic/topic';
import { keysOfTopic } from './topic/keys';
import { hasWeighedTerm } from './topic/weighedTerms';
import { createWeigher, type Reweighted, type Weigher } from './topic/weighting';
import { yearSpans, type YearSpans } from './relations/yearSpans';

/** What comparing the claims of a story finds. */
export interface ClaimLinks {
  /** Each pair once, `a` before `b` in file order; sorted by `a`, then `b`. */
  readonly links: readonly ClaimLink[];
  readonly derivations: readonly Derivation[];
}

/** The same, with the links by the articles they are of. */
export interface LinkedClaims extends Omit<ClaimLinks, 'links'> {
  readonly links: ByPair<ClaimLink>;
}

/** How well sentences of different articles match. */
export interface PassageScores {
  /** 0-1; 0 when they do not match. */
  readonly scoreOf: (a: SentencePlace, b: SentencePlace) => number;
  /** Pairs of articles (see {@link articlePair}) whose scores may be others than last time; null stands for all. */
  readonly changed: Iterable<number> | null;
}

/** Links the claims of one story, again and again as it is edited; pairs of articles in which nothing changed are not looked at twice. */
export type ClaimLinker = (articles: readonly LinkableArticle[], passages: PassageScores) => Sliced<LinkedClaims>;

/** What follows from the claims of the whole story. */
interface Follows {
  readonly roles: readonly Derivation[];
  readonly spans: YearSpans;
}

/** What linking keeps for the next time. */
interface LinkedStory {
  readonly weigh: Weigher;
  readonly finder: PairFinder;
  readonly score: PairScorer;
  /** Ids of contents, as their words weigh now. */
  readonly ids: Cache<number, number>;
  readonly read: readonly ArticleTopics[];
  /** What the facts of two articles say of each other. */
  readonly held: Map<number, HeldFacts>;
  readonly links: PairTable<ClaimLink>;
  readonly topics: readonly (readonly KnownTopic[])[];
  readonly follows: Follows | undefined;
}

/** More contents than a story of 200 versions has. */
const contentsKept = 20_000;

const newStory = (articles: number): LinkedStory => ({
  weigh: createWeigher(),
  finder: createPairFinder(),
  score: createPairScorer(),
  ids: createCache(contentsKept),
  read: [],
  held: new Map(),
  links: createPairTable(articles),
  topics: [],
  follows: undefined,
});

/**
 * Makes the linker of one story: it finds which claims of different articles measure the same thing, how they stand to each other,
 * and what follows from what. Takes the articles in file order.
 */
export function createClaimLinker(): ClaimLinker {
  const readTopics = createTopicReader();
  const withSpans = createLinkAdder();
  const groupSpans = createLinkGrouper();
  let nextId = 0;
  // taken while a story is linked: one that is broken off leaves none, and the next begins anew
  let kept: LinkedStory | undefined;
  return function* (articles, passages) {
    const again = kept?.topics.length === articles.length;
    const story = again && kept ? kept : newStory(articles.length);
    kept = undefined;
    const read: ArticleTopics[] = [];
    for (const [index, article] of articles.entries()) {
      yield;
      read.push(yield* readTopics(article, index));
    }
    const weighed = yield* story.weigh(read.flatMap(({ bags }) => bags));
    yield;
    const { topics, ids } = yield* knownTopics(story, read, weighed, () => nextId++);
    yield* story.finder.update(topics.map(own => own.map(({ keys }) => keys)));
    const dirty = yield* dirtyPairs(story, { topics, read }, story.finder, again ? passages.changed : null);
    yield* linkPairs(
      story,
      dirty.pairs,
      { topics, read },
      {
        weighting: weighed.weighting,
        passageScore: (a, b) => passages.scoreOf(placeOf(a), placeOf(b)),
        figuresOf: ({ article, claim }) => read[article]?.figures.get(claim.sentence) ?? [],
      },
    );
    const flat = read.flatMap(own => own.topics.filter(({ claim }) => claim.salience === 'claim'));
    const same = !dirty.anyTopics && !weighed.any ? story.follows : undefined;
    const follows = same ?? { roles: yield* roleDerivations(flat), spans: yield* yearSpans(flat, weighed.weighting) };
    yield;

    const links = yield* withSpans(story.links.rows(), yield* groupSpans(articles.length, follows.spans.links));
    kept = { ...story, read, topics, ids, follows };
    const percents = read.flatMap(own => own.percents);
    return { links, derivations: [...follows.roles, ...percents, ...follows.spans.derivations] };
  };
}

/** Links the claims of a story once; sorted by `a`, then `b`. */
export function* linkClaims(
  articles: readonly LinkableArticle[],
  scoreOf: PassageScores['scoreOf'],
): Sliced<ClaimLinks> {
  const { links, derivations } = yield* createClaimLinker()(articles, { scoreOf, changed: null });
  return { links: yield* createLinkFlattener()(links), derivations };
}

function placeOf({ article, claim }: Topic): SentencePlace {
  return { article, sentence: claim.sentence };
}

/** Topics given their keys between two offers to pause. */
const topicsPerSlice = 64;

/**
 * The topics of all articles with their ids and keys; those whose words weigh as before keep both. Once words weigh otherwise, contents
 * that no article has now lose their ids: if they come back, nobody knows whether theirs still weigh as they did.
 */
function* knownTopics(
  { ids: knownIds, topics: before }: LinkedStory,
  read: readonly ArticleTopics[],
  { weighting, changed, any }: Reweighted,
  nextId: () => number,
): Sliced<Pick<LinkedStory, 'topics' | 'ids'>> {
  const ids = any ? createCache<number, number>(contentsKept) : knownIds;
  const earlier = new Map(before.flat().map(known => [known.topic, known]));
  const renewed = new Map<number, number>();
  const idOf = (topic: Topic, content: number): number => {
    const stale = any && hasWeighedTerm(topic, changed);
    const id = (stale ? renewed : knownIds).get(content) ?? ids.get(content) ?? nextId();
    if (stale) renewed.set(content, id);
    ids.set(content, id);
    return id;
  };
  const known: KnownTopic[][] = [];
  const due = pauseEvery(topicsPerSlice);
  for (const { topics, contents } of read) {
    yield;
    const own: KnownTopic[] = [];
    for (const [at, topic] of topics.entries()) {
      if (due(1)) yield;
      const id = idOf(topic, contents[at] ?? 0);
      const last = earlier.get(topic);
      own.push({ topic, id, keys: last?.id === id ? last.keys : keysOfTopic(topic, weighting) });
    }
    known.push(own);
  }
  return { topics: known, ids };
}

/** Pairs scored between two offers to pause. */
const pairsPerSlice = 64;

function* linkPairs(
  { finder, score, held: heldPairs, links }: LinkedStory,
  dirty: ReadonlySet<number>,
  { topics, read }: StoryTopics,
  context: ScoringContext,
): Sliced<void> {
  let done = 0;
  for (const key of dirty) {
    const [first, second] = articlesOfPair(key);
    const scored: Pair[] = [];
    const candidates: (readonly [Topic, Topic])[] = [];
    for (const [x, y] of finder.pairsOf(key)) {
      if (++done % pairsPerSlice === 0) yield;
      const [a, b] = [topics[first]?.[x], topics[second]?.[y]];
      if (a === undefined || b === undefined) continue;
      candidates.push([a.topic, b.topic]);
      const pair = a.topic.dimension === b.topic.dimension ? score(a, b, context) : undefined;
      // not part of the score, which copies in other versions share
      const isOfOthers = pair?.comparison.relation === 'differs' && areOfOthers(a.topic, b.topic);
      if (pair !== undefined && !isOfOthers) scored.push(pair);
    }
    const selected = yield* selectPairs(scored);
    const held = heldFacts(heldPairs.get(key), read[first], read[second]);
    if (held === undefined) continue;
    const figures = yield* linkFacts(held, { candidates, selected, context });
    const kept = [...selected.filter(({ a }) => a.frame === undefined), ...figures];
    links.set(first, second, keptIfEqual(links.at(first, second), yield* linksOf(kept), sameLink));
    if (candidates.length > 0) heldPairs.set(key, held);
    else heldPairs.delete(key);
  }
}

/** What the facts of two articles say of each other, as it was found when the same two were linked last. */
function heldFacts(
  last: HeldFacts | undefined,
  a: ArticleTopics | undefined,
  b: ArticleTopics | undefined,
): HeldFacts | undefined {
  if (a === undefined || b === undefined) return undefined;
  return last?.a === a && last.b === b ? last : { a, b, pairs: new Map() };
}
