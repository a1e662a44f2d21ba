import { isStatus, statuses } from '../../core/annotations/annotation';
import type { PageCell, PageRow } from '../../core/report/factTableMessages';
import { element, setAttributes } from '../dom';
import type { Texts } from '../texts';

/** What a person does in a row. */
export interface RowActions {
  setStatus(row: string, status: (typeof statuses)[number]): void;
  setComment(row: string, comment: string): void;
}

/** Where a row is drawn. */
export interface RowPlace {
  /** Among all rows shown. */
  readonly index: number;
  readonly top: number;
  /** First of the columns drawn, and the room of those left out before it. */
  readonly firstColumn: number;
  readonly gap: number;
}

/** The column of what a row is about, that of its status, and the first version's. */
export const headColumn = 0;
export const statusColumn = 1;
export const firstVersion = 2;

/** Id of a cell, by which the grid names the active one. */
export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/** A row that is drawn. What is being typed in it stays when the row is updated. */
export class RowView {
  readonly element = element('div', { role: 'row', class: 'row' });
  private readonly head = element('div', { role: 'rowheader', class: 'cell head', 'data-column': headColumn });
  private readonly status = element('div', { role: 'gridcell', class: 'cell status', 'data-column': statusColumn });
  private readonly gap = element('div', { class: 'gap', role: 'presentation' });
  private readonly select: HTMLSelectElement;
  private readonly note: HTMLTextAreaElement;
  private drawn: PageRow | undefined;
  private drawnAt = '';

  constructor(
    private readonly texts: Texts,
    actions: RowActions,
  ) {
    const options = statuses.map(status => element('option', { value: status }, texts(`status.${status}`)));
    this.select = element('select', { 'aria-label': texts('statusLabel'), tabindex: -1 }, ...options);
    this.note = element('textarea', {
      'aria-label': texts('note'),
      placeholder: texts('notePlaceholder'),
      rows: 2,
      tabindex: -1,
      spellcheck: 'true',
    });
    this.status.append(this.select, this.note);
    this.select.addEventListener('change', () => {
      if (this.drawn && isStatus(this.select.value)) actions.setStatus(this.drawn.key, this.select.value);
    });
    this.note.addEventListener('change', () => {
      if (this.drawn) actions.setComment(this.drawn.key, this.note.value);
    });
    this.note.addEventListener('keydown', event => this.noteKey(event));
  }

  /**
   * Shows a row at a place.
   * @param shown the cells of the columns drawn
   */
  update(row: PageRow, shown: PageRow['cells'], place: RowPlace): void {
    const { index } = place;
    const at = [index, place.firstColumn, place.gap, shown.length].join();
    if (row === this.drawn && at === this.drawnAt) return;
    this.drawnAt = at;
    setAttributes(this.element, { 'aria-rowindex': index + 2, 'data-row': index, 'data-relation': row.relation });
    this.element.style.top = `${place.top}px`;
    this.head.id = cellId(index, headColumn);
    this.status.id = cellId(index, statusColumn);
    this.gap.style.width = `${place.gap}px`;
    if (row !== this.drawn) this.drawFact(row);
    const cells = shown.map((cell, at) => this.cell(cell, index, place.firstColumn + at));
    this.drawn = row;
    const kept = [this.head, this.status, this.gap];
    if (this.element.firstChild === null) this.element.append(...kept);
    while (this.element.children.length > kept.length) this.element.lastElementChild?.remove();
    this.element.append(...cells);
  }

  /** Puts the cursor into the status. */
  enter(): void {
    this.select.focus();
  }

  private drawFact(row: PageRow): void {
    const badge = element('span', { class: 'badge' }, row.relationText);
    const kind = element('span', { class: 'kind' }, [row.kindText, row.about].filter(Boolean).join(' · '));
    const words = element('div', { class: 'context' }, row.before, element('strong', {}, row.words), row.after);
    const sums = row.sums.length === 0 ? [] : [element('div', { class: 'sum' }, row.sums.join(' · '))];
    this.head.title = row.title;
    this.head.replaceChildren(element('div', { class: 'tags' }, badge, kind), words, ...sums);
    if (document.activeElement !== this.select) this.select.value = row.status ?? 'unchecked';
    if (document.activeElement !== this.note) this.note.value = row.comment;
    const title = [row.statusTitle, row.stale ? this.texts('stale') : ''].filter(Boolean).join(' · ');
    setAttributes(this.select, { 'data-status': row.status ?? 'none', 'data-stale': row.stale, title });
  }

  private cell(cell: PageCell | null, row: number, column: number): HTMLElement {
    const place = { role: 'gridcell', id: cellId(row, column), 'data-column': column, 'aria-colindex': column + 1 };
    if (cell === null) {
      const silence = element('span', { 'aria-label': this.texts('notSaid') }, '–');
      return element('div', { ...place, class: 'cell silent' }, silence);
    }
    const more = cell.more > 0 ? [element('span', { class: 'more' }, ` +${cell.more}`)] : [];
    return element(
      'div',
      { ...place, class: cell.odd ? 'cell version odd' : 'cell version', title: cell.title },
      element('div', { class: 'words' }, cell.words, ...more),
      ...(cell.value === '' ? [] : [element('div', { class: 'value' }, cell.value)]),
      ...(cell.speaker === '' ? [] : [element('div', { class: 'value speaker' }, cell.speaker)]),
    );
  }

  /** Enter keeps the note, Shift+Enter breaks the line, Escape takes back what was typed. */
  private noteKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.note.value = this.drawn?.comment ?? '';
    else if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    this.note.blur();
    this.element.closest<HTMLElement>('[role=grid]')?.focus();
  }
}
