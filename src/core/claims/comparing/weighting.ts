import type { IndexKey } from './candidates';

/** Terms with weights 0-1. */
export type TermBag = ReadonlyMap<string, number>;

/** How telling terms are in one story. */
export interface Weighting {
  /** How alike two bags of terms are, 0-1: the cosine, each term weighted by its rarity in the story. */
  readonly similarity: (a: TermBag, b: TermBag) => number;
  /** Rarity of a term: 0 when it is everywhere. */
  readonly rarity: (term: string) => number;
  /** Whether a term stands in more than one bag: others lead nowhere. */
  readonly shared: (term: string) => boolean;
}

/** A bag as numbers, sorted by term, of length 1: a cosine is then one walk over two lists. */
interface Vector {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

/** Counts in how many of the bags each term stands. Linear in the bags. */
export function weightingOf(bags: Iterable<TermBag>): Weighting {
  const counts = new Map<string, number>();
  let total = 0;
  for (const bag of bags) {
    total += 1;
    for (const term of bag.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const rarity = (term: string): number => Math.log(1 + total / (0.5 + (counts.get(term) ?? 0)));
  const numbers = new Map<string, number>();
  const vectors = new WeakMap<TermBag, Vector>();
  const vectorOf = (bag: TermBag): Vector => {
    const known = vectors.get(bag);
    if (known !== undefined) return known;
    const made = vector(bag, rarity, numbers);
    vectors.set(bag, made);
    return made;
  };
  return {
    similarity: (a, b) => product(vectorOf(a), vectorOf(b)),
    rarity,
    shared: term => (counts.get(term) ?? 0) > 1,
  };
}

function vector(bag: TermBag, rarity: (term: string) => number, numbers: Map<string, number>): Vector {
  const entries = [...bag].map(([term, weight]) => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return { number, weight: weight * rarity(term) };
  });
  entries.sort((a, b) => a.number - b.number);
  const length = Math.sqrt(entries.reduce((sum, { weight }) => sum + weight * weight, 0));
  return {
    terms: Uint32Array.from(entries, ({ number }) => number),
    weights: Float64Array.from(entries, ({ weight }) => (length === 0 ? 0 : weight / length)),
  };
}

/** One shared term may be chance, however rare: such a likeness counts for this much. */
const singleTerm = 0.7;

function product(a: Vector, b: Vector): number {
  let [i, j, sum, shared] = [0, 0, 0, 0];
  while (i < a.terms.length && j < b.terms.length) {
    const difference = (a.terms[i] ?? 0) - (b.terms[j] ?? 0);
    if (difference === 0) {
      sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      shared += 1;
    }
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared === 1 ? singleTerm * sum : sum;
}

/** The most telling terms of a bag, as keys to look it up by. */
export function tellingKeys(bag: TermBag, weighting: Weighting, most: number): readonly IndexKey[] {
  return [...bag]
    .filter(([key]) => weighting.shared(key))
    .map(([key, weight]) => ({ key, weight: weight * weighting.rarity(key) }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, most);
}
