import { hashText } from '../../util/hash';
import type { Sliced } from '../../util/sliced';
import type { IndexKey } from '../pairs/finder';

/** Terms with weights 0-1. */
export type TermBag = ReadonlyMap<string, number>;

/** How telling terms are in one story. */
export interface Weighting {
  /** How alike two bags of terms are, 0-1: the cosine, each term weighted by its rarity in the story. */
  readonly similarity: (a: TermBag, b: TermBag) => number;
  /** Rarity of a term: 0 when it is everywhere. */
  readonly rarity: (term: string) => number;
  /** Sum of the terms of a bag, each weighted by its rarity. */
  readonly weightOf: (bag: TermBag) => number;
  /** Whether a term stands in more than one bag: others lead nowhere. */
  readonly shared: (term: string) => boolean;
}

/** A bag as numbers, sorted by term, of length 1: a cosine is then one walk over two lists. */
interface Vector {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

/** A weighting after a change of the story. */
export interface Reweighted {
  /** The same object as before when no term weighs otherwise. */
  readonly weighting: Weighting;
  /** Whether a term weighs otherwise than before. */
  readonly changed: (term: string) => boolean;
  /** Whether any does. */
  readonly any: boolean;
}

/** Counts in how many of the bags each term stands. Linear in the bags. */
export type Weigher = (bags: Iterable<TermBag>) => Sliced<Reweighted>;

/** Makes the weigher of one story: asked again after an edit, it says what weighs otherwise. */
export function createWeigher(): Weigher {
  let last: Counts = { total: 0, terms: new Map() };
  let weighting: Weighting | undefined;
  let vectors = new WeakMap<TermBag, Vector>();
  return function* (bags) {
    const before = last;
    const counts = (last = yield* countTerms(bags));
    const all = weighting === undefined || stepped(before.total) !== stepped(counts.total);
    const others = all ? null : changedTerms(before.terms, counts.terms);
    const changed = (term: string): boolean => others === null || others.has(term);
    const any = others === null || others.size > 0;
    if (weighting === undefined || any) {
      const earlier = vectors;
      const known = all ? undefined : (bag: TermBag) => ([...bag.keys()].some(changed) ? undefined : earlier.get(bag));
      vectors = new WeakMap();
      weighting = weightingBy(counts, vectors, known);
    }
    return { weighting, changed, any };
  };
}

interface Counts {
  readonly total: number;
  readonly terms: ReadonlyMap<string, number>;
}

/** Bags counted between two offers to pause. */
const bagsPerSlice = 64;

function* countTerms(bags: Iterable<TermBag>): Sliced<Counts> {
  const terms = new Map<string, number>();
  let total = 0;
  for (const bag of bags) {
    if (total % bagsPerSlice === 0) yield;
    total += 1;
    for (const term of bag.keys()) terms.set(term, (terms.get(term) ?? 0) + 1);
  }
  return { total, terms };
}

/** Terms whose rarity is another one now. */
function changedTerms(a: Counts['terms'], b: Counts['terms']): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [term, count] of b) if (stepped(a.get(term) ?? 0) !== stepped(count)) changed.add(term);
  for (const term of a.keys()) if (!b.has(term)) changed.add(term);
  return changed;
}

/** Up to here counts are exact; larger ones go in steps of a fifth, so that one more sentence does not shift the weights of a whole story. */
const exactCount = 12;

function stepped(count: number): number {
  return count <= exactCount ? count : 2 ** (Math.round(Math.log2(count) * 4) / 4);
}

function weightingBy(
  { total, terms }: Counts,
  vectors: WeakMap<TermBag, Vector>,
  known: ((bag: TermBag) => Vector | undefined) | undefined,
): Weighting {
  const size = stepped(total);
  const rarities = new Map<string, number>();
  const rarity = (term: string): number => {
    const known = rarities.get(term) ?? Math.log(1 + size / (0.5 + stepped(terms.get(term) ?? 0)));
    rarities.set(term, known);
    return known;
  };
  const sums = new WeakMap<TermBag, number>();
  const weightOf = (bag: TermBag): number => {
    const known = sums.get(bag) ?? [...bag].reduce((sum, [term, weight]) => sum + weight * rarity(term), 0);
    sums.set(bag, known);
    return known;
  };
  const vectorOf = (bag: TermBag): Vector => {
    const made = vectors.get(bag);
    if (made !== undefined) return made;
    const vector = known?.(bag) ?? vectorBy(bag, rarity);
    vectors.set(bag, vector);
    return vector;
  };
  return {
    similarity: (a, b) => product(vectorOf(a), vectorOf(b)),
    rarity,
    weightOf,
    shared: term => (terms.get(term) ?? 0) > 1,
  };
}

/** Sorted by hash, so that the same bag gives the same sums whatever was read before. */
function vectorBy(bag: TermBag, rarity: (term: string) => number): Vector {
  const entries = [...bag].map(([term, weight]) => ({ number: hashText(term), weight: weight * rarity(term) }));
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
