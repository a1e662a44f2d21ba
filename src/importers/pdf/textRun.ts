/** A stretch of text as a page draws it. Points from the page's upper left corner, after turning the page upright. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that the letters stand on. */
  readonly baseline: number;
  /** Height of the font. */
  readonly size: number;
  /** The document's name for the font. */
  readonly font: string;
}

/** The runs of a page. */
export interface PageRuns {
  /** From 1. */
  readonly page: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}

/** A line of a column; `font` and `size` are those of most of it. */
export interface TextLine extends TextRun {
  readonly page: number;
  /** Whether it is set in one font. */
  readonly pure: boolean;
}

/** Part of the font's height by which baselines of one line differ: raised numbers of notes, accents of other fonts. */
const sameLine = 0.35;

/** Runs whose baselines are about one, from left to right; rows from above. */
export function rowsOf(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const rows: TextRun[][] = [];
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (
      row === undefined ||
      first === undefined ||
      run.baseline - first.baseline > Math.max(first.size, run.size) * sameLine
    )
      rows.push([run]);
    else row.push(run);
  }
  return rows.map(row => row.sort((a, b) => a.left - b.left));
}

/** The value in the middle; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** The key with the highest count. */
export function mostOf<T>(counts: ReadonlyMap<T, number>): T | undefined {
  let most: readonly [T, number] | undefined;
  for (const one of counts) if (most === undefined || one[1] > most[1]) most = one;
  return most?.[0];
}
