import { commonWords } from '../../text/commonWords';
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
  /** 3 behind a blank line, 2 at the beginning of a line, 1 at the beginning of a sentence, else 0. */
  readonly breaks: readonly number[];
}

/** The tokens of an empty text. */
export const noTokens: Tokens = { starts: [], ends: [], keys: [], kinds: [], breaks: [] };

/** A text's tokens, with the hyphens (indices) at which a line ends inside a word, or between two that a hyphen joins. */
export interface WrappedTokens extends Tokens {
  readonly wraps: readonly number[];
}

/** The words behind the keys, shared by the texts that are compared. */
export interface Lexicon {
  readonly keys: Map<string, number>;
  readonly words: string[];
  /** By key: a word so short or so common that it tells nothing of a place. */
  readonly isSmall: boolean[];
}

/** An empty lexicon. */
export function createLexicon(): Lexicon {
  return { keys: new Map(), words: [], isSmall: [] };
}

/**
 * The marks of a Markdown link; numbers with their inner points and commas; words, parted before an inner capital
 * (`billionHowever`); single characters of scripts that write no spaces; any other character alone.
 */
const tokenPattern =
  /\[(?=[^[\]\n]*\]\([^\s()]*\))|\]\([^\s()]*\)|\p{N}+(?:[.,:]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{Lu}\p{Lt}]+[\p{Ll}\p{Lm}\p{M}]*|[\p{Ll}\p{Lm}\p{Lo}\p{M}]+|\S/gu;

/** Markdown's emphasis and links: put around words and taken away again, they tell nothing of a place. */
const isMarkup = (word: string): boolean =>
  word === '*' || word === '_' || word === '[' || (word.length > 1 && word.startsWith(']'));

/** Tokens read between two pauses: a quarter of a millisecond, some milliseconds in code that has not run yet. */
const tokensPerSlice = 500;

/** Splits a raw text into comparable tokens. */
export function* tokenise(raw: string, lexicon: Lexicon): Sliced<WrappedTokens> {
  const folded = yield* foldText(raw);
  const tokens: Columns = { starts: [], ends: [], keys: [], kinds: [], breaks: [], wraps: [] };
  const reader: BreakReader = { text: folded.text, end: 0, sentenceEnded: true, numberLed: false };
  const openLines: number[] = [];
  let wrappedLines = 0;
  for (const match of folded.text.matchAll(tokenPattern)) {
    const word = match[0];
    if (isMarkup(word)) continue;
    const last = match.index + word.length - 1;
    const kind = kindOf(word);
    if (isWrapped(reader, tokens, match.index, kind)) tokens.wraps.push(tokens.keys.length - 1);
    tokens.starts.push(folded.starts[match.index] ?? raw.length);
    tokens.ends.push(folded.ends[last] ?? raw.length);
    tokens.keys.push(keyOf(word, lexicon));
    tokens.kinds.push(kind);
    const strength = breakBefore(reader, match.index);
    const goesOn = strength === 2 && !reader.sentenceEnded;
    if (goesOn && kind === Kind.Word) wrappedLines++;
    else if (goesOn) openLines.push(tokens.breaks.length);
    // a line that goes on in the middle of a sentence was wrapped
    tokens.breaks.push(goesOn && kind === Kind.Word ? 0 : strength);
    readOn(reader, word, match.index, kind, tokens.breaks.at(-1) ?? 0);
    if (tokens.keys.length % tokensPerSlice === 0) yield;
  }
  // so were the others, names at their beginning or not, when it is the habit of the text
  if (wrappedLines >= openLines.length) for (const index of openLines) tokens.breaks[index] = 0;
  return tokens;
}

interface Columns {
  readonly starts: number[];
  readonly ends: number[];
  readonly keys: number[];
  readonly kinds: Kind[];
  readonly breaks: number[];
  readonly wraps: number[];
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
export function firstTokenAfter(tokens: Tokens, offset: number): number {
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

/** Letters of a word that stands everywhere in most languages. */
const shortWord = 3;

/** Quotation marks share a key: houses and word processors swap single, double and lost ones. */
export function keyOf(word: string, lexicon: Lexicon): number {
  const spelling = word === '"' || word === '\ufffd' ? "'" : word.toLowerCase();
  const known = lexicon.keys.get(spelling);
  if (known !== undefined) return known;
  const key = lexicon.words.length;
  lexicon.words.push(spelling);
  lexicon.isSmall.push(spelling.length <= shortWord || commonWords.has(spelling));
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

/** What the reading so far tells about the next token. */
interface BreakReader {
  readonly text: string;
  /** Where the last token ended. */
  end: number;
  sentenceEnded: boolean;
  /** The last token is a number at the beginning of a line: a point behind it is a list's. */
  numberLed: boolean;
}

function breakBefore({ text, end, sentenceEnded }: BreakReader, start: number): number {
  const between = text.slice(end, start);
  const line = between.indexOf('\n');
  if (start === 0 || (line !== -1 && between.includes('\n', line + 1))) return 3;
  if (line !== -1) return 2;
  return sentenceEnded && between !== '' ? 1 : 0;
}

function readOn(reader: BreakReader, word: string, start: number, kind: Kind, breakHere: number): void {
  const closes = /^['")\]]$/.test(word) && reader.sentenceEnded && reader.end === start;
  reader.sentenceEnded = closes || (/^[.!?]$/.test(word) && !reader.numberLed);
  reader.numberLed = kind === Kind.Number && breakHere >= 2;
  reader.end = start + word.length;
}

/** Whether a word goes on behind a hyphen at the end of a line. */
function isWrapped({ text, end }: BreakReader, { starts, ends, kinds }: Columns, start: number, kind: Kind): boolean {
  if (kind !== Kind.Word || text[end - 1] !== '-' || !/^ *\n *$/.test(text.slice(end, start))) return false;
  const before = kinds.length - 2;
  const isWord = kinds[before] === Kind.Word || kinds[before] === Kind.Name;
  return isWord && ends[before] === starts[before + 1];
}
