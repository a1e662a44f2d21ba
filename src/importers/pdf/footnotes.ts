import { median, rowsOf, type PageRuns, type TextRun } from './textRun';

/** Part of the text's size that notes have at most, and their signs in the text. */
const noteSize = 0.92;
const signSize = 0.8;

/** Share of the page's height in which notes stand. */
const lowest = 0.5;

/** Pages and runs of each that tell the size of the text. */
const pagesMeasured = 20;
const runsMeasured = 200;

const noteStart = /^\s*(\d{1,3}|[*†‡])[.)]?\s{0,3}(?=\S)/;

const textOf = (row: readonly TextRun[]): string => row.map(({ text }) => text).join(' ');

/** The size that most of a page's letters have. */
function bodySize(runs: readonly TextRun[]): number {
  return median(runs.flatMap(({ size, text }) => Array.from({ length: Math.min(50, text.length) }, () => size)));
}

/** The rows at the foot of a page that are notes: all of them small, the first with its number. */
function noteRows({ runs, height }: PageRuns, size: number): readonly (readonly TextRun[])[] {
  const rows = rowsOf(runs);
  let first = rows.length;
  while (first > 0) {
    const row = rows[first - 1];
    if (row === undefined || row.some(run => run.size > size * noteSize) || (row[0]?.baseline ?? 0) < height * lowest)
      break;
    first--;
  }
  const notes = rows.slice(first);
  const start = notes.findIndex(row => noteStart.test(textOf(row)));
  return first === 0 || start !== 0 ? [] : notes;
}

/** Pages without their notes, and the notes by page; a number in the text that leads to one goes with it. */
export function withoutFootnotes(pages: readonly PageRuns[]): {
  readonly pages: readonly PageRuns[];
  readonly notes: readonly PageRuns[];
} {
  const size = bodySize(pages.slice(0, pagesMeasured).flatMap(({ runs }) => runs.slice(0, runsMeasured)));
  const notes: PageRuns[] = [];
  const kept = pages.map(page => {
    const rows = noteRows(page, size);
    if (rows.length === 0) return page;
    const own = new Set(rows.flat());
    notes.push({ ...page, runs: page.runs.filter(run => own.has(run)) });
    const numbers = new Set(rows.flatMap(row => noteStart.exec(textOf(row))?.[1] ?? []));
    const isSign = ({ text, size: height }: TextRun): boolean => height <= size * signSize && numbers.has(text.trim());
    return { ...page, runs: page.runs.filter(run => !own.has(run) && !isSign(run)) };
  });
  return { pages: kept, notes };
}
