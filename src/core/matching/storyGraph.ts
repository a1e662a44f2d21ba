import { pauseEvery, type Sliced } from '../util/sliced';
import { contextOf, partnerFound, partnerLost } from './context';
import {
  connect,
  disconnect,
  edgeBetween,
  forgetListed,
  neighboursOf,
  partnerOf,
  readingKey,
  replaceSentences,
  type Edge,
  type IncomingSentence,
  type SentenceNode,
  type Version,
} from './graph';
import type { SentenceFeatures } from './sentenceFeatures';
import { judge, lengthPrior, weighSimilarity, type PairEvidence, type Verdict } from './model';
import { commonShare, compareSentences } from './similarity';
import { createTermIndex, type TermIndex } from './termIndex';
import { scoreIn, wordingTier } from './tiers';
import type { TermKind } from './terms';
import { kindBits, storyStep, weigh, type WeightedSentence } from './weighting';

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
}

/** What a change of the graph has to look at again. */
interface Dirty {
  /** Sentences of which all pairs are judged again. */
  readonly nodes: Set<SentenceNode>;
  /** Pairs that came or went: what is judged again beside them are pairs of their neighbours, and pairs of the same two versions. */
  readonly edges: Edge[];
}

/** Weighs what two sentences say for themselves. */
type Comparer = (a: WeightedSentence, b: WeightedSentence) => PairEvidence;

/** Shared weight of rare terms over the weight of both, below which a pair is not looked at: far under the lowest tier. */
const leastCommon = 0.02;

export function createStoryGraph(): StoryGraph {
  return { versions: new Map(), index: createTermIndex(), step: -1, round: 0 };
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
  const due = pauseEvery(sentencesPerSlice);
  for (const [article, given] of incoming.entries()) {
    yield;
    const version = versionOf(graph, given.key);
    if (version.article !== article) version.nodes.forEach(forgetListed);
    version.article = article;
    if (version.source === given.sentences) continue;
    const { length } = version;
    const change = yield* replaceSentences(version, given.sentences);
    for (const node of change.removed) {
      if (due(1)) yield;
      graph.index.remove(node);
      cutOff(node, dirty);
    }
    for (const node of change.added) {
      if (due(1)) yield;
      graph.index.add(node);
      added.push(node);
    }
    const others = length === version.length ? change.moved : version.nodes;
    for (const node of others) dirty.nodes.add(node);
    if (change.reordered) for (const node of version.nodes) forgetWitnesses(node, dirty);
  }
  const stale = yield* staleNodes(graph, added);
  yield* reconnect(graph, stale, dirty);
  graph.round++;
  const compare = createComparer();
  yield* judgeDirty(graph, dirty, compare);
  if (stale.size < sentencesIn(graph)) yield* judgeBeside(graph, dirty.edges, compare);
}

/** Takes a sentence's pairs away. */
function cutOff(node: SentenceNode, { nodes, edges }: Dirty): void {
  for (const edge of disconnect(node)) {
    const partner = partnerOf(edge, node);
    if (partnerLost(partner, node)) nodes.add(partner);
    edges.push(edge);
  }
}

/** Links a sentence with a likely partner. */
function bind(node: SentenceNode, partner: SentenceNode, { nodes, edges }: Dirty): void {
  const common = commonShare(node.weighted, partner.weighted);
  edges.push(connect(node, partner, common));
  if (partnerFound(partner, node, common)) nodes.add(partner);
}

/** Among equals the order in their article decides who is a witness. */
function forgetWitnesses(node: SentenceNode, { nodes }: Dirty): void {
  for (const pairs of node.partners.values()) {
    for (const edge of pairs) {
      const partner = partnerOf(edge, node);
      partner.witnesses = undefined;
      nodes.add(partner);
    }
  }
}

