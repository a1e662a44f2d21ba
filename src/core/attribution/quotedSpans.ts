import { clippedWords } from '../language/en/attributionWords';
import type { Token } from '../text/token';

/** Words between quotation marks, in tokens: `first` and `after` hold the marks too. */
export interface QuotedTokens {
  readonly first: number;
  readonly after: number;
  /** It ends with its own mark; one that does not may go on in the next paragraph. */
  readonly closed: boolean;
}

type Side = 'open' | 'close' | 'either';

/** A quotation mark of one or two tokens (``wire'' marks), and what its place says of it. */
interface Mark {
  readonly at: number;
  readonly width: number;
  /** Marks of one style open and close each other. */
  readonly style: string;
  readonly side: Side;
}

/** What a mark does by its shape, in English, French, German and Scandinavian ways. */
const shapes: Readonly<Record<string, readonly [style: string, side: Side]>> = {
  '“': ['“', 'either'],
  '”': ['“', 'close'],
  '„': ['“', 'open'],
  '«': ['«', 'either'],
  '»': ['«', 'either'],
  '‘': ['‘', 'open'],
  '’': ['‘', 'close'],
  '"': ['"', 'either'],
  "'": ["'", 'either'],
  '``': ['``', 'open'],
  "''": ['``', 'close'],
};

/** Marks that are apostrophes as often: they are trusted only in pairs. */
const single: ReadonlySet<string> = new Set(['‘', "'"]);

/** Marks that typists take for each other: a quotation that opens “so and closes so". */
const mistaken: ReadonlyMap<string | undefined, string> = new Map([
  ['“', '"'],
  ['"', '“'],
]);

/** The quotations of a paragraph, outermost only, in order. Linear in the tokens. */
export function quotedSpans(tokens: readonly Token[]): readonly QuotedTokens[] {
  const marks = marksOf(tokens);
  const found: QuotedTokens[] = [];
  let next = 0;
  while (next < marks.length) {
    const open = marks[next];
    if (open === undefined || open.side === 'close') {
      next++;
      continue;
    }
    const end = closing(tokens, marks, next);
    const mark = marks[end];
    if (mark !== undefined && mark.side !== 'open') {
      const after = mark.at + mark.width;
      if (after - open.at > open.width + mark.width) found.push({ first: open.at, after, closed: true });
      next = end + 1;
    } else if (single.has(open.style) || open.style === '«') {
      next++;
    } else {
      // it never closes: up to the next mark that opens, else to the end of the paragraph
      const after = mark?.at ?? tokens.length;
      if (after - open.at > open.width) found.push({ first: open.at, after, closed: false });
      next = mark === undefined ? marks.length : end;
    }
  }
  return found;
}

/** Index of the mark that closes the one at `from`; of one that opens again before, where it was forgotten; or past the end. */
function closing(tokens: readonly Token[], marks: readonly Mark[], from: number): number {
  const open = marks[from];
  const ofStyle = (at: number): Mark | undefined => (marks[at]?.style === open?.style ? marks[at] : undefined);
  let apostrophe = -1;
  let isInOther = false;
  let at = from + 1;
  for (let seen = 0; at < marks.length && seen < farthest; at++) {
    const mark = ofStyle(at);
    const other = marks[at];
    if (other !== undefined && other.style === mistaken.get(open?.style)) {
      if (!isInOther && other.side === 'close' && isBehindWords(tokens, other)) return at;
      isInOther = other.side === 'open' || (other.side === 'either' && !isInOther);
    }
    if (mark === undefined) continue;
    seen++;
    if (mark.side !== 'open') {
      if (!single.has(mark.style) || !mayBeApostrophe(tokens, mark)) return at;
      // "the leaders' talks failed,'": a later mark that cannot be an apostrophe closes
      if (apostrophe < 0) apostrophe = at;
    } else if (single.has(mark.style)) break;
    else {
      const nested = nextOfStyle(marks, at);
      // “he said “no” to me”: both that follow close
      const outer = nested < 0 || marks[nested]?.side !== 'close' ? -1 : nextOfStyle(marks, nested);
      if (outer < 0 || marks[outer]?.side !== 'close') return at;
      at = nested;
    }
  }
  if (single.has(open?.style ?? '')) return apostrophe < 0 ? marks.length : apostrophe;
  return marks.length;
}

/** Whether a mark follows words or the mark that ends them: 6" is a measure. */
function isBehindWords(tokens: readonly Token[], { at }: Mark): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.kind === 'word' || isClosed(before));
}

/** A pair of single marks has at most so many others between: walls of apostrophes cost no more. */
const farthest = 24;

function nextOfStyle(marks: readonly Mark[], from: number): number {
  for (let at = from + 1; at < Math.min(marks.length, from + farthest); at++)
    if (marks[at]?.style === marks[from]?.style) return at;
  return -1;
}

function marksOf(tokens: readonly Token[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'mark') continue;
    const width = isDoubled(tokens, at) ? 2 : 1;
    const shape = shapes[width === 2 ? token.text + token.text : token.text];
    if (shape === undefined) continue;
    const [style, byShape] = shape;
    const mark = { at, width, style, side: byShape === 'either' ? sideOf(tokens, at, style) : byShape };
    if (isTrusted(tokens, mark)) marks.push(mark);
    at += width - 1;
  }
  return marks;
}

function isDoubled(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (token?.text === '`' || token?.text === "'") && next?.text === token.text && !next.spaced;
}

/** Marks behind which a quotation may open without a blank. */
const openers: ReadonlySet<string> = new Set(['(', '[', '—', '–', '-', '“', '‘', '"', "'", '…', '/']);

/** Whether a mark opens or closes, by the blanks around it. */
function sideOf(tokens: readonly Token[], at: number, style: string): Side {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const opens = before === undefined || token?.spaced === true || openers.has(before.text);
  const closes = next === undefined || next.spaced || next.kind === 'mark';
  if (style === '«') return guillemet(tokens, at);
  // German „…“ closes with the mark that opens in English
  if (token?.text === '“') return opens || !closes ? 'open' : 'close';
  if (opens !== closes) return opens ? 'open' : 'close';
  return 'either';
}

/** French « … » stands off its words, German »…« points inwards, Swiss «…» outwards. */
function guillemet(tokens: readonly Token[], at: number): Side {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.text === '«')
    return token.spaced || at === 0 ? 'open' : next?.spaced === false && !isClosed(next) ? 'open' : 'close';
  return token?.spaced === true && next?.spaced === false && !isClosed(next) ? 'open' : 'close';
}

const isClosed = (token: Token): boolean => token.kind === 'mark' && /[,.;:!?)]/.test(token.text);

/** Whether a single mark can be more than an apostrophe where it stands: "'90s", "rock 'n' roll", "don’t" are none. */
function isTrusted(tokens: readonly Token[], { at, style, side }: Mark): boolean {
  if (!single.has(style)) return true;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (side === 'either') return false;
  if (side === 'open') {
    const opens = token?.spaced === true || at === 0 || openers.has(tokens[at - 1]?.text ?? '');
    return opens && next !== undefined && !next.spaced && next.kind === 'word' && !clippedWords.has(next.norm);
  }
  return token?.spaced !== true && (next === undefined || next.spaced || next.kind === 'mark');
}

/** "leaders' " */
function mayBeApostrophe(tokens: readonly Token[], { at }: Mark): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && before.norm.endsWith('s') && tokens[at + 1]?.kind === 'word';
}
