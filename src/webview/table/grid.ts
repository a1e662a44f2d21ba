import type { PageColumn, PageQuery, PageRow } from '../../core/report/factTableMessages';
import { element, setAttributes } from '../dom';
import { setChildren } from './children';
import { lengthsFor, scrollTo, visibleColumns, visibleRows, type Lengths, type Window } from './geometry';
import { cellId, firstVersion, headColumn, RowView, statusColumn, type RowActions } from './rowView';
import type { Texts } from '../texts';

/** A part of the table that the page has. */
export interface Loaded {
  readonly total: number;
  readonly from: number;
  readonly rows: readonly PageRow[];
  readonly columnsFrom: number;
}

/** A cell; row -1 is the head of the table. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The table: draws the rows and columns in sight, and nothing else. */
export class Grid {
  readonly element: HTMLElement;
  private readonly head = element('div', { role: 'row', class: 'row header', 'aria-rowindex': 1 });
  private readonly body = element('div', { class: 'body', role: 'rowgroup' });
  private readonly views = new Map<string, RowView>();
  private columns: readonly PageColumn[] = [];
  private order: PageQuery['order'] = 'relation';
  private loaded: Loaded = { total: 0, from: 0, rows: [], columnsFrom: 0 };
  private lengths: Lengths = lengthsFor(0, 0, 0);
  private place: CellPlace = { row: 0, column: 0 };

  constructor(
    private readonly texts: Texts,
    private readonly actions: RowActions,
  ) {
    const header = element('div', { role: 'rowgroup', class: 'header-group' }, this.head);
    this.element = element(
      'div',
      { role: 'grid', class: 'grid', tabindex: 0, 'aria-label': texts('grid') },
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
    this.measure();
    this.body.style.height = `${loaded.total * this.lengths.rowHeight}px`;
    setAttributes(this.element, { 'aria-rowcount': loaded.total + 1, 'aria-colcount': columns.length + firstVersion });
  }

  /** Fits the columns into the width there is; {@link draw} follows. */
  measure(): void {
    const { clientWidth, clientHeight, style } = this.element;
    this.lengths = lengthsFor(clientWidth, clientHeight, this.columns.length);
    const { headWidth, statusWidth, columnWidth, rowHeight, headerHeight } = this.lengths;
    const all = headWidth + statusWidth + columnWidth * this.columns.length;
    const sizes = { headWidth, statusWidth, columnWidth, rowHeight, headerHeight, all };
    for (const [name, size] of Object.entries(sizes)) style.setProperty(`--${name}`, `${size}px`);
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
    if (key !== undefined) this.views.get(key)?.enter();
  }

  /** Draws what is in sight. */
  draw(): void {
    const { rows, columns } = this.inSight(3, 1);
    const { from, columnsFrom } = this.loaded;
    const first = Math.max(columns.from, columnsFrom);
    const gap = first * this.lengths.columnWidth;
    this.drawHead(columns);
    const wanted = this.loaded.rows.slice(Math.max(0, rows.from - from), Math.max(0, rows.to - from));
    const start = Math.max(rows.from, from);
    const drawn = wanted.map((row, at) => {
      const index = start + at;
      const view = this.views.get(row.key) ?? new RowView(this.texts, this.actions);
      this.views.set(row.key, view);
      const cells = row.cells.slice(first - columnsFrom, Math.max(0, columns.to - columnsFrom));
      const top = index * this.lengths.rowHeight;
      view.update(row, cells, { index, top, firstColumn: first + firstVersion, gap });
      return view;
    });
    this.keep(wanted, drawn);
    this.markActive();
  }

  /** Forgets the rows out of sight, but for one that a person is typing in. */
  private keep(wanted: readonly PageRow[], drawn: readonly RowView[]): void {
    const keys = new Set(wanted.map(({ key }) => key));
    const children = drawn.map(view => view.element);
    for (const [key, view] of this.views) {
      if (keys.has(key)) continue;
      if (view.element.contains(document.activeElement)) children.push(view.element);
      else this.views.delete(key);
    }
    setChildren(this.body, children);
  }

  private drawHead(columns: Window): void {
    const fixed = [
      this.heading(headColumn, this.texts('fact'), '', this.order === 'relation'),
      this.heading(statusColumn, this.texts('status'), '', this.order === 'status'),
    ];
    const gap = element('div', { class: 'gap', role: 'presentation' });
    gap.style.width = `${columns.from * this.lengths.columnWidth}px`;
    const versions = this.columns.slice(columns.from, columns.to).map((column, at) => {
      const sorted = typeof this.order === 'object' && this.order.article === column.key;
      const heading = this.heading(columns.from + at + firstVersion, column.label, column.details, sorted);
      heading.title = column.title;
      return heading;
    });
    this.head.replaceChildren(...fixed, gap, ...versions);
  }

  private heading(column: number, label: string, details: string, sorted: boolean): HTMLElement {
    return element(
      'div',
      {
        role: 'columnheader',
        class: column === headColumn ? 'cell head' : column === statusColumn ? 'cell status' : 'cell version',
        id: cellId(-1, column),
        'data-column': column,
        'aria-colindex': column + 1,
        'aria-sort': sorted ? 'ascending' : 'none',
      },
      element('div', { class: 'label' }, label),
      element('div', { class: 'details' }, details),
    );
  }

  private markActive(): void {
    for (const marked of this.element.querySelectorAll('.active')) marked.classList.remove('active');
    const id = cellId(this.place.row, this.place.column);
    document.getElementById(id)?.classList.add('active');
    this.element.setAttribute('aria-activedescendant', id);
  }

  private scrollToActive(): void {
    const { width, height, headWidth, statusWidth, columnWidth, rowHeight, headerHeight } = this.lengths;
    const { row, column } = this.place;
    const top = scrollTo(this.element.scrollTop, height - headerHeight, row * rowHeight, rowHeight);
    if (row >= 0) this.element.scrollTop = top;
    if (column === headColumn) return;
    const start = column === statusColumn ? 0 : statusWidth + (column - firstVersion) * columnWidth;
    const size = column === statusColumn ? statusWidth : columnWidth;
    this.element.scrollLeft = scrollTo(this.element.scrollLeft, width - headWidth, start, size);
  }
}
