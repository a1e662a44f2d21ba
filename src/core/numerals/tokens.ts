import { finish, pauseEvery, type Sliced } from '../util/sliced';
import { readDigits, type DigitRun } from './digits';
import { gluedWords } from '../language/en/numberWords';
import { domainEnds } from '../language/en/nameWords';
import { seenText } from '../text/seenText';
import { sentencesIn } from '../text/sentences';

/**
 * A word, a figure in digits, or a single mark of a paragraph. Spans are UTF-16, relative to the paragraph.
 * Signs of every kind are cut as finely as possible; the readers put them together.
 */
export interface NumeralToken {
  readonly kind: 'word' | 'number' | 'mark';
  readonly start: number;
  readonly end: number;
  /** Words in lower case with straight apostrophes, at most {@link longestWord} long; figures as written; marks folded. */
  readonly text: string;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
  /** A word with a capital first letter. */
  readonly capital: boolean;
  /** Followed by `'s`, which belongs to no token. */
  readonly possessive: boolean;
  /** The figure of a number token. */
  readonly digits: DigitRun | null;
  /** Number of its sentence in the paragraph. */
  readonly sentence: number;
}

/** No entry of any table is longer; a wall of letters costs no more than its length. */
const longestWord = 40;

const dashes = '‐‑‒–—―−';

/** Marks that mean the same, folded to one. */
function foldMark(mark: string): string {
  if (mark === '‐' || mark === '‑') return '-';
  if (dashes.includes(mark)) return '–';
  if (mark === '’' || mark === '‘' || mark === 'ʼ') return "'";
  return mark;
}

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  if (code < 0xc0) return code === 0xaa || code === 0xba;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x2000 && code < 0x2c00) return false;
  return /[\p{L}\p{M}]/u.test(text.charAt(at));
}

function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  if (code === 0xa0 || code === 0x1680 || code === 0x3000 || code === 0xfeff || code === 0xad) return true;
  return (code >= 0x2000 && code <= 0x200f) || (code >= 0x2028 && code <= 0x202f) || (code >= 0x205f && code <= 0x206f);
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

/** Where the letters that start at `at` end: apostrophes and the dots of initialisms ("p.m.") stay inside. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  let lower = text.charCodeAt(at) > 96;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isLetter(code, text, end)) {
      const isUpper = code < 91;
      if (isUpper && lower && end - at < 12 && gluedWords.has(text.slice(at, end).toLowerCase())) break;
      lower = !isUpper;
    } else if (isApostrophe(code)) {
      if (!isLetter(text.charCodeAt(end + 1), text, end + 1) || isPossessive(text, end)) break;
    } else if (code === 46 && isInitialism(text, at, end)) end = initialismEnd(text, end) - 1;
    else break;
  }
  return end;
}

function isPossessive(text: string, apostrophe: number): boolean {
  const next = text.charCodeAt(apostrophe + 1) | 32;
  return next === 115 && !isLetter(text.charCodeAt(apostrophe + 2), text, apostrophe + 2);
}

/** One letter, a dot, one letter, a dot: "U.S.", "a.m." */
function isInitialism(text: string, start: number, dot: number): boolean {
  return dot - start === 1 && isLetter(text.charCodeAt(dot + 1), text, dot + 1) && text.startsWith('.', dot + 2);
}

function initialismEnd(text: string, dot: number): number {
  let end = dot + 1;
  while (isLetter(text.charCodeAt(end), text, end) && text.charCodeAt(end + 1) === 46) end += 2;
  return end;
}

function chunkEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** Takes back what the tokens of an address have given so far. */
function dropGlued(tokens: NumeralToken[]): void {
  while (tokens.pop()?.glued === true);
}

/** Whether a web or mail address runs through this mark. */
function isAddress(text: string, at: number, tokens: readonly NumeralToken[]): boolean {
  const last = tokens.at(-1);
  if (last?.end !== at) return false;
  const mark = text[at];
  if (mark === '@') return true;
  if (mark === ':') return text.startsWith('://', at);
  if (mark === '.') return last.text === 'www';
  return mark === '/' && domainEnds.has(last.text);
}

function wordToken(text: string, start: number, end: number, glued: boolean, sentence: number): NumeralToken {
  const raw = text.slice(start, Math.min(end, start + longestWord));
  const code = text.charCodeAt(start);
  const lower = raw.toLowerCase();
  return {
    kind: 'word',
    start,
    end,
    text: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    glued,
    capital: code < 128 ? code < 97 : !lower.startsWith(raw.charAt(0)),
    possessive: isApostrophe(text.charCodeAt(end)) && isPossessive(text, end),
    digits: null,
    sentence,
  };
}

/** Cuts a short text into tokens at once. */
export function tokenise(text: string): readonly NumeralToken[] {
  return finish(tokensOf(text));
}

/** Tells the number of the sentence at an offset; offsets may only grow. */
function sentenceCounter(text: string): (offset: number) => number {
  const sentences = sentencesIn(text, { start: 0, end: text.length })[Symbol.iterator]();
  let count = 0;
  let current = sentences.next();
  return offset => {
    while (current.done !== true && offset >= current.value.end) {
      current = sentences.next();
      count++;
    }
    return count;
  };
}

/** Tokens cut between two offers to pause. */
const tokensPerSlice = 1024;

/**
 * Cuts a paragraph into tokens in one pass. Web and mail addresses give none; what is not seen in a text cuts nothing.
 */
export function* tokensOf(text: string): Sliced<readonly NumeralToken[]> {
  const seen = seenText(text);
  if (seen === null) return yield* cut(text);
  const tokens = yield* cut(seen.text);
  return tokens.map(token => ({ ...token, ...seen.written(token) }));
}

function* cut(text: string): Sliced<readonly NumeralToken[]> {
  const tokens: NumeralToken[] = [];
  const due = pauseEvery(tokensPerSlice);
  const sentenceAt = sentenceCounter(text);
  let at = 0;
  let free = -1; // where the last token ended, with its possessive
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    if (due(1)) yield;
    if (isLetter(code, text, at)) {
      const token = wordToken(text, at, wordEnd(text, at), free === at, sentenceAt(at));
      tokens.push(token);
      at = free = token.end + (token.possessive ? 2 : 0);
    } else {
      const digits = readDigits(text, at);
      const end = at + (digits?.length ?? 1);
      if (digits === null && isAddress(text, at, tokens)) {
        dropGlued(tokens);
        at = chunkEnd(text, at);
        continue;
      }
      const written = digits === null ? foldMark(text.charAt(at)) : text.slice(at, Math.min(end, at + longestWord));
      const kind = digits === null ? 'mark' : 'number';
      tokens.push({
        kind,
        start: at,
        end,
        text: written,
        glued: free === at,
        capital: false,
        possessive: false,
        digits,
        sentence: sentenceAt(at),
      });
      at = free = end;
    }
  }
  return tokens;
}

/** Where a token ends when its possessive is counted in. */
export function outerEnd(token: NumeralToken): number {
  return token.end + (token.possessive ? 2 : 0);
}
