import type { NumericClaim } from '../claims/claim';
import type { SentenceFeatures } from './sentenceFeatures';
import type { Term, TermKind } from './terms';

/** All that is compared of a sentence. */
export interface ReadSentence {
  readonly features: SentenceFeatures;
  readonly terms: readonly Term[];
  /** Its figures and times as resolved, without vague and light ones. */
  readonly claims: readonly NumericClaim[];
}

/** A sentence with what its terms weigh in its story. Arrays run in parallel, ids ascending. */
export interface WeightedSentence extends ReadSentence {
  readonly ids: Uint32Array;
  readonly weights: Float64Array;
  /** Bits of {@link kindBits}. */
  readonly kinds: Uint8Array;
  /** Whether partners are {@link sought} by a term. */
  readonly telling: Uint8Array;
  /** Sum of the weights. */
  readonly total: number;
  /** What a term that stands in one sentence only weighs in this story. */
  readonly heaviest: number;
  /** Bits of all its terms, and what its names and places weigh. */
  readonly bits: number;
  readonly named: number;
}

export const kindBits: Readonly<Record<TermKind, number>> = {
  word: 1,
  name: 2,
  place: 4,
  figure: 8,
  year: 16,
  month: 32,
};

/** Kinds that name somebody or some place. */
export const nameBits = kindBits.name | kindBits.place;

/** Common words of news tell less than their count in one story says. */
const commonShare = 0.5;
/**
 * Sentences without the term that every story is taken to have beside its own. Keeps weights alike in small and large
 * stories, so that one threshold serves all and one more version changes little.
 */
const imaginedSentences = 50;
/** Weights are rounded to quarters: an edit elsewhere leaves them as they are, and no measured score changes. */
const steps = 4;

/** Logarithm of a count, in steps. Counts on the same step weigh the same. */
export function stepOf(count: number): number {
  return Math.round(Math.log(count + 0.5) * steps);
}

/** The step of a whole story of so many sentences. */
export function storyStep(sentences: number): number {
  return stepOf(sentences + imaginedSentences);
}

/**
 * A term in more sentences per version than this is no help in finding a partner. Lower is faster; at 12 the
 * five-article sample loses one link of 288, at 6 it loses 17. It also bounds the work on a sentence that is repeated without end.
 */
const densestTerm = 12;
/** So many holders of its rarest terms are looked at for each sentence: all of them in small stories, and no more in 200 versions. */
const mostHolders = 768;

/** Whether a term stands in few enough sentences to help in finding partners. */
export function isRare(found: number, versions: number): boolean {
  return found <= densestTerm * versions;
}

/** Partners are sought by this term, by rarer ones, or by none: it stands almost everywhere. */
export const [sought, passedOver, dense] = [2, 1, 0] as const;

/** Of a sentence's terms, those that partners are sought by; by steps of their counts, so that an edit elsewhere leaves them as they are. */
function tellingTerms(weights: Float64Array, counts: readonly number[], versions: number): Uint8Array {
  const telling = new Uint8Array(weights.length);
  const order = [...weights.keys()].sort((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0) || x - y);
  let left = mostHolders;
  for (const at of order) {
    const found = counts[at] ?? 0;
    if ((weights[at] ?? 0) <= 0 || !isRare(found, versions)) continue;
    telling[at] = left > 0 ? sought : passedOver;
    left -= Math.exp(stepOf(found) / steps);
  }
  return telling;
}

/** Distinct terms of a sentence, by id. */
function distinctTerms(terms: readonly Term[]): readonly Term[] {
  const distinct = new Map<number, Term>();
  for (const term of terms) if (!distinct.has(term.id)) distinct.set(term.id, term);
  return [...distinct.values()].sort((x, y) => x.id - y.id);
}

/**
 * Gives a sentence's terms their weights: inverse document frequency in nats.
 * @param sentences how many there are in the story, and in how many versions
 * @param found in how many of them a term stands
 */
export function weigh(
  { features, terms, claims }: ReadSentence,
  { sentences, versions }: { readonly sentences: number; readonly versions: number },
  found: (id: number) => number,
): WeightedSentence {
  const story = storyStep(sentences);
  const distinct = distinctTerms(terms);
  const counts = distinct.map(({ id }) => found(id));
  const weights = Float64Array.from(
    distinct,
    ({ common }, at) => ((common ? commonShare : 1) * (story - stepOf(counts[at] ?? 0))) / steps,
  );
  const kinds = Uint8Array.from(distinct, term => kindBits[term.kind]);
  return {
    features,
    terms,
    claims,
    ids: Uint32Array.from(distinct, term => term.id),
    weights,
    kinds,
    telling: tellingTerms(weights, counts, versions),
    total: weights.reduce((sum, weight) => sum + weight, 0),
    heaviest: (story - stepOf(1)) / steps,
    bits: kinds.reduce((all, bits) => all | bits, 0),
    named: weights.reduce((sum, weight, index) => ((kinds[index] ?? 0) & nameBits ? sum + weight : sum), 0),
  };
}
