import { pauseEvery, type Sliced } from '../util/sliced';
import { linesInSlices, type Line } from './lines';
import type { Span } from './span';

/** A paragraph before its kind is known, with what its layout tells. */
export interface Block extends Span {
  /** Whether a blank line (or the start of the text) stands before it. */
  readonly gap: boolean;
  /** Whether a line of marks alone ("* * *", "-----") stands before it. */
  readonly ruled: boolean;
  /** Level of a Markdown heading, 0 for other text. The span leaves the marks out. */
  readonly level: number;
  /** Whether it starts with a list mark ("- ", "* ", "• "). The mark is part of the span. */
  readonly bullet: boolean;
}

/**
 * Widths at which mail programs, editors and wire systems break lines. Wider "wrapped" lines are paragraphs of
 * about equal length; narrower ones are verse or a list.
 */
const narrowestWrap = 40;
const widestWrap = 132;

/** Line ends that must look wrapped before a text counts as hard-wrapped; one could be chance. */
const proofOfWrapping = 2;

/** Markdown flows lines together anyway, so there less proof is asked. */
const proofInMarkdown = 1;

const bulletAt = /[-*•·–—‣▪◦●]\s+\S/y;
const numberedAt = /\(?\d{1,2}[.)]\s/y;
const hasWord = /[\p{L}\p{Nd}]/u;
const headingAt = /(#{1,6})[ \t]+(?=\S)/y;

function matchesAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const isBlank = (line: Line): boolean => line.start === line.end;

/** Whether a line has a letter or a digit; blank lines and rules such as `* * *` and `-----` part paragraphs and are none. */
function isWorded(text: string, line: Line): boolean {
  // the first characters decide nearly always; a long line of marks alone is read once, whole
  return (
    hasWord.test(text.slice(line.start, Math.min(line.end, line.start + 64))) ||
    (line.end - line.start > 64 && hasWord.test(text.slice(line.start, line.end)))
  );
}

/** Length of the first word of a line. */
function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && at < line.start + widestWrap && text[at] !== ' ') at++;
  return at - line.start;
}

const startsItem = (text: string, line: Line): boolean =>
  matchesAt(bulletAt, text, line.start) !== null ||
  matchesAt(numberedAt, text, line.start) !== null ||
  matchesAt(headingAt, text, line.start) !== null ||
  text[line.start] === '>';

const startsLower = (text: string, line: Line): boolean => /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));

/** Whether a line is so full that the first word of the next would not have fitted into `width`. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  return line.end - line.start + 1 + firstWordLength(text, next) > width;
}

/** Shares of the line ends inside paragraphs that must look wrapped: lines that are full, and next lines in lower case. */
const mostlyFull = 0.7;
const oftenLower = 0.4;

const widest = (lines: readonly Line[]): number =>
  lines.reduce((width, { start, end }) => Math.max(width, end - start), 0);

/** Lines looked at between two offers to pause. */
const linesPerSlice = 512;

/** The width at which the runs were all wrapped, or 0 when they were not. One run or all of a text. */
function* wrapWidth(text: string, runs: readonly Run[], proof: number): Sliced<number> {
  const wrapped = runs.filter(({ lines }) => lines.length > 1 && widest(lines) <= widestWrap);
  const width = wrapped.reduce((most, { lines }) => Math.max(most, widest(lines)), 0);
  if (width < narrowestWrap) return 0;
  let pairs = 0;
  let full = 0;
  let lower = 0;
  const due = pauseEvery(linesPerSlice);
  for (const { lines } of wrapped) {
    for (const [index, line] of lines.entries()) {
      if (due(1)) yield;
      const next = lines[index + 1];
      if (next === undefined) break;
      pairs++;
      if (isFull(text, line, next, width) && !startsItem(text, next)) full++;
      if (startsLower(text, next)) lower++;
    }
  }
  return pairs >= proof && full >= pairs * mostlyFull && lower >= pairs * oftenLower ? width : 0;
}

/** Worded lines without a blank line or a rule between them. */
interface Run {
  readonly lines: readonly Line[];
  readonly ruled: boolean;
}

function* runsOf(text: string, lines: readonly Line[]): Sliced<readonly Run[]> {
  const runs: Run[] = [];
  const due = pauseEvery(linesPerSlice);
  let open: Line[] = [];
  let ruled = false;
  const close = (): void => {
    if (open.length === 0) return;
    runs.push({ lines: open, ruled });
    open = [];
    ruled = false;
  };
  for (const line of lines) {
    if (due(1)) yield;
    if (isWorded(text, line)) {
      open.push(line);
      continue;
    }
    close();
    ruled ||= !isBlank(line);
  }
  close();
  return runs;
}

const isHeading = (text: string, line: Line): boolean => matchesAt(headingAt, text, line.start) !== null;

/** Whether the paragraph goes on from `line` to `next` in a run that was wrapped at `width`. */
function flowsOn(text: string, line: Line, next: Line | undefined, width: number): boolean {
  if (next === undefined || line.end - line.start > width || isHeading(text, line)) return false;
  return !startsItem(text, next) && !next.indented && (isFull(text, line, next, width) || startsLower(text, next));
}

/** The block from one line to another, a Markdown heading without its marks. */
function blockOf(text: string, first: Line, last: Line, gap: boolean, ruled: boolean): Block {
  const heading = matchesAt(headingAt, text, first.start);
  const level = heading?.[1]?.length ?? 0;
  const start = first.start + (heading?.[0].length ?? 0);
  let end = last.end;
  if (level > 0) while (end > start && (text[end - 1] === '#' || text[end - 1] === ' ')) end--;
  return { start, end, gap, ruled, level, bullet: matchesAt(bulletAt, text, first.start) !== null };
}

/**
 * Cuts a stretch of text into its paragraphs-to-be, in order. A line is a paragraph of its own, with or without blank
 * lines between, except where the text is hard-wrapped: then lines flow together until one ends early.
 */
export function* blocksOf(
  text: string,
  { from = 0, to = text.length, markdown = false } = {},
): Sliced<readonly Block[]> {
  const runs = yield* runsOf(text, yield* linesInSlices(text, from, to));
  const proof = markdown ? proofInMarkdown : proofOfWrapping;
  // a text may be wrapped as a whole, or one of the articles in it
  const fileWidth = yield* wrapWidth(text, runs, proof);
  const blocks: Block[] = [];
  const due = pauseEvery(linesPerSlice);
  for (const run of runs) {
    const { lines, ruled } = run;
    const width = fileWidth > 0 ? fileWidth : yield* wrapWidth(text, [run], proof);
    let first = lines[0];
    for (const [index, line] of lines.entries()) {
      if (due(1)) yield;
      const next = lines[index + 1];
      if (first === undefined || (width > 0 && flowsOn(text, line, next, width))) continue;
      blocks.push(blockOf(text, first, line, first === lines[0], ruled && first === lines[0]));
      first = next;
    }
  }
  return blocks;
}
