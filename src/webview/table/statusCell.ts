import { isStatus, statuses, type Status } from '../../core/annotations/annotation';
import type { PageRow } from '../../core/report/factTableMessages';
import { element, setAttributes } from '../dom';
import type { Texts } from '../texts';
import { statusColumn } from './columns';

/** What a person does in a row. */
export interface RowActions {
  setStatus(row: string, status: Status): void;
  setComment(row: string, comment: string): void;
}

/** What people said of a row: a status and a note that can be set there. (Plain controls: there is one pair in each row.) */
export class StatusCell {
  readonly element = element('div', {
    role: 'gridcell',
    class: 'cell status',
    'data-column': statusColumn,
    'aria-colindex': statusColumn + 1,
  });
  private readonly select: HTMLSelectElement;
  private readonly change = element('div', { class: 'change' });
  private readonly note: HTMLTextAreaElement;
  private row = '';
  private comment = '';

  constructor(
    private readonly texts: Texts,
    private readonly actions: RowActions,
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
    this.element.append(this.select, this.change, this.note);
    this.listen();
  }

  /** Shows what is said of a row; a control that a person is at stays as it is. */
  update({ key, status, statusTitle, stale, change, comment }: Omit<PageRow, 'cells'>): void {
    this.row = key;
    this.comment = comment;
    if (document.activeElement !== this.select) this.select.value = status ?? 'unchecked';
    if (document.activeElement !== this.note) this.note.value = comment;
    const title = [statusTitle, stale ? this.texts('stale') : ''].filter(Boolean).join(' · ');
    setAttributes(this.select, { 'data-status': status ?? 'none', 'data-stale': stale, title });
    this.change.textContent = change;
    setAttributes(this.change, { title, hidden: change === '' });
    this.note.title = comment;
  }

  /** Puts the cursor into the status. */
  enter(): void {
    this.select.focus();
  }

  private listen(): void {
    this.select.addEventListener('change', () => {
      if (isStatus(this.select.value)) this.actions.setStatus(this.row, this.select.value);
    });
    this.note.addEventListener('change', () => this.actions.setComment(this.row, this.note.value));
    this.note.addEventListener('keydown', event => this.noteKey(event));
    // the first words of a long note are what is read
    this.note.addEventListener('blur', () => (this.note.scrollTop = 0));
    // the Tab key goes from one to the other; from there it leaves the table, as from any cell
    this.element.addEventListener('keydown', event => {
      const [here, there] = event.shiftKey ? [this.note, this.select] : [this.select, this.note];
      if (event.key !== 'Tab' || event.target !== here) return;
      event.preventDefault();
      there.focus();
    });
  }

  /** Enter keeps the note, Shift+Enter breaks the line, Escape takes back what was typed. */
  private noteKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.note.value = this.comment;
    else if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    this.note.blur();
    this.element.closest<HTMLElement>('[role=grid]')?.focus();
  }
}
