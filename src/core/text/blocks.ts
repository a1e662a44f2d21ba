import { pauseEvery, type Sliced } from '../util/sliced';
import { cueStretches, type CueStretch } from './cues';
import { linesInSlices, type Line } from './lines';
import { withoutLineNumbers } from './lineNumbers';
import { pageBreaksIn } from './pageBreaks';
import { pageMarginsOf, type PageMargins } from './pageMargins';
import type { Span } from './span';
import { breaksOff, endsAsSentence, flowsOn, headingMarks, startsBullet, wrappingOf, type Wrapping } from './wrapping';

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
  /** What it is when it is no text: the margin of a page, the number and time of a subtitle, a speaker's name, what stands aside. */
  readonly place?: 'margin' | 'cue' | 'speaker' | 'aside';
  /** Whether somebody says it in a transcript. */
  readonly said?: boolean;
  /** The name of who says it, where it stands. UTF-16. */
  readonly speaker?: Span;
}

const hasWord = /[\p{L}\p{Nd}]/u;

const isBlank = (line: Line): boolean => line.start === line.end;

/** Whether a line has a letter or a digit; blank lines and rules such as `* * *` and `-----` part paragraphs and are none. */
function isWorded(text: string, line: Line): boolean {
  // the first characters decide nearly always; a long line of marks alone is read once, whole
  return (
    hasWord.test(text.slice(line.start, Math.min(line.end, line.start + 64))) ||
    (line.end - line.start > 64 && hasWord.test(text.slice(line.start, line.end)))
  );
}

/** Lines looked at between two offers to pause. */
const linesPerSlice = 512;

const quoting = /(?:>[ \t]?)+(?![=>])/y;

/** A line without the marks of a quoted mail before it. */
function unquoted(text: string, line: Line): Line {
  if (text[line.start] !== '>') return line;
  quoting.lastIndex = line.start;
  if (!quoting.test(text)) return line;
  return { start: Math.min(line.end, quoting.lastIndex), end: line.end, indented: false };
}

/** Worded lines without a blank line or a rule between them. */
interface Run {
  readonly lines: readonly Line[];
  readonly ruled: boolean;
}

/** Whether a paragraph may go on from the last line of a page to the first of the next. */
function mayGoOn(text: string, last: Line, next: Line): boolean {
  if (endsAsSentence(text, last)) return false;
  // what is overlooked in the paragraph must be what was found here
  const [gap, another] = pageBreaksIn(text.slice(last.start, next.end));
  return another === undefined && gap?.start === last.end - last.start && gap.end === next.start - last.start;
}

function* runsOf(text: string, lines: readonly Line[], { margins, after }: PageMargins): Sliced<readonly Run[]> {
  const runs: Run[] = [];
  const due = pauseEvery(linesPerSlice);
  let open: Line[] = [];
  let ruled = false;
  let parted = false;
  const close = (): void => {
    parted = false;
    if (open.length === 0) return;
    runs.push({ lines: open, ruled });
    open = [];
    ruled = false;
  };
  for (const line of lines) {
    if (due(1)) yield;
    if (margins.has(line.start)) parted = true;
    else if (isWorded(text, line)) {
      const last = open.at(-1);
      const isFed = after.has(line.start);
      if (isFed ? last === undefined || !mayGoOn(text, last, line) : parted) close();
      parted = false;
      open.push(line);
    } else {
      parted = true;
      if (isBlank(line)) continue;
      close();
      ruled = true;
    }
  }
  close();
  return runs;
}

/** The block from one line to another, a Markdown heading without its marks. */
function blockOf(text: string, first: Line, last: Line, gap: boolean, ruled: boolean): Block {
  const marks = headingMarks(text, first);
  const level = marks.trimEnd().length;
  const start = first.start + marks.length;
  let end = last.end;
  if (level > 0) while (end > start && (text[end - 1] === '#' || text[end - 1] === ' ')) end--;
  return { start, end, gap, ruled, level, bullet: startsBullet(text, first) };
}

/** The paragraphs of a run of lines. */
function* runBlocks(
  text: string,
  run: Run,
  wrapping: Wrapping | null,
  { after, due }: { readonly after: PageMargins['after']; readonly due: (lines: number) => boolean },
): Sliced<readonly Block[]> {
  const { lines, ruled } = run;
  const blocks: Block[] = [];
  let first = lines[0];
  for (const [index, line] of lines.entries()) {
    if (due(1)) yield;
    const next = lines[index + 1];
    const turns =
      next !== undefined && after.has(next.start) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
    const flows = wrapping === null ? breaksOff(text, line, next) : flowsOn(text, line, next, wrapping);
    if (first === undefined || turns || flows) continue;
    // of two lines the number between them could be a figure
    if (line.afterNumber === true && lines[index - 1] === first) {
      blocks.push(
        blockOf(text, first, first, first === lines[0] || after.has(first.start), ruled && first === lines[0]),
      );
      first = line;
    }
    blocks.push(blockOf(text, first, line, first === lines[0] || after.has(first.start), ruled && first === lines[0]));
    first = next;
  }
  return blocks;
}

/** Lines that are no text, but for those that stand within a paragraph. */
function marginBlocks(lines: readonly Line[], { margins }: PageMargins, blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  let at = 0;
  for (const { start, end } of lines) {
    if (!margins.has(start)) continue;
    while ((blocks[at]?.end ?? Infinity) <= start) at++;
    if ((blocks[at]?.start ?? Infinity) > start)
      found.push({ start, end, gap: true, ruled: false, level: 0, bullet: false, place: 'margin' });
  }
  return found;
}

const cueBlock = ({ start, end, isSaid }: CueStretch): Block => ({
  ...{ start, end, gap: true, ruled: false, level: 0, bullet: false },
  ...(!isSaid && { place: 'cue' }),
});

/**
 * Cuts a stretch of text into its paragraphs-to-be, in order. A line is a paragraph of its own, with or without blank
 * lines between, except where the text is hard-wrapped: then lines flow together until one ends early. A paragraph goes on over the end of
 * a page, and over subtitles.
 */
export function* blocksOf(
  text: string,
  { from = 0, to = text.length, markdown = false } = {},
): Sliced<readonly Block[]> {
  const all = yield* linesInSlices(text, from, to);
  const { cues, others } = yield* cueStretches(text, all);
  const lines = yield* withoutLineNumbers(
    text,
    others.map(line => unquoted(text, line)),
  );
  yield;
  const pages = yield* pageMarginsOf(text, lines);
  const runs = yield* runsOf(text, lines, pages);
  // a text may be wrapped as a whole, or one of the articles in it
  const whole = yield* wrappingOf(
    text,
    runs.map(run => run.lines),
    markdown,
  );
  const blocks: Block[] = [];
  const due = pauseEvery(linesPerSlice);
  for (const run of runs) {
    const wrapping = whole ?? (yield* wrappingOf(text, [run.lines], markdown));
    for (const block of yield* runBlocks(text, run, wrapping, { after: pages.after, due })) blocks.push(block);
  }
  const margins = marginBlocks(lines, pages, blocks);
  if (margins.length + cues.length === 0) return blocks;
  return [...blocks, ...margins, ...cues.map(cueBlock)].sort((a, b) => a.start - b.start);
}
