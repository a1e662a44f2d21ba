import { numbersOf } from '../util/numbersOf';
import type { Sliced } from '../util/sliced';
import { connect, disconnect, edgesOf, partnerOf, type Edge, type SentenceNode } from './graph';
import { commonShare } from './similarity';
import type { TermIndex } from './termIndex';
import { dense, sought, type WeightedSentence } from './weighting';

/** What a change of the graph has to look at again. */
export interface Dirty {
  /** Sentences of which all pairs are judged again. */
  readonly nodes: Set<SentenceNode>;
  /** Pairs that came or went: what is judged again beside them are pairs of their neighbours, and pairs of the same two versions. */
  readonly edges: Edge[];
}

/** Shared weight of rare terms over the weight of both, below which a pair is not looked at: far under the lowest tier. */
const leastCommon = 0.02;
/**
 * Partners that share less are weak: of 260,000 such pairs in 50 versions of one event the scorer takes 1,500. Each sentence has its
 * {@link weakTaken} best, which is all of them in a small story.
 */
const strongCommon = 0.08;
const weakTaken = 16;
/** Partners in one version: one more than are offered there. With three the right one is among those in 1 of 260 passages less. */
const takenInVersion = 4;
/** Of all partners a sentence chooses so many, the best of each version first: bounds the links of a story with 200 versions. */
const mostTaken = 48;

/** Takes a sentence's pairs away. @param left takes the partners that had chosen it */
export function cutOff(node: SentenceNode, { nodes, edges }: Dirty, left: Set<SentenceNode>): void {
  for (const edge of edgesOf(node)) {
    const partner = partnerOf(edge, node);
    disconnect(edge);
    partner.witnesses = undefined;
    nodes.add(partner);
    if ((edge.chosenBy & sideOf(edge, partner)) !== 0) left.add(partner);
    edges.push(edge);
  }
  node.witnesses = undefined;
}

const sideOf = (edge: Edge, node: SentenceNode): number => (edge.a === node ? 1 : 2);

/** Sentences whose partners are chosen. */
export interface Choosing {
  /** Those without partners, and whether they are all of the story's. */
  readonly stale: ReadonlySet<SentenceNode>;
  readonly areAll: boolean;
  /** Those that lost a partner they had chosen. */
  readonly left: ReadonlySet<SentenceNode>;
}

/** Finds the partners of sentences that have none yet, and of those whose choice may be another beside these. */
export function* choosePartners(index: TermIndex, { stale, areAll, left }: Choosing, dirty: Dirty): Sliced<void> {
  // where all pairs of all sentences are judged, none has to be named
  const renewed = areAll ? forgetWitnesses : (edge: Edge): void => renew(edge, dirty);
  const again = new Set<SentenceNode>();
  for (const node of left) if (!stale.has(node)) again.add(node);
  for (const alike of readingAlike(stale)) {
    yield;
    const offer = offerTo(index, alike[0]);
    for (const [at, node] of alike.entries()) {
      if (at > 0) yield;
      dirty.nodes.add(node);
      node.witnesses = undefined;
      choose(node, offer, renewed);
      if (areAll) continue;
      for (const other of sharingAny(index, node)) if (!stale.has(other) && mayChoose(other, node)) again.add(other);
    }
  }
  for (const alike of readingAlike(again)) {
    yield;
    const offer = offerTo(index, alike[0]);
    for (const [at, node] of alike.entries()) {
      if (at > 0) yield;
      choose(node, offer, renewed);
    }
  }
}

/** Sentences by what was weighed of them, which copies share: they seek the same partners. */
function readingAlike(nodes: Iterable<SentenceNode>): Iterable<Alike> {
  const found = new Map<WeightedSentence, Alike>();
  for (const node of nodes) {
    const known = found.get(node.weighted);
    if (known === undefined) found.set(node.weighted, [node]);
    else known.push(node);
  }
  return found.values();
}

type Alike = [SentenceNode, ...SentenceNode[]];

/** Who has a word of a sentence, also one that it seeks no partners by. */
function sharingAny(index: TermIndex, { weighted }: SentenceNode): ReadonlySet<SentenceNode> {
  const found = new Set<SentenceNode>();
  for (const [at, id] of weighted.ids.entries())
    if (weighted.telling[at] !== dense) for (const other of index.holders(id)) found.add(other);
  return found;
}

/** Whether a sentence may choose one that is new beside those it has. */
function mayChoose(node: SentenceNode, other: SentenceNode): boolean {
  const { ids, weights, telling, total } = node.weighted;
  let shared = 0;
  let at = 0;
  for (const id of other.weighted.ids) {
    while ((ids[at] ?? Infinity) < id) at++;
    if (ids[at] === id && telling[at] === sought) shared += weights[at] ?? 0;
  }
  const share = shared / (total + other.weighted.total - shared);
  return share >= leastCommon && (share >= strongCommon || share >= node.weakest);
}

