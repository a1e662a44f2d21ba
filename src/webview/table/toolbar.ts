import { VscodeCheckbox } from '@vscode-elements/elements/dist/vscode-checkbox/index.js';
import { VscodeMultiSelect } from '@vscode-elements/elements/dist/vscode-multi-select/index.js';
import { VscodeOption } from '@vscode-elements/elements/dist/vscode-option/index.js';
import { VscodeSingleSelect } from '@vscode-elements/elements/dist/vscode-single-select/index.js';
import { VscodeTextfield } from '@vscode-elements/elements/dist/vscode-textfield/index.js';
import type { PageColumn, PageQuery } from '../../core/report/factTableMessages';
import { factKinds } from '../../core/report/factTableModel';
import { relationFilters, rowOrders } from '../../core/report/factTableView';
import { element } from '../dom';
import type { Texts } from '../texts';

/** Typing rests this long before the table is asked. */
const searchPause = 150;

interface Choice {
  readonly value: string;
  readonly label: string;
}

function option({ value, label }: Choice, selected: boolean): VscodeOption {
  const made = new VscodeOption();
  made.value = value;
  made.textContent = label;
  made.selected = selected;
  return made;
}

function select(label: string, choices: readonly Choice[], value: string): VscodeSingleSelect {
  const made = new VscodeSingleSelect();
  made.label = label;
  made.setAttribute('aria-label', label);
  made.append(...choices.map(choice => option(choice, choice.value === value)));
  return made;
}

const pick = <T extends string>(values: readonly T[], value: string, other: T): T =>
  values.find(one => one === value) ?? other;

/** What is to be seen: search, filters, order, versions, and how many facts that leaves. */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly search = new VscodeTextfield();
  private readonly relation: VscodeSingleSelect;
  private readonly kind: VscodeSingleSelect;
  private readonly order: VscodeSingleSelect;
  private readonly unchecked = new VscodeCheckbox();
  private readonly versions = new VscodeMultiSelect();
  private readonly count = element('span', { class: 'count', role: 'status', 'aria-live': 'polite' });
  private columns: readonly PageColumn[] = [];
  private timer = 0;

  /** @param changed called with what a person wants to see now */
  constructor(
    private readonly texts: Texts,
    private query: PageQuery,
    private readonly changed: (query: PageQuery) => void,
  ) {
    const choices = (name: string, values: readonly string[]): readonly Choice[] =>
      values.map(value => ({ value, label: texts(`${name}.${value}`) }));
    this.relation = select(texts('relation'), choices('relation', relationFilters), query.relation);
    this.kind = select(texts('kind'), choices('kind', ['all', ...factKinds]), query.kind);
    const order = typeof query.order === 'string' ? query.order : '';
    this.order = select(texts('order'), choices('order', rowOrders), order);
    this.search.placeholder = texts('searchPlaceholder');
    this.search.label = texts('search');
    this.search.type = 'search';
    this.search.value = query.search;
    this.unchecked.label = texts('unchecked');
    this.unchecked.checked = query.unchecked;
    this.versions.label = texts('versions');
    this.versions.setAttribute('aria-label', texts('versions'));
    const controls: HTMLElement[] = [
      this.search,
      this.relation,
      this.kind,
      this.order,
      this.versions,
      this.unchecked,
      this.count,
    ];
    const names = ['search', 'relation', 'kind', 'order', 'versions', 'unchecked'];
    names.forEach((name, index) => controls[index]?.setAttribute('data-control', name));
    const versions = element('span', { class: 'control' }, texts('versions'), this.versions);
    controls[names.indexOf('versions')] = versions;
    this.element = element('div', { class: 'toolbar', role: 'toolbar', 'aria-label': texts('toolbar') }, ...controls);
    this.listen();
  }

  /** Puts the cursor into the search. */
  focusSearch(): void {
    this.search.focus();
  }

  /** Offers the versions of the story; those hidden are not ticked. */
  setColumns(columns: readonly PageColumn[]): void {
    this.columns = columns;
    this.versions.replaceChildren(
      ...columns.map(({ key, label }) => option({ value: key, label }, !this.query.hidden.includes(key))),
    );
  }

  /** Says how many rows there are. */
  setCount(total: number, all: number): void {
    this.count.textContent = this.texts('count', total, all);
  }

  /** Shows what is to be seen now; an order that a column's head gave stands in the list as that version's. */
  setQuery(query: PageQuery): void {
    this.query = query;
    this.relation.value = query.relation;
    this.kind.value = query.kind;
    this.unchecked.checked = query.unchecked;
    this.search.value = query.search;
    const { order } = query;
    this.order.querySelector('[data-version]')?.remove();
    if (typeof order === 'object') {
      const label = this.columns.find(({ key }) => key === order.article)?.label ?? '';
      const own = option({ value: order.article, label: this.texts('order.article', label) }, true);
      own.dataset['version'] = 'true';
      this.order.append(own);
    } else this.order.value = order;
  }

  private listen(): void {
    this.relation.addEventListener('change', () =>
      this.change({ relation: pick(relationFilters, this.relation.value, 'all') }),
    );
    this.kind.addEventListener('change', () =>
      this.change({ kind: pick(['all', ...factKinds], this.kind.value, 'all') }),
    );
    this.order.addEventListener('change', () => {
      const order = rowOrders.find(one => one === this.order.value);
      if (order !== undefined) this.change({ order });
    });
    this.unchecked.addEventListener('change', () => this.change({ unchecked: this.unchecked.checked }));
    this.versions.addEventListener('change', () => {
      const shown = new Set(this.versions.value);
      this.change({ hidden: this.columns.flatMap(({ key }) => (shown.has(key) ? [] : [key])) });
    });
    this.search.addEventListener('input', () => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.change({ search: this.search.value }), searchPause);
    });
  }

  private change(part: Partial<PageQuery>): void {
    this.query = { ...this.query, ...part };
    this.changed(this.query);
  }
}
