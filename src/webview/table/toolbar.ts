import type { PageColumn, PageQuery } from '../../core/report/factTableMessages';
import { element } from '../dom';
import type { Texts } from '../texts';
import { Controls } from './controls';

/** What is to be seen, and how many facts that leaves. Its controls come after the first rows: these are what a person waits for. */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly count = element('span', { class: 'count', role: 'status', 'aria-live': 'polite' });
  private controls: Controls | undefined;
  private columns: readonly PageColumn[] = [];

  /** @param changed called with what a person wants to see now */
  constructor(
    private readonly texts: Texts,
    private query: PageQuery,
    private readonly changed: (query: PageQuery) => void,
  ) {
    this.element = element('div', { class: 'toolbar', role: 'search', 'aria-label': texts('toolbar') }, this.count);
  }

  /** Makes the controls, unless they are there. */
  complete(): Controls {
    if (this.controls !== undefined) return this.controls;
    this.controls = new Controls(this.texts, this.query, query => {
      this.query = query;
      this.changed(query);
    });
    this.controls.setColumns(this.columns);
    this.controls.setQuery(this.query);
    this.element.prepend(...this.controls.elements);
    return this.controls;
  }

  /** Offers the versions of the story; those hidden are not ticked. */
  setColumns(columns: readonly PageColumn[]): void {
    this.columns = columns;
    this.controls?.setColumns(columns);
  }

  /** Says how many rows there are. */
  setCount(total: number, all: number): void {
    const text = this.texts('count', total, all);
    // the same words again would be read out again
    if (this.count.textContent !== text) this.count.textContent = text;
  }

  /** Shows what is to be seen now. */
  setQuery(query: PageQuery): void {
    this.query = query;
    this.controls?.setQuery(query);
  }
}
