import type { IndexKey } from './candidates';

/** How telling terms are in one story. */
export interface Weighting {
  /** How alike two weighted bags of terms are, 0-1: the cosine, each term weighted by its rarity in the story. */
  similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number;
  /** Rarity of a term: 0 when it is everywhere. */
  rarity(term: string): number;
}

/** Counts in how many of the bags each term stands. Terms of every second sentence tell next to nothing. */
export function weightingOf(bags: Iterable<ReadonlyMap<string, number>>): Weighting {
  const counts = new Map<string, number>();
  let total = 0;
  for (const bag of bags) {
    total += 1;
    for (const term of bag.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const rarity = (term: string): number => Math.log(1 + total / (0.5 + (counts.get(term) ?? 0)));
  const norms = new WeakMap<ReadonlyMap<string, number>, number>();
  const normOf = (bag: ReadonlyMap<string, number>): number => {
    const known = norms.get(bag);
    if (known !== undefined) return known;
    let sum = 0;
    for (const [term, weight] of bag) sum += (weight * rarity(term)) ** 2;
    norms.set(bag, Math.sqrt(sum));
    return Math.sqrt(sum);
  };
  const similarity = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
    const [few, many] = a.size <= b.size ? [a, b] : [b, a];
    let sum = 0;
    for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0) * rarity(term) ** 2;
    const norm = normOf(a) * normOf(b);
    return norm === 0 ? 0 : sum / norm;
  };
  return { similarity, rarity };
}

/** The most telling terms of a bag, as keys. */
export function tellingKeys(bag: ReadonlyMap<string, number>, weighting: Weighting, most: number): readonly IndexKey[] {
  return [...bag]
    .map(([key, weight]) => ({ key, weight: weight * weighting.rarity(key) }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, most);
}
