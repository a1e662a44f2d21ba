import { kindBits, type WeightedSentence } from './weighting';

/** What two sentences share, before any context. All shares are 0-1. */
export interface Similarity {
  /** Cosine of the term vectors. */
  readonly cosine: number;
  /** Shared weight over the weight of the lighter sentence. */
  readonly contained: number;
  /** Shared weight over that of both together. */
  readonly common: number;
  /** Cosine of the runs of four characters. */
  readonly grams: number;
  /** Weight of the rarest and second rarest shared term, in nats. */
  readonly rarest: number;
  readonly second: number;
  readonly sharedTerms: number;
  /** Shared names and places over those of the poorer sentence. */
  readonly names: number;
  readonly sharedFigures: number;
  /** Both give years, figures or places, and none is the same. */
  readonly otherYear: boolean;
  readonly otherFigure: boolean;
  readonly otherPlace: boolean;
  /** Terms of the shorter over terms of the longer. */
  readonly lengths: number;
  readonly shorter: number;
}

/** What one pass over the shared ids adds up. */
interface Shared {
  dot: number;
  weight: number;
  names: number;
  rarest: number;
  second: number;
  count: number;
  figures: number;
  bits: number;
}

const figureBits = kindBits.figure | kindBits.year;
const nameBits = kindBits.name | kindBits.place;

/** Compares two sentences of a story. Linear in their terms. */
export function compareSentences(a: WeightedSentence, b: WeightedSentence): Similarity {
  const shared = sharedOf(a, b);
  const bitsA = bitsOf(a);
  const bitsB = bitsOf(b);
  const differs = (bit: number): boolean => (bitsA & bitsB & ~shared.bits & bit) !== 0;
  const lengths = [a.ids.length, b.ids.length] as const;
  return {
    cosine: ratio(shared.dot, a.norm * b.norm),
    contained: ratio(shared.weight, Math.min(a.total, b.total)),
    common: ratio(shared.weight, a.total + b.total - shared.weight),
    grams: ratio(gramDot(a, b), a.gramNorm * b.gramNorm),
    rarest: shared.rarest,
    second: shared.second,
    sharedTerms: shared.count,
    names: ratio(shared.names, Math.min(weightOf(a, nameBits), weightOf(b, nameBits))),
    sharedFigures: shared.figures,
    otherYear: differs(kindBits.year),
    otherFigure: differs(kindBits.figure),
    otherPlace: differs(kindBits.place),
    lengths: ratio(Math.min(...lengths), Math.max(...lengths)),
    shorter: Math.min(...lengths),
  };
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function sharedOf(a: WeightedSentence, b: WeightedSentence): Shared {
  const shared: Shared = { dot: 0, weight: 0, names: 0, rarest: 0, second: 0, count: 0, figures: 0, bits: 0 };
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const left = a.ids[i] ?? 0;
    const right = b.ids[j] ?? 0;
    if (left === right) addShared(shared, a.weights[i] ?? 0, (a.kinds[i] ?? 0) | (b.kinds[j] ?? 0));
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}

function addShared(shared: Shared, weight: number, bits: number): void {
  shared.dot += weight * weight;
  shared.weight += weight;
  shared.count++;
  shared.bits |= bits;
  if ((bits & nameBits) !== 0) shared.names += weight;
  if ((bits & figureBits) !== 0) shared.figures++;
  if (weight > shared.rarest) {
    shared.second = shared.rarest;
    shared.rarest = weight;
  } else if (weight > shared.second) {
    shared.second = weight;
  }
}

function bitsOf(sentence: WeightedSentence): number {
  return sentence.kinds.reduce((all, bits) => all | bits, 0);
}

function weightOf(sentence: WeightedSentence, bits: number): number {
  let sum = 0;
  for (const [index, kind] of sentence.kinds.entries()) if ((kind & bits) !== 0) sum += sentence.weights[index] ?? 0;
  return sum;
}

function gramDot(a: WeightedSentence, b: WeightedSentence): number {
  const left = a.features.grams;
  const right = b.features.grams;
  let dot = 0;
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const x = left[i] ?? 0;
    const y = right[j] ?? 0;
    if (x === y) dot += (a.gramWeights[i] ?? 0) ** 2;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return dot;
}
