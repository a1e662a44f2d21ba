import { commonWords } from '../../language/en/newsWords';
import type { Span } from '../../text/span';
import type { Sliced } from '../../util/sliced';
import { createColumn, type GrowingColumn } from './columns';
import { foldText, rawOffsets } from './folding';

/** What a token is; numbers and names weigh more, and a change of one is never a rewording. */
export const Kind = { Punctuation: 0, Word: 1, Name: 2, Number: 3 } as const;

/** A value of {@link Kind}, as the columns keep it. */
type KindValue = (typeof Kind)[keyof typeof Kind];

/** A text's tokens as parallel columns: texts have up to 10⁶ of them. Offsets are UTF-16 into the raw text. */
export interface TokenColumns {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Same number, same word apart from case and typography; see {@link WordKeys}. */
  readonly keys: Int32Array;
  /** A {@link Kind} each. */
  readonly kinds: Uint8Array;
  /** 3 behind a blank line, 2 at the beginning of a line, 1 at the beginning of a sentence, else 0. */
  readonly breaks: Uint8Array;
}

/** The tokens of an empty text. */
export const noTokens: TokenColumns = {
  starts: new Int32Array(),
  ends: new Int32Array(),
  keys: new Int32Array(),
  kinds: new Uint8Array(),
  breaks: new Uint8Array(),
};

/** A text's tokens, with the hyphens (indices) at which a line ends inside a word, or between two that a hyphen joins. */
export interface WrappedTokens extends TokenColumns {
  readonly wraps: readonly number[];
}

/** The words behind the keys, shared by the texts that are compared. */
export interface WordKeys {
  readonly keys: Map<string, number>;
  readonly words: string[];
  /** By key: a word so short or so common that it tells nothing of a place. */
  readonly isSmall: boolean[];
}

/** An empty lexicon. */
export function createWordKeys(): WordKeys {
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

/** Units of text for each token, about. */
const usualLength = 5;

/** Splits a raw text into comparable tokens. */
export function* readTokens(raw: string, lexicon: WordKeys): Sliced<WrappedTokens> {
  const folded = yield* foldText(raw);
  const offsets = rawOffsets(folded);
  const columns = createColumns(folded.text.length / usualLength);
  const reader = startReading(folded.text);
  for (const match of folded.text.matchAll(tokenPattern)) {
    const word = match[0];
    if (isMarkup(word)) continue;
    const read = readToken(reader, word, match.index);
    if (read.isWrapped) reader.wraps.push(reader.count - 1);
    columns.starts.push(offsets.startOf(match.index));
    columns.ends.push(offsets.endOf(match.index + word.length - 1));
    columns.keys.push(wordKey(word, lexicon));
    columns.kinds.push(read.kind);
    columns.breaks.push(read.strength);
    reader.count++;
    if (reader.count % tokensPerSlice === 0) yield;
  }
  // lines that go on with a name were wrapped like the others, when that is the habit of the text
  if (reader.wrappedLines >= reader.openLines.length) for (const at of reader.openLines) columns.breaks.set(at, 0);
  yield;
  const { starts, ends, keys } = columns;
  const [kinds, breaks] = [new Uint8Array(columns.kinds.done()), new Uint8Array(columns.breaks.done())];
  yield;
  return { starts: starts.done(), ends: ends.done(), keys: keys.done(), kinds, breaks, wraps: reader.wraps };
}

function createColumns(expected: number): Readonly<Record<keyof TokenColumns, GrowingColumn>> {
  const column = (): GrowingColumn => createColumn(Math.ceil(expected));
  return { starts: column(), ends: column(), keys: column(), kinds: column(), breaks: column() };
}

/** Part of a text's tokens, `[from, to)`; offsets stay those of the whole text. */
export function sliceTokens(tokens: TokenColumns, from: number, to: number): TokenColumns {
  return {
    starts: tokens.starts.slice(from, to),
    ends: tokens.ends.slice(from, to),
    keys: tokens.keys.slice(from, to),
    kinds: tokens.kinds.slice(from, to),
    breaks: tokens.breaks.slice(from, to),
  };
}

/** Index of the first token that ends after the raw offset. */
function firstTokenAfter(tokens: TokenColumns, offset: number): number {
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
export function tokensIn(tokens: TokenColumns, span: Span): Span {
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
export function wordKey(word: string, lexicon: WordKeys): number {
  const same = lexicon.keys.get(word);
  if (same !== undefined) return same;
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

function kindOf(word: string): KindValue {
  const first = word.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a) return Kind.Word;
  if (first >= 0x41 && first <= 0x5a) return Kind.Name;
  if (numberStart.test(word)) return Kind.Number;
  if (first < 0x80) return Kind.Punctuation;
  if (nameStart.test(word)) return Kind.Name;
  return letterStart.test(word) ? Kind.Word : Kind.Punctuation;
}

/** What the reading of a text so far tells about the next token. */
interface TokenReader {
  readonly text: string;
  /** Tokens read. */
  count: number;
  /** The last two of them: the kind and where they end. */
  kind: KindValue;
  end: number;
  kindBefore: KindValue;
  endBefore: number;
  sentenceEnded: boolean;
  /** The last token is a number at the beginning of a line: a point behind it is a list's. */
  numberLed: boolean;
  /** Lines that go on in the middle of a sentence, in lower case. */
  wrappedLines: number;
  /** Tokens that begin a line though no sentence ended. */
  readonly openLines: number[];
  readonly wraps: number[];
}

function startReading(text: string): TokenReader {
  const nothing = { kind: Kind.Punctuation, end: 0, kindBefore: Kind.Punctuation, endBefore: 0 };
  const ended = { sentenceEnded: true, numberLed: false, wrappedLines: 0 };
  return { text, count: 0, ...nothing, ...ended, openLines: [], wraps: [] };
}

interface ReadToken {
  readonly kind: KindValue;
  readonly strength: number;
  readonly isWrapped: boolean;
}

function readToken(reader: TokenReader, word: string, start: number): ReadToken {
  const kind = kindOf(word);
  const isBeside = start === reader.end;
  let strength = breakBefore(reader, start);
  const isWrapped = strength === 2 && kind === Kind.Word && endsInHyphen(reader);
  if (strength === 2 && !reader.sentenceEnded) {
    // a line that goes on in the middle of a sentence was wrapped
    if (kind === Kind.Word) {
      reader.wrappedLines++;
      strength = 0;
    } else reader.openLines.push(reader.count);
  }
  const closes = isBeside && reader.sentenceEnded && (word === "'" || word === '"' || word === ')' || word === ']');
  reader.sentenceEnded = closes || (!reader.numberLed && (word === '.' || word === '!' || word === '?'));
  reader.numberLed = kind === Kind.Number && strength >= 2;
  reader.kindBefore = reader.kind;
  reader.endBefore = reader.end;
  reader.kind = kind;
  reader.end = start + word.length;
  return { kind, strength, isWrapped };
}

function breakBefore({ text, end, sentenceEnded }: TokenReader, start: number): number {
  if (start === 0) return 3;
  if (start === end) return 0;
  if (start > end + 1 || text[end] === '\n') {
    const between = text.slice(end, start);
    const line = between.indexOf('\n');
    if (line !== -1) return between.includes('\n', line + 1) ? 3 : 2;
  }
  return sentenceEnded ? 1 : 0;
}

/** Whether the last token is a hyphen right behind a word. */
function endsInHyphen({ text, end, kindBefore, endBefore }: TokenReader): boolean {
  return text[end - 1] === '-' && endBefore === end - 1 && (kindBefore === Kind.Word || kindBefore === Kind.Name);
}
