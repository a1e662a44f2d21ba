import { countsPages, isPageNumber } from '../../core/text/pageNumbers';
import { median, rowsOf, type PageRuns, type TextRun } from './textRun';

/** Rows at either end of a page that may be its head or foot. */
const edgeRows = 4;

/** Share of the page's height in which heads and feet stand. */
const edgeShare = 0.13;

/** Points by which a head's place differs from page to page. */
const samePlace = 4;

/** Share of the pages on which a line comes again, at least two of them; left and right pages have heads of their own. */
const repeated = 0.15;

/** A row of a page. */
interface Row {
  readonly page: number;
  readonly runs: readonly TextRun[];
  readonly baseline: number;
  readonly text: string;
}

/** A page's rows from above, and those at its edges. */
interface PageRows {
  readonly rows: readonly Row[];
  readonly edges: readonly Row[];
  readonly height: number;
}

function pageRows({ page, height, runs }: PageRuns): PageRows {
  const rows = rowsOf(runs).map(row => ({
    page,
    runs: row,
    baseline: row[0]?.baseline ?? 0,
    text: row
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  }));
  const above = rows.slice(0, edgeRows).filter(({ baseline }) => baseline < height * edgeShare);
  const below = rows.slice(-edgeRows).filter(({ baseline }) => baseline > height * (1 - edgeShare));
  return { rows, edges: [...above, ...below], height };
}

/** Rows that come again, but for their numbers, at the same place of several pages. */
function repeatedRows(pages: readonly PageRows[]): readonly Row[] {
  const alike = new Map<string, Row[]>();
  for (const row of pages.flatMap(({ edges }) => edges)) {
    const key = row.text.replace(/\d+/g, '#').toLowerCase();
    alike.set(key, [...(alike.get(key) ?? []), row]);
  }
  const least = Math.max(2, Math.ceil(pages.length * repeated));
  return [...alike.values()].flatMap(rows => {
    const place = median(rows.map(({ baseline }) => baseline));
    const there = rows.filter(({ baseline }) => Math.abs(baseline - place) <= samePlace);
    return new Set(there.map(({ page }) => page)).size >= least ? there : [];
  });
}

/** Pages from which on a place that is set apart on most of them is one for heads, whatever stands there. */
const pagesForPlaces = 5;

/** Share of the pages on which such a place is set apart. */
const mostPages = 0.6;

/** Heights of the font that set a head apart from the text. */
const apart = 2.1;

/** The rows above the first wide gap at the head of a page. */
function rowsAboveGap({ rows, height }: PageRows): readonly Row[] {
  const size = median(rows.map(({ runs }) => runs[0]?.size ?? 0));
  const gap = rows.findIndex(
    ({ baseline }, index) => index > 0 && baseline - (rows[index - 1]?.baseline ?? 0) > size * apart,
  );
  const head = gap > 0 && gap <= edgeRows ? rows.slice(0, gap) : [];
  return head.every(({ baseline }) => baseline < height * edgeShare) ? head : [];
}

/**
 * Heads that name the article of the page: never the same text, but always at one place and set apart from the text. A
 * long one runs on to a line that other pages do not have.
 */
function rowsSetApart(pages: readonly PageRows[]): readonly Row[] {
  if (pages.length < pagesForPlaces) return [];
  const heads = pages.map(rowsAboveGap);
  const placeOf = ({ baseline }: Row): number => Math.round(baseline / samePlace);
  const counts = new Map<number, number>();
  for (const row of heads.flat()) counts.set(placeOf(row), (counts.get(placeOf(row)) ?? 0) + 1);
  const isUsual = (row: Row): boolean => (counts.get(placeOf(row)) ?? 0) >= pages.length * mostPages;
  return heads.filter(head => head.some(isUsual)).flat();
}

/** Letters smaller than this part of the text's are none of it. */
const smallType = 0.92;

/** Heights of the font between what stands at the left of a head and at its right. */
const partsOfHead = 4;

/** Whether a row has parts far from each other, as heads have paper, page and day. */
const isParted = ({ runs }: Row): boolean =>
  runs.some(({ left, size }, index) => left - (runs[index - 1]?.right ?? left) > size * partsOfHead);

/** Heads that look it, on any page: set apart at its upper edge, in small letters or in parts at left and right. */
function headsByLooks({ rows, height }: PageRows): readonly Row[] {
  const size = median(rows.map(({ runs }) => runs[0]?.size ?? 0));
  const head = rowsAboveGap({ rows, edges: [], height });
  const isHead = (row: Row): boolean =>
    isParted(row) || row.runs.every(({ size: letters }) => letters < size * smallType);
  return head.length <= 2 && head.every(isHead) ? head : [];
}

/** What a browser prints over and under a page: the moment and the title, the address and the page's number. */
const printed =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?:\s?[AP]M)?(?:\s|$)|^(?:https?|fi ?le):\/\/\S+(?:\s+\d{1,4}(?:\/\d{1,4})?)?$/i;

/** Pages without their margins. */
interface InnerPages {
  readonly pages: readonly PageRuns[];
  /** The head of the first page; null when it has none. What a browser prints there says when it was printed. */
  readonly head: string | null;
  /** Whether a browser printed the pages. */
  readonly isPrinted: boolean;
}

/** The pages without running heads and feet and page numbers. */
export function withoutMargins(pages: readonly PageRuns[]): InnerPages {
  const all = pages.map(pageRows);
  const edges = all.flatMap(page => page.edges);
  const ofBrowser = edges.filter(({ text }) => printed.test(text));
  const numbers = edges.filter(({ text }) => isPageNumber(text) || countsPages(text));
  const heads = [...repeatedRows(all), ...rowsSetApart(all), ...all.flatMap(headsByLooks)];
  const margins = new Set([...heads, ...numbers, ...ofBrowser].flatMap(({ runs }) => runs));
  const [top] = all;
  const isAbove = ({ baseline }: Row): boolean => baseline < (top?.height ?? 0) / 2;
  const first = (top?.edges ?? []).filter(row => isAbove(row) && heads.includes(row) && !ofBrowser.includes(row));
  return {
    pages: pages.map(page => ({ ...page, runs: page.runs.filter(run => !margins.has(run)) })),
    head: first.length === 0 ? null : first.map(({ text }) => text).join(' '),
    isPrinted: ofBrowser.length > 0,
  };
}

/** The address that a browser prints at the foot of each page of a web page, or null. */
export function printedAddress(pages: readonly PageRuns[]): string | null {
  const addresses = pages.map(page => {
    const last = pageRows(page).rows.slice(-2);
    return last
      .map(({ text }) => /^https?:\/\/[^\s/]+\.[^\s]+(?=\s|$)/.exec(text)?.[0])
      .find(found => found !== undefined);
  });
  const [first] = addresses;
  return first !== undefined && addresses.every(address => address === first) ? first : null;
}
