import type { NumeralToken } from './tokens';

/** The tokens of a paragraph. Readers look at them by index; an index outside gives '' or false, never an error. */
export type Tokens = readonly NumeralToken[];

/** The token's text, '' outside. */
export function textAt(tokens: Tokens, at: number): string {
  return tokens[at]?.text ?? '';
}

/** The lower-case word at an index, '' when there is none. */
export function wordAt(tokens: Tokens, at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : '';
}

export function isMark(tokens: Tokens, at: number, mark: string): boolean {
  const token = tokens[at];
  return token?.kind === 'mark' && token.text === mark;
}

export function isGlued(tokens: Tokens, at: number): boolean {
  return tokens[at]?.glued === true;
}

/** A hyphen with words or figures right on both sides: "two-day". */
export function isHyphen(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at, '-') && isGlued(tokens, at) && isGlued(tokens, at + 1);
}

/** A hyphen or dash that can stand between the ends of a range: "10-15", "3,000–4,000", "10 – 15", "2000 - 2500". */
export function isRangeDash(tokens: Tokens, at: number): boolean {
  if (isMark(tokens, at, '–')) return isGlued(tokens, at) === isGlued(tokens, at + 1);
  if (isHyphen(tokens, at)) return true;
  const isFree = isMark(tokens, at, '-') && !isGlued(tokens, at) && !isGlued(tokens, at + 1);
  return isFree && tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number';
}

/** Whether the words stand at `at` one after the other. */
export function startsPhrase(tokens: Tokens, at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (textAt(tokens, at + i) !== words[i]) return false;
  return true;
}

/** Whether a token is the stop that ends a sentence; closing quotation marks may stand behind it. */
export function endsSentence(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || !stops.has(token.text)) return false;
  let next = at + 1;
  while (tokens[next]?.kind === 'mark' && tokens[next]?.glued === true) next++;
  return tokens[next]?.sentence !== token.sentence;
}

const stops: ReadonlySet<string> = new Set('.!?…');

/** The word right before an index, '' when a mark or figure stands there. */
export function outerWordBefore(tokens: Tokens, at: number): string {
  return wordAt(tokens, at - 1);
}
