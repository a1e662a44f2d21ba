import type { Sliced } from '../util/sliced';
import { contextOf, rankOf } from './context';
import { edgeBetween, neighboursOf, nextOf, type Edge } from './graph';
import { judge, judgeByRank, lengthPrior, weighSimilarity, type Verdict } from './model';
import type { Dirty } from './partners';
import { compareSentences } from './similarity';
import { scoreIn, wordingTier } from './tiers';
import type { TermKind } from './terms';
import { kindBits, type WeightedSentence } from './weighting';

/** Pairs judged between two offers to pause. */
const pairsPerSlice = 64;

/**
 * Judges pairs that were not in this round: those of the dirty sentences, and those that stand beside pairs that came or went, which are
 * pairs of their neighbours, and of each of them with the other's version.
 */
export function* judgeDirty({ nodes, edges }: Dirty, round: number): Sliced<void> {
  let done = 0;
  for (const node of nodes)
    for (const first of node.partners)
      for (let edge = first; edge !== undefined; edge = nextOf(edge, node))
        if (judgeAgain(edge, round) && ++done % pairsPerSlice === 0) yield;
  for (const [index, { a, b }] of edges.entries()) {
    if (index % pairsPerSlice === 0) yield;
    for (let edge = a.partners[b.version.slot]; edge !== undefined; edge = nextOf(edge, a)) judgeAgain(edge, round);
    for (let edge = b.partners[a.version.slot]; edge !== undefined; edge = nextOf(edge, b)) judgeAgain(edge, round);
    for (const nextA of neighboursOf(a)) {
      for (const nextB of neighboursOf(b)) {
        const edge = edgeBetween(nextA, nextB);
        if (edge) judgeAgain(edge, round);
      }
    }
  }
}

/** Judges a pair unless it was in this round; says whether it did. */
function judgeAgain(edge: Edge, round: number): boolean {
  if (edge.judged === round) return false;
  edge.judged = round;
  const { a, b, match } = edge;
  const now = verdictOn(edge);
  if (match?.kind === now?.kind && match?.score === now?.score) return true;
  edge.match = now && { a: a.ref, b: b.ref, kind: now.kind, score: now.score };
  a.version.unlisted.add(b.version);
  return true;
}

function verdictOn(edge: Edge): Verdict | null {
  const { a, b, common } = edge;
  // one form of words filled with other figures of another time
  const filled = differInAll(a.weighted, b.weighted, 'figure') && differInAll(a.weighted, b.weighted, 'month');
  const tier = filled ? null : wordingTier(a.features, b.features);
  if (tier !== null) return { kind: tier, score: scoreIn(tier, common) };
  const similar = weighSimilarity(compareSentences(a.weighted, b.weighted));
  const own = filled ? { ...similar, restates: -Infinity } : similar;
  const prior = lengthPrior(a.version.length, b.version.length);
  const rank = rankOf(edge);
  return judgeByRank(own, rank, prior) ?? judge(own, contextOf(edge, rank), prior);
}

/** Whether both have terms of a kind, and none in common. */
function differInAll(a: WeightedSentence, b: WeightedSentence, kind: TermKind): boolean {
  const bit = kindBits[kind];
  if ((a.bits & b.bits & bit) === 0) return false;
  let at = 0;
  for (let place = 0; place < b.ids.length; place++) {
    if (((b.kinds[place] ?? 0) & bit) === 0) continue;
    const id = b.ids[place] ?? 0;
    while ((a.ids[at] ?? Infinity) < id) at++;
    if (a.ids[at] === id && ((a.kinds[at] ?? 0) & bit) !== 0) return false;
  }
  return true;
}
