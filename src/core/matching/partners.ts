import { numbersOf } from '../util/numbersOf';
import type { Sliced } from '../util/sliced';
import { connect, disconnect, edgesOf, partnerOf, type Edge, type SentenceNode } from './graph';
import { commonShare } from './similarity';
import type { TermIndex } from './termIndex';
import { dense, sought } from './weighting';

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
  for (const node of stale) {
    yield;
    dirty.nodes.add(node);
    node.witnesses = undefined;
    const found = gatherSharing(index, node);
    choose(node, found, renewed);
    if (areAll) continue;
    for (const other of sharingAny(index, node)) if (!stale.has(other) && mayChoose(other, node)) again.add(other);
  }
  for (const node of again) {
    yield;
    choose(node, gatherSharing(index, node), renewed);
  }
}

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

/** Finds who shares telling terms with a sentence, and notes how much. */
function gatherSharing(index: TermIndex, node: SentenceNode): readonly SentenceNode[] {
  const { ids, weights, telling, total } = node.weighted;
  const found: SentenceNode[] = [];
  for (const [at, id] of ids.entries()) {
    if (telling[at] !== sought) continue;
    const weight = weights[at] ?? 0;
    for (const other of index.holders(id)) {
      if (other.version === node.version) continue;
      if (other.gathered === 0) found.push(other);
      other.gathered += weight;
    }
  }
  for (const other of found) other.gathered /= total + other.weighted.total - other.gathered;
  return found;
}

/** Links a sentence with the best of those it shares terms with, and no others; what was noted on them is cleared. */
function choose(node: SentenceNode, found: readonly SentenceNode[], renewed: (edge: Edge) => void): void {
  const chosen = bestOf(node, found);
  const shares = chosen.map(other => other.gathered);
  for (const other of found) other.gathered = 0;
  for (const [at, other] of chosen.entries()) other.gathered = shares[at] ?? 0;
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
  for (const other of chosen) {
    if (other.gathered === 0) continue;
    other.gathered = 0;
    renewed(connect(node, other, commonShare(node.weighted, other.weighted)));
  }
}

/** The best in each version; of those that share little the best of all. */
function bestOf(node: SentenceNode, found: readonly SentenceNode[]): readonly SentenceNode[] {
  const best: (SentenceNode[] | undefined)[] = [];
  for (const other of found) {
    if (other.gathered < leastCommon) continue;
    const own = (best[other.version.slot] ??= []);
    const last = own[takenInVersion - 1];
    if (last !== undefined && byShare(last, other) <= 0) continue;
    if (last !== undefined) own.pop();
    const at = own.findIndex(one => byShare(one, other) > 0);
    own.splice(at < 0 ? own.length : at, 0, other);
  }
  const weak: SentenceNode[] = [];
  const strong = Array.from({ length: takenInVersion }, (): SentenceNode[] => []);
  for (const own of best) {
    if (own !== undefined)
      for (const [at, other] of own.entries()) (other.gathered < strongCommon ? weak : strong[at])?.push(other);
  }
  const taken: SentenceNode[] = [];
  for (const ofRank of strong) taken.push(...most(ofRank, mostTaken - taken.length));
  const left = Math.max(0, weakTaken - taken.length);
  const weakest = most(weak, left);
  node.weakest = weak.length < left ? 0 : Math.min(strongCommon, ...weakest.map(({ gathered }) => gathered));
  return [...taken, ...weakest];
}

/** The few that share most. */
function most(found: readonly SentenceNode[], count: number): readonly SentenceNode[] {
  if (found.length <= count || count === 0) return count === 0 ? [] : found;
  const least = numbersOf(found, ({ gathered }) => gathered).sort()[found.length - count] ?? 0;
  const above = found.filter(({ gathered }) => gathered > least);
  const level = found.filter(({ gathered }) => gathered === least).sort(byShare);
  return [...above, ...level.slice(0, count - above.length)];
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
