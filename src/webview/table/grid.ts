import type { PageColumn, PageQuery, PageRow } from '../../core/report/factTableMessages';
import { element, setAttributes } from '../dom';
import type { Texts } from '../texts';
import { setChildren } from './children';
import { cellId, firstVersion, headColumn, statusColumn } from './columns';
import { lengthsFor, scrollTo, visibleColumns, visibleRows, type Lengths, type Window } from './geometry';
import { HeadRow } from './headRow';
import { RowView } from './rowView';
import { RowViews } from './rowViews';
import type { RowActions } from './statusCell';

/** A part of the table that the page has. */
export interface Loaded {
  readonly total: number;
  readonly from: number;
  readonly rows: readonly PageRow[];
  readonly columnsFrom: number;
  /** Whether any row has a status or a note. */
  readonly noted: boolean;
}

/** A cell; row -1 is the head of the table. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The table: draws the rows and columns in sight, and nothing else. */
export class Grid {
  readonly element: HTMLElement;
  private readonly head: HeadRow;
  private readonly body = element('div', { class: 'body', role: 'rowgroup' });
  private readonly views: RowViews;
  private columns: readonly PageColumn[] = [];
  private order: PageQuery['order'] = 'relation';
  private loaded: Loaded = { total: 0, from: 0, rows: [], columnsFrom: 0, noted: false };
  private noted = false;
  private lengths: Lengths = lengthsFor(0, 0, { columns: 0, noted: false });
  private place: CellPlace = { row: 0, column: 0 };
  private marked: Element | null = null;

  constructor(texts: Texts, actions: RowActions) {
    this.head = new HeadRow(texts);
    this.views = new RowViews(() => new RowView(texts, actions));
    const header = element('div', { role: 'rowgroup', class: 'header-group' }, this.head.element);
    this.element = element(
      'div',
      {
        role: 'grid',
        class: 'grid',
        tabindex: 0,
        'aria-label': texts('grid'),
        'aria-describedby': 'help',
        // cutting and pasting, which the editor offers on a right click, is nothing to do with a table
        'data-vscode-context': '{"preventDefaultContextMenuItems":true}',
      },
      header,
      this.body,
    );
  }

  /** The active cell. */
  get active(): CellPlace {
    return this.place;
  }

  /** The rows and columns in sight, with some more. */
  inSight(moreRows: number, moreColumns: number): { readonly rows: Window; readonly columns: Window } {
    const { scrollTop, scrollLeft } = this.element;
    return {
      rows: visibleRows(this.lengths, scrollTop, this.loaded.total, moreRows),
      columns: visibleColumns(this.lengths, scrollLeft, this.columns.length, moreColumns),
    };
  }

  /** The height of a row, as far as it is known which form the table has. */
  get rowHeight(): number {
    return this.lengths.rowHeight;
  }

  /** The row that stands at the top. */
  topRow(): { readonly key: string; readonly at: number } | null {
    const at = Math.floor(this.element.scrollTop / this.lengths.rowHeight);
    const row = this.rowAt(at);
    return row === undefined ? null : { key: row.key, at };
  }

  /** The row at a place, when the page has it. */
  rowAt(index: number): PageRow | undefined {
    return this.loaded.rows[index - this.loaded.from];
  }

  /** The version of a column, when the column is a version's. */
  versionAt(column: number): PageColumn | undefined {
    return this.columns[column - firstVersion];
  }

  /** Takes a part of the table, the columns that are shown, and the order that their heads tell of; {@link draw} follows. */
  show(loaded: Loaded, columns: readonly PageColumn[], order: PageQuery['order']): void {
    this.loaded = loaded;
    this.columns = columns;
    this.order = order;
    // once there was room for notes it stays: a column that comes and goes moves all others
    this.noted ||= loaded.noted;
    this.measure();
    setAttributes(this.element, { 'aria-rowcount': loaded.total + 1, 'aria-colcount': columns.length + firstVersion });
  }

