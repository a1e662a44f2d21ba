/** Where the fact of a row stands: in a column before the versions, or on lines of its own above what they say. */
export type Layout = 'beside' | 'above';

/** Lengths of the table in CSS pixels, and what of it is in sight. */
export interface Lengths {
  readonly layout: Layout;
  /** Of the part of the page that scrolls. */
  readonly width: number;
  readonly height: number;
  /** The column that says what a row is about; it stays in sight. Nothing where the fact stands above. */
  readonly headWidth: number;
  /** Nothing where the fact stands above, with the status at its end. */
  readonly statusWidth: number;
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly headerHeight: number;
}

/** What the table has to find room for. */
export interface Content {
  /** Versions that are shown. */
  readonly columns: number;
  /** Whether a row has a status or a note, or is being given one. */
  readonly noted: boolean;
}

/** From (included) to (excluded). */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** High enough for four lines; the same for all rows, so that places are known without drawing them. */
const rowHeights: Readonly<Record<Layout, number>> = { beside: 78, above: 110 };
const headerHeights: Readonly<Record<Layout, number>> = { beside: 48, above: 68 };
/** Narrower, a figure and its unit do not stand in one line. */
const narrowestColumn: Readonly<Record<Layout, number>> = { beside: 120, above: 100 };
const statusWidths = { noted: 150, empty: 32 } as const;
/** The column of facts grows with the page; where the versions have more room than they fill, it takes what they leave. */
const narrowestHead = 200;
const usualHead = 300;
const widestHead = 760;
const widestColumn = 300;
/** In half a window the facts stand above, unless the versions have room beside them. */
const halfWindow = 860;
const roomyColumn = 130;

/** Spreads the columns over the width that there is; with many versions they get their narrowest width and scroll. */
export function lengthsFor(width: number, height: number, { columns, noted }: Content): Lengths {
  const count = Math.max(1, columns);
  const statusWidth = noted ? statusWidths.noted : statusWidths.empty;
  const isAbove = width < halfWindow && (width - narrowestHead - statusWidth) / count < roomyColumn;
  const layout = isAbove ? 'above' : 'beside';
  const across = { layout, width, height, rowHeight: rowHeights[layout], headerHeight: headerHeights[layout] } as const;
  const shared = (room: number): number => Math.max(narrowestColumn[layout], Math.floor(room / count));
  if (isAbove) return { ...across, headWidth: 0, statusWidth: 0, columnWidth: shared(width) };
  const usual = Math.max(narrowestHead, Math.min(usualHead, Math.round(width * 0.24)));
  const left = Math.max(0, shared(width - usual - statusWidth) - widestColumn) * count;
  const headWidth = Math.max(usual, Math.min(widestHead, usual + left));
  return { ...across, headWidth, statusWidth, columnWidth: shared(width - headWidth - statusWidth) };
}

/** Which of `count` things of one size are in sight, with `more` of them on both sides. */
export function windowOf(scrolled: number, room: number, size: number, count: number, more: number): Window {
  const first = Math.floor(Math.max(0, scrolled) / size) - more;
  const last = Math.ceil((Math.max(0, scrolled) + Math.max(0, room)) / size) + more;
  return { from: Math.max(0, Math.min(count, first)), to: Math.max(0, Math.min(count, last)) };
}

/** Rows in sight when `top` pixels are scrolled away, with `more` on both sides. */
export function visibleRows(lengths: Lengths, top: number, count: number, more = 3): Window {
  return windowOf(top, lengths.height - lengths.headerHeight, lengths.rowHeight, count, more);
}

/** Columns of versions in sight when `left` pixels are scrolled away, with `more` on both sides. */
export function visibleColumns(lengths: Lengths, left: number, count: number, more = 1): Window {
  return windowOf(left - lengths.statusWidth, lengths.width - lengths.headWidth, lengths.columnWidth, count, more);
}

/** Whether one window holds another. */
export function holds(outer: Window, inner: Window): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/**
 * Where to scroll so that something is in sight, as little as possible.
 * @param start of the thing, and `size` its length; `room` is what is in sight from `scrolled` on
 */
export function scrollTo(scrolled: number, room: number, start: number, size: number): number {
  if (start < scrolled) return start;
  return start + size > scrolled + room ? start + size - room : scrolled;
}
