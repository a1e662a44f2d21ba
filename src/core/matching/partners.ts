import type { Sliced } from '../util/sliced';
import { partnerFound, partnerLost } from './context';
import { connect, disconnect, edgesOf, partnerOf, type Edge, type SentenceNode } from './graph';
import { commonShare } from './similarity';
import type { TermIndex } from './termIndex';

/** What a change of the graph has to look at again. */
export interface Dirty {
  /** Sentences of which all pairs are judged again. */
  readonly nodes: Set<SentenceNode>;
  /** Pairs that came or went: what is judged again beside them are pairs of their neighbours, and pairs of the same two versions. */
  readonly edges: Edge[];
}

/** The terms of a story as far as they help to find partners. */
export interface Holders {
  readonly index: TermIndex;
  readonly versions: number;
}

/** Shared weight of rare terms over the weight of both, below which a pair is not looked at: far under the lowest tier. */
const leastCommon = 0.02;
/**
 * Partners that share less are weak: of 260,000 such pairs in 50 versions of one event the scorer takes 1,500. Each sentence has its
 * {@link weakTaken} best, which is all of them in a small story.
 */
const strongCommon = 0.08;
const weakTaken = 12;
/** Partners in one version: as many as are shown there. */
const takenInVersion = 3;

/** Takes a sentence's pairs away. @param left takes the partners that had chosen it */
export function cutOff(node: SentenceNode, { nodes, edges }: Dirty, left: Set<SentenceNode>): void {
  for (const edge of [...edgesOf(node)]) {
    const partner = partnerOf(edge, node);
    disconnect(edge);
    if (partnerLost(partner, node)) nodes.add(partner);
    if ((edge.chosenBy & sideOf(edge, partner)) !== 0) left.add(partner);
    edges.push(edge);
  }
  node.listed = node.witnesses = undefined;
}

const sideOf = (edge: Edge, node: SentenceNode): number => (edge.a === node ? 1 : 2);

/**
 * Finds the partners of sentences that have none yet, and of those whose choice may be another beside these.
 * @param stale sentences without partners
 * @param left sentences that lost a partner they had chosen
 */
export function* choosePartners(
  holders: Holders,
  stale: ReadonlySet<SentenceNode>,
  left: Iterable<SentenceNode>,
  dirty: Dirty,
): Sliced<void> {
  const again = new Set<SentenceNode>();
  for (const node of left) if (!stale.has(node)) again.add(node);
  for (const node of stale) {
    yield;
    dirty.nodes.add(node);
    node.witnesses = undefined;
    const found = gatherSharing(holders, node);
    for (const other of found) if (!stale.has(other) && mayChoose(holders, other, node)) again.add(other);
    choose(node, found, dirty);
  }
  for (const node of again) {
    yield;
    choose(node, gatherSharing(holders, node), dirty);
  }
}

/** Whether a sentence may choose one that is new beside those it has. */
function mayChoose({ index, versions }: Holders, node: SentenceNode, other: SentenceNode): boolean {
  const { ids, weights, total } = node.weighted;
  let shared = 0;
  let at = 0;
  for (const id of other.weighted.ids) {
    while ((ids[at] ?? Infinity) < id) at++;
    if (ids[at] === id && index.isRare(id, versions)) shared += weights[at] ?? 0;
  }
  const share = shared / (total + other.weighted.total - shared);
  return share >= leastCommon && (share >= strongCommon || share >= node.weakest);
}

/**
 * Finds who shares rare terms with a sentence, and notes how much; the rarest first: what shares only the commonest can be nothing.
 */
function gatherSharing({ index, versions }: Holders, node: SentenceNode): readonly SentenceNode[] {
  const { ids, weights, total } = node.weighted;
  const order = [...ids.keys()].sort((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0) || x - y);
  const found: SentenceNode[] = [];
  let left = total;
  for (const at of order) {
    const weight = weights[at] ?? 0;
    const enough = left >= leastCommon * total;
    left -= weight;
    if (weight <= 0) continue;
    for (const other of index.holders(ids[at] ?? 0, versions)) {
      if (other.version === node.version) continue;
      if (other.gathered === 0) {
        if (!enough) continue;
        found.push(other);
      }
      other.gathered += weight;
    }
  }
  for (const other of found) other.gathered /= total + other.weighted.total - other.gathered;
  return found;
}

/** Links a sentence with the best of those it shares terms with, and no others; what was noted on them is cleared. */
function choose(node: SentenceNode, found: readonly SentenceNode[], dirty: Dirty): void {
  const chosen = bestOf(node, found);
  const shares = chosen.map(other => other.gathered);
  for (const other of found) other.gathered = 0;
  for (const [at, other] of chosen.entries()) other.gathered = shares[at] ?? 0;
  for (const edge of [...edgesOf(node)]) {
    const partner = partnerOf(edge, node);
    const side = sideOf(edge, node);
    if (partner.gathered > 0) edge.chosenBy |= side;
    else if ((edge.chosenBy &= ~side) === 0) {
      disconnect(edge);
      dirty.edges.push(edge);
      partnerLost(partner, node);
      partnerLost(node, partner);
      dirty.nodes.add(node).add(partner);
    }
    partner.gathered = 0;
  }
  for (const other of chosen) {
    if (other.gathered === 0) continue;
    other.gathered = 0;
    bind(node, other, dirty);
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
  const all = best.flatMap(own => own ?? []);
  const weak = all.filter(({ gathered }) => gathered < strongCommon).sort(byShare);
  node.weakest = weak[weakTaken - 1]?.gathered ?? 0;
  return [...all.filter(({ gathered }) => gathered >= strongCommon), ...weak.slice(0, weakTaken)];
}

/** Who shares most first; equals by their article and place. */
function byShare(x: SentenceNode, y: SentenceNode): number {
  if (x.gathered !== y.gathered) return y.gathered - x.gathered;
  return x.version === y.version ? x.place - y.place : x.version.key < y.version.key ? -1 : 1;
}

/** Links a sentence with a likely partner. */
function bind(node: SentenceNode, partner: SentenceNode, { nodes, edges }: Dirty): void {
  const common = commonShare(node.weighted, partner.weighted);
  edges.push(connect(node, partner, common));
  partnerFound(partner, node, common);
  partnerFound(node, partner, common);
  nodes.add(node).add(partner);
}