  /** Fits the columns into the width there is; {@link draw} follows. */
  measure(): void {
    const { clientWidth, clientHeight, style, dataset, scrollTop } = this.element;
    const before = this.lengths.rowHeight;
    this.lengths = lengthsFor(clientWidth, clientHeight, { columns: this.columns.length, noted: this.noted });
    const { layout, headWidth, statusWidth, columnWidth, rowHeight, headerHeight } = this.lengths;
    const all = headWidth + statusWidth + columnWidth * this.columns.length;
    const sizes = { view: clientWidth, headWidth, statusWidth, columnWidth, rowHeight, headerHeight, all };
    for (const [name, size] of Object.entries(sizes)) style.setProperty(`--${name}`, `${size}px`);
    dataset['layout'] = layout;
    dataset['noted'] = String(this.noted);
    this.body.style.height = `${this.loaded.total * rowHeight}px`;
    // the same rows stay in sight when their height is another
    if (rowHeight !== before) this.element.scrollTop = (scrollTop / before) * rowHeight;
  }

  /** Moves everything so that rows added or gone before those in sight do not show. */
  shift(rows: number): void {
    this.element.scrollTop += rows * this.lengths.rowHeight;
    this.place = { ...this.place, row: this.place.row < 0 ? -1 : Math.max(0, this.place.row + rows) };
  }

  /** Scrolls back to the first row. */
  toTop(): void {
    this.element.scrollTop = 0;
    this.place = { ...this.place, row: Math.min(0, this.place.row) };
  }

  /** Makes a cell the active one and brings it into sight. */
  activate({ row, column }: CellPlace, scroll = true): void {
    const { total } = this.loaded;
    this.place = {
      row: Math.max(-1, Math.min(total - 1, row)),
      column: Math.max(0, Math.min(this.columns.length + firstVersion - 1, column)),
    };
    if (scroll) this.scrollToActive();
    this.draw();
  }

  /** Rows that fit into the height, for paging. */
  get pageSize(): number {
    return Math.max(1, Math.floor((this.lengths.height - this.lengths.headerHeight) / this.lengths.rowHeight) - 1);
  }

  /** Puts the cursor into the status of a row. */
  enterStatus(row: number): void {
    const key = this.rowAt(row)?.key;
    if (key === undefined) return;
    if (!this.noted) {
      this.noted = true;
      this.measure();
      this.draw();
    }
    this.views.of(key)?.enter();
  }

  /** Draws what is in sight. */
  draw(): void {
    const { rows, columns } = this.inSight(3, 1);
    const { from, columnsFrom } = this.loaded;
    const { columnWidth, rowHeight } = this.lengths;
    this.head.update(this.columns, this.order, columns, columns.from * columnWidth);
    const first = Math.max(columns.from, columnsFrom);
    const start = Math.max(rows.from, from);
    const wanted = this.loaded.rows.slice(start - from, Math.max(0, rows.to - from));
    const views = this.views.take(wanted);
    for (const [at, row] of wanted.entries()) {
      const index = start + at;
      const cells = row.cells.slice(first - columnsFrom, Math.max(0, columns.to - columnsFrom));
      const place = { index, top: index * rowHeight, firstColumn: first + firstVersion, gap: first * columnWidth };
      views[at]?.update(row, cells, place);
    }
    setChildren(
      this.body,
      views.map(view => view.element),
    );
    this.markActive();
  }

  private markActive(): void {
    const id = cellId(this.place.row, this.place.column);
    const active = document.getElementById(id);
    if (this.marked !== active) this.marked?.classList.remove('active');
    this.marked = active;
    active?.classList.add('active');
    setAttributes(this.element, { 'aria-activedescendant': active === null ? undefined : id });
  }

  private scrollToActive(): void {
    const { width, height, headWidth, statusWidth, columnWidth, rowHeight, headerHeight } = this.lengths;
    const { row, column } = this.place;
    const top = scrollTo(this.element.scrollTop, height - headerHeight, row * rowHeight, rowHeight);
    if (row >= 0) this.element.scrollTop = top;
    if (column === headColumn || (column === statusColumn && statusWidth === 0)) return;
    const start = column === statusColumn ? 0 : statusWidth + (column - firstVersion) * columnWidth;
    const size = column === statusColumn ? statusWidth : columnWidth;
    this.element.scrollLeft = scrollTo(this.element.scrollLeft, width - headWidth, start, size);
  }
}
