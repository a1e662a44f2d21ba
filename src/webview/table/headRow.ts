import type { PageColumn, PageQuery } from '../../core/report/factTableMessages';
import { element } from '../dom';
import type { Texts } from '../texts';
import type { Window } from './geometry';
import { cellId, columnClass, firstVersion, headColumn, statusColumn } from './columns';

/** The head of the table: the two columns that every table has, then the versions in sight. */
export class HeadRow {
  readonly element = element('div', { role: 'row', class: 'row header', 'aria-rowindex': 1 });
  private drawn = '';
  private of: readonly PageColumn[] = [];

  constructor(private readonly texts: Texts) {}

  /** Shows a window of the versions, `gap` pixels after the fixed columns, and marks the one that the rows are in order of. */
  update(columns: readonly PageColumn[], order: PageQuery['order'], { from, to }: Window, gap: number): void {
    const drawn = JSON.stringify([order, from, to, gap]);
    if (drawn === this.drawn && columns === this.of) return;
    this.drawn = drawn;
    this.of = columns;
    const room = element('div', { class: 'gap', role: 'presentation' });
    room.style.width = `${gap}px`;
    const versions = columns.slice(from, to).map(({ key, label, details, title }, at) => {
      const sorted = typeof order === 'object' && order.article === key;
      return this.heading(from + at + firstVersion, label, sorted, details, title);
    });
    this.element.replaceChildren(
      this.heading(headColumn, this.texts('fact'), order === 'relation'),
      this.heading(statusColumn, this.texts('status'), order === 'status'),
      room,
      ...versions,
    );
  }

  private heading(column: number, label: string, sorted: boolean, details = '', title = ''): HTMLElement {
    return element(
      'div',
      {
        role: 'columnheader',
        class: `cell ${columnClass(column)}`,
        id: cellId(-1, column),
        title: title === '' ? label : title,
        'data-column': column,
        'aria-colindex': column + 1,
        'aria-sort': sorted ? 'ascending' : 'none',
      },
      element('div', { class: 'label' }, label),
      element('div', { class: 'details' }, details),
    );
  }
}
