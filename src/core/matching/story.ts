import { tellsStory, type ArticleStructure } from '../text/article';
import { textOf } from '../text/span';
import { createMemo, type Memo } from '../util/memo';
import type { Sliced } from '../util/sliced';
import { contextOf, findWitnesses, type Witnesses } from './context';
import { buildGraph, type PairGraph } from './graph';
import { learnNames, namePhrases } from './storyNames';
import { withNames } from './terms';
import { scoreIn, wordingTier } from './tiers';
import { clusterFacts, refKey } from './clusters';
import { applyCorrections, type LinkCorrection } from './corrections';
import { explainPair } from './explain';
import { sortedSet } from './hash';
import type { MatchableArticle, MatchReason, PassageMatch, SentenceRef, StoryMatches } from './match';
import { groupOrigins, sharedWording } from './origins';
import { judge, lengthPrior, type Verdict } from './model';
import { readSentence, type SentenceFeatures } from './sentenceFeatures';
import { compareSentences } from './similarity';
import { countFrequencies, weigh, type WeightedSentence } from './weighting';

/** Matches the sentences of one story, again and again as it is edited; what did not change is not read twice. */
export interface StoryMatcher {
  /**
   * Finds what the versions tell in common.
   * @param corrections what a person decided; wins over the scorer
   */
  match(articles: readonly MatchableArticle[], corrections?: readonly LinkCorrection[]): Sliced<StoryMatches>;
  /** Why two sentences of the last story were matched, or not. */
  explain(a: SentenceRef, b: SentenceRef): MatchReason;
}

/** A sentence that takes part, with its features. */
interface StorySentence extends SentenceRef {
  readonly features: SentenceFeatures;
}

const nothing: MatchReason = { kind: null, score: 0, shared: [], guards: [] };

/** Makes the matcher of one story. */
export function createStoryMatcher(): StoryMatcher {
  const features = createMemo(readSentence);
  let last:
    { readonly weighted: ReadonlyMap<string, WeightedSentence>; readonly matches: readonly PassageMatch[] } | undefined;
  return {
    *match(articles, corrections = []) {
      const sentences: StorySentence[] = [];
      for (const [index, article] of articles.entries()) {
        yield;
        sentences.push(...sentencesOf(index, article, features));
      }
      const weighted = weighAll(sentences);
      const found = yield* findMatches(weighted);
      const matches = applyCorrections(found, articles, corrections);
      last = { weighted: new Map(weighted.map(sentence => [refKey(sentence), sentence])), matches };
      yield;
      return storyOf(articles, sentences, matches);
    },
    explain(a, b) {
      const first = last?.weighted.get(refKey(a));
      const second = last?.weighted.get(refKey(b));
      return first && second && last ? explainPair(first, second, last.matches) : nothing;
    },
  };
}

function sentencesOf(index: number, article: MatchableArticle, features: Memo<SentenceFeatures>): StorySentence[] {
  const { paragraphs, sentences } = article.structure;
  return sentences.flatMap((span, sentence) => {
    const paragraph = paragraphs[span.paragraph];
    if (paragraph === undefined || !tellsStory(paragraph)) return [];
    return { article: index, sentence, features: features(textOf(article.text, span)) };
  });
}

function weighAll(sentences: readonly StorySentence[]): readonly WeightedSentence[] {
  const names = learnNames(sentences.map(({ features }) => features.words));
  const named = sentences.map(sentence => ({
    ...sentence,
    terms: withNames(sentence.features.terms, namePhrases(sentence.features.words, names)),
  }));
  const frequencies = countFrequencies(named);
  return named.map(({ features, terms, ...at }) => weigh(at, features, terms, frequencies));
}

function* findMatches(weighted: readonly WeightedSentence[]): Sliced<readonly PassageMatch[]> {
  const graph = yield* buildGraph(weighted);
  const witnesses = findWitnesses(graph);
  const matches: PassageMatch[] = [];
  for (const [a, partners] of graph.partners.entries()) {
    yield;
    for (const { position: b } of partners) {
      const verdict = b > a ? verdictOn(graph, witnesses, a, b) : null;
      const [first, second] = [weighted[a], weighted[b]];
      if (verdict && first && second) matches.push({ a: refOf(first), b: refOf(second), ...verdict });
    }
  }
  return matches;
}

function verdictOn(graph: PairGraph, witnesses: Witnesses, a: number, b: number): Verdict | null {
  const [first, second] = [graph.sentences[a], graph.sentences[b]];
  if (first === undefined || second === undefined) return null;
  const similarity = compareSentences(first, second);
  const wording = wordingTier(first.features, second.features);
  if (wording !== null) return { kind: wording, score: scoreIn(wording, similarity.common) };
  const prior = lengthPrior(graph.lengths.get(first.article) ?? 1, graph.lengths.get(second.article) ?? 1);
  return judge(similarity, contextOf(graph, witnesses, a, b), prior);
}

function refOf({ article, sentence }: SentenceRef): SentenceRef {
  return { article, sentence };
}

function storyOf(
  articles: readonly MatchableArticle[],
  sentences: readonly StorySentence[],
  matches: readonly PassageMatch[],
): StoryMatches {
  const sequences = articles.map((_, index) =>
    sortedSet(sentences.filter(({ article }) => article === index).flatMap(({ features }) => [...features.fiveWords])),
  );
  const pairs = sharedWording(sequences);
  return {
    matches,
    clusters: clusterFacts(matches),
    onlyHere: onlyHere(articles, sentences, matches),
    pairs,
    origins: groupOrigins(sequences, pairs),
  };
}

/** Sentences of running text that are linked to no other version, not even loosely. */
function onlyHere(
  articles: readonly MatchableArticle[],
  sentences: readonly StorySentence[],
  matches: readonly PassageMatch[],
): readonly SentenceRef[] {
  if (articles.length < 2) return [];
  const linked = new Set(matches.flatMap(({ a, b }) => [refKey(a), refKey(b)]));
  return sentences
    .filter(({ article, sentence }) => isProse(articles[article]?.structure, sentence))
    .filter(ref => !linked.has(refKey(ref)))
    .map(refOf);
}

function isProse(structure: ArticleStructure | undefined, sentence: number): boolean {
  const paragraph = structure?.paragraphs[structure.sentences[sentence]?.paragraph ?? -1];
  return paragraph?.kind === 'body' || paragraph?.kind === 'standfirst';
}
