import { tellsStory, type ArticleStructure } from '../text/article';
import { textOf } from '../text/span';
import { createMemo, type Memo } from '../util/memo';
import type { Sliced } from '../util/sliced';
import { clusterFacts, refKey } from './clusters';
import { applyCorrections, compareMatches, type LinkCorrection } from './corrections';
import { explainPair } from './explain';
import type { IncomingSentence, SentenceNode } from './graph';
import type { MatchableArticle, MatchReason, PassageMatch, SentenceRef, StoryMatches } from './match';
import { fiveWordSequences, groupOrigins, sharedWording } from './origins';
import { readSentence, type SentenceFeatures } from './sentenceFeatures';
import { createStoryGraph, fits, updateGraph, type IncomingVersion, type StoryGraph } from './storyGraph';
import { learnNames, namePhrases } from './storyNames';
import { withNames } from './terms';

/** Matches the sentences of one story, again and again as it is edited; what did not change is not matched twice. */
export interface StoryMatcher {
  /**
   * Finds what the versions tell in common.
   * @param corrections what a person decided; wins over the scorer
   */
  match(articles: readonly MatchableArticle[], corrections?: readonly LinkCorrection[]): Sliced<StoryMatches>;
  /** Why two sentences of the last story were matched, or not. */
  explain(a: SentenceRef, b: SentenceRef): MatchReason;
}

/** The sentences of an article that take part. */
interface StoryArticle {
  readonly article: MatchableArticle;
  readonly sentences: readonly Omit<IncomingSentence, 'terms'>[];
}

const nothing: MatchReason = { kind: null, score: 0, shared: [], guards: [] };

/** Makes the matcher of one story. */
export function createStoryMatcher(): StoryMatcher {
  const features = createMemo(readSentence);
  // taken while a match runs: one that is broken off leaves none, and the next begins anew
  let kept: StoryGraph | undefined;
  let matches: readonly PassageMatch[] = [];
  return {
    *match(articles, corrections = []) {
      const read: StoryArticle[] = [];
      for (const article of articles) {
        yield;
        read.push({ article, sentences: storySentences(article, features) });
      }
      const incoming = incomingVersions(read);
      yield;
      const graph = kept !== undefined && fits(kept, incoming) ? kept : createStoryGraph();
      kept = undefined;
      yield* updateGraph(graph, incoming);
      matches = applyCorrections(yield* matchesOf(graph), articles, corrections);
      const found = yield* storyOf(read, matches);
      kept = graph;
      return found;
    },
    explain(a, b) {
      const [first, second] = [nodeAt(kept, a), nodeAt(kept, b)];
      return first && second ? explainPair(first, second, matches) : nothing;
    },
  };
}

function nodeAt(graph: StoryGraph | undefined, { article, sentence }: SentenceRef): SentenceNode | undefined {
  const version = [...(graph?.versions.values() ?? [])].find(candidate => candidate.article === article);
  return version?.nodes.find(node => node.sentence === sentence);
}

/** Sentences that count as the opening of an article. */
const openingSentences = 3;

function storySentences(article: MatchableArticle, features: Memo<SentenceFeatures>): StoryArticle['sentences'] {
  const { text, structure } = article;
  const found: Omit<IncomingSentence, 'terms'>[] = [];
  let segment = 0;
  let rank = 0;
  for (const [sentence, span] of structure.sentences.entries()) {
    const paragraph = structure.paragraphs[span.paragraph];
    if (paragraph === undefined || !tellsStory(paragraph)) continue;
    // two articles in one file have two openings
    for (; span.start >= (structure.segments[segment]?.end ?? Infinity); segment++) rank = 0;
    found.push({ sentence, lead: Math.max(0, 1 - rank / openingSentences), features: features(textOf(text, span)) });
    rank++;
  }
  return found;
}

function incomingVersions(read: readonly StoryArticle[]): readonly IncomingVersion[] {
  const names = learnNames(read.flatMap(({ sentences }) => sentences.map(({ features }) => features.words)));
  return read.map(({ article, sentences }) => ({
    key: article.key,
    sentences: sentences.map(given => ({
      ...given,
      terms: withNames(given.features.terms, namePhrases(given.features.words, names)),
    })),
  }));
}

function* matchesOf(graph: StoryGraph): Sliced<readonly PassageMatch[]> {
  const matches: PassageMatch[] = [];
  for (const version of graph.versions.values()) {
    yield;
    for (const node of version.nodes) {
      for (const [other, edges] of node.partners) {
        if (other.article <= version.article) continue;
        for (const [partner, { verdict }] of edges)
          if (verdict) matches.push({ a: refOf(node), b: refOf(partner), ...verdict });
      }
    }
  }
  return matches.sort(compareMatches);
}

function refOf({ version, sentence }: SentenceNode): SentenceRef {
  return { article: version.article, sentence };
}

function* storyOf(read: readonly StoryArticle[], matches: readonly PassageMatch[]): Sliced<StoryMatches> {
  yield;
  const clusters = clusterFacts(matches);
  yield;
  const sequences = read.map(({ sentences }) => fiveWordSequences(sentences.map(({ features }) => features.written)));
  yield;
  const pairs = sharedWording(sequences);
  return { matches, clusters, onlyHere: onlyHere(read, matches), pairs, origins: groupOrigins(sequences, pairs) };
}

/** Sentences of running text that are linked to no other version, not even loosely. */
function onlyHere(read: readonly StoryArticle[], matches: readonly PassageMatch[]): readonly SentenceRef[] {
  if (read.length < 2) return [];
  const linked = new Set(matches.flatMap(({ a, b }) => [refKey(a), refKey(b)]));
  return read.flatMap(({ article: { structure }, sentences }, article) =>
    sentences
      .map(({ sentence }) => ({ article, sentence }))
      .filter(ref => isProse(structure, ref.sentence) && !linked.has(refKey(ref))),
  );
}

function isProse(structure: ArticleStructure, sentence: number): boolean {
  const paragraph = structure.paragraphs[structure.sentences[sentence]?.paragraph ?? -1];
  return paragraph?.kind === 'body' || paragraph?.kind === 'standfirst';
}
