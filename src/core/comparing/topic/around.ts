import type { NumericClaim } from '../../claims/claim';
import { roleOf } from './roles';
import type { TermBag } from './weighting';
import type { TopicWord } from './words';
import { levelPrepositions } from '../../language/en/change';

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

/** A word of another clause is as far as this many words of the same one. */
const clauseDistance = 6;
/** A word further away tells of something else. */
const roleReach = 16;

/** The role that the nearest telling word gives. */
export function nearestRole(around: Around, dimension: string, claim: NumericClaim): string | undefined {
  const own = clauseAt(around);
  const isLevel = levelPrepositions.has(wordBefore(around, claim));
  let best: { readonly role: string; readonly distance: number } | undefined;
  for (const [index, word] of around.words.entries()) {
    const steps = index < around.from ? around.from - index : Math.max(0, index - around.to + 1);
    const distance = steps + clauseDistance * Math.abs(word.clause - own);
    if (distance > roleReach || (best !== undefined && best.distance <= distance)) continue;
    if (inHedge(word, claim) || !tells(around, index)) continue;
    const role = roleOf(word.folded, dimension);
    if (role === 'growth' && isLevel) continue;
    if (role !== undefined) best = { role, distance };
  }
  return best?.role;
}

/** The word before a figure and its hedge, folded; `''` when it opens the sentence. */
export function wordBefore({ words, from }: Around, { start }: NumericClaim): string {
  let before = from - 1;
  while ((words[before]?.start ?? -1) >= start) before--;
  return words[before]?.folded ?? '';
}

/** "40 % of" and "a share of" tell of a part; other words "of" and the shares of a company do not. */
function tells({ words, to }: Around, index: number): boolean {
  const { folded } = words[index] ?? { folded: '' };
  if (folded === 'of') return index === to;
  return folded !== 'share' || words[index + 1]?.folded === 'of';
}

/** "more than 40 %" tells of no growth. */
function inHedge(word: TopicWord, { start, core }: NumericClaim): boolean {
  return start <= word.start && word.start < core.start;
}
