import type { Token } from './tokens';

/** The tokens of a paragraph. Readers look at them by index; an index outside gives '' or false, never an error. */
export type Tokens = readonly Token[];

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

/** Index behind a hyphen or dot that stands there, else the index itself. */
export function skipMark(tokens: Tokens, at: number, mark: string): number {
  return isMark(tokens, at, mark) ? at + 1 : at;
}

/** Whether the words stand at `at` one after the other. */
export function startsPhrase(tokens: Tokens, at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (textAt(tokens, at + i) !== words[i]) return false;
  return true;
}

/** Whether a token ends a sentence: `.`, `!` or `?` with a space and no lower-case letter behind. */
export function endsSentence(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  if (token.text !== '.' && token.text !== '!' && token.text !== '?') return false;
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (next.kind === 'mark') return !next.glued || next.text === '"' || next.text === '”' || next.text === "'";
  return !next.glued && (next.capital || next.kind === 'number') && !isAbbreviation(tokens[at - 1]);
}

const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen col lt sgt capt sen rep gov rev st no vs jan feb mar apr jun jul aug sep sept oct nov dec rs inc ltd co corp approx ca est jr sr mt ft'.split(
    ' ',
  ),
);

function isAbbreviation(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return abbreviations.has(token.text) || (token.capital && token.end - token.start === 1);
}

/** The word right before an index, '' when a mark or figure stands there. */
export function outerWordBefore(tokens: Tokens, at: number): string {
  return wordAt(tokens, at - 1);
}
