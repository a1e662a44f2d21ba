import type { ImportedBlock, SourcePlace } from '../importer';
import { hyphenJoiner } from './hyphens';
import type { TextLine } from './textRun';

/** A column with what its lines have in common. */
interface Column {
  readonly lines: readonly TextLine[];
  readonly left: number;
  /** Where lines of a line's size end at the right. */
  readonly rightOf: (line: TextLine) => number;
  /** Distance of lines inside paragraphs, for the height of a line's font. */
  readonly leading: (line: TextLine) => number;
  /** Whether its document sets paragraphs apart, by white or by their first lines. */
  readonly spaced: boolean;
}

/** Heights of the font between lines, where a document does not show it. */
const usualLeading = 1.2;

/** Parts of the usual distance of lines from which on two lines stand apart; programs set lines within a twentieth. */
const apart = 1.18;

/** Parts of the font's height by which a first line is set in. */
const indent = 0.7;
const widestIndent = 5;

/** Fonts that differ more are a headline's and a text's. */
const otherSize = 1.06;

/** Part of the column's width that a line leaves free when it ends a paragraph of unknown end. */
const shortLine = 0.3;

const endsSentence = /[.!?…:]["'”’»)\]]*$/;

/** Share of the distances of lines that the one inside paragraphs has at least; the rest are between paragraphs. */
const leastInside = 0.06;

/** Heights of the font between two lines: lines do not overlap, and stand further apart only between paragraphs. */
const closest = 0.85;
const farthest = 2.2;

const classOf = (size: number): number => Math.round(size * 2);

/** The distance of lines inside paragraphs: the least that is frequent. */
function leadingOf(distances: readonly number[]): number {
  const sorted = [...distances].sort((a, b) => a - b);
  const wanted = Math.max(2, Math.floor(sorted.length * leastInside));
  const near = (distance: number): number => sorted.filter(one => Math.abs(one - distance) <= distance * 0.05).length;
  return sorted.find(distance => near(distance) >= wanted) ?? sorted[0] ?? 0;
}

/** The distance of lines inside paragraphs, by the height of their font: notes stand closer than the text. */
function leadingsOf(columns: readonly (readonly TextLine[])[]): (line: TextLine) => number {
  const distances = new Map<number, number[]>();
  for (const lines of columns)
    for (const [index, { baseline, size }] of lines.entries()) {
      const before = lines[index - 1];
      if (before === undefined || classOf(before.size) !== classOf(size)) continue;
      const distance = baseline - before.baseline;
      if (distance < size * closest || distance > size * farthest) continue;
      const known = distances.get(classOf(size));
      if (known === undefined) distances.set(classOf(size), [distance]);
      else known.push(distance);
    }
  const leadings = new Map([...distances].map(([size, all]) => [size, leadingOf(all)]));
  return ({ size }) => leadings.get(classOf(size)) ?? size * usualLeading;
}

/** The left end at which most of a column's lines begin. */
function usualLeft(lines: readonly TextLine[]): number {
  const counts = new Map<number, number>();
  for (const { left } of lines) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  let usual = lines[0]?.left ?? 0;
  let most = 0;
  for (const [left, count] of counts)
    if (count > most || (count === most && left < usual)) [usual, most] = [left, count];
  return usual;
}

/** Heights of the font that the ends of full lines differ by: a long word that had no room. */
const raggedEnd = 6;

/** The right end of a column's full lines: the furthest that another line comes near. One that is alone runs over more than the column. */
function fullRight(lines: readonly TextLine[]): number {
  const [furthest = 0, ...rights] = lines.map(({ right }) => right).sort((a, b) => b - a);
  const near = (lines[0]?.size ?? 0) * raggedEnd;
  return [furthest, ...rights].find((right, index) => right - (rights[index] ?? -Infinity) <= near) ?? furthest;
}

/** Where full lines end, by the height of their font: headlines and running heads run over more than the text, or less. */
function rightsOf(lines: readonly TextLine[]): Column['rightOf'] {
  const ofSize = new Map<number, TextLine[]>();
  for (const line of lines) {
    const alike = ofSize.get(classOf(line.size));
    if (alike === undefined) ofSize.set(classOf(line.size), [line]);
    else alike.push(line);
  }
  const rights = new Map([...ofSize].map(([size, alike]) => [size, fullRight(alike)]));
  return ({ size, right }) => rights.get(classOf(size)) ?? right;
}

function columnOf(lines: readonly TextLine[], leading: Column['leading']): Omit<Column, 'spaced'> {
  return { lines, left: usualLeft(lines), rightOf: rightsOf(lines), leading };
}

const isIndented = (line: TextLine, { left }: Pick<Column, 'left'>): boolean =>
  line.left - left >= line.size * indent && line.left - left <= line.size * widestIndent;

const differInSize = (a: TextLine, b: TextLine): boolean =>
  Math.max(a.size, b.size) / Math.min(a.size, b.size) >= otherSize;

/** Width of the first word of a line, about. */
const firstWord = ({ text, left, right }: TextLine): number =>
  ((text.search(/\s|$/) + 1) / (text.length + 1)) * (right - left);

/** Whether the next word had room in a line. */
const hasRoom = (line: TextLine, next: TextLine, column: Column): boolean =>
  column.rightOf(line) - line.right >= firstWord(next) + line.size * 0.5;

/** Whether a line ends a paragraph: the next word had room, and a sentence ends or much is left free. */
function endsEarly(line: TextLine, next: TextLine, column: Column): boolean {
  if (!hasRoom(line, next, column)) return false;
  const ends = endsSentence.test(line.text);
  // a sentence goes on: its next word was longer than it looks
  if (!ends && /^\p{Ll}/u.test(next.text)) return false;
  const right = column.rightOf(line);
  const short = right - line.right > (right - column.left) * shortLine;
  return short || (ends && !column.spaced);
}

/** Marks of a list that no sentence goes on with, and those that one may. */
const listMark = /^[•▪◦●■]\s/;
const possibleMark = /^(?:[–—-]|\d{1,2}[.)])\s/;

