import type { Sliced } from '../util/sliced';
import { contextOf, createWitnessFinder } from './context';
import {
  connect,
  disconnect,
  edgeBetween,
  forgetListed,
  neighboursOf,
  replaceSentences,
  type IncomingSentence,
  type SentenceNode,
  type Version,
} from './graph';
import { judge, lengthPrior, type Verdict } from './model';
import { commonShare, compareSentences } from './similarity';
import { createTermIndex, type TermIndex } from './termIndex';
import { scoreIn, wordingTier } from './tiers';
import { storyStep, weigh } from './weighting';

/** A version as it comes in. */
export interface IncomingVersion {
  readonly key: string;
  readonly sentences: readonly IncomingSentence[];
}

/** All likely pairs of a story with their verdicts; kept from one reading of the story to the next. */
export interface StoryGraph {
  readonly versions: Map<string, Version>;
  readonly index: TermIndex;
  /** Step of the story's size that the weights count from. */
  step: number;
}

/** Shared weight of rare terms over the weight of both, below which a pair is not looked at: far under the lowest tier. */
const leastCommon = 0.04;

export function createStoryGraph(): StoryGraph {
  return { versions: new Map(), index: createTermIndex(), step: -1 };
}

/** Whether these versions can be brought into the graph, or need a new one: other versions shift all that was found. */
export function fits(graph: StoryGraph, incoming: readonly IncomingVersion[]): boolean {
  return graph.versions.size === incoming.length && incoming.every(({ key }) => graph.versions.has(key));
}

/**
 * Brings the graph up to date. Work goes with what changed: sentences that were edited, those that hold a term whose
 * weight changed by that, and their partners.
 */
export function* updateGraph(graph: StoryGraph, incoming: readonly IncomingVersion[]): Sliced<void> {
  const touched = new Set<SentenceNode>();
  const added: SentenceNode[] = [];
  for (const [article, given] of incoming.entries()) {
    yield;
    const version = versionOf(graph, given.key);
    if (version.article !== article) version.nodes.forEach(forgetListed);
    version.article = article;
    if (version.source === given.sentences) continue;
    const length = version.nodes.length;
    const change = replaceSentences(version, given.sentences);
    for (const node of change.removed) {
      graph.index.remove(node);
      for (const partner of disconnect(node)) touched.add(partner);
    }
    for (const node of change.added) graph.index.add(node);
    added.push(...change.added);
    const others = priorStep(length) === priorStep(version.nodes.length) ? change.moved : version.nodes;
    for (const node of others) touched.add(node);
  }
  const stale = staleNodes(graph, added);
  yield* reconnect(graph, stale, touched);
  yield* judgeTouched(touched);
}

function versionOf(graph: StoryGraph, key: string): Version {
  const known = graph.versions.get(key);
  if (known !== undefined) return known;
  const version: Version = { key, article: 0, nodes: [], source: [] };
  graph.versions.set(key, version);
  return version;
}

/** Sentences whose weights have to be counted anew. */
function staleNodes(graph: StoryGraph, added: readonly SentenceNode[]): ReadonlySet<SentenceNode> {
  const changed = graph.index.takeChanged(graph.versions.size);
  const step = storyStep(sentencesIn(graph));
  const all = step !== graph.step;
  graph.step = step;
  return all ? new Set([...graph.versions.values()].flatMap(({ nodes }) => nodes)) : new Set([...changed, ...added]);
}

function sentencesIn(graph: StoryGraph): number {
  let count = 0;
  for (const { nodes } of graph.versions.values()) count += nodes.length;
  return count;
}

/** Weighs the stale sentences and finds their partners. */
function* reconnect(graph: StoryGraph, stale: ReadonlySet<SentenceNode>, touched: Set<SentenceNode>): Sliced<void> {
  const sentences = sentencesIn(graph);
  let done = 0;
  for (const node of stale) {
    if (++done % 16 === 0) yield;
    for (const partner of disconnect(node)) touched.add(partner);
    node.weighted = weigh(node, sentences, id => graph.index.count(id));
  }
  for (const node of stale) {
    if (++done % 4 === 0) yield;
    touched.add(node);
    for (const [partner, shared] of sharingNodes(graph, node)) {
      if (edgeBetween(node, partner) !== undefined) continue;
      if (shared < leastCommon * (node.weighted.total + partner.weighted.total - shared)) continue;
      connect(node, partner, { common: commonShare(node.weighted, partner.weighted), verdict: undefined });
      touched.add(partner);
    }
  }
}

/** Sentences of other versions that share rare terms with one, and the weight of these. */
function sharingNodes(graph: StoryGraph, node: SentenceNode): ReadonlyMap<SentenceNode, number> {
  const shared = new Map<SentenceNode, number>();
  const { ids, weights } = node.weighted;
  for (const [index, id] of ids.entries()) {
    const weight = weights[index] ?? 0;
    for (const other of graph.index.holders(id, graph.versions.size)) {
      if (other.version !== node.version) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
  }
  return shared;
}

/** Judges all pairs of the touched sentences and their neighbours anew. */
function* judgeTouched(touched: ReadonlySet<SentenceNode>): Sliced<void> {
  const witnesses = createWitnessFinder();
  const concerned = new Set(touched);
  for (const node of touched) for (const next of neighboursOf(node)) if (next) concerned.add(next);
  for (const node of concerned) {
    forgetListed(node);
    for (const edges of node.partners.values()) for (const edge of edges.values()) edge.verdict = undefined;
  }
  let done = 0;
  for (const node of concerned) {
    for (const edges of node.partners.values()) {
      for (const [partner, edge] of edges) {
        if (edge.verdict !== undefined) continue;
        if (++done % 64 === 0) yield;
        edge.verdict = verdictOn(node, partner, witnesses);
      }
    }
  }
}

function verdictOn(
  a: SentenceNode,
  b: SentenceNode,
  witnesses: ReturnType<typeof createWitnessFinder>,
): Verdict | null {
  const similarity = compareSentences(a.weighted, b.weighted);
  const wording = wordingTier(a.features, b.features);
  if (wording !== null) return { kind: wording, score: scoreIn(wording, similarity.common) };
  const prior = lengthPrior(priorStep(a.version.nodes.length), priorStep(b.version.nodes.length));
  return judge(similarity, contextOf(a, b, witnesses), prior);
}

/** Length of an article in coarse steps, so that one more sentence does not shift all of its pairs. */
function priorStep(length: number): number {
  return 2 ** (Math.round(Math.log2(Math.max(1, length)) * 2) / 2);
}
