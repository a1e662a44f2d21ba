import type { PairTable } from '../util/byPair';
import { pauseEvery, type Sliced } from '../util/sliced';
import {
  edgesOf,
  partnerOf,
  moveTo,
  readingKey,
  replaceSentences,
  type IncomingSentence,
  type SentenceNode,
  type Version,
} from './graph';
import { judgeDirty } from './judging';
import type { PassageMatch } from './match';
import { choosePartners, cutOff, type Dirty } from './partners';
import type { SentenceFeatures } from './sentenceFeatures';
import { createTermIndex, type TermIndex } from './termIndex';
import { storyStep, weigh, type WeightedSentence } from './weighting';

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
  /** How often the graph was brought up to date. */
  round: number;
  /** The matches as they were last listed; undefined when the versions stand in another order now. */
  listed: PairTable<PassageMatch> | undefined;
}

export function createStoryGraph(): StoryGraph {
  return { versions: new Map(), index: createTermIndex(), step: -1, round: 0, listed: undefined };
}

/** Whether these versions can be brought into the graph, or need a new one: other versions shift all that was found. */
export function hasSameVersions(graph: StoryGraph, incoming: readonly IncomingVersion[]): boolean {
  return graph.versions.size === incoming.length && incoming.every(({ key }) => graph.versions.has(key));
}

/** Sentences taken in or out between two offers to pause. */
const sentencesPerSlice = 32;

/**
 * Brings the graph up to date. Work goes with what changed: sentences that were edited, those that hold a term whose
 * weight changed by that, and their partners.
 */
export function* updateGraph(graph: StoryGraph, incoming: readonly IncomingVersion[]): Sliced<void> {
  const dirty: Dirty = { nodes: new Set(), edges: [] };
  const added: SentenceNode[] = [];
  const left = new Set<SentenceNode>();
  const gone: SentenceNode[] = [];
  const due = pauseEvery(sentencesPerSlice);
  for (const [article, given] of incoming.entries()) {
    yield;
    const version = versionOf(graph, given.key);
    if (version.article !== article) {
      version.article = article;
      graph.listed = undefined;
      for (const node of version.nodes) moveTo(node, node.ref.sentence);
    }
    if (version.source === given.sentences) continue;
    const { length } = version;
    const change = yield* replaceSentences(version, given.sentences);
    for (const node of change.removed) {
      if (due(1)) yield;
      graph.index.remove(node);
      gone.push(node);
      cutOff(node, dirty, left);
    }
    for (const node of change.added) {
      if (due(1)) yield;
      graph.index.add(node);
      added.push(node);
    }
    const others = length === version.length ? change.moved : version.nodes;
    for (const node of others) dirty.nodes.add(node);
    if (change.reordered) for (const node of version.nodes) forgetOrder(node, dirty, left);
  }
  for (const node of gone) left.delete(node);
  const stale = yield* staleNodes(graph, added);
  yield* reweigh(graph, stale, left, dirty);
  const areAll = stale.size === sentencesIn(graph);
  yield* choosePartners(graph.index, { stale, areAll, left }, dirty);
  yield* judgeDirty(dirty, ++graph.round);
}

/** Among equals the order in their article decides who is chosen and who is a witness. @param left takes who may choose others now */
function forgetOrder(node: SentenceNode, { nodes }: Dirty, left: Set<SentenceNode>): void {
  for (const edge of edgesOf(node)) {
    const partner = partnerOf(edge, node);
    partner.witnesses = undefined;
    nodes.add(partner);
    left.add(partner);
  }
}

function versionOf(graph: StoryGraph, key: string): Version {
  const known = graph.versions.get(key);
  if (known !== undefined) return known;
  const version: Version = {
    key,
    slot: graph.versions.size,
    article: 0,
    nodes: [],
    length: 1,
    source: [],
    unlisted: new Set(),
  };
  graph.versions.set(key, version);
  return version;
}

/** Sentences whose weights have to be counted anew. */
function* staleNodes(graph: StoryGraph, added: readonly SentenceNode[]): Sliced<ReadonlySet<SentenceNode>> {
  const changed = yield* graph.index.takeChanged(graph.versions.size);
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

/** Weighs the stale sentences anew, without partners. */
function* reweigh(
  graph: StoryGraph,
  stale: ReadonlySet<SentenceNode>,
  left: Set<SentenceNode>,
  dirty: Dirty,
): Sliced<void> {
  const weighed = createWeigher(graph);
  const due = pauseEvery(sentencesPerSlice);
  for (const node of stale) {
    if (due(4)) yield;
    cutOff(node, dirty, left);
    node.weighted = weighed(node);
  }
}

/** Weighs sentences; those that read alike, as copies in many versions do, share what was weighed. */
function createWeigher(graph: StoryGraph): (node: SentenceNode) => WeightedSentence {
  const size = { sentences: sentencesIn(graph), versions: graph.versions.size };
  const known = new Map<SentenceFeatures, Map<string, WeightedSentence>>();
  return node => {
    const same = known.get(node.features) ?? new Map<string, WeightedSentence>();
    const key = readingKey(node);
    const weighted = same.get(key) ?? weigh(node, size, id => graph.index.count(id));
    known.set(node.features, same.set(key, weighted));
    return weighted;
  };
}
