import { commonOf, type PairGraph, type Partner } from './graph';

/** What the surroundings of a pair say about it. */
export interface PairContext {
  /** How far the pair stands above the next best partner, mean of both sides; negative when another is better. */
  readonly margin: number;
  /** The best pair among the neighbours, one sentence before or after on both sides. */
  readonly near: number;
  /** How well a sentence of a third version goes with both. */
  readonly third: number;
}

/** Sentences of other versions that are asked as a third; the best decide, and 200 versions would cost too much. */
const witnessesAsked = 6;

/** The strongest partners of each sentence by position. */
export type Witnesses = readonly (readonly Partner[])[];

/** The strongest partners of each sentence, best first. */
export function findWitnesses(graph: PairGraph): Witnesses {
  return graph.partners.map(list =>
    [...list].sort((x, y) => y.common - x.common || x.position - y.position).slice(0, witnessesAsked),
  );
}

/** Looks at what surrounds the pair at positions `a` and `b`. */
export function contextOf(graph: PairGraph, witnesses: Witnesses, a: number, b: number): PairContext {
  const common = commonOf(graph, a, b);
  return {
    margin: common - (bestOther(graph, a, b) + bestOther(graph, b, a)) / 2,
    near: Math.max(
      nearby(graph, a, b, 1, 1),
      nearby(graph, a, b, -1, -1),
      nearby(graph, a, b, 1, -1),
      nearby(graph, a, b, -1, 1),
    ),
    third: Math.max(throughThird(graph, witnesses, a, b), throughThird(graph, witnesses, b, a)),
  };
}

function articleOf(graph: PairGraph, position: number): number {
  return graph.sentences[position]?.article ?? -1;
}

/** The best partner of `a` in the article of `b`, apart from `b`. Partners are ordered by article. */
function bestOther(graph: PairGraph, a: number, b: number): number {
  const article = articleOf(graph, b);
  let best = 0;
  for (const { position, common } of partnersIn(graph, a, article)) {
    if (position !== b && common > best) best = common;
  }
  return best;
}

/** The partners of a sentence in one article; a run of the list, found by binary search. */
function partnersIn(graph: PairGraph, a: number, article: number): readonly Partner[] {
  const list = graph.partners[a] ?? [];
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (articleOf(graph, list[middle]?.position ?? 0) < article) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < list.length && articleOf(graph, list[end]?.position ?? 0) === article) end++;
  return list.slice(low, end);
}

function nearby(graph: PairGraph, a: number, b: number, stepA: number, stepB: number): number {
  const [nextA, nextB] = [a + stepA, b + stepB];
  if (articleOf(graph, nextA) !== articleOf(graph, a) || articleOf(graph, nextB) !== articleOf(graph, b)) return 0;
  return commonOf(graph, nextA, nextB);
}

function throughThird(graph: PairGraph, witnesses: Witnesses, a: number, b: number): number {
  let best = 0;
  for (const { position, common } of witnesses[a] ?? []) {
    if (common <= best) return best;
    const article = articleOf(graph, position);
    if (article === articleOf(graph, b)) continue;
    best = Math.max(best, Math.min(common, commonOf(graph, position, b)));
  }
  return best;
}
