import { finish, pauseEvery, type Sliced } from '../util/sliced';
import type { Span } from './span';

/** One line of a text without the white space around it; `start === end` when nothing but white space stands there. */
export interface Line extends Span {
  /** Whether white space stood before the first character. */
  readonly indented: boolean;
  /** Whether the number of the line in a record stands right before it, with one blank between. */
  readonly afterNumber?: boolean;
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * Whether a code unit ends a line. Wider than what an editor calls a line: pasted and scraped text also parts paragraphs
 * by form feeds, NEL and the Unicode line and paragraph separators.
 */
function endsLine(code: number): boolean {
  return (
    code === LF || code === CR || code === 0x0b || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029
  );
}

/** Whether a code unit is white space or invisible (no-break and zero-width spaces, byte order mark). */
export function isSpace(code: number): boolean {
  return (
    (code >= 0x09 && code <= 0x0d) ||
    code === 0x20 ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The span without white space at its ends; empty (at its start) when it holds nothing else. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Code units between two pauses: well under a millisecond of reading. */
const unitsPerStep = 8192;

/** {@link linesOf} in pieces. */
export function* linesInSlices(text: string, from = 0, to = text.length): Sliced<readonly Line[]> {
  const lines: Line[] = [];
  const isDue = pauseEvery(unitsPerStep);
  let start = from;
  let blank = false;
  for (let at = from; at <= to; at++) {
    if (at < to && !endsLine(text.charCodeAt(at))) continue;
    const span = trimmed(text, { start, end: at });
    const empty = span.start === span.end;
    if (!empty || !blank) lines.push({ start: span.start, end: span.end, indented: !empty && span.start > start });
    blank = empty;
    if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF && at + 1 < to) at++;
    if (isDue(at + 1 - start)) yield;
    start = at + 1;
  }
  return lines;
}

/** The lines of a stretch of text in order; CR LF counts as one line end, and of blank lines in a row only the first is given. */
export function linesOf(text: string, from = 0, to = text.length): readonly Line[] {
  return finish(linesInSlices(text, from, to));
}
