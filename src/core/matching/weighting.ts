import type { SentenceFeatures } from './sentenceFeatures';
import type { Term, TermKind } from './terms';

/** A sentence of the story with what its terms weigh there. Arrays run in parallel, ids ascending. */
export interface WeightedSentence {
  readonly article: number;
  readonly sentence: number;
  readonly features: SentenceFeatures;
  readonly ids: Uint32Array;
  readonly weights: Float64Array;
  /** Bits of {@link kindBits}. */
  readonly kinds: Uint8Array;
  /** Sum of the weights, and of their squares' root. */
  readonly total: number;
  readonly norm: number;
  readonly gramWeights: Float64Array;
  readonly gramNorm: number;
  /** What a term that stands in one sentence only weighs in this story. */
  readonly heaviest: number;
}

export const kindBits: Readonly<Record<TermKind, number>> = {
  word: 1,
  name: 2,
  place: 4,
  figure: 8,
  year: 16,
  month: 32,
};

/** How often things stand in the story. */
export interface Frequencies {
  readonly sentences: number;
  readonly terms: ReadonlyMap<number, number>;
  readonly grams: ReadonlyMap<number, number>;
}

/** Common words of news tell less than their count in one story says. */
const commonShare = 0.5;

/** Counts in how many sentences each term and each run of four characters stands. */
export function countFrequencies(
  sentences: Iterable<{ readonly terms: readonly Term[]; readonly features: SentenceFeatures }>,
): Frequencies {
  const terms = new Map<number, number>();
  const grams = new Map<number, number>();
  let count = 0;
  for (const { terms: own, features } of sentences) {
    count++;
    for (const id of new Set(own.map(term => term.id))) terms.set(id, (terms.get(id) ?? 0) + 1);
    for (const gram of features.grams) grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return { sentences: count, terms, grams };
}

/**
 * Sentences without the term that every story is taken to have beside its own. Keeps weights alike in small and large
 * stories, so that one threshold serves all and one more version changes little.
 */
const imaginedSentences = 50;

/** Inverse document frequency in nats, smoothed so that a term of one sentence does not outweigh all others. */
export function inverseFrequency(sentences: number, found: number): number {
  return Math.log((sentences + imaginedSentences + 1) / (found + 0.5));
}

/** Gives a sentence's terms their weights in the story. */
export function weigh(
  at: { readonly article: number; readonly sentence: number },
  features: SentenceFeatures,
  terms: readonly Term[],
  frequencies: Frequencies,
): WeightedSentence {
  const distinct = new Map<number, Term>();
  for (const term of terms) if (!distinct.has(term.id)) distinct.set(term.id, term);
  const ordered = [...distinct.values()].sort((x, y) => x.id - y.id);
  const weights = Float64Array.from(ordered, term => {
    const weight = inverseFrequency(frequencies.sentences, frequencies.terms.get(term.id) ?? 1);
    return term.common ? commonShare * weight : weight;
  });
  const gramWeights = Float64Array.from(features.grams, gram =>
    inverseFrequency(frequencies.sentences, frequencies.grams.get(gram) ?? 1),
  );
  return {
    ...at,
    features,
    ids: Uint32Array.from(ordered, term => term.id),
    weights,
    kinds: Uint8Array.from(ordered, term => kindBits[term.kind]),
    total: weights.reduce((sum, weight) => sum + weight, 0),
    norm: length(weights),
    gramWeights,
    gramNorm: length(gramWeights),
    heaviest: inverseFrequency(frequencies.sentences, 1),
  };
}

function length(weights: Float64Array): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
}
