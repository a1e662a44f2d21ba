import type { StoryNote } from '../../text/storyNote';
import type { Sliced } from '../../util/sliced';
import type { ClaimLink, ClaimRef, Derivation } from '../claim';
import type { IndexKey } from './candidates';
import { visitPairs } from './candidates';
import { roleDerivations } from './derive';
import type { Pair, ScoringContext } from './score';
import { assertedFrom, offeredFrom } from './evidence';
import { scorePair } from './score';
import { selectPairs } from './select';
import { percentDerivations } from './shares';
import { speakerNotes } from './speakers';
import type { LinkableArticle, SentencePlace, Topic } from './topic';
import { keysOfTopic, refOf, topicsOf } from './topic';
import { weightingOf } from './weighting';
import { yearSpans } from './yearSpans';

export type { LinkableArticle } from './topic';

/** What comparing the claims of a story finds. */
export interface ClaimLinks {
  /** Each pair once, `a` before `b` in file order; sorted by `a`, then `b`. */
  readonly links: readonly ClaimLink[];
  readonly derivations: readonly Derivation[];
  /** `attributionDropped` and `differentSpeaker`. */
  readonly notes: readonly StoryNote[];
}

/**
 * Finds which claims of different articles measure the same thing, how they stand to each other, and what follows from what.
 * @param articles in file order
 * @param passageScore how well two sentences of different articles match, 0-1; 0 when they do not
 */
export function* linkClaims(
  articles: readonly LinkableArticle[],
  passageScore: (a: SentencePlace, b: SentencePlace) => number,
): Sliced<ClaimLinks> {
  const topics: Topic[] = [];
  for (const [index, article] of articles.entries()) {
    yield;
    topics.push(...topicsOf(article, index));
  }
  const weighting = weightingOf(sentenceBags(topics));
  const context: ScoringContext = {
    weighting,
    passageScore: (a, b) => passageScore(placeOf(a), placeOf(b)),
    figuresOf: figureFinder(topics),
  };
  const pairs = yield* selectPairs(yield* scoreAll(topics, context));
  const spans = yearSpans(topics, weighting);
  yield;
  const notes = yield* speakerNotes(articles, pairs);
  const links = yield* sortedLinks(topics, pairs, spans.links);
  yield;
  return {
    links,
    derivations: [...roleDerivations(topics), ...percentDerivations(articles, topics), ...spans.derivations],
    notes,
  };
}

function placeOf({ article, claim }: Topic): SentencePlace {
  return { article, sentence: claim.sentence };
}

/** One bag of terms for every sentence that holds a claim. */
function sentenceBags(topics: readonly Topic[]): Iterable<ReadonlyMap<string, number>> {
  const bags = new Map(topics.map(topic => [`${topic.article} ${topic.claim.sentence}`, topic.sentence]));
  return bags.values();
}

/** A period is held against this many figures of its sentence; more only stand in lists. */
const mostFigures = 8;

/** Figures by the sentence that they share with a period. */
function figureFinder(topics: readonly Topic[]): ScoringContext['figuresOf'] {
  const figures = new Map<string, Topic[]>();
  const key = ({ article, claim }: Topic): string => `${article} ${claim.sentence}`;
  for (const topic of topics) {
    if (topic.dimension === 'time' || topic.dimension === 'ordinal') continue;
    const known = figures.get(key(topic));
    if (known === undefined) figures.set(key(topic), [topic]);
    else if (known.length < mostFigures) known.push(topic);
  }
  return period => figures.get(key(period)) ?? [];
}

function* scoreAll(topics: readonly Topic[], context: ScoringContext): Sliced<readonly Pair[]> {
  const pairs: Pair[] = [];
  const keysOf = (topic: Topic): readonly IndexKey[] => keysOfTopic(topic, context.weighting);
  yield* visitPairs(topics, keysOf, (first, second) => {
    const [a, b] = [topics[first], topics[second]];
    const pair = a && b && scorePair(a, b, context);
    if (pair !== undefined && pair.score >= offeredFrom) pairs.push(pair);
  });
  return pairs;
}

function linkOf({ a, b, score, comparison }: Pair): ClaimLink {
  const { relation } = comparison;
  return {
    a: refOf(a),
    b: refOf(b),
    relation: score < assertedFrom || relation === 'notComparable' ? 'possible' : relation,
    why: comparison.why,
    assumes: comparison.assumes,
    confidence: Math.min(1, Math.max(0, score)),
    ...(comparison.tension && { tension: true }),
  };
}

/** Emptying so many claims takes well under the 2 ms that a slice may run on. */
const claimsPerSlice = 40;

/** All links by claim, then partner: gathered by claim, so that no long list has to be sorted at once. */
function* sortedLinks(
  topics: readonly Topic[],
  pairs: readonly Pair[],
  others: readonly ClaimLink[],
): Sliced<readonly ClaimLink[]> {
  const pairsOf = groupBy(pairs, ({ a }) => claimKey(refOf(a)));
  yield;
  const othersOf = groupBy(others, ({ a }) => claimKey(a));
  const links: ClaimLink[] = [];
  for (const [at, topic] of topics.entries()) {
    if (at % claimsPerSlice === 0) yield;
    const key = claimKey(refOf(topic));
    const own = [...(pairsOf.get(key) ?? []).map(linkOf), ...(othersOf.get(key) ?? [])];
    links.push(...own.sort((x, y) => compareRefs(x.b, y.b)));
  }
  return links;
}

/** A claim as one number: no article has a million claims. */
function claimKey({ article, claim }: ClaimRef): number {
  return article * 1e6 + claim;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function compareRefs(a: ClaimRef, b: ClaimRef): number {
  return a.article - b.article || a.claim - b.claim;
}
