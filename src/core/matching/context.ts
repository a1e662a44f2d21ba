import { edgeBetween, neighboursOf, type SentenceNode } from './graph';
import type { PairContext } from './model';

/** Sentences of other versions that are asked as a third; the best decide, and 200 versions would cost too much. */
const witnessesAsked = 6;

/** A copy beside a pair says no more against it than any good partner does: sentences tell several facts. */
const worstMargin = -0.2;

/** Looks at what surrounds a likely pair. */
export function contextOf(a: SentenceNode, b: SentenceNode, witnesses: WitnessFinder): PairContext {
  const common = edgeBetween(a, b)?.common ?? 0;
  return {
    margin: Math.max(worstMargin, common - (bestOther(a, b) + bestOther(b, a)) / 2),
    rank: Math.min(rankOf(a, b, common), rankOf(b, a, common)),
    near: bestNeighbours(a, b),
    third: Math.max(throughThird(a, b, witnesses), throughThird(b, a, witnesses)),
    lead: a.lead * b.lead,
  };
}

/** What the best partner of `a` in the version of `b`, apart from `b`, has in common with it. */
function bestOther(a: SentenceNode, b: SentenceNode): number {
  let best = 0;
  for (const [other, { common }] of a.partners.get(b.version) ?? []) {
    if (other !== b && common > best) best = common;
  }
  return best;
}

/** How many sentences of the version of `b` have more in common with `a` than it has. */
function rankOf(a: SentenceNode, b: SentenceNode, common: number): number {
  let better = 0;
  for (const [other, edge] of a.partners.get(b.version) ?? []) if (other !== b && edge.common > common) better++;
  return better;
}

function bestNeighbours(a: SentenceNode, b: SentenceNode): number {
  let best = 0;
  for (const nextA of neighboursOf(a)) {
    for (const nextB of neighboursOf(b)) best = Math.max(best, edgeBetween(nextA, nextB)?.common ?? 0);
  }
  return best;
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
    const strongest = [...node.partners.values()]
      .flatMap(edges => [...edges].map(([partner, { common }]): Witness => ({ node: partner, common })))
      .sort(byStrength)
      .slice(0, witnessesAsked);
    found.set(node, strongest);
    return strongest;
  };
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
    if (node.version !== b.version) best = Math.max(best, Math.min(common, edgeBetween(node, b)?.common ?? 0));
  }
  return best;
}
