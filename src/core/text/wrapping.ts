import { pauseEvery, type Sliced } from '../util/sliced';
import { danglingWords } from '../language/en/lineEnds';
import type { Line } from './lines';
import { bareQuestionMark, speakerLabel } from './speakerLabels';

/**
 * Widths at which mail programs, editors and wire systems break lines. Wider "wrapped" lines are paragraphs of about equal length.
 */
const widestWrap = 132;

/** Narrower lines are columns of a paper, if not verse or a list: more has to speak for them. */
const narrowColumn = 40;

/** Narrower lines are no columns of a text. */
const narrowestWrap = 16;

/** Line ends that must look wrapped before a text counts as hard-wrapped; one could be chance. */
const proofOfWrapping = 2;

/** Markdown flows lines together anyway, so there less proof is asked. */
const proofInMarkdown = 1;

/** Line ends that must look wrapped in a narrow column, and in letters of their own widths, whose lines are of any length. */
const proofOfColumns = 4;

/** Characters in which a label ends. */
const longestLabel = 120;

const bulletAt = /[-*•·–—‣▪◦●]\s+\S/y;
const numberedAt = /\(?\d{1,2}[.)]\s/y;
const headingAt = /(#{1,6})[ \t]+(?=\S)/y;

function matchesAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The mark of a list and the blanks behind it that a line starts with. */
export function startsBullet(text: string, { start }: Line): boolean {
  return matchesAt(bulletAt, text, start) !== null;
}

/** The marks of a Markdown heading that a line starts with, blanks included; '' when it is none. */
export function headingMarks(text: string, { start }: Line): string {
  return matchesAt(headingAt, text, start)?.[0] ?? '';
}

function startsItem(text: string, line: Line): boolean {
  return (
    startsBullet(text, line) || matchesAt(numberedAt, text, line.start) !== null || headingMarks(text, line) !== ''
  );
}

/** Whether somebody else begins to speak in a line: in capitals, or by name behind the end of a sentence. */
function startsTurn(text: string, line: Line, next: Line): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + longestLabel));
  const label = speakerLabel(head);
  const bare = label === null ? bareQuestionMark(head) : null;
  // "Q Who read it?" behind a sentence, "A Nobody." behind a question
  if (bare !== null) return bare.key === 'q' ? endsAsSentence(text, line) : text.charAt(line.end - 1) === '?';
  return label !== null && (label.style === 'capitals' || endsAsSentence(text, line));
}

const startsLower = (text: string, line: Line): boolean => /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));

const endsSentence = /[.!?…:]["'”’»)\]]{0,3}$/;

/** Whether a line ends as a sentence does, closing marks skipped. */
export function endsAsSentence(text: string, { start, end }: Line): boolean {
  return endsSentence.test(text.slice(Math.max(start, end - 4), end));
}

/** Length of the first word of a line. */
function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && at < line.start + widestWrap && text[at] !== ' ') at++;
  return at - line.start;
}

/** Whether a line is so full that the first word of the next would not have fitted into `width`. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  return line.end - line.start + 1 + firstWordLength(text, next) > width;
}

/** Shares of the line ends inside paragraphs that must look wrapped: lines that are full, and next lines in lower case. */
const mostlyFull = 0.7;
const oftenLower = 0.4;

/** In columns also: line ends in the midst of a sentence, and paragraphs that end with one. */
const mostlyLower = 0.5;
const rarelyEnded = 0.35;
const mostlyEnded = 0.6;

const widest = (lines: readonly Line[]): number =>
  lines.reduce((width, { start, end }) => Math.max(width, end - start), 0);

/** Lines looked at between two offers to pause. */
const linesPerSlice = 512;

/** What the line ends inside the paragraphs of a text look like. */
interface LineEnds {
  pairs: number;
  full: number;
  lower: number;
  ended: number;
}

function* countLineEnds(text: string, runs: readonly (readonly Line[])[], width: number): Sliced<LineEnds> {
  const counts: LineEnds = { pairs: 0, full: 0, lower: 0, ended: 0 };
  const due = pauseEvery(linesPerSlice);
  for (const lines of runs) {
    for (const [index, line] of lines.entries()) {
      if (due(1)) yield;
      const next = lines[index + 1];
      if (next === undefined) break;
      counts.pairs++;
      if (isFull(text, line, next, width) && !startsItem(text, next)) counts.full++;
      if (startsLower(text, next)) counts.lower++;
      if (endsAsSentence(text, line)) counts.ended++;
    }
  }
  return counts;
}

/** How a stretch of text is wrapped. */
export interface Wrapping {
  /** Characters to a line. */
  readonly width: number;
  /** Lines that end no sentence flow on though the next word had room: columns set in letters of their own widths. */
  readonly ragged: boolean;
}

/**
 * How the runs of lines were all wrapped, or null when they were not. One run or all of a text.
 * @param markdown needs less proof
 */
export function* wrappingOf(
  text: string,
  runs: readonly (readonly Line[])[],
  markdown: boolean,
): Sliced<Wrapping | null> {
  const wrapped = runs.filter(lines => lines.length > 1 && widest(lines) <= widestWrap);
  const width = wrapped.reduce((most, lines) => Math.max(most, widest(lines)), 0);
  if (width < narrowestWrap) return null;
  const { pairs, full, lower, ended } = yield* countLineEnds(text, wrapped, width);
  const proof = markdown ? proofInMarkdown : proofOfWrapping;
  const isWide = width >= narrowColumn && pairs >= proof;
  if (isWide && full >= pairs * mostlyFull && lower >= pairs * oftenLower) return { width, ragged: false };
  const closed = wrapped.filter(lines => lines.slice(-1).some(line => endsAsSentence(text, line)));
  const isColumn =
    pairs >= proofOfColumns &&
    lower >= pairs * mostlyLower &&
    ended <= pairs * rarelyEnded &&
    closed.length >= wrapped.length * mostlyEnded;
  return isColumn ? { width, ragged: true } : null;
}

/** Part of the width that a line of a ragged column leaves free at most, unless it ends a paragraph. */
const raggedRoom = 0.5;

/** Whether the paragraph goes on from `line` to `next` in a run that was wrapped. */
export function flowsOn(text: string, line: Line, next: Line | undefined, { width, ragged }: Wrapping): boolean {
  if (next === undefined || line.end - line.start > width || headingMarks(text, line) !== '') return false;
  if (startsItem(text, next) || next.indented || startsTurn(text, line, next)) return false;
  if (isFull(text, line, next, width) || startsLower(text, next)) return true;
  return ragged && line.end - line.start >= width * raggedRoom && !endsAsSentence(text, line);
}

/** Shorter lines that break off are entries of a menu, or parts of a heading. */
const shortestBroken = 40;

/**
 * Whether a line breaks off in the midst of a sentence with which the next one goes on, though nothing else tells that the text is
 * wrapped: a paragraph of two lines alone. A paragraph ends with no "of", and none begins in small letters.
 */
export function breaksOff(text: string, line: Line, next: Line | undefined): boolean {
  const length = line.end - line.start;
  if (next === undefined || length < shortestBroken || length > widestWrap || headingMarks(text, line) !== '')
    return false;
  if (endsAsSentence(text, line) || startsItem(text, next) || next.indented || startsTurn(text, line, next))
    return false;
  const last = /\p{L}+$/u.exec(text.slice(Math.max(line.start, line.end - longestDangling), line.end))?.[0] ?? '';
  return danglingWords.has(last) || /^\p{Ll}{2}/u.test(text.slice(next.start, next.start + 2));
}

const longestDangling = 12;
