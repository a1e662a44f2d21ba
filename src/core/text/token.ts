import type { Span } from './span';

import type { WordTags } from '../language/tags';

/** A word, a number or one mark of punctuation. UTF-16 into the text it was read from. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** Lower case, straight apostrophes, without the dots of an abbreviation ("U.S." is "us" with `dotted`). */
  readonly norm: string;
  /** White space, or the start of the text, stands before it. */
  readonly spaced: boolean;
  /** An abbreviation that carries its dot. */
  readonly dotted: boolean;
  readonly shape: WordShape;
  readonly tags: WordTags;
}

/** How a word is cased: `Upper` has one capital and more letters, `ALL` two letters or more and all of them capital. */
export type WordShape = 'lower' | 'Upper' | 'ALL' | 'Mixed' | 'I' | 'none';

/** The case of a word's letters. A single capital is `I` (an initial, the pronoun, or a name such as X). */
export function shapeOf(word: string): WordShape {
  let upper = 0;
  let lower = 0;
  let firstIsUpper = false;
  let later = 0;
  for (const letter of word) {
    const isLower = letter !== letter.toUpperCase();
    const isUpper = !isLower && letter !== letter.toLowerCase();
    if (isUpper && upper + lower === 0) firstIsUpper = true;
    else if (isUpper) later++;
    if (isUpper) upper++;
    if (isLower) lower++;
  }
  if (upper === 0) return lower > 0 ? 'lower' : 'none';
  if (lower === 0) return upper === 1 ? 'I' : 'ALL';
  if (!firstIsUpper) return 'Mixed';
  return later === 0 ? 'Upper' : 'Mixed';
}

/** Whether a word starts with a capital letter. */
export function isCapitalised(token: Token): boolean {
  return token.shape === 'Upper' || token.shape === 'ALL' || token.shape === 'I' || startsUpper(token);
}

function startsUpper(token: Token): boolean {
  if (token.shape !== 'Mixed') return false;
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}
