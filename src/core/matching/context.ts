import { edgeBetween, neighboursOf, nextOf, partnerOf, type Edge, type SentenceNode, type Witness } from './graph';
import type { PairContext, PairRank } from './model';

/** Sentences of other versions that are asked as a third; the best decide, and 200 versions would cost too much. */
const witnessesAsked = 6;

/** A copy beside a pair says no more against it than any good partner does: sentences tell several facts. */
const worstMargin = -0.2;

/** Looks at a likely pair beside the others of its two versions. */
export function rankOf({ a, b, common }: Edge): PairRank {
  const ofA = rivals(a, b, common);
  const ofB = rivals(b, a, common);
  return {
    margin: Math.max(worstMargin, common - (ofA.best + ofB.best) / 2),
    rank: Math.min(ofA.better, ofB.better),
    lead: a.lead * b.lead,
  };
}

/** Looks at all that surrounds a likely pair. */
export function contextOf({ a, b, common }: Edge, rank: PairRank): PairContext {
  const third = Math.max(throughThird(a, b, common), throughThird(b, a, common));
  return { ...rank, near: bestNeighbours(a, b), third };
}

/** The other sentences of the version of `b` beside it: what the best has in common with `a`, and how many have more than `b`. */
function rivals(a: SentenceNode, b: SentenceNode, common: number): { readonly best: number; readonly better: number } {
  let [best, better] = [0, 0];
  for (let edge = a.partners[b.version.slot]; edge !== undefined; edge = nextOf(edge, a)) {
    if (edge.a === b || edge.b === b) continue;
    if (edge.common > best) best = edge.common;
    if (edge.common > common) better++;
  }
  return { best, better };
}

function bestNeighbours(a: SentenceNode, b: SentenceNode): number {
  const [beforeA, behindA] = neighboursOf(a);
  const [beforeB, behindB] = neighboursOf(b);
  return Math.max(
    commonOf(beforeA, beforeB),
    commonOf(beforeA, behindB),
    commonOf(behindA, beforeB),
    commonOf(behindA, behindB),
  );
}

function commonOf(a: SentenceNode | undefined, b: SentenceNode | undefined): number {
  return edgeBetween(a, b)?.common ?? 0;
}

/** The strongest partners of a sentence, best first; found once until its pairs change. */
function witnessesOf(node: SentenceNode): readonly Witness[] {
  return (node.witnesses ??= strongestOf(node));
}

/** The best few in one walk: sorting all partners of every sentence took longer than judging them. */
function strongestOf(node: SentenceNode): readonly Witness[] {
  const strongest: Witness[] = [];
  for (const first of node.partners) {
    for (let edge = first; edge !== undefined; edge = nextOf(edge, node)) {
      // spares most of them the rest
      if (strongest.length === witnessesAsked && edge.common < (strongest.at(-1)?.common ?? 0)) continue;
      const witness = { node: partnerOf(edge, node), common: edge.common };
      if (!joins(strongest, witness)) continue;
      const place = strongest.findIndex(other => byStrength(witness, other) < 0);
      strongest.splice(place < 0 ? strongest.length : place, 0, witness);
      if (strongest.length > witnessesAsked) strongest.pop();
    }
  }
  return strongest;
}

/** Whether a partner is among the strongest beside those that are. */
function joins(strongest: readonly Witness[], witness: Witness): boolean {
  const last = strongest.at(-1);
  return strongest.length < witnessesAsked || last === undefined || byStrength(witness, last) < 0;
}

/** Best first; equals by their words, so that the order of the files does not matter. */
function byStrength(x: Witness, y: Witness): number {
  if (x.common !== y.common) return y.common - x.common;
  const [first, second] = [x.node.version, y.node.version];
  return first === second ? x.node.place - y.node.place : first.key < second.key ? -1 : 1;
}

function throughThird(a: SentenceNode, b: SentenceNode, own: number): number {
  let best = 0;
  for (const { node, common } of witnessesOf(a)) {
    if (common <= best) break;
    if (node.version === b.version) continue;
    // a copy of `a` has with `b` what `a` has
    const beyond = node.weighted === a.weighted ? own : commonOf(node, b);
    best = Math.max(best, Math.min(common, beyond));
  }
  return best;
}
