import type { Span } from '../../text/span';

/**
 * Converts offsets between raw text (UTF-16, as the editor counts) and the unit of W3C text positions: Unicode code
 * points of the text without byte order mark and with CRLF and CR folded to LF.
 */
export interface CodePointMap {
  /** Length of the folded text in code points. */
  readonly length: number;
  /** Raw offset → code points. An offset inside a pair (surrogates, CRLF) counts the whole pair. Clamps. */
  toCodePoints(utf16: number): number;
  /** Code points → raw offset, never inside a pair and never before the byte order mark. Clamps. */
  toUtf16(codePoints: number): number;
}

const byteOrderMark = 0xfeff;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/**
 * Builds the converter for a raw text. Only the places where both units part are kept (the byte order mark and the second
 * unit of each pair), so plain English costs nothing and a look-up is a binary search.
 */
export function codePointMap(text: string): CodePointMap {
  const extra = extraUnits(text);
  const length = text.length - extra.length;
  return {
    length,
    toCodePoints: utf16 => {
      const offset = clamp(utf16, text.length);
      return offset - countWhile(extra, unit => unit < offset);
    },
    toUtf16: codePoints => {
      const offset = clamp(codePoints, length);
      return offset + countWhile(extra, (unit, index) => unit - index <= offset);
    },
  };
}

/** The text as W3C positions see it: without byte order mark, CRLF and CR folded to LF. */
export function foldNewlines(text: string): string {
  const body = text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text;
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
}

/** The smallest span around `span` that cuts no grapheme (letter with its accents, emoji, CRLF) of the raw text. */
export function snapToGraphemes(text: string, span: Span): Span {
  const start = clamp(span.start, text.length);
  const end = Math.max(start, clamp(span.end, text.length));
  const snappedStart = graphemeAround(text, start).start;
  return { start: snappedStart, end: end === start ? snappedStart : graphemeAround(text, end).end };
}

/** Sorted raw offsets of the units that count nothing in the folded text. */
function extraUnits(text: string): readonly number[] {
  const extra = Array.from(text.matchAll(/\r\n|[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index + 1);
  return text.charCodeAt(0) === byteOrderMark ? [0, ...extra] : extra;
}

function isPair(before: number, unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}

function clamp(offset: number, length: number): number {
  return Number.isFinite(offset) ? Math.min(Math.max(0, Math.trunc(offset)), length) : 0;
}

/** How many leading items of a list fulfil a test that none fulfils after the first that fails. Binary search. */
function countWhile(items: readonly number[], test: (item: number, index: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && test(item, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Longest grapheme looked for; longer stacks of combining marks are cut rather than scanned. */
const graphemeReach = 64;

/** The grapheme that holds the offset inside, or the empty span at the offset when it is a boundary already. */
function graphemeAround(text: string, offset: number): Span {
  const here = { start: offset, end: offset };
  if (offset === 0 || offset === text.length) return here;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  // below the first combining mark every unit stands alone but for CRLF: no segmenter needed
  if (before < 0x300 && after < 0x300 && !(before === carriageReturn && after === lineFeed)) return here;
  const from = windowStart(text, offset);
  const window = text.slice(from, offset + graphemeReach);
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const grapheme = segmenter.segment(window).containing(offset - from);
  if (grapheme === undefined || grapheme.index + from === offset) return here;
  return { start: grapheme.index + from, end: grapheme.index + from + grapheme.segment.length };
}

/** A boundary at or before the offset, near enough: the last plain unit before it, at most the reach away. */
function windowStart(text: string, offset: number): number {
  const limit = Math.max(0, offset - graphemeReach);
  for (let index = offset - 1; index > limit; index--) {
    const unit = text.charCodeAt(index);
    if (unit < 0x300 && unit !== lineFeed) return index;
  }
  return limit > 0 && isPair(text.charCodeAt(limit - 1), text.charCodeAt(limit)) ? limit - 1 : limit;
}