/** Whether a new paragraph begins with a line of the same column as the one before it. */
function beginsParagraph(before: TextLine, line: TextLine, column: Column): boolean {
  const distance = line.baseline - before.baseline;
  if (distance > column.leading(line) * apart || distance < 0) return true;
  if (differInSize(before, line) || (before.pure && line.pure && before.font !== line.font)) return true;
  if (isIndented(line, column) && (!isIndented(before, column) || hasRoom(before, line, column))) return true;
  if (listMark.test(line.text) || (possibleMark.test(line.text) && endsSentence.test(before.text))) return true;
  return endsEarly(before, line, column);
}

/** Lines among which one begins a paragraph at least, where paragraphs are set apart. */
const linesToParagraph = 25;

/** Whether a document sets its paragraphs apart. */
function isSpaced(columns: readonly Omit<Column, 'spaced'>[]): boolean {
  let apartLines = 0;
  for (const column of columns)
    for (const [index, line] of column.lines.entries()) {
      const before = column.lines[index - 1];
      if (before === undefined || differInSize(before, line)) continue;
      const set =
        line.baseline - before.baseline > column.leading(line) * apart ||
        (isIndented(line, column) && !isIndented(before, column));
      if (set) apartLines++;
    }
  return apartLines * linesToParagraph >= columns.reduce((sum, { lines }) => sum + lines.length, 0);
}

/** The paragraphs of a column. */
function paragraphsIn(column: Column): readonly (readonly TextLine[])[] {
  const paragraphs: TextLine[][] = [];
  for (const [index, line] of column.lines.entries()) {
    const before = column.lines[index - 1];
    if (before === undefined || beginsParagraph(before, line, column)) paragraphs.push([]);
    paragraphs.at(-1)?.push(line);
  }
  return paragraphs;
}

/** A paragraph of one column, before it is joined to its rest in the next. */
interface Part {
  readonly lines: readonly TextLine[];
  readonly column: Column;
  readonly isFirst: boolean;
}

/** Whether a column's first paragraph goes on the last one of the column before it. */
function goesOn({ lines, column }: Part, next: Part): boolean {
  const last = lines.at(-1);
  const [first] = next.lines;
  if (last === undefined || first === undefined || !next.isFirst) return false;
  if (differInSize(last, first) || isIndented(first, next.column)) return false;
  if (/^\p{Ll}/u.test(first.text)) return true;
  const full = column.rightOf(last) - last.right < firstWord(first) + last.size;
  return full && !endsSentence.test(last.text) && lines.length > 1;
}

/** A block with the height of its font, in points. */
export interface PdfBlock extends ImportedBlock {
  readonly size: number;
}

/** Points of a heading's font over that of the text, as a part. */
const headingSize = 1.15;
const longestHeading = 220;

function blockOf(
  lines: readonly TextLine[],
  body: BodyFont,
  join: (before: string, after: string) => string,
): PdfBlock {
  let text = '';
  const places: SourcePlace[] = [];
  for (const [index, line] of lines.entries()) {
    const turned = line.page !== lines[index - 1]?.page;
    const before = text;
    text = index === 0 ? line.text : join(text, line.text);
    if (turned)
      places.push({
        offset: index === 0 ? 0 : Math.min(before.length + (text.charAt(before.length) === ' ' ? 1 : 0), text.length),
        fragment: `page=${line.page}`,
      });
  }
  const [first] = lines;
  const large = first !== undefined && first.size >= body.size * headingSize;
  const heading =
    text.length <= longestHeading &&
    !/[.;,]$/.test(text) &&
    (large || (lines.length <= 2 && first !== undefined && first.font !== body.font && !endsSentence.test(text)));
  return { kind: heading ? 'heading' : 'text', text, places, size: first?.size ?? 0 };
}

/** The font that most of a text is set in. */
interface BodyFont {
  readonly size: number;
  readonly font: string;
}

function bodyFontOf(lines: readonly TextLine[]): BodyFont {
  const counts = new Map<string, number>();
  const bodies = new Map<string, BodyFont>();
  for (const { size, font, text } of lines) {
    const body = { size: Math.round(size * 2) / 2, font };
    const key = `${body.size} ${font}`;
    bodies.set(key, body);
    counts.set(key, (counts.get(key) ?? 0) + text.length);
  }
  const [key = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return bodies.get(key) ?? { size: 10, font: '' };
}

/**
 * The paragraphs of a document, over columns and pages, with hyphens at line ends undone; each knows its pages.
 * @param columns in reading order
 */
export function reflow(columns: readonly (readonly TextLine[])[]): readonly PdfBlock[] {
  const leading = leadingsOf(columns);
  const measured = columns.map(lines => columnOf(lines, leading));
  const spaced = isSpaced(measured);
  const parts = measured.flatMap(one => {
    const column = { ...one, spaced };
    return paragraphsIn(column).map((paragraph, index): Part => ({ lines: paragraph, column, isFirst: index === 0 }));
  });
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, part))
      joined[joined.length - 1] = { ...part, lines: [...before.lines, ...part.lines], isFirst: before.isFirst };
    else joined.push(part);
  }
  const lines = columns.flat();
  const body = bodyFontOf(lines);
  const join = hyphenJoiner(lines.map(({ text }) => text));
  return joined.map(part => blockOf(part.lines, body, join));
}
