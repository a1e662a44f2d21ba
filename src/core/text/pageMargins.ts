import { pauseEvery, type Sliced } from '../util/sliced';
import type { Line } from './lines';
import { countsPages, isPageNumber } from './pageNumbers';

/** Lines on either side of a page break that may be the foot of one page or the head of the next. */
const edgeLines = 3;

/** Longer lines are text. */
const longestMargin = 160;

/** Where the pages of a text end. Empty for nearly every text. */
export interface PageMargins {
  /** Lines that are a head, a foot or a number of a page, by where they start. */
  readonly margins: ReadonlySet<number>;
  /** Lines that follow a page break and its margins, by where they start. */
  readonly after: ReadonlySet<number>;
}

const none: PageMargins = { margins: new Set(), after: new Set() };

/** A line without its numbers, as the heads of all pages are alike. */
const keyOf = (line: string): string => line.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();

/** Lines looked at between two offers to pause. */
const linesPerSlice = 128;

/**
 * Finds the breaks between pages: form feeds, and lines that count pages. What repeats around them is a head or a foot; the first of
 * all pages may have it as its title.
 */
export function* pageMarginsOf(text: string, lines: readonly Line[]): Sliced<PageMargins> {
  const worded = lines.filter(({ start, end }) => end > start);
  yield;
  const written = ({ start, end }: Line): string => text.slice(start, Math.min(end, start + longestMargin + 1));
  const isFed = (at: number): boolean => text.slice(worded[at - 1]?.end ?? 0, worded[at]?.start).includes('\f');
  const due = pauseEvery(linesPerSlice);
  const breaks: number[] = [];
  const counts = new Map<string, number>();
  for (const [at, line] of worded.entries()) {
    if (due(1)) yield;
    const words = written(line);
    if (words.length > longestMargin) continue;
    counts.set(keyOf(words), (counts.get(keyOf(words)) ?? 0) + 1);
    if (at > 0 && isFed(at)) breaks.push(at);
    else if (countsPages(words)) breaks.push(at + 1);
  }
  if (breaks.length === 0) return none;
  const isMargin = (at: number, fed: boolean): boolean => {
    const line = worded[at];
    const words = line === undefined ? '' : written(line);
    if (line === undefined || words.length > longestMargin) return false;
    return (
      countsPages(words) ||
      (fed && isPageNumber(words)) ||
      ((counts.get(keyOf(words)) ?? 0) > 1 && !/[.!?]["”]?$/.test(words))
    );
  };
  const margins = new Set<number>();
  const after = new Set<number>();
  for (const at of breaks) {
    const fed = at < worded.length && isFed(at);
    let [first, next] = [at, at];
    while (first > Math.max(0, at - edgeLines) && isMargin(first - 1, fed)) first--;
    while (next < Math.min(worded.length, at + edgeLines) && isMargin(next, fed)) next++;
    // a title above all that comes again on each page
    if (first === 0) first = 1;
    for (const { start } of worded.slice(first, next)) margins.add(start);
    const going = worded[next];
    if (going !== undefined && first > 0) after.add(going.start);
  }
  return { margins, after };
}
