/** A place in a text: zero-based line and UTF-16 column, as editors count. */
interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** Offsets to lines and back for one text. */
export interface LineIndex {
  /** How many lines there are; an empty text has one. */
  readonly lineCount: number;
  /** Line and column of a UTF-16 offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): LinePosition;
  /** UTF-16 offset of a position; lines outside the text are moved to its nearest end, columns to the end of the line. */
  offsetAt(position: LinePosition): number;
}

/** Where each line starts. A line ends at LF, CR LF or CR, as in an editor; not at the wider ends that part paragraphs. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return starts;
}

/** Index of the last of `sorted` that is not above `value`; -1 when there is none. */
function lastUpTo(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Builds the index in one pass over the text; every look-up is logarithmic. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const lineEnd = (line: number): number => {
    const next = starts[line + 1];
    if (next === undefined) return text.length;
    return text[next - 1] === '\n' && text[next - 2] === '\r' ? next - 2 : next - 1;
  };
  return {
    lineCount: starts.length,
    positionAt: offset => {
      const bounded = Math.min(Math.max(0, offset), text.length);
      const line = lastUpTo(starts, bounded);
      return { line, column: bounded - (starts[line] ?? 0) };
    },
    offsetAt: ({ line, column }) => {
      if (line < 0) return 0;
      const start = starts[line];
      return start === undefined ? text.length : Math.min(start + Math.max(0, column), lineEnd(line));
    },
  };
}
