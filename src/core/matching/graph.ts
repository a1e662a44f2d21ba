import { pauseEvery, type Sliced } from '../util/sliced';
import { claimsKey } from './claimEvidence';
import type { PassageMatch, SentenceRef } from './match';
import type { SentenceFeatures } from './sentenceFeatures';
import type { ReadSentence, WeightedSentence } from './weighting';

/** One version in the graph. Stays the same object as long as its article is in the story. */
export interface Version {
  readonly key: string;
  /** Where sentences keep their partners in it. */
  readonly slot: number;
  /** Index of the article in the story. */
  article: number;
  nodes: readonly SentenceNode[];
  /** How many nodes there are, in coarse steps: one more sentence does not shift all pairs of its article. */
  length: number;
  /** What the nodes were made from; the same object again means that nothing changed. */
  source: readonly IncomingSentence[];
  /** Versions with which its matches are to be listed anew; a pair stands with one of its two. */
  readonly unlisted: Set<Version>;
}

/** A sentence in the graph. Stays the same object as long as its words and its article do. */
export interface SentenceNode extends ReadSentence {
  readonly version: Version;
  weighted: WeightedSentence;
  /** Where it stands in the story; its matches share it. */
  ref: SentenceRef;
  /** Index among the article's nodes. */
  place: number;
  /** How much it opens its article: 1 for the first sentence, 0 from the fourth on. */
  lead: number;
  /** Its first pair with each version, by the slot of that one; others follow by {@link nextOf}. */
  readonly partners: (Edge | undefined)[];
  /** What the last of its weak partners shares, where more are not taken; 0 where they are. */
  weakest: number;
  /** Its strongest partners as they were last asked for; undefined when they may be others now. */
  witnesses: readonly Witness[] | undefined;
  /** Weight shared with the sentence whose partners are sought; 0 at all other times. */
  gathered: number;
}

/** A partner of a sentence, and how much the two have in common. */
export interface Witness {
  readonly node: SentenceNode;
  readonly common: number;
}

/** A likely pair; the same object on both sides. Kept lean: a story of 200 versions has a million of them. */
export interface Edge {
  readonly a: SentenceNode;
  readonly b: SentenceNode;
  /** How much the two have in common, 0-1. */
  readonly common: number;
  /** Who chose the other: 1 for `a`, 2 for `b`, 3 for both. */
  chosenBy: number;
  /** What the scorer makes of it. */
  match: PassageMatch | null;
  /** The round in which the match was last looked at. */
  judged: number;
  /** The next pair of `a` with the version of `b`, and of `b` with that of `a`: a chain takes a third of what two lists of one would. */
  nextOfA: Edge | undefined;
  nextOfB: Edge | undefined;
}

/** A sentence as it comes in. */
export interface IncomingSentence extends ReadSentence {
  readonly sentence: number;
  readonly lead: number;
}

/** What changed in one version. */
export interface VersionChange {
  readonly added: readonly SentenceNode[];
  readonly removed: readonly SentenceNode[];
  /** Nodes that stayed but have another neighbour or place in their article now. */
  readonly moved: readonly SentenceNode[];
  /** Nodes that stayed stand in another order. */
  readonly reordered: boolean;
}

const unweighted: WeightedSentence['weights'] = new Float64Array();

/** Sentences put in place between two offers to pause. */
const sentencesPerSlice = 64;

/** Puts a version's new sentences in place; nodes whose words did not change are kept. */
export function* replaceSentences(version: Version, incoming: readonly IncomingSentence[]): Sliced<VersionChange> {
  version.source = incoming;
  const due = pauseEvery(sentencesPerSlice);
  const kept = yield* createPool(version.nodes);
  const before = new Map(version.nodes.map(node => [node, surroundings(node)]));
  const added: SentenceNode[] = [];
  const nodes: SentenceNode[] = [];
  let last = -1;
  let reordered = false;
  for (const [place, given] of incoming.entries()) {
    if (due(1)) yield;
    const known = kept.take(given);
    const node = known ?? newNode(version, given);
    if (known === undefined) added.push(node);
    else {
      reordered ||= node.place < last;
      last = node.place;
    }
    moveTo(node, given.sentence);
    node.place = place;
    node.lead = given.lead;
    nodes.push(node);
  }
  version.nodes = nodes;
  version.length = lengthStep(version.nodes.length);
  const moved = version.nodes.filter(node => {
    const [now, old] = [surroundings(node), before.get(node)];
    return old?.some((value, index) => value !== now[index]) === true;
  });
  return { added, removed: kept.left(), moved, reordered };
}

function lengthStep(length: number): number {
  return 2 ** (Math.round(Math.log2(Math.max(1, length)) * 2) / 2);
}

