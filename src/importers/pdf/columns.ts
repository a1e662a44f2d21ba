import { median, rowsOf, type TextRun } from './textRun';

/** Points of white between two columns. */
const narrowestGutter = 7;

/** Lines that a column has at least beside another one. */
const fewestLines = 4;

/** The same beside a long column: the rest of a text in the last column. */
const fewestBesideLong = 2;
const longColumn = 10;

/** The same where text stands close above or below: words of a few lines may stand below each other by chance. */
const fewestInText = 9;

/** Heights of the font within which the next line of a paragraph stands. */
const nextLine = 1.7;

/** Part of the font's height by which a headline's differs. */
const otherSize = 0.1;

/** Points by which the left ends of a column's lines differ. */
const aligned = 1.5;

/** Characters of the lines of a column, on average; numbers of a list are no column. */
const shortestLine = 8;

/** Levels of columns beside columns; a page of a newspaper has six columns. */
const deepest = 12;

/** The mark at the end of a text. */
const endsText = /[.!?…]["'”’»)\]]*\s*$/;

type Row = readonly TextRun[];

const sizeOf = (row: Row | undefined): number => row?.[0]?.size ?? NaN;
const baselineOf = (row: Row | undefined): number => row?.[0]?.baseline ?? NaN;

/** Whether two rows are lines of one text: of one size, and as close as the lines of a paragraph. */
const followEachOther = (above: Row | undefined, below: Row | undefined): boolean =>
  Math.abs(sizeOf(above) - sizeOf(below)) <= sizeOf(below) * otherSize &&
  baselineOf(below) - baselineOf(above) < sizeOf(below) * nextLine;

/**
 * Where a last column of one line may begin: behind white in the first line of a text, in its letters, ending as texts end. A day at
 * the end of a head or the second cell of a list does not.
 */
function lastLineLefts(rows: readonly Row[]): readonly number[] {
  return rows.flatMap((row, index) => {
    const last = row.at(-1);
    const isTop = !followEachOther(rows[index - 1], row) && followEachOther(row, rows[index + 1]);
    if (!isTop || last === undefined || !endsText.test(last.text)) return [];
    const next = rows[index + 1]?.[0]?.font;
    return row.flatMap(({ left, size, font }, at) => {
      const before = row[at - 1];
      if (before?.font !== font || font !== next || before.size !== size) return [];
      return left - before.right >= narrowestGutter ? Math.round(left) : [];
    });
  });
}

/** Left ends at which columns may begin, from the left: several runs do, or a last line. */
function commonLefts(rows: readonly Row[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { left } of rows.flat()) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  const around = (left: number): number =>
    (counts.get(left - 1) ?? 0) + (counts.get(left) ?? 0) + (counts.get(left + 1) ?? 0);
  const common = [...counts.keys()].filter(left => around(left) >= fewestBesideLong);
  return [...new Set([...common, ...lastLineLefts(rows)])].sort((a, b) => a - b);
}

/** Whether something stands on the white left of `x`. */
const crosses = (row: Row, x: number): boolean =>
  row.some(({ left, right }) => left < x - aligned && right > x - narrowestGutter);

/** White between columns: the left end of what stands right of it, and the rows `[from, to)` that it parts. */
interface Gutter {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly runs: number;
}

/** What stands on either side of a gutter in its rows. */
interface Sides {
  readonly left: readonly Row[];
  readonly right: readonly Row[];
}

function sidesOf(rows: readonly Row[], { x, from, to }: Gutter): Sides {
  const inside = rows.slice(from, to);
  const side = (keep: (run: TextRun) => boolean): readonly Row[] =>
    inside.map(row => row.filter(keep)).filter(row => row.length > 0);
  return { left: side(run => run.left < x - aligned), right: side(run => run.left >= x - aligned) };
}

const lineLength = (rows: readonly Row[]): number =>
  rows.flat().reduce((sum, { text }) => sum + text.length, 0) / rows.length;

/** Whether what runs across above or below a gutter is the next line of the same text. */
function isInsideText(rows: readonly Row[], { from, to }: Gutter): boolean {
  const size = median(rows.slice(from, to).flatMap(row => row.map(run => run.size)));
  const goesOn = (outside: number, inside: number): boolean => {
    const [run] = rows[outside] ?? [];
    if (run === undefined || Math.abs(run.size - size) > size * otherSize) return false;
    return Math.abs((rows[inside]?.[0]?.baseline ?? NaN) - run.baseline) < size * nextLine;
  };
  return goesOn(from - 1, from) || goesOn(to, to - 1);
}

/** Whether both sides of a gutter are columns of text. */
function partsColumns(rows: readonly Row[], gutter: Gutter): boolean {
  if (gutter.to - gutter.from < fewestLines) return false;
  const { left, right } = sidesOf(rows, gutter);
  const starting = right.filter(([first]) => first !== undefined && first.left <= gutter.x + aligned).length;
  const least = isInsideText(rows, gutter) ? fewestInText : left.length >= longColumn ? fewestBesideLong : fewestLines;
  const isLastLine =
    right.length === 1 && left.length >= longColumn && lastLineLefts(rows).includes(Math.round(gutter.x));
  if (isLastLine) return lineLength(left) >= shortestLine;
  if (starting < least || left.length < fewestLines) return false;
  return lineLength(left) >= shortestLine && lineLength(right) >= shortestLine;
}

/** The stretches of rows that nothing crosses left of `x`. */
function* guttersAt(rows: readonly Row[], x: number): Generator<Gutter> {
  let from = 0;
  let runs = 0;
  for (let at = 0; at <= rows.length; at++) {
    const row = rows[at];
    if (row !== undefined && !crosses(row, x)) {
      runs += row.length;
      continue;
    }
    if (at > from) yield { x, from, to: at, runs };
    from = at + 1;
    runs = 0;
  }
}

/** The gutter that parts most runs; the leftmost of equals. */
function bestGutter(rows: readonly Row[]): Gutter | null {
  let best: Gutter | null = null;
  for (const x of commonLefts(rows))
    for (const gutter of guttersAt(rows, x))
      if (gutter.runs > (best?.runs ?? 0) && partsColumns(rows, gutter)) best = gutter;
  return best;
}

function ordered(rows: readonly Row[], depth: number): readonly (readonly TextRun[])[] {
  if (rows.length === 0) return [];
  const gutter = depth < deepest ? bestGutter(rows) : null;
  if (gutter === null) return [rows.flat()];
  const { left, right } = sidesOf(rows, gutter);
  return [rows.slice(0, gutter.from), left, right, rows.slice(gutter.to)].flatMap(part => ordered(part, depth + 1));
}

/**
 * The runs of a page in the order in which they are read: columns one after the other, what runs across them between.
 * Each inner list is a column, or a stretch over the whole width.
 */
export function inReadingOrder(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  return ordered(rowsOf(runs), 0);
}
