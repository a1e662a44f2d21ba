import {
  firstQuery,
  firstRequest,
  readMessage,
  toTablePage,
  type FromPage,
  type PageColumn,
  type PageQuery,
  type RowsAnswer,
  type ToPage,
} from '../../core/report/factTableMessages';
import { element } from '../dom';
import { connect, type EditorHost } from '../host';
import type { Texts } from '../texts';
import { holds, type Window } from './geometry';
import { Grid, type CellPlace } from './grid';
import { isCopy, isMenu, isTyping, moved } from './keyboard';
import { firstVersion, headColumn, statusColumn } from './columns';
import { pageState, type PageState } from './state';
import { Toolbar } from './toolbar';

/** Rows and columns that are asked for on each side of those in sight: a few screens of scrolling. */
const moreRows = 24;
const moreColumns = 4;
/** With fewer than these on a side, more are asked for before they are needed. */
const fewRows = 8;
const fewColumns = 1;

/** Scrolling fires often; a reload needs only where it ended. */
const keepPause = 150;

/** Runs something once what is there now was painted. */
const afterPaint = (run: () => void): unknown => window.requestAnimationFrame(() => window.setTimeout(run));

/** The page of the fact table: asks its host for what is in sight, and tells it what a person does. */
export class Page {
  private readonly host: EditorHost<FromPage, PageState>;
  private readonly toolbar: Toolbar;
  private readonly grid: Grid;
  private readonly message = element('div', { class: 'message', role: 'status' });
  private state: PageState;
  private columns: readonly PageColumn[] = [];
  private generation = -1;
  private request = 0;
  private waiting = false;
  private keeping = 0;
  private answer: RowsAnswer | undefined;
  /** Places that a reload has to bring back, until the first rows are there. */
  private restore: PageState | undefined;

  constructor(
    parent: HTMLElement,
    article: string,
    private readonly texts: Texts,
    first: unknown,
  ) {
    this.host = connect(toTablePage, pageState, message => this.hear(message));
    const kept = this.host.state();
    this.restore = kept?.article === article ? kept : undefined;
    this.state = this.restore ?? { article, query: firstQuery, active: { row: 0, column: 0 }, top: 0, left: 0 };
    this.toolbar = new Toolbar(
      texts,
      this.state.query,
      query => this.setQuery(query),
      () => this.host.post({ type: 'copy', row: null }),
    );
    this.grid = new Grid(texts, {
      setStatus: (row, status) => this.host.post({ type: 'status', row, status }),
      setComment: (row, comment) => this.host.post({ type: 'note', row, comment }),
    });
    const help = element('p', { class: 'only-read', id: 'help' }, texts('help'));
    const main = element('main', {}, this.toolbar.head, help, this.toolbar.element, this.grid.element, this.message);
    parent.append(main);
    this.listen();
    this.keep();
    const told = this.restore === undefined ? readMessage(toTablePage, first) : undefined;
    if (told === undefined) {
      this.tell('reading');
      this.ask();
    } else this.hear(told);
    afterPaint(() => this.toolbar.complete());
  }

  private listen(): void {
    const { element: grid } = this.grid;
    let drawing = 0;
    const redraw = (): void => {
      window.cancelAnimationFrame(drawing);
      drawing = window.requestAnimationFrame(() => this.scrolled());
    };
    // who comes here by keyboard is at the table, and need not look for it
    const enter = (): void => {
      if (document.hasFocus() && document.activeElement === document.body) grid.focus({ preventScroll: true });
    };
    window.addEventListener('focus', enter);
    enter();
    grid.addEventListener('scroll', redraw, { passive: true });
    new ResizeObserver(() => {
      this.grid.measure();
      this.scrolled();
    }).observe(grid);
    grid.addEventListener('click', event => this.clicked(event));
    grid.addEventListener('keydown', event => this.gridKey(event));
    this.toolbar.element.addEventListener('keydown', event => {
      if (event.key !== 'ArrowDown' || !(event.target as Element).matches('[data-control=search]')) return;
      event.preventDefault();
      grid.focus();
    });
  }

  private hear(message: ToPage): void {
    if (message.type === 'changed') this.ask();
    else if (message.request === this.request) this.take(message);
  }

  /** Asks for what is in sight and some more. */
  private ask(): void {
    this.waiting = true;
    this.host.post({
      type: 'show',
      request: ++this.request,
      known: this.generation,
      query: this.state.query,
      ...this.wanted(),
      anchor: this.answer === undefined ? null : this.grid.topRow(),
    });
  }

  private wanted(): { readonly rows: Window; readonly columns: Window } {
    if (this.answer !== undefined && this.answer.total > 0) return this.grid.inSight(moreRows, moreColumns);
    const from = Math.max(0, Math.floor((this.restore?.top ?? 0) / this.grid.rowHeight) - moreRows);
    return { rows: { from, to: from + firstRequest.rows.to }, columns: firstRequest.columns };
  }