/** Finds who shares telling terms with a sentence, in its own version, too, and notes how much. */
function gatherSharing(index: TermIndex, { ids, weights, telling, total }: WeightedSentence): readonly SentenceNode[] {
  const found: SentenceNode[] = [];
  for (let at = 0; at < ids.length; at++) {
    if (telling[at] !== sought) continue;
    const weight = weights[at] ?? 0;
    for (const other of index.holders(ids[at] ?? 0)) {
      if (other.gathered === 0) found.push(other);
      other.gathered += weight;
    }
  }
  for (const other of found) other.gathered /= total + other.weighted.total - other.gathered;
  return found;
}

/** Who is offered to a sentence, and how much the two share. */
interface Offered {
  readonly node: SentenceNode;
  readonly share: number;
}

/** Those that all sentences which read alike may choose from, of their own versions, too; the best first. */
interface Offer {
  /** The best of each version, their second bests, and so on. */
  readonly strong: readonly (readonly Offered[])[];
  readonly weak: readonly Offered[];
}

function offerTo(index: TermIndex, { weighted }: SentenceNode): Offer {
  const found = gatherSharing(index, weighted);
  const offer = bestOf(found);
  for (const other of found) other.gathered = 0;
  return offer;
}

/** Links a sentence with the best of those it is offered, and no others. */
function choose(node: SentenceNode, offer: Offer, renewed: (edge: Edge) => void): void {
  const chosen = chosenFrom(offer, node);
  for (const { node: other, share } of chosen) other.gathered = share;
  for (const edge of edgesOf(node)) {
    const partner = partnerOf(edge, node);
    const side = sideOf(edge, node);
    if (partner.gathered > 0) edge.chosenBy |= side;
    else if ((edge.chosenBy &= ~side) === 0) {
      disconnect(edge);
      renewed(edge);
    }
    partner.gathered = 0;
  }
  for (const { node: other } of chosen) {
    if (other.gathered === 0) continue;
    other.gathered = 0;
    renewed(connect(node, other, commonShare(node.weighted, other.weighted)));
  }
}

/** The best in each other version; of those that share little the best of all. */
function chosenFrom({ strong, weak }: Offer, node: SentenceNode): readonly Offered[] {
  const isOther = (other: Offered): boolean => other.node.version !== node.version;
  const taken: Offered[] = [];
  for (const ofRank of strong) {
    if (taken.length >= mostTaken) break;
    for (const other of ofRank) if (isOther(other) && taken.length < mostTaken) taken.push(other);
  }
  const left = Math.max(0, weakTaken - taken.length);
  const others = weak.filter(isOther);
  const weakest = others.slice(0, left);
  node.weakest = others.length < left ? 0 : Math.min(strongCommon, ...weakest.map(({ share }) => share));
  return [...taken, ...weakest];
}

/** The best of each version by rank, and those that share little: as many as may be taken beside those of a sentence's own version. */
function bestOf(found: readonly SentenceNode[]): Offer {
  const best: (SentenceNode[] | undefined)[] = [];
  for (const other of found) {
    if (other.gathered < leastCommon) continue;
    const own = (best[other.version.slot] ??= []);
    let at = own.length;
    for (let before = own[at - 1]; before !== undefined && byShare(before, other) > 0; before = own[at - 1]) at--;
    if (at === takenInVersion) continue;
    if (own.length === takenInVersion) own.pop();
    own.splice(at, 0, other);
  }
  const weak: SentenceNode[] = [];
  const strong = Array.from({ length: takenInVersion }, (): SentenceNode[] => []);
  for (const own of best) own?.forEach((other, at) => (other.gathered < strongCommon ? weak : strong[at])?.push(other));
  return {
    strong: strong.map(ofRank => most(ofRank, mostTaken + 1)),
    weak: most(weak, weakTaken + takenInVersion),
  };
}

/** The few that share most, in order. */
function most(found: readonly SentenceNode[], count: number): readonly Offered[] {
  const least =
    found.length <= count ? 0 : (numbersOf(found, ({ gathered }) => gathered).sort()[found.length - count] ?? 0);
  const best = found.filter(({ gathered }) => gathered >= least).sort(byShare);
  return best.slice(0, count).map(node => ({ node, share: node.gathered }));
}

/** Who shares most first; equals by their article and place. */
function byShare(x: SentenceNode, y: SentenceNode): number {
  if (x.gathered !== y.gathered) return y.gathered - x.gathered;
  return x.version === y.version ? x.place - y.place : x.version.key < y.version.key ? -1 : 1;
}

function forgetWitnesses({ a, b }: Edge): void {
  a.witnesses = b.witnesses = undefined;
}

/** Has the pairs of both sentences judged again beside one that came or went: what others have in common with either may lead to the other. */
function renew(edge: Edge, { nodes, edges }: Dirty): void {
  forgetWitnesses(edge);
  nodes.add(edge.a).add(edge.b);
  edges.push(edge);
}
