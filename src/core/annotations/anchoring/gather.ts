import type { Span } from '../../text/span';
import type { Sliced } from '../../util/sliced';
import type { AlignedTexts } from './aligned';
import { couple } from './coupling';
import { pairInOrder, type TokenPair } from './gapFill';
import { likenessAt, weightAt } from './likeness';
import type { TokenColumns } from './tokens';

/** A longer sentence is a list or a table. */
const longestSentence = 200;
/** Sentences of the second text that one of the first is spread over; more is a text taken apart. */
const mostSentences = 4;
/** Share of what a sentence keeps where it is spread that it must keep in one place. */
const enoughKept = 0.8;
/** Weight of the words that may be left without a counterpart: a comma. With more the sentence was parted, not spread. */
const mostLost = 0.15;
const tokensPerSlice = 4_000;

/**
 * Puts each sentence into one place: pairing in order may spread it over its own and a look-alike beside it, which have
 * the same words, so that a note on it would swallow its neighbour.
 */
export function* gatherSentences(texts: AlignedTexts): Sliced<void> {
  const { a } = texts;
  let start = 0;
  for (let end = 1; end <= a.keys.length; end++) {
    if (end % tokensPerSlice === 0) yield;
    if (end < a.keys.length && a.breaks[end] === 0) continue;
    if (end - start <= longestSentence) yield* gather(texts, { start, end });
    start = end;
  }
}

function* gather(texts: AlignedTexts, sentence: Span): Sliced<void> {
  const spread = pairsOf(texts, sentence);
  if (spread.length === 0 || isWhole(spread, sentence)) return;
  const held = placesOf(texts, sentence);
  if (held.length > mostSentences) return;
  const places = [...held, ...freeNeighbours(texts, held)];
  if (places.length < 2) return;
  let best: readonly TokenPair[] = [];
  // what is in one place already stays there unless another one has more of it
  let bestKept = keptBy(texts, spread) * (held.length > 1 ? enoughKept : 1);
  for (const place of places) {
    const pairs = yield* pairWith(texts, sentence, place);
    const kept = keptBy(texts, pairs);
    if (kept > bestKept && lostBy(texts, spread, pairs) <= mostLost) [best, bestKept] = [pairs, kept];
    yield;
  }
  if (best.length > 0) recouple(texts, sentence, best);
}

/** Whether a sentence stands there word for word, in one piece. */
function isWhole(pairs: readonly TokenPair[], { start, end }: Span): boolean {
  const [first] = pairs;
  return pairs.length === end - start && pairs.every(({ a, b, same }) => same && b - a === (first?.b ?? 0) - start);
}

/** Sentences beside the places that belong to nothing: they were put in, or they are the sentence and the place was. */
function freeNeighbours({ b, alignment }: AlignedTexts, places: readonly Span[]): readonly Span[] {
  return places.flatMap(({ start, end }) =>
    [start - 1, end].flatMap(index => {
      const beside = index < 0 || index >= b.keys.length ? null : sentenceAround(b, index);
      return beside !== null && isFree(alignment, beside) ? [beside] : [];
    }),
  );
}

function isFree({ toA }: AlignedTexts['alignment'], { start, end }: Span): boolean {
  for (let index = start; index < end; index++) if (toA[index] !== -1) return false;
  return true;
}

/** The sentences of the second text that hold a part of it, in the order in which they are met. */
function placesOf({ b, alignment }: AlignedTexts, { start, end }: Span): readonly Span[] {
  const places: Span[] = [];
  for (let index = start; index < end && places.length <= mostSentences; index++) {
    const image = imageOf(alignment, index);
    if (image === -1 || places.some(place => image >= place.start && image < place.end)) continue;
    const place = sentenceAround(b, image);
    if (place !== null) places.push(place);
  }
  return places;
}

function imageOf({ toB, replacedBy }: AlignedTexts['alignment'], index: number): number {
  const equal = toB[index] ?? -1;
  return equal === -1 ? (replacedBy[index] ?? -1) : equal;
}

function sentenceAround({ breaks }: TokenColumns, index: number): Span | null {
  let start = index;
  while (start > 0 && index - start <= longestSentence && breaks[start] === 0) start--;
  let end = index + 1;
  while (end < breaks.length && end - start <= longestSentence && breaks[end] === 0) end++;
  return end - start <= longestSentence ? { start, end } : null;
}

function pairsOf({ alignment }: AlignedTexts, { start, end }: Span): readonly TokenPair[] {
  const pairs: TokenPair[] = [];
  for (let a = start; a < end; a++) {
    const b = imageOf(alignment, a);
    if (b !== -1) pairs.push({ a, b, same: alignment.toB[a] !== -1 });
  }
  return pairs;
}

/** Pairs a sentence with what of a place is free or its own already. */
function* pairWith(texts: AlignedTexts, sentence: Span, place: Span): Sliced<readonly TokenPair[]> {
  const { a, b, lexicon, alignment } = texts;
  const isOpen = (index: number): boolean => {
    const origin = alignment.toA[index] ?? -1;
    return origin === -1 || (origin >= sentence.start && origin < sentence.end);
  };
  return yield* pairInOrder(a, indices(sentence), b, indices(place).filter(isOpen), lexicon);
}

function indices({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}

function keptBy({ a, b, lexicon }: AlignedTexts, pairs: readonly TokenPair[]): number {
  return pairs.reduce((sum, pair) => {
    const weight = weightAt(a, pair.a, lexicon);
    return sum + (pair.same ? weight : weight * 0.5 * likenessAt(a, pair.a, b, pair.b, lexicon));
  }, 0);
}

/** Weight of the tokens that have a counterpart where the sentence is spread, and none in one place. */
function lostBy({ a, lexicon }: AlignedTexts, spread: readonly TokenPair[], pairs: readonly TokenPair[]): number {
  const paired = new Set(pairs.map(pair => pair.a));
  return spread.reduce((sum, pair) => (paired.has(pair.a) ? sum : sum + weightAt(a, pair.a, lexicon)), 0);
}

function recouple({ alignment }: AlignedTexts, { start, end }: Span, pairs: readonly TokenPair[]): void {
  for (let index = start; index < end; index++) {
    const equal = alignment.toB[index] ?? -1;
    if (equal !== -1) alignment.toA[equal] = -1;
    alignment.toB[index] = -1;
    alignment.replacedBy[index] = -1;
  }
  for (const { a, b, same } of pairs) {
    if (same) couple(alignment, a, b);
    else alignment.replacedBy[a] = b;
  }
}
