import { mostOf, rowsOf, type TextLine, type TextRun } from './textRun';

/** Part of the font's height by which words stand apart; in narrow columns that are set to a measure it is many times that. */
const wordGap = 0.18;

/** The text of runs on one line, with blanks where they stand apart. */
function textOf(runs: readonly TextRun[]): string {
  let text = '';
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    const apart = before !== undefined && run.left - before.right > run.size * wordGap;
    text += apart ? ` ${run.text}` : run.text;
  }
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

function lineOf(runs: readonly TextRun[], page: number): TextLine | null {
  const text = textOf(runs);
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const run of runs) {
    sizes.set(run.size, (sizes.get(run.size) ?? 0) + run.text.length);
    fonts.set(run.font, (fonts.get(run.font) ?? 0) + run.text.length);
  }
  const size = mostOf(sizes) ?? 0;
  const main = runs.find(run => run.size === size) ?? runs[0];
  if (text === '' || main === undefined) return null;
  const left = Math.min(...runs.map(run => run.left));
  const right = Math.max(...runs.map(run => run.right));
  return { text, left, right, baseline: main.baseline, size, font: mostOf(fonts) ?? '', page, pure: fonts.size === 1 };
}

/** Joins the runs of a column into its lines, from above; the cells of a table's row become one line. */
export function pdfLines(runs: readonly TextRun[], page: number): readonly TextLine[] {
  return rowsOf(runs).flatMap(row => lineOf(row, page) ?? []);
}
