import { linesOf, type Line } from '../lines';
import type { Span } from '../span';

/** Lines without a blank line between them. */
export interface LineBlock extends Span {
  readonly lines: readonly Line[];
}

/** The blocks of a stretch of text in order. */
export function lineBlocks(text: string, from = 0, to = text.length): readonly LineBlock[] {
  const blocks: LineBlock[] = [];
  let lines: Line[] = [];
  const close = (): void => {
    const [first] = lines;
    const last = lines.at(-1);
    if (first !== undefined && last !== undefined) blocks.push({ start: first.start, end: last.end, lines });
    lines = [];
  };
  for (const line of linesOf(text, from, to)) {
    if (line.end > line.start) lines.push(line);
    else close();
  }
  close();
  return blocks;
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
  return saidIn(text, span)?.replace(/^(?:by|von|par|door|de)\s+/i, '') ?? null;
}
