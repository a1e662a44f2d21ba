import type { PageCell, PageRow } from '../../core/report/factTableMessages';
import { element, setAttributes } from '../dom';
import type { Texts } from '../texts';
import { setChildren } from './children';
import { cellId, headColumn, statusColumn } from './columns';
import { StatusCell, type RowActions } from './statusCell';

/** Where a row is drawn. */
export interface RowPlace {
  /** Among all rows shown. */
  readonly index: number;
  readonly top: number;
  /** First of the columns drawn, and the room of those left out before it. */
  readonly firstColumn: number;
  readonly gap: number;
}

/** What a version says, as it is drawn. */
interface CellView {
  readonly cell: PageCell | null;
  readonly element: HTMLElement;
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** A row that is drawn. What is being typed in it stays when the row is updated, and so does whatever is still the same. */
export class RowView {
  readonly element = element('div', { role: 'row', class: 'row' });
  private readonly head = element('div', {
    role: 'rowheader',
    class: 'cell head',
    'data-column': headColumn,
    'aria-colindex': headColumn + 1,
  });
  private readonly status: StatusCell;
  private readonly gap = element('div', { class: 'gap', role: 'presentation' });
  private row: PageRow | undefined;
  private fact: Omit<PageRow, 'cells'> | undefined;
  private index = -1;
  private cells: ReadonlyMap<number, CellView> = new Map();

  constructor(
    private readonly texts: Texts,
    actions: RowActions,
  ) {
    this.status = new StatusCell(texts, actions);
    this.element.append(this.head, this.status.element, this.gap);
  }

  /**
   * Shows a row at a place.
   * @param shown the cells of the columns drawn
   */
  update(row: PageRow, shown: PageRow['cells'], { index, top, firstColumn, gap }: RowPlace): void {
    if (index !== this.index) {
      this.index = index;
      this.cells = new Map();
      setAttributes(this.element, { 'aria-rowindex': index + 2, 'data-row': index });
      this.head.id = cellId(index, headColumn);
      this.status.element.id = cellId(index, statusColumn);
    }
    if (row !== this.row) this.told(row);
    this.element.style.top = `${top}px`;
    this.gap.style.width = `${gap}px`;
    this.cells = new Map(shown.map((cell, at) => [firstColumn + at, this.cellView(cell, firstColumn + at)]));
    const cells = [...this.cells.values()].map(view => view.element);
    setChildren(this.element, [this.head, this.status.element, this.gap, ...cells]);
  }

  /** Takes what the host said last: also a status that could not be set is shown as it is. */
  private told(row: PageRow): void {
    const { cells: _, ...fact } = row;
    this.row = row;
    this.status.update(fact);
    if (same(fact, this.fact)) return;
    this.fact = fact;
    this.element.setAttribute('data-relation', fact.relation);
    this.drawFact(fact);
  }

  /** Puts the cursor into the status. */
  enter(): void {
    this.status.enter();
  }

  /** Whether a person is at its status or note. */
  hasFocus(): boolean {
    return this.element.contains(document.activeElement);
  }

  private cellView(cell: PageCell | null, column: number): CellView {
    const known = this.cells.get(column);
    return known !== undefined && same(known.cell, cell) ? known : { cell, element: this.cell(cell, column) };
  }

  private drawFact(row: Omit<PageRow, 'cells'>): void {
    // what it is about comes first and has a line of its own; without a subject that is its kind
    const about = element('div', { class: 'about' }, row.about || row.kindText);
    const badge = element('span', { class: 'badge', title: row.relationText }, row.relationText);
    const kind = element('span', { class: 'kind' }, row.about === '' ? '' : row.kindText);
    const before = element('span', { class: 'before' }, row.before);
    const words = element('div', { class: 'context' }, before, element('strong', {}, row.words), row.after);
    const sums = row.sums.length === 0 ? [] : [element('div', { class: 'sum' }, row.sums.join(' · '))];
    this.head.title = row.title;
    const tags = element('div', { class: 'tags' }, badge, kind);
    this.head.replaceChildren(element('div', { class: 'fact' }, about, tags, words, ...sums));
  }

  private cell(cell: PageCell | null, column: number): HTMLElement {
    const place = {
      role: 'gridcell',
      id: cellId(this.index, column),
      'data-column': column,
      'aria-colindex': column + 1,
    };
    if (cell === null) {
      const silence = element('span', { role: 'img', 'aria-label': this.texts('notSaid') }, '–');
      return element('div', { ...place, class: 'cell version silent' }, silence);
    }
    const more = cell.more > 0 ? [element('span', { class: 'more' }, ` +${cell.more}`)] : [];
    const odd = cell.odd ? [element('span', { class: 'only-read' }, this.texts('odd'))] : [];
    return element(
      'div',
      { ...place, class: cell.odd ? 'cell version odd' : 'cell version', title: cell.title },
      element('div', { class: 'words' }, cell.words, ...more),
      ...(cell.value === '' ? [] : [element('div', { class: 'value' }, cell.value)]),
      ...(cell.speaker === '' ? [] : [element('div', { class: 'value speaker' }, cell.speaker)]),
      ...odd,
    );
  }
}
