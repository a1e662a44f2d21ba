import { pauseEvery, type Sliced } from '../../util/sliced';
import { linesInSlices, type Line } from '../lines';
import type { Span } from '../span';
import { markers } from './markers';

/** Lines without a blank line between them. */
export interface LineBlock extends Span {
  readonly lines: readonly Line[];
}

/** Lines looked at between two offers to pause. */
const linesPerSlice = 1024;

/** The blocks of a stretch of text in order. */
export function* lineBlocks(text: string, from = 0, to = text.length): Sliced<readonly LineBlock[]> {
  const blocks: LineBlock[] = [];
  let lines: Line[] = [];
  const close = (): void => {
    const [first] = lines;
    const last = lines.at(-1);
    if (first !== undefined && last !== undefined) blocks.push({ start: first.start, end: last.end, lines });
    lines = [];
  };
  const due = pauseEvery(linesPerSlice);
  for (const line of yield* linesInSlices(text, from, to)) {
    if (due(1)) yield;
    if (line.end > line.start) lines.push(line);
    else close();
  }
  close();
  return blocks;
}

/** The lines of an article, and where the mark below them ends. */
export interface MarkedPart {
  readonly lines: readonly Line[];
  readonly end: number;
}

/** Longer lines end no article. */
const longestMark = 80;

/** Lines below articles of any database: what stands above one that is of another database is none of the article below it. */
const anyEnd = [markers.nexisUniEnd, markers.factivaEnd, markers.europresseEnd, markers.geniosEnd];

/** The lines of each article, up to the one that ends it; what follows the last of these is none. */
export function* partsTo(text: string, all: readonly Line[], isEnd: RegExp): Sliced<readonly MarkedPart[]> {
  const parts: MarkedPart[] = [];
  const due = pauseEvery(linesPerSlice);
  let lines: Line[] = [];
  for (const line of all) {
    if (due(1)) yield;
    const written = line.end - line.start > longestMark ? '' : text.slice(line.start, line.end);
    if (!anyEnd.some(mark => mark.test(written))) lines.push(line);
    else {
      if (lines.length > 0 && isEnd.test(written)) parts.push({ lines, end: line.end });
      lines = [];
    }
  }
  return parts;
}

/** Whether a blank line stands above a line. */
export function isApart(text: string, lines: readonly Line[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (before === undefined || line === undefined) return true;
  return (text.slice(before.end, line.start).match(/\r\n?|\n/g)?.length ?? 0) > 1;
}

/** Parts of a file read between two offers to pause: a part has some dozens of lines. */
const partsPerSlice = 4;

/** The lines of which something holds, in pieces. */
export function* linesThat(lines: readonly Line[], holds: (line: Line) => boolean): Sliced<readonly Line[]> {
  const found: Line[] = [];
  const due = pauseEvery(linesPerSlice);
  for (const line of lines) {
    if (due(1)) yield;
    if (holds(line)) found.push(line);
  }
  return found;
}

/** What reading each part gives, in pieces. */
export function* readEach<P, R>(parts: readonly P[], read: (part: P, index: number) => R | null): Sliced<readonly R[]> {
  const found: R[] = [];
  const due = pauseEvery(partsPerSlice);
  for (const [index, part] of parts.entries()) {
    if (due(1)) yield;
    const one = read(part, index);
    if (one !== null) found.push(one);
  }
  return found;
}

/** Stretches of lines between those that are none of a text, such as heads of pages. */
export function stretchesOf(lines: readonly Line[], isMark: (line: Line) => boolean): readonly Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const line of lines) {
    const mark = isMark(line);
    if (mark && open !== undefined) spans.push(open);
    open = mark ? undefined : { start: open?.start ?? line.start, end: line.end };
  }
  return open === undefined ? spans : [...spans, open];
}

/** The first of the longest lines. */
export function longestOf(lines: readonly Line[]): Line | undefined {
  let [longest] = lines;
  for (const line of lines)
    if (longest === undefined || line.end - line.start > longest.end - longest.start) longest = line;
  return longest;
}

/** The words of a span on one line. */
function oneLine(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** The same, or null where nothing stands. */
export function saidIn(text: string, span: Span | undefined): string | null {
  return span === undefined ? null : oneLine(text, span) || null;
}

/** The names of a byline, without what leads them in. */
export function authorIn(text: string, span: Span | undefined): string | null {
  const names = saidIn(text, span)?.replace(/^(?:by|von|par|por|door|de|di)\s+|\s*\|.*$/gi, '') ?? '';
  return names === '' ? null : names;
}