  private take(answer: RowsAnswer): void {
    this.waiting = false;
    const before = this.answer === undefined ? null : this.grid.topRow();
    this.answer = answer;
    this.generation = answer.generation;
    if (answer.columns !== null) {
      this.columns = answer.columns;
      this.toolbar.setColumns(this.columns);
    }
    this.grid.show(answer, this.shownColumns(), this.state.query.order);
    if (before !== null && answer.anchorAt !== null) this.grid.shift(answer.anchorAt - before.at);
    if (this.restore !== undefined && answer.state === 'ready') this.bringBack(this.restore);
    this.toolbar.setCount(answer);
    this.toolbar.setStory(answer);
    const { state, total, all } = answer;
    this.tell(state !== 'ready' ? state : all === 0 ? 'empty' : total === 0 ? 'none' : '');
    this.scrolled();
    performance.mark('crossread.drawn');
  }

  private bringBack({ top, left }: PageState): void {
    this.restore = undefined;
    this.grid.element.scrollTo({ top, left });
    this.grid.activate(this.state.active, false);
  }

  /** Says why there is nothing to see; `''` when there is something. */
  private tell(name: 'reading' | 'gone' | 'empty' | 'none' | ''): void {
    this.message.hidden = name === '';
    if (name === '') return;
    const clear = element('button', { class: 'clear' }, this.texts('clear'));
    clear.addEventListener('click', () => this.setQuery({ ...firstQuery, relation: 'all' }));
    this.message.replaceChildren(element('p', {}, this.texts(name)), ...(name === 'none' ? [clear] : []));
  }

  private shownColumns(): readonly PageColumn[] {
    return this.columns.filter(({ key }) => !this.state.query.hidden.includes(key));
  }

  private setQuery(query: PageQuery): void {
    this.state = { ...this.state, query };
    this.toolbar.setQuery(query);
    this.grid.toTop();
    this.answer = undefined;
    this.keep();
    this.ask();
  }

  private scrolled(): void {
    this.grid.draw();
    window.clearTimeout(this.keeping);
    this.keeping = window.setTimeout(() => this.keep(), keepPause);
    const { answer } = this;
    if (answer === undefined || this.waiting) return;
    const { rows, columns } = this.grid.inSight(fewRows, fewColumns);
    const cells = answer.rows[0]?.cells.length ?? 0;
    const has =
      holds({ from: answer.from, to: answer.from + answer.rows.length }, rows) &&
      holds({ from: answer.columnsFrom, to: answer.columnsFrom + cells }, columns);
    if (!has && answer.total > 0) this.ask();
  }

  private clicked({ target }: MouseEvent): void {
    if (!(target instanceof Element) || target.closest('select, textarea')) return;
    const column = Number(target.closest('[data-column]')?.getAttribute('data-column') ?? NaN);
    if (Number.isNaN(column)) return;
    const row = Number(target.closest('[data-row]')?.getAttribute('data-row') ?? -1);
    this.grid.activate({ row, column }, false);
    this.use({ row, column });
    this.keep();
  }

  /** Goes to the words of a cell, into its status, or sorts by its column. */
  private use({ row, column }: CellPlace): void {
    if (row < 0) {
      const version = this.grid.versionAt(column);
      const order = version ? { article: version.key } : column === statusColumn ? 'status' : 'relation';
      this.setQuery({ ...this.state.query, order });
      return;
    }
    const shown = this.grid.rowAt(row);
    if (shown === undefined) return;
    if (column === statusColumn) this.grid.enterStatus(row);
    else if (column === headColumn) this.host.post({ type: 'open', row: shown.key, article: null });
    else if (shown.cells[column - firstVersion - (this.answer?.columnsFrom ?? 0)] != null)
      this.host.post({ type: 'open', row: shown.key, article: this.grid.versionAt(column)?.key ?? null });
  }

  private gridKey(event: KeyboardEvent): void {
    const { element: grid, active, pageSize } = this.grid;
    if (event.target !== grid) {
      if (event.key === 'Escape') grid.focus();
      return;
    }
    const extent = {
      rows: this.answer?.total ?? 0,
      columns: this.shownColumns().length + firstVersion,
      page: pageSize,
    };
    const next = moved(event, active, extent);
    if (next !== undefined) this.grid.activate(next);
    else if (event.key === 'Enter') this.use(active);
    else if (isCopy(event)) this.copyRow(active.row);
    else if (isMenu(event)) this.enterStatus(active.row);
    else if (event.key === 'Escape' && this.state.query.search !== '')
      this.setQuery({ ...this.state.query, search: '' });
    else if (isTyping(event)) {
      // the key's character goes where the cursor is by then: into the search
      this.toolbar.complete().focusSearch();
      return;
    } else return;
    event.preventDefault();
    this.keep();
  }

  private copyRow(row: number): void {
    const key = this.grid.rowAt(row)?.key;
    if (key !== undefined) this.host.post({ type: 'copy', row: key });
  }

  private enterStatus(row: number): void {
    if (row < 0) return;
    this.grid.activate({ row, column: statusColumn });
    this.grid.enterStatus(row);
  }

  private keep(): void {
    const { scrollTop, scrollLeft } = this.grid.element;
    const { top, left } = this.restore ?? { top: scrollTop, left: scrollLeft };
    this.state = { ...this.state, active: this.restore ? this.state.active : this.grid.active, top, left };
    this.host.keep(this.state);
  }
}
