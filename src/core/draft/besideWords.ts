import { tightWords } from '../language/en/besideOpposites';
import type { ToldWord } from './tellings';

/** Content words beside two words of which one has to be the same. */
const objectWords = 3;

/** Whether a content word stands right behind two words, behind both. */
export function haveOneObject(a: readonly ToldWord[], at: number, b: readonly ToldWord[], index: number): boolean {
  return haveCommon(contentOf(a.slice(at + 1)), contentOf(b.slice(index + 1)));
}

/** Whether one stands right behind or right before both. */
export function standBesideOne(a: readonly ToldWord[], at: number, b: readonly ToldWord[], index: number): boolean {
  const isBehind = haveOneObject(a, at, b, index);
  return isBehind || haveCommon(contentOf(a.slice(0, at).toReversed()), contentOf(b.slice(0, index).toReversed()));
}

/** The first content words of a list. */
function contentOf(words: readonly ToldWord[]): readonly string[] {
  return words.flatMap(({ stop, term }) => (stop ? [] : [term])).slice(0, objectWords);
}

const haveCommon = (a: readonly string[], b: readonly string[]): boolean => a.some(term => b.includes(term));

/** A part of a word with a hyphen stands beside the same part, and a preposition between the same two things. */
export function areInOnePlace(a: readonly ToldWord[], at: number, b: readonly ToldWord[], index: number): boolean {
  const [word, other] = [a[at], b[index]];
  if (word === undefined || other === undefined) return false;
  const behind = a[at + 1]?.term === b[index + 1]?.term;
  if (word.isPart || other.isPart) return behind || (word.isPart && a[at - 1]?.term === b[index - 1]?.term);
  if (!tightWords.has(word.folded) && !tightWords.has(other.folded)) return true;
  const [[next], [otherNext]] = [contentOf(a.slice(at + 1)), contentOf(b.slice(index + 1))];
  const [before, otherBefore] = [a.slice(0, at).toReversed(), b.slice(0, index).toReversed()].map(contentOf);
  return next !== undefined && next === otherNext && haveCommon(before ?? [], otherBefore ?? []);
}
