import { scaleBand, scaleLinear, type ScaleBand } from 'd3-scale';
import type { PageMap, PageMapEnd, PageMapColumn } from '../../core/report/storyMapMessages';

/** Pixels from the top left corner of the columns. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch of a column's height. */
interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** A bracket over the heads of versions with common wording; lane 0 is the one next to the heads. */
interface Bracket {
  readonly lane: number;
  /** Middles of its columns. */
  readonly ticks: readonly number[];
}

/** Where everything of the picture stands. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly Box[];
  readonly cells: readonly (readonly Box[])[];
  readonly brackets: readonly Bracket[];
  readonly lanes: number;
}

/** Narrower columns hold no words, in wider ones lines are too long to read; a few may be wider than many. */
const narrowest = 128;
const widestOf = (count: number): number => (count <= 3 ? 560 : 440);
/** Between two columns, as a part of a column. */
const gapPart = 0.5;
const margin = 12;

/** A line of words; no cell is lower. */
const lineHeight = 15;
const cellPadding = 4;
const lowestCell = lineHeight + 2 * cellPadding;
const cellGap = 4;
/** Of a character, at a column of a medium width: a long article takes about two screens. */
const pixelsPerCharacter = 0.17;

/** How many whole lines of words a cell has room for. */
export function linesIn({ height }: Box): number {
  return Math.max(1, Math.floor((height - 2 * cellPadding + 2) / lineHeight));
}

function columnBand(count: number, available: number): ScaleBand<number> {
  const share = (available - 2 * margin) / (count + gapPart * (count - 1));
  const width = Math.min(widestOf(count), Math.max(narrowest, share));
  const range = width * (count + gapPart * (count - 1));
  return scaleBand<number>()
    .domain(Array.from({ length: count }, (_, index) => index))
    .range([margin, margin + range])
    .paddingInner(gapPart / (1 + gapPart));
}

function cellBoxes({ cells }: PageMapColumn, x: number, width: number): readonly Box[] {
  const boxes: Box[] = [];
  let y = 0;
  for (const { start, end } of cells) {
    const height = Math.max(lowestCell, Math.round((end - start) * pixelsPerCharacter));
    boxes.push({ x, y, width, height });
    y += height + cellGap;
  }
  return boxes;
}

/** Each bracket in the lowest lane where it crosses no other. */
function bracketsOf({ origins }: PageMap, columns: readonly Box[]): readonly Bracket[] {
  const ends: number[] = [];
  return origins.map(origin => {
    const ticks = origin.columns.map(column => (columns[column]?.x ?? 0) + (columns[column]?.width ?? 0) / 2);
    const [first = 0, last = first] = [ticks[0], ticks.at(-1)];
    const free = ends.findIndex(end => end < first);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = last;
    return { lane, ticks };
  });
}

/** Lays out the picture for a page of a width in pixels; a story that needs more is wider than the page. */
export function layoutOf(map: PageMap, available: number): Layout {
  const count = map.columns.length;
  const band = columnBand(Math.max(1, count), available);
  const cells = map.columns.map((column, index) => cellBoxes(column, band(index) ?? 0, band.bandwidth()));
  const height = Math.max(0, ...cells.map(boxes => (boxes.at(-1)?.y ?? 0) + (boxes.at(-1)?.height ?? 0)));
  const columns = map.columns.map((_, index) => ({ x: band(index) ?? 0, y: 0, width: band.bandwidth(), height }));
  const brackets = bracketsOf(map, columns);
  const lanes = brackets.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  return { width: band.range()[1] + margin, height: height + margin, columns, cells, brackets, lanes };
}

/** The height that a stretch of a paragraph takes in its cell. */
export function stretchOf(map: PageMap, { cells }: Layout, end: PageMapEnd, thinnest = 5): Stretch {
  const cell = map.columns[end.column]?.cells[end.cell];
  const box = cells[end.column]?.[end.cell];
  if (cell === undefined || box === undefined) return { top: 0, bottom: 0 };
  const scale = scaleLinear()
    .domain([cell.start, Math.max(cell.end, cell.start + 1)])
    .range([box.y, box.y + box.height])
    .clamp(true);
  const [top, bottom] = [scale(end.start), scale(end.end)];
  if (bottom - top >= thinnest) return { top, bottom };
  const middle = Math.min(box.y + box.height - thinnest / 2, Math.max(box.y + thinnest / 2, (top + bottom) / 2));
  return { top: middle - thinnest / 2, bottom: middle + thinnest / 2 };
}

/** The cell of a column that is nearest to a height. */
export function nearestCell(boxes: readonly Box[], y: number): number {
  let nearest = -1;
  let least = Infinity;
  for (const [index, box] of boxes.entries()) {
    const distance = Math.abs(box.y + box.height / 2 - y);
    if (distance < least) [nearest, least] = [index, distance];
  }
  return nearest;
}
