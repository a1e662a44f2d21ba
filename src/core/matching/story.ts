import type { ArticleStructure } from '../text/article';
import { byPlace, createFlattener, type ByPair } from '../util/byPair';
import { createMemo } from '../util/memo';
import type { Sliced } from '../util/sliced';
import { createClusterer } from './clusters';
import { createCorrector, type LinkCorrection } from './corrections';
import { explainPair } from './explain';
import type { SentenceNode } from './graph';
import { createLinkedMarks, type LinkedMarks } from './linkedMarks';
import { listMatches } from './listing';
import type { ListedMatches, MatchableArticle, MatchReason, PassageMatch, SentenceRef } from './match';
import { createWordingMeter, groupOrigins } from './origins';
import { createArticleReader, createNamer, type ReadArticle } from './readArticle';
import { readSentence } from './sentenceFeatures';
import { createStoryGraph, hasSameVersions, updateGraph, type IncomingVersion, type StoryGraph } from './storyGraph';
import { learnNames, namesKey } from './storyNames';

/** Matches the sentences of one story, again and again as it is edited; what did not change is not matched twice. */
export interface StoryMatcher {
  /**
   * Finds what the versions tell in common.
   * @param corrections what a person decided; wins over the scorer
   */
  match(articles: readonly MatchableArticle[], corrections?: readonly LinkCorrection[]): Sliced<ListedMatches>;
  /** Why two sentences of the last story were matched, or not. */
  explain(a: SentenceRef, b: SentenceRef): MatchReason;
}

const itself = (match: PassageMatch): PassageMatch => match;

const nothing: MatchReason = { kind: null, score: 0, shared: [], guards: [] };

/** Makes the matcher of one story. */
export function createStoryMatcher(): StoryMatcher {
  const readArticle = createArticleReader(createMemo(readSentence));
  const named = createNamer();
  const measureWording = createWordingMeter();
  const cluster = createClusterer();
  const correct = createCorrector();
  const flatten = createFlattener<PassageMatch>(row => byPlace(row, ({ a }) => a.sentence, itself));
  const markLinked = createLinkedMarks();
  // taken while a match runs: one that is broken off leaves none, and the next begins anew
  let kept: StoryGraph | undefined;
  let matches: ByPair<PassageMatch> = [];
  return {
    *match(articles, corrections = []) {
      const read: ReadArticle[] = [];
      for (const article of articles) {
        yield;
        read.push(yield* readArticle(article));
      }
      const names = yield* learnNames(read.map(article => article.names));
      const said = namesKey(names);
      const incoming: IncomingVersion[] = [];
      for (const [index, { key }] of articles.entries()) {
        yield;
        const article = read[index];
        incoming.push({ key, sentences: article ? yield* named(article, names, said) : [] });
      }
      const graph = kept !== undefined && hasSameVersions(kept, incoming) ? kept : createStoryGraph();
      kept = undefined;
      yield* updateGraph(graph, incoming);
      matches = yield* correct(yield* listMatches(graph), articles, corrections);
      yield;
      const clusters = yield* cluster(matches);
      const sequences = read.map(article => article.sequences);
      const pairs = yield* measureWording(sequences);
      const linked = yield* markLinked(matches);
      yield;
      const flat = yield* flatten(matches);
      kept = graph;
      const origins = groupOrigins(sequences, pairs);
      return { byPair: matches, matches: flat, clusters, onlyHere: onlyHere(articles, read, linked), pairs, origins };
    },
    explain(a, b) {
      const [first, second] = [nodeAt(kept, a), nodeAt(kept, b)];
      return first && second ? explainPair(first, second, matches) : nothing;
    },
  };
}

function nodeAt(graph: StoryGraph | undefined, { article, sentence }: SentenceRef): SentenceNode | undefined {
  const version = [...(graph?.versions.values() ?? [])].find(candidate => candidate.article === article);
  return version?.nodes.find(({ ref }) => ref.sentence === sentence);
}

/** Sentences of running text that are linked to no other version, not even loosely. */
function onlyHere(
  articles: readonly MatchableArticle[],
  read: readonly ReadArticle[],
  linked: LinkedMarks,
): readonly SentenceRef[] {
  if (read.length < 2) return [];
  return articles.flatMap(({ structure }, article) =>
    (read[article]?.sentences ?? [])
      .filter(({ sentence }) => isProse(structure, sentence) && (linked[article]?.[sentence] ?? 0) === 0)
      .map(({ sentence }) => ({ article, sentence })),
  );
}

function isProse(structure: ArticleStructure, sentence: number): boolean {
  const paragraph = structure.paragraphs[structure.sentences[sentence]?.paragraph ?? -1];
  return paragraph?.kind === 'body' || paragraph?.kind === 'standfirst';
}