/** Tells a sentence where it stands; when it stood elsewhere, its matches and those of its partners are listed anew. */
export function moveTo(node: SentenceNode, sentence: number): void {
  const { article } = node.version;
  if (node.ref.article === article && node.ref.sentence === sentence) return;
  node.ref = { article, sentence };
  for (const edge of edgesOf(node)) node.version.unlisted.add(partnerOf(edge, node).version);
}

/** All likely pairs of a sentence, as they are now. */
export function edgesOf(node: SentenceNode): readonly Edge[] {
  const all: Edge[] = [];
  for (const first of node.partners)
    for (let edge = first; edge !== undefined; edge = nextOf(edge, node)) all.push(edge);
  return all;
}

/** The next pair that a sentence of this one has with the same version. */
export function nextOf(edge: Edge, node: SentenceNode): Edge | undefined {
  return edge.a === node ? edge.nextOfA : edge.nextOfB;
}

/** What of a sentence's place takes part in a verdict. */
function surroundings(node: SentenceNode): readonly unknown[] {
  return [...neighboursOf(node), node.lead];
}

/** Nodes that may be taken again, each once. */
interface NodePool {
  /** The first node left that reads as a sentence does. */
  take(given: ReadSentence): SentenceNode | undefined;
  left(): readonly SentenceNode[];
}

function* createPool(nodes: readonly SentenceNode[]): Sliced<NodePool> {
  const left = new Set(nodes);
  const alike = new Map<SentenceFeatures, Map<string, SentenceNode[]>>();
  const due = pauseEvery(sentencesPerSlice);
  for (const node of nodes.toReversed()) {
    if (due(1)) yield;
    const same = alike.get(node.features) ?? new Map<string, SentenceNode[]>();
    const key = readingKey(node);
    const list = same.get(key);
    if (list === undefined) same.set(key, [node]);
    else list.push(node);
    alike.set(node.features, same);
  }
  return {
    take: given => {
      const node = alike.get(given.features)?.get(readingKey(given))?.pop();
      if (node !== undefined) left.delete(node);
      return node;
    },
    left: () => [...left],
  };
}

/** What a sentence says beside its words, as text: of sentences with the same words, those with the same key compare alike. */
export function readingKey({ terms, claims }: ReadSentence): string {
  const named = terms.map(({ id }) => id).join();
  return claims.length === 0 ? named : `${named}|${claimsKey(claims)}`;
}

function newNode(version: Version, { sentence, lead, features, terms, claims }: IncomingSentence): SentenceNode {
  const read: ReadSentence = { features, terms, claims };
  const weighted: WeightedSentence = {
    ...read,
    ids: new Uint32Array(),
    weights: unweighted,
    kinds: new Uint8Array(),
    telling: new Uint8Array(),
    total: 0,
    heaviest: 1,
    bits: 0,
    named: 0,
  };
  const ref = { article: version.article, sentence };
  const kept = { partners: [], weakest: 0, witnesses: undefined, gathered: 0 };
  return { version, ...read, weighted, ref, lead, place: 0, ...kept };
}

/** The sentences before and after. */
export function neighboursOf({
  version,
  place,
}: SentenceNode): readonly [SentenceNode | undefined, SentenceNode | undefined] {
  return [version.nodes[place - 1], version.nodes[place + 1]];
}

/** The other end of an edge. */
export function partnerOf({ a, b }: Edge, node: SentenceNode): SentenceNode {
  return a === node ? b : a;
}

/** The edge between two sentences, if they are a likely pair. */
export function edgeBetween(a: SentenceNode | undefined, b: SentenceNode | undefined): Edge | undefined {
  if (a === undefined || b === undefined) return undefined;
  let edge = a.partners[b.version.slot];
  while (edge !== undefined && edge.a !== b && edge.b !== b) edge = nextOf(edge, a);
  return edge;
}

/** Links two sentences that are not linked yet. */
export function connect(a: SentenceNode, b: SentenceNode, common: number): Edge {
  const [nextOfA, nextOfB] = [a.partners[b.version.slot], b.partners[a.version.slot]];
  const edge: Edge = { a, b, common, chosenBy: 1, match: null, judged: 0, nextOfA, nextOfB };
  a.partners[b.version.slot] = edge;
  b.partners[a.version.slot] = edge;
  return edge;
}

/** Takes an edge away. */
export function disconnect(edge: Edge): void {
  const { a, b } = edge;
  if (edge.match !== null) a.version.unlisted.add(b.version);
  takeOut(a, b.version.slot, edge);
  takeOut(b, a.version.slot, edge);
}

function takeOut(node: SentenceNode, slot: number, edge: Edge): void {
  const next = nextOf(edge, node);
  let before = node.partners[slot];
  if (before === edge) node.partners[slot] = next;
  while (before !== undefined && before !== edge) {
    const behind = nextOf(before, node);
    if (behind === edge && before.a === node) before.nextOfA = next;
    else if (behind === edge) before.nextOfB = next;
    before = behind;
  }
}