function versionOf(graph: StoryGraph, key: string): Version {
  const known = graph.versions.get(key);
  if (known !== undefined) return known;
  const version: Version = { key, article: 0, nodes: [], length: 1, source: [] };
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

/** Weighs the stale sentences and finds their partners. */
function* reconnect(graph: StoryGraph, stale: ReadonlySet<SentenceNode>, dirty: Dirty): Sliced<void> {
  const weighed = createWeigher(graph);
  let done = 0;
  for (const node of stale) {
    if (++done % 8 === 0) yield;
    cutOff(node, dirty);
    node.weighted = weighed(node);
  }
  for (const node of stale) {
    yield;
    dirty.nodes.add(node);
    for (const partner of likelyPartners(graph, node)) bind(node, partner, dirty);
    node.witnesses = undefined;
  }
}

/** Weighs sentences; those that read alike, as copies in many versions do, share what was weighed. */
function createWeigher(graph: StoryGraph): (node: SentenceNode) => WeightedSentence {
  const sentences = sentencesIn(graph);
  const known = new Map<SentenceFeatures, Map<string, WeightedSentence>>();
  return node => {
    const same = known.get(node.features) ?? new Map<string, WeightedSentence>();
    const key = readingKey(node);
    const weighted = same.get(key) ?? weigh(node, sentences, id => graph.index.count(id));
    known.set(node.features, same.set(key, weighted));
    return weighted;
  };
}

/** Sentences of other versions that share enough of their rare terms with one, and are not linked to it yet. */
function likelyPartners(graph: StoryGraph, node: SentenceNode): readonly SentenceNode[] {
  const { total } = node.weighted;
  const found = gatherSharing(graph, node);
  return found.filter(other => {
    const shared = other.gathered;
    other.gathered = 0;
    return shared >= leastCommon * (total + other.weighted.total - shared) && edgeBetween(node, other) === undefined;
  });
}

/** Finds who shares rare terms with a sentence, and sums up their weight there; the rarest first: what shares only the commonest can be nothing. */
function gatherSharing(graph: StoryGraph, node: SentenceNode): readonly SentenceNode[] {
  const { ids, weights, total } = node.weighted;
  const order = [...ids.keys()].sort((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0) || x - y);
  const found: SentenceNode[] = [];
  let left = total;
  for (const at of order) {
    const weight = weights[at] ?? 0;
    const enough = left >= leastCommon * total;
    left -= weight;
    if (weight <= 0) continue;
    for (const other of graph.index.holders(ids[at] ?? 0, graph.versions.size)) {
      if (other.version === node.version) continue;
      if (other.gathered === 0) {
        if (!enough) continue;
        found.push(other);
      }
      other.gathered += weight;
    }
  }
  return found;
}

/** Pairs judged between two offers to pause; each may have to walk all partners of both of its sentences. */
const pairsPerSlice = 8;

/** Judges the pairs of the dirty sentences anew. */
function* judgeDirty(graph: StoryGraph, { nodes }: Dirty, compare: Comparer): Sliced<void> {
  let done = 0;
  for (const node of nodes) {
    for (const pairs of node.partners.values()) {
      for (const edge of pairs) if (judgeAgain(edge, graph.round, compare) && ++done % pairsPerSlice === 0) yield;
    }
  }
}

/** Judges the pairs that stand beside pairs that came or went: of their neighbours, and of each of them with the other's version. */
function* judgeBeside(graph: StoryGraph, edges: readonly Edge[], compare: Comparer): Sliced<void> {
  for (const [index, { a, b }] of edges.entries()) {
    if (index % pairsPerSlice === 0) yield;
    for (const edge of a.partners.get(b.version) ?? []) judgeAgain(edge, graph.round, compare);
    for (const edge of b.partners.get(a.version) ?? []) judgeAgain(edge, graph.round, compare);
    for (const nextA of neighboursOf(a)) {
      for (const nextB of neighboursOf(b)) {
        const edge = edgeBetween(nextA, nextB);
        if (edge) judgeAgain(edge, graph.round, compare);
      }
    }
  }
}

/** Judges a pair unless it was in this round; says whether it did. */
function judgeAgain(edge: Edge, round: number, compare: Comparer): boolean {
  if (edge.judged === round) return false;
  edge.judged = round;
  const before = edge.verdict;
  const now = verdictOn(edge, compare);
  if (before?.kind === now?.kind && before?.score === now?.score) return true;
  edge.verdict = now;
  edge.a.listed = edge.b.listed = undefined;
  return true;
}

function verdictOn(edge: Edge, compare: Comparer): Verdict | null {
  const { a, b } = edge;
  const own = (edge.own ??= compare(a.weighted, b.weighted));
  if (own.wording !== null) return own.wording;
  const prior = lengthPrior(a.version.length, b.version.length);
  return judge(own, contextOf(edge), prior);
}

/** Compares two sentences; copies that share their weights are compared once. */
function createComparer(): Comparer {
  const known = new Map<WeightedSentence, Map<WeightedSentence, PairEvidence>>();
  return (a, b) => {
    const ofA = known.get(a) ?? new Map<WeightedSentence, PairEvidence>();
    const evidence = ofA.get(b) ?? known.get(b)?.get(a) ?? ownEvidence(a, b);
    ofA.set(b, evidence);
    known.set(a, ofA);
    return evidence;
  };
}

function ownEvidence(a: WeightedSentence, b: WeightedSentence): PairEvidence {
  const similarity = compareSentences(a, b);
  const own = weighSimilarity(similarity);
  // one form of words filled with other figures of another time
  if (differInAll(a, b, 'figure') && differInAll(a, b, 'month')) return { ...own, wording: null, restates: -Infinity };
  const tier = wordingTier(a.features, b.features);
  const wording = tier && { kind: tier, score: scoreIn(tier, similarity.common) };
  return { wording, ...own };
}

/** Whether both have terms of a kind, and none in common. */
function differInAll(a: WeightedSentence, b: WeightedSentence, kind: TermKind): boolean {
  const bit = kindBits[kind];
  if ((a.bits & b.bits & bit) === 0) return false;
  const own = new Set(a.ids.filter((_, at) => ((a.kinds[at] ?? 0) & bit) !== 0));
  return b.ids.every((id, at) => ((b.kinds[at] ?? 0) & bit) === 0 || !own.has(id));
}
