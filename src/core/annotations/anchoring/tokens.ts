import type { Span } from '../../text/span';
import type { Sliced } from '../../util/sliced';
import { foldText } from './folding';

/** What a token is; numbers and names weigh more, and a change of one is never a rewording. */
export const enum Kind {
  Punctuation,
  Word,
  Name,
  Number,
}

/** A text's tokens as parallel columns: texts have up to 10⁵ of them. Offsets are UTF-16 into the raw text. */
export interface Tokens {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Same number, same word apart from case and typography; see {@link Lexicon}. */
  readonly keys: readonly number[];
  readonly kinds: readonly Kind[];
  /** 2 at the beginning of a line, 1 at the beginning of a sentence, else 0. */
  readonly breaks: readonly number[];
}

/** The words behind the keys, shared by the texts that are compared. */
export interface Lexicon {
  readonly keys: Map<string, number>;
  readonly words: string[];
}

/** An empty lexicon. */
export function createLexicon(): Lexicon {
  return { keys: new Map(), words: [] };
}

/**
 * Numbers with their inner points and commas; words, parted before an inner capital (`billionHowever`); single characters
 * of scripts that write no spaces; any other character alone.
 */
const tokenPattern =
  /\p{N}+(?:[.,:]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{Lu}\p{Lt}]+[\p{Ll}\p{Lm}\p{M}]*|[\p{Ll}\p{Lm}\p{Lo}\p{M}]+|\S/gu;

/** Tokens read between two pauses: a quarter of a millisecond, some milliseconds in code that has not run yet. */
const tokensPerSlice = 500;

/** Splits a raw text into comparable tokens. */
export function* tokenise(raw: string, lexicon: Lexicon): Sliced<Tokens> {
  const folded = yield* foldText(raw);
  const tokens = { starts: [], ends: [], keys: [], kinds: [], breaks: [] } as Columns;
  let reader: BreakReader = { end: 0, sentenceEnded: true };
  for (const match of folded.text.matchAll(tokenPattern)) {
    const word = match[0];
    // Markdown's emphasis: put around words and taken away again, it tells nothing of a place
    if (word === '*' || word === '_') continue;
    const last = match.index + word.length - 1;
    tokens.starts.push(folded.starts[match.index] ?? raw.length);
    tokens.ends.push(folded.ends[last] ?? raw.length);
    tokens.keys.push(keyOf(word, lexicon));
    tokens.kinds.push(kindOf(word));
    tokens.breaks.push(breakBefore(folded.text, reader, match.index));
    reader = readOn(reader, word, match.index, last + 1);
    if (tokens.keys.length % tokensPerSlice === 0) yield;
  }
  return tokens;
}

interface Columns {
  readonly starts: number[];
  readonly ends: number[];
  readonly keys: number[];
  readonly kinds: Kind[];
  readonly breaks: number[];
}

/** Part of a text's tokens, `[from, to)`; offsets stay those of the whole text. */
export function sliceTokens(tokens: Tokens, from: number, to: number): Tokens {
  return {
    starts: tokens.starts.slice(from, to),
    ends: tokens.ends.slice(from, to),
    keys: tokens.keys.slice(from, to),
    kinds: tokens.kinds.slice(from, to),
    breaks: tokens.breaks.slice(from, to),
  };
}

/** Index of the first token that ends after the raw offset. */
function firstTokenAfter(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens that a raw span touches, as a half-open range of token indices. */
export function tokensIn(tokens: Tokens, span: Span): Span {
  const start = firstTokenAfter(tokens, span.start);
  let end = start;
  let high = tokens.starts.length;
  // first token that begins at or after the end
  while (end < high) {
    const middle = (end + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < span.end) end = middle + 1;
    else high = middle;
  }
  return { start, end: Math.max(start, end) };
}

/** Quotation marks share a key: houses and word processors swap single, double and lost ones. */
function keyOf(word: string, lexicon: Lexicon): number {
  const spelling = word === '"' || word === '\ufffd' ? "'" : word.toLowerCase();
  const known = lexicon.keys.get(spelling);
  if (known !== undefined) return known;
  const key = lexicon.words.length;
  lexicon.words.push(spelling);
  lexicon.keys.set(spelling, key);
  return key;
}

const numberStart = /^\p{N}/u;
const nameStart = /^[\p{Lu}\p{Lt}]/u;
const letterStart = /^[\p{L}\p{M}]/u;

function kindOf(word: string): Kind {
  if (numberStart.test(word)) return Kind.Number;
  if (nameStart.test(word)) return Kind.Name;
  return letterStart.test(word) ? Kind.Word : Kind.Punctuation;
}

/** What the reading so far tells about the next token: where the last one ended and whether it closed a sentence. */
interface BreakReader {
  readonly end: number;
  readonly sentenceEnded: boolean;
}

function breakBefore(text: string, reader: BreakReader, start: number): number {
  const between = text.slice(reader.end, start);
  if (start === 0 || between.includes('\n')) return 2;
  return reader.sentenceEnded && between !== '' ? 1 : 0;
}

function readOn(reader: BreakReader, word: string, start: number, end: number): BreakReader {
  const closes = /^['")\]]$/.test(word) && reader.sentenceEnded && reader.end === start;
  return { end, sentenceEnded: closes || /^[.!?]$/.test(word) };
}
