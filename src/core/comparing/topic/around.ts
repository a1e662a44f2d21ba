import type { NumericClaim } from '../../claims/claim';
import type { TermBag } from './weighting';
import type { TopicWord } from './words';

/** Words further from a figure than this say nothing of it; keeps the work per claim flat in sentences without an end. */
const reach = 60;

/** The figure of a claim among the words of its sentence. Flat in the length of the sentence, but for a binary search. */
export function wordsAround(claim: NumericClaim, sentence: readonly TopicWord[]): Around {
  const first = firstWordAt(sentence, claim.core.start);
  const start = Math.max(0, first - reach);
  const words = sentence.slice(start, first + 2 * reach);
  const from = first - start;
  let to = from;
  while ((words[to]?.start ?? Infinity) < claim.core.end) to += 1;
  return { words, from, to };
}

/** Index of the first word that ends behind an offset; binary search. */
function firstWordAt(words: readonly TopicWord[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A figure among the words of its sentence: `from` is its first word, `to` the first behind it. */
export interface Around {
  readonly words: readonly TopicWord[];
  readonly from: number;
  readonly to: number;
}

/** The clause that a figure stands in. */
export function clauseAt({ words, from, to }: Around): number {
  return (from < to ? words[from] : (words[from - 1] ?? words[from]))?.clause ?? 0;
}

/** How much a clause boundary between a word and the figure takes from the word's weight. */
const clauseDecay = 0.35;
/** At this many words further away a word weighs half. */
const halfDistance = 3;

/** Content words by nearness, the figure itself left out. */
export function nearTerms(around: Around): TermBag {
  const own = clauseAt(around);
  const near = new Map<string, number>();
  const add = (word: TopicWord, distance: number): void => {
    const weight = clauseDecay ** Math.abs(word.clause - own) / (1 + (distance - 1) / halfDistance);
    near.set(word.term, Math.max(near.get(word.term) ?? 0, weight));
  };
  const content = (words: readonly TopicWord[]): readonly TopicWord[] => words.filter(word => !word.stop);
  for (const [index, word] of content(around.words.slice(0, around.from)).toReversed().entries()) add(word, index + 1);
  for (const [index, word] of content(around.words.slice(around.to)).entries()) add(word, index + 1);
  return near;
}
