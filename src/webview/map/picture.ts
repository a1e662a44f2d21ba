import type { PageMap, PageMapEnd } from '../../core/report/storyMapMessages';
import { element } from '../dom';
import type { Texts } from '../texts';
import { columnGroups, headRow, headsHeight } from './columns';
import type { CellPlace } from './keys';
import { layoutOf, type Layout } from './layout';
import { ribbonDrawing } from './ribbons';
import type { TipText } from './tip';

const nothing: PageMap = { columns: [], ribbons: [], differences: [], origins: [], times: [] };

/** Reads "3 7" of an element's data. */
export function placeIn(target: Element | null, attribute: string): CellPlace | undefined {
  const value = target?.closest(`[${attribute}]`)?.getAttribute(attribute)?.split(' ').map(Number);
  const [column, cell] = value ?? [];
  return column === undefined || cell === undefined ? undefined : { column, cell };
}

/** The columns with their ribbons. */
export class Picture {
  readonly element = element('section', { class: 'scroller' });
  map: PageMap = nothing;
  layout: Layout = layoutOf(nothing, 0);
  /** The one cell that Tab leads to. */
  active: CellPlace = { column: 0, cell: 0 };

  constructor(private readonly texts: Texts) {
    this.element.setAttribute('aria-label', texts('map'));
  }

  /** Draws a story anew; scrolling, focus and the active cell stay. */
  draw(map: PageMap, chosen: readonly string[]): void {
    const focused = this.focusedName();
    const before = this.map.columns[this.active.column]?.key;
    const column = map.columns.findIndex(({ key }) => key === before);
    this.map = map;
    this.layout = layoutOf(map, this.element.clientWidth);
    const heads = element('div', { class: 'heads' }, ...headRow(map, this.layout, chosen, this.texts));
    heads.style.width = `${this.layout.width}px`;
    heads.style.height = `${headsHeight(map, this.layout)}px`;
    const body = element(
      'div',
      { class: 'columns' },
      ribbonDrawing(map, this.layout),
      ...columnGroups(map, this.layout),
    );
    body.style.width = `${this.layout.width}px`;
    body.style.height = `${this.layout.height}px`;
    this.element.replaceChildren(heads, body);
    this.activate(this.cellNear({ column: Math.max(0, column), cell: this.active.cell }), false);
    // where a person has scrolled to meanwhile stays in sight, not what has the focus
    if (focused === 'cell') this.cellElement(this.active)?.focus({ preventScroll: true });
    if (focused !== undefined && focused !== 'cell') this.headOf(focused)?.focus({ preventScroll: true });
  }

  /** Makes a cell the one that Tab leads to. */
  activate(place: CellPlace, focus: boolean): void {
    for (const before of this.element.querySelectorAll('[tabindex="0"]')) before.setAttribute('tabindex', '-1');
    this.active = place;
    const cell = this.cellElement(place);
    cell?.setAttribute('tabindex', '0');
    this.heads()[place.column]?.setAttribute('tabindex', '0');
    if (!focus || cell === undefined) return;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Brings a cell's ribbons and all that tell the same forward; without one, everything is as it was. */
  light(place: CellPlace | undefined): void {
    for (const lit of this.element.querySelectorAll('.lit')) lit.classList.remove('lit');
    this.element.classList.toggle('lighting', place !== undefined);
    if (place === undefined) return;
    const name = `${place.column} ${place.cell}`;
    const partners = this.map.columns[place.column]?.cells[place.cell]?.partners ?? [];
    const cells = [name, ...partners.map(([column, cell]) => `${column} ${cell}`)];
    const selectors = [...cells.map(cell => `[data-place="${cell}"]`), `[data-a="${name}"]`, `[data-b="${name}"]`];
    for (const lit of this.element.querySelectorAll(selectors.join(','))) lit.classList.add('lit');
  }

  /** Brings a ribbon or a difference forward. */
  lightOne(shape: Element): void {
    this.light(undefined);
    this.element.classList.add('lighting');
    const ends = ['data-a', 'data-b'].map(name => `[data-place="${shape.getAttribute(name) ?? ''}"]`);
    for (const lit of [shape, ...this.element.querySelectorAll(ends.join(','))]) lit.classList.add('lit');
  }

  /** What a cell, ribbon or difference says. */
  tipOf(target: Element): TipText | undefined {
    const place = placeIn(target, 'data-place');
    const cell = place && this.map.columns[place.column]?.cells[place.cell];
    if (cell !== undefined) return { title: cell.name, lines: [cell.relations, cell.words] };
    const link = this.linkAt(target);
    if (link === undefined) return undefined;
    const labelOf = ({ column }: PageMapEnd): string => this.map.columns[column]?.label ?? '';
    const lines = [link.a, link.b].map(end => `${labelOf(end)}: “${this.wordsOf(end)}”`);
    return { title: `${labelOf(link.a)} ↔ ${labelOf(link.b)}: ${link.relation}`, lines };
  }

  /** The ribbon or difference that an element draws. */
  linkAt(target: Element): { readonly a: PageMapEnd; readonly b: PageMapEnd; readonly relation: string } | undefined {
    const ribbon = target.closest('[data-ribbon]')?.getAttribute('data-ribbon');
    const difference = target.closest('[data-difference]')?.getAttribute('data-difference');
    if (ribbon != null) return this.map.ribbons[Number(ribbon)];
    return difference == null ? undefined : this.map.differences[Number(difference)];
  }

  /** The ribbon of a cell to the next column, else to the one before. */
  ribbonOf({ column, cell }: CellPlace): { readonly a: PageMapEnd; readonly b: PageMapEnd } | undefined {
    const isAt = (end: PageMapEnd): boolean => end.column === column && end.cell === cell;
    return this.map.ribbons.find(({ a }) => isAt(a)) ?? this.map.ribbons.find(({ b }) => isAt(b));
  }

  private wordsOf({ column, cell, start, end }: PageMapEnd): string {
    const found = this.map.columns[column]?.cells[cell];
    return found?.words.slice(start - found.start, end - found.start) ?? '';
  }

  private cellElement({ column, cell }: CellPlace): HTMLElement | undefined {
    return this.element.querySelector<HTMLElement>(`[data-place="${column} ${cell}"]`) ?? undefined;
  }

  /** Moves the focus between heads, and between the heads and the cells; false when a key does not. */
  moveHead(key: string, from: Element): boolean {
    const heads = this.heads();
    const at = heads.findIndex(head => head === from);
    if (at < 0 && !(key === 'ArrowUp' && this.active.cell === 0)) return false;
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      ArrowUp: this.active.column,
    };
    const next = heads[steps[key] ?? -1];
    if (key === 'ArrowDown') this.activate(this.cellNear({ column: at, cell: 0 }), true);
    else if (next !== undefined) {
      this.activate(this.cellNear({ column: heads.indexOf(next), cell: 0 }), false);
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    return key.startsWith('Arrow');
  }

  private heads(): readonly HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('.head')];
  }

  private headOf(key: string): HTMLElement | undefined {
    return this.heads().find(head => head.dataset['column'] === key);
  }

  /** `cell` or the key of a head; undefined when the focus is elsewhere. */
  private focusedName(): string | undefined {
    const focused = document.activeElement;
    if (!this.element.contains(focused) || focused === null) return undefined;
    return focused.hasAttribute('data-place') ? 'cell' : (focused.getAttribute('data-column') ?? undefined);
  }

  private cellNear({ column, cell }: CellPlace): CellPlace {
    const last = (this.map.columns[column]?.cells.length ?? 0) - 1;
    return { column, cell: Math.max(0, Math.min(cell, last)) };
  }
}
