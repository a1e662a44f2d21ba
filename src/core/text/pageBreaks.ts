import { countsPages } from './pageNumbers';
import type { Span } from './span';

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** A time of subtitles: "00:00:03,100 --> 00:00:06,000". */
const cueTime = /^(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]*-->[ \t]*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}/;

/** Whether a line gives the time of a subtitle. */
export function isCueTime(line: string): boolean {
  return cueTime.test(line);
}

/** Longer lines are text. */
const longestMargin = 200;

/** Lines between two blank ones that may be the foot of one page and the head of the next. */
const mostMargins = 4;

/** A line of a paragraph, and what stands before it. */
interface PartLine extends Span {
  readonly blank: boolean;
  /** A form feed or another sign that parts more than lines stands before it. */
  readonly fed: boolean;
}

function linesIn(text: string): readonly PartLine[] {
  const lines: PartLine[] = [];
  let start = 0;
  let fed = false;
  const add = (end: number): void => {
    lines.push({ start, end, blank: text.slice(start, end).trim() === '', fed });
  };
  for (const { 0: mark, index } of text.matchAll(lineEnd)) {
    add(index);
    start = index + mark.length;
    fed = mark === '\f';
  }
  add(text.length);
  return lines;
}

/** What a break has in it: a form feed, a blank line, a time, a line that begins with the number of a page. */
const perhaps = /\f|\n[^\S\n]*\n|\r[^\S\n\r]*\r|-->|[\n\r][ \t]*\p{L}{1,6}\.?[ \t]{1,3}\d/u;

/**
 * Stretches in a paragraph that are none of its text, in order: the margins of pages where it goes over from one to the next, between
 * blank lines or form feeds, and the numbers and times of subtitles. Nothing else puts a blank line into a paragraph. UTF-16. Linear.
 */
export function pageBreaksIn(paragraph: string): readonly Span[] {
  if (!perhaps.test(paragraph)) return [];
  const lines = linesIn(paragraph);
  const breaks: Span[] = [];
  for (let at = 1; at < lines.length; at++) {
    const end = breakEnd(paragraph, lines, at);
    if (end <= at) continue;
    const [before, next] = [lines[at - 1], lines[end]];
    if (before === undefined || next === undefined) break;
    let to = next.start;
    while (/[ \t>]/.test(paragraph.charAt(to))) to++;
    breaks.push({ start: before.end, end: to });
    at = end;
  }
  return breaks;
}

/** The line that goes on behind a break that begins with a line, or that line where none does. */
function breakEnd(text: string, lines: readonly PartLine[], from: number): number {
  const written = (at: number): string =>
    text.slice(lines[at]?.start ?? 0, Math.min(lines[at]?.end ?? 0, (lines[at]?.start ?? 0) + longestMargin)).trim();
  let timed = from;
  while (timed < from + 3 && (lines[timed]?.blank === true || /^\d{1,6}$/.test(written(timed)))) timed++;
  if (isCueTime(written(timed))) return timed + 1;
  const isParted = lines[from]?.blank === true || lines[from]?.fed === true;
  if (!isParted && !countsPages(written(from))) return from;
  let end = from;
  let margins = 0;
  for (let at = from; at < lines.length && margins <= mostMargins; at++) {
    if (lines[at]?.blank === true || countsPages(written(at))) end = at + 1;
    else {
      if (lines[at]?.fed === true) end = at;
      margins++;
    }
  }
  return end;
}
