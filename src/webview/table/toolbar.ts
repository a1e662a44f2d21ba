import type { PageColumn, PageQuery, RowsAnswer } from '../../core/report/factTableMessages';
import { element } from '../dom';
import type { Texts } from '../texts';
import { Controls } from './controls';

/** What is to be seen, and how many facts that leaves. Its controls come after the first rows: these are what a person waits for. */
export class Toolbar {
  readonly element: HTMLElement;
  /** The head of the page: what story this is, and how it stands. */
  readonly head: HTMLElement;
  private readonly count = element('span', { class: 'count', role: 'status', 'aria-live': 'polite' });
  private controls: Controls | undefined;
  private readonly title = element('h1', {});
  private readonly summary = element('p', {});
  private readonly copy = element('button', { class: 'copy' });
  private columns: readonly PageColumn[] = [];

  /**
   * @param changed called with what a person wants to see now
   * @param copied called when a person wants the story as text
   */
  constructor(
    private readonly texts: Texts,
    private query: PageQuery,
    private readonly changed: (query: PageQuery) => void,
    copied: () => void,
  ) {
    this.element = element('div', { class: 'toolbar', role: 'search', 'aria-label': texts('toolbar') }, this.count);
    this.copy.textContent = texts('copy');
    this.copy.title = texts('copyTitle');
    this.copy.addEventListener('click', copied);
    this.head = element('header', { class: 'story' }, element('div', {}, this.title, this.summary), this.copy);
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

  /** Says what story this is and how it stands. */
  setStory({ name, summary }: Pick<RowsAnswer, 'name' | 'summary'>): void {
    if (this.title.textContent !== name) this.title.textContent = name;
    if (this.summary.textContent !== summary) this.summary.textContent = summary;
  }

  /** Says how many rows there are, and how many of them are folded away. */
  setCount({ total, all, same, onlyHere }: Pick<RowsAnswer, 'total' | 'all' | 'same' | 'onlyHere'>): void {
    const isFolded = this.query.relation === 'notable' && this.query.search === '';
    const text = this.texts(isFolded ? 'countFolded' : 'count', total, all, same, onlyHere);
    // the same words again would be read out again
    if (this.count.textContent !== text) this.count.textContent = text;
  }

  /** Shows what is to be seen now. */
  setQuery(query: PageQuery): void {
    this.query = query;
    this.controls?.setQuery(query);
  }
}
