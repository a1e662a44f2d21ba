/** Lengths of the table in CSS pixels, and what of it is in sight. */
export interface Lengths {
  /** Of the part of the page that scrolls. */
  readonly width: number;
  readonly height: number;
  /** The column that says what a row is about; it stays in sight. */
  readonly headWidth: number;
  readonly statusWidth: number;
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly headerHeight: number;
}

/** From (included) to (excluded). */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** High enough for four lines; the same for all rows, so that places are known without drawing them. */
export const rowHeight = 78;
const headerHeight = 48;
/** Five versions fit into a window of usual width. */
const narrowestColumn = 150;
const statusWidth = 160;

/** Spreads the columns over the width that there is; with many versions they get their narrowest width and scroll. */
export function lengthsFor(width: number, height: number, columns: number): Lengths {
  const headWidth = Math.max(170, Math.min(300, Math.round(width * 0.24)));
  const left = width - headWidth - statusWidth;
  const columnWidth = Math.max(narrowestColumn, Math.floor(left / Math.max(1, columns)));
  return { width, height, headWidth, statusWidth, columnWidth, rowHeight, headerHeight };
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
