import type { ArticleStructure } from '../text/article';
import { createMemo } from '../util/memo';
import type { Sliced } from '../util/sliced';
import { createClusterer } from './clusters';
import { applyCorrections, compareMatches, type LinkCorrection } from './corrections';
import { explainPair } from './explain';
import { edgesOf, partnerOf, type SentenceNode } from './graph';
import type { MatchableArticle, MatchReason, PassageMatch, SentenceRef, StoryMatches } from './match';
import { createWordingMeter, groupOrigins } from './origins';
import { createArticleReader, createNamer, type ReadArticle } from './readArticle';
import { readSentence } from './sentenceFeatures';
import { createStoryGraph, hasSameVersions, updateGraph, type IncomingVersion, type StoryGraph } from './storyGraph';
import { learnNames, namesKey } from './storyNames';
import { isOffer } from './tiers';

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

const nothing: MatchReason = { kind: null, score: 0, shared: [], guards: [] };

/** Makes the matcher of one story. */
export function createStoryMatcher(): StoryMatcher {
  const readArticle = createArticleReader(createMemo(readSentence));
  const named = createNamer();
  const measureWording = createWordingMeter();
  const cluster = createClusterer();
  // taken while a match runs: one that is broken off leaves none, and the next begins anew
  let kept: StoryGraph | undefined;
  let matches: readonly PassageMatch[] = [];
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
      matches = yield* applyCorrections(yield* matchesOf(graph), articles, corrections);
      yield;
      const clusters = yield* cluster(matches);
      const sequences = read.map(article => article.sequences);
      const pairs = yield* measureWording(sequences);
      const only = yield* onlyHere(articles, read, matches);
      yield;
      kept = graph;
      return { matches, clusters, onlyHere: only, pairs, origins: groupOrigins(sequences, pairs) };
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

/** Sentences whose matches are listed between two offers to pause. */
const nodesPerSlice = 256;

/** All matches, in order; sentences whose matches did not change give the same list again. */
function* matchesOf(graph: StoryGraph): Sliced<readonly PassageMatch[]> {
  const matches: PassageMatch[] = [];
  for (const version of [...graph.versions.values()].sort((x, y) => x.article - y.article)) {
    yield;
    for (const [index, node] of version.nodes.entries()) {
      if (index % nodesPerSlice === 0) yield;
      node.listed ??= matchesFrom(node);
      for (const match of node.listed) matches.push(match);
    }
  }
  return matches;
}

function matchesFrom(node: SentenceNode): readonly PassageMatch[] {
  const matches: PassageMatch[] = [];
  for (const edge of edgesOf(node)) {
    if (edge.match === null) continue;
    const other = partnerOf(edge, node);
    if (other.version.article <= node.version.article) continue;
    if (edge.match.a !== node.ref || edge.match.b !== other.ref)
      edge.match = { ...edge.match, a: node.ref, b: other.ref };
    matches.push(edge.match);
  }
  return matches.sort(compareMatches);
}

/** Matches looked at between two offers to pause. */
const matchesPerSlice = 8192;

/** Sentences of running text that are linked to no other version, not even loosely. */
function* onlyHere(
  articles: readonly MatchableArticle[],
  read: readonly ReadArticle[],
  matches: readonly PassageMatch[],
): Sliced<readonly SentenceRef[]> {
  if (read.length < 2) return [];
  const linked = articles.map(({ structure }) => new Uint8Array(structure.sentences.length));
  const mark = ({ article, sentence }: SentenceRef): void => {
    const own = linked[article];
    if (own) own[sentence] = 1;
  };
  for (const [index, match] of matches.entries()) {
    if (index % matchesPerSlice === 0) yield;
    if (isOffer(match)) continue;
    mark(match.a);
    mark(match.b);
  }
  yield;
  return articles.flatMap(({ structure }, article) =>
    (read[article]?.sentences ?? [])
      .map(({ sentence }) => ({ article, sentence }))
      .filter(({ sentence }) => isProse(structure, sentence) && linked[article]?.[sentence] !== 1),
  );
}

function isProse(structure: ArticleStructure, sentence: number): boolean {
  const paragraph = structure.paragraphs[structure.sentences[sentence]?.paragraph ?? -1];
  return paragraph?.kind === 'body' || paragraph?.kind === 'standfirst';
}
