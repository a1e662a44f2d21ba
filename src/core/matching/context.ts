import { edgeBetween, neighboursOf, partnerOf, type Edge, type SentenceNode } from './graph';
import type { PairContext } from './model';

/** Sentences of other versions that are asked as a third; the best decide, and 200 versions would cost too much. */
const witnessesAsked = 6;

/** A copy beside a pair says no more against it than any good partner does: sentences tell several facts. */
const worstMargin = -0.2;

/** Looks at what surrounds a likely pair. */
export function contextOf({ a, b, common }: Edge, witnesses: WitnessFinder): PairContext {
  const ofA = rivals(a, b, common);
  const ofB = rivals(b, a, common);
  return {
    margin: Math.max(worstMargin, common - (ofA.best + ofB.best) / 2),
    rank: Math.min(ofA.better, ofB.better),
    near: bestNeighbours(a, b),
    third: Math.max(throughThird(a, b, witnesses), throughThird(b, a, witnesses)),
    lead: a.lead * b.lead,
  };
}

/** The other sentences of the version of `b` beside it: what the best has in common with `a`, and how many have more than `b`. */
function rivals(a: SentenceNode, b: SentenceNode, common: number): { readonly best: number; readonly better: number } {
  let [best, better] = [0, 0];
  for (const edge of a.partners.get(b.version) ?? []) {
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

/** A partner of a sentence, and how much the two have in common. */
interface Witness {
  readonly node: SentenceNode;
  readonly common: number;
}

/** The strongest partners of a sentence, best first. */
export type WitnessFinder = (node: SentenceNode) => readonly Witness[];

/** Finds witnesses, each sentence's once. Good until the graph changes. */
export function createWitnessFinder(): WitnessFinder {
  const found = new Map<SentenceNode, readonly Witness[]>();
  return node => {
    const known = found.get(node);
    if (known !== undefined) return known;
    const strongest = strongestOf(node);
    found.set(node, strongest);
    return strongest;
  };
}

/** The best few in one walk: sorting all partners of every sentence took longer than judging them. */
function strongestOf(node: SentenceNode): readonly Witness[] {
  const strongest: Witness[] = [];
  for (const edges of node.partners.values()) {
    for (const edge of edges) {
      if (strongest.length === witnessesAsked && edge.common < (strongest.at(-1)?.common ?? 0)) continue;
      const witness = { node: partnerOf(edge, node), common: edge.common };
      const place = strongest.findIndex(other => byStrength(witness, other) < 0);
      strongest.splice(place < 0 ? strongest.length : place, 0, witness);
      if (strongest.length > witnessesAsked) strongest.pop();
    }
  }
  return strongest;
}

/** Best first; equals by their words, so that the order of the files does not matter. */
function byStrength(x: Witness, y: Witness): number {
  const [first, second] = [x.node.version.key, y.node.version.key];
  return y.common - x.common || (first < second ? -1 : first > second ? 1 : x.node.place - y.node.place);
}

function throughThird(a: SentenceNode, b: SentenceNode, witnesses: WitnessFinder): number {
  let best = 0;
  for (const { node, common } of witnesses(a)) {
    if (common <= best) break;
    if (node.version !== b.version) best = Math.max(best, Math.min(common, commonOf(node, b)));
  }
  return best;
}
