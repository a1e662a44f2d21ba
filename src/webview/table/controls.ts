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

/** The library says in English how many are chosen, and gives no way to say it otherwise. */
function sayChosen(list: VscodeMultiSelect, texts: Texts): void {
  // always the same element: one that is put in another's place while it is pressed hears no click
  const badge = element('span', { class: 'select-face-badge' });
  const said = (): HTMLElement => {
    badge.textContent = texts('versionsChosen', list.selectedIndexes.length);
    return badge;
  };
  Object.assign(list, { _renderLabel: said });
}

const pick = <T extends string>(values: readonly T[], value: string, other: T): T =>
  values.find(one => one === value) ?? other;

/** The controls of what is to be seen: search, filters, order and versions. */
export class Controls {
  readonly elements: readonly HTMLElement[];
  private readonly search = new VscodeTextfield();
  private readonly relation: VscodeSingleSelect;
  private readonly kind: VscodeSingleSelect;
  private readonly order: VscodeSingleSelect;
  private readonly unchecked = new VscodeCheckbox();
  private readonly versions = new VscodeMultiSelect();
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
    sayChosen(this.versions, texts);
    const named = {
      search: this.search,
      relation: this.relation,
      kind: this.kind,
      order: this.order,
      versions: element('span', { class: 'control' }, texts('versions'), this.versions),
      unchecked: this.unchecked,
    };
    for (const [name, control] of Object.entries(named)) control.setAttribute('data-control', name);
    this.elements = Object.values(named);
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

  /** Shows what is to be seen now; an order that a column's head gave stands in the list as that version's. */
  setQuery(query: PageQuery): void {
    this.query = query;
    this.relation.value = query.relation;
    this.kind.value = query.kind;
    this.unchecked.checked = query.unchecked;
    this.search.value = query.search;
    const shown = this.columns.flatMap(({ key }) => (query.hidden.includes(key) ? [] : [key]));
    if (shown.join() !== this.versions.value.join()) this.versions.value = shown;
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
    window.clearTimeout(this.timer);
    // what was typed a moment ago counts, too
    this.query = { ...this.query, search: this.search.value, ...part };
    this.changed(this.query);
  }
}
