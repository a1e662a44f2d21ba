import {
  mapPageState,
  toMapPage,
  type FromMapPage,
  type MapPageState,
  type PageMap,
  type PageMapEnd,
  type ToMapPage,
} from '../../core/report/storyMapMessages';
import { element } from '../dom';
import { connect, type EditorHost } from '../host';
import type { Texts } from '../texts';
import { cellAfter } from './keys';
import { legend } from './legend';
import { Picture, placeIn } from './picture';
import { Timeline } from './times';
import { Tip } from './tip';

const tierOrder = ['copied', 'edited', 'reworded', 'related'] as const;

/** Scrolling fires often; a reload needs only where it ended. */
const keepPause = 150;

/** Cutting and pasting, which the editor offers on a right click, is nothing to do with a picture. */
const nothingToPaste = '{"preventDefaultContextMenuItems":true}';

/** The page of the story map: draws what its host sends, and tells it what a person wants to see. */
export class MapPage {
  private readonly host: EditorHost<FromMapPage, MapPageState>;
  private readonly picture: Picture;
  private readonly timeline: Timeline;
  private readonly tip = new Tip();
  private readonly bar = element('header', { class: 'bar' });
  private readonly message = element('p', { class: 'message', role: 'status' });
  private state: MapPageState;
  private restore: MapPageState['scroll'] | undefined;
  private keeping = 0;

  constructor(
    private readonly body: HTMLElement,
    article: string,
    private readonly texts: Texts,
  ) {
    this.host = connect(toMapPage, mapPageState, (message: ToMapPage) => this.hear(message));
    const kept = this.host.state();
    this.state = kept?.article === article ? kept : { article, pinned: [], scroll: [0, 0] };
    this.restore = this.state.scroll;
    this.picture = new Picture(texts);
    this.timeline = new Timeline(texts, this.tip, place => this.open([place]));
  }

  /** Puts the page together and asks for the picture. */
  start(): void {
    const help = element('p', { class: 'only-read', id: 'help' }, this.texts('help'));
    this.picture.element.setAttribute('aria-describedby', 'help');
    const heading = element('h1', { class: 'only-read' }, this.texts('map'));
    const parts = [this.bar, this.message, this.picture.element, this.timeline.element, this.tip.element];
    this.body.append(element('main', { 'data-vscode-context': nothingToPaste }, heading, help, ...parts));
    this.tell('reading');
    this.listen();
    this.host.keep(this.state);
    this.ask();
  }

  private ask(): void {
    const { pinned } = this.state;
    this.host.post({ type: 'show', pinned: pinned.length === 2 ? pinned : [] });
  }

  private hear(message: ToMapPage): void {
    if (message.type === 'map') this.draw(message.map);
    else if (this.picture.map.columns.length === 0 || message.state === 'gone') this.tell(message.state);
  }

  private tell(state: 'reading' | 'gone' | undefined): void {
    this.message.hidden = state === undefined;
    this.message.textContent = state === undefined ? '' : this.texts(state);
    this.body.classList.toggle('empty', state !== undefined);
  }

  private draw(map: PageMap): void {
    this.tell(undefined);
    this.tip.hide();
    this.drawBar(map);
    this.timeline.draw(map);
    this.picture.draw(map, this.state.pinned);
    if (this.restore !== undefined) {
      const [left, top] = this.restore;
      this.restore = undefined;
      this.picture.element.scrollTo({ left, top });
    }
    // keys work at once on a page that was opened by keyboard
    if (document.hasFocus() && document.activeElement === this.body) {
      this.picture.activate(this.picture.active, true);
      this.leave();
    }
  }

  private drawBar(map: PageMap): void {
    const tiers = tierOrder.filter(tier => map.ribbons.some(ribbon => ribbon.tier === tier));
    const unpin = element('button', { class: 'unpin' }, this.texts('unpin'));
    unpin.addEventListener('click', () => this.pin([]));
    const hint = this.state.pinned.length === 2 ? unpin : element('span', { class: 'hint' }, this.texts('hint'));
    this.bar.replaceChildren(legend(tiers, this.texts), hint);
  }

  /** Chooses versions to be pinned; two stand side by side. */
  private pin(pinned: readonly string[]): void {
    const before = this.state.pinned.length;
    this.state = { ...this.state, pinned: [...pinned] };
    this.host.keep(this.state);
    this.draw(this.picture.map);
    if (before === 2 || pinned.length === 2) this.ask();
    if (pinned.length === 2) this.picture.element.scrollTo({ left: 0 });
  }

  private choose(key: string): void {
    const { pinned } = this.state;
    this.pin(pinned.includes(key) ? pinned.filter(one => one !== key) : [...pinned, key].slice(-2));
  }

  private listen(): void {
    const { element: scroller } = this.picture;
    scroller.addEventListener('click', event => this.clicked(event));
    scroller.addEventListener('keydown', event => this.keyPressed(event));
    scroller.addEventListener('pointerover', event => this.pointed(event));
    scroller.addEventListener('pointerleave', () => this.leave());
    scroller.addEventListener('focusin', event => this.focused(event));
    scroller.addEventListener('focusout', () => this.leave());
    scroller.addEventListener('scroll', () => this.scrolled(), { passive: true });
    document.addEventListener('keydown', event => event.key === 'Escape' && this.tip.hide());
    let width = scroller.clientWidth;
    new ResizeObserver(() => {
      if (scroller.clientWidth === width) return;
      width = scroller.clientWidth;
      if (this.picture.map.columns.length === 0) return;
      this.picture.draw(this.picture.map, this.state.pinned);
      // the focus came back, but nobody asked what stands there
      this.leave();
    }).observe(scroller);
  }

  private clicked({ target, shiftKey }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    const head = target.closest<HTMLElement>('.head')?.dataset['column'];
    const cell = placeIn(target, 'data-place');
    const link = this.picture.linkAt(target);
    if (head !== undefined) this.choose(head);
    else if (cell !== undefined) {
      this.picture.activate(cell, false);
      const ribbon = shiftKey ? this.picture.ribbonOf(cell) : undefined;
      const whole = this.picture.map.columns[cell.column]?.cells[cell.cell];
      if (ribbon !== undefined) this.open([ribbon.a, ribbon.b]);
      else if (whole !== undefined) this.open([{ column: cell.column, start: whole.start, end: whole.end }]);
    } else if (link !== undefined) this.open([link.a, link.b]);
  }

  private open(ends: readonly Pick<PageMapEnd, 'column' | 'start' | 'end'>[]): void {
    this.tip.hide();
    const places = ends.map(({ column, start, end }) => ({
      article: this.picture.map.columns[column]?.key ?? '',
      start,
      end,
    }));
    this.host.post({ type: 'open', places });
  }

  private keyPressed(event: KeyboardEvent): void {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.picture.moveHead(event.key, event.target)) {
      event.preventDefault();
      return;
    }
    const from = placeIn(event.target, 'data-place');
    if (from === undefined) return;
    const next = cellAfter(event.key, this.picture.map, this.picture.layout, from);
    if (next !== undefined) this.picture.activate(next, true);
    // at an edge the keys do nothing, rather than scroll
    if (next !== undefined || event.key.startsWith('Arrow')) event.preventDefault();
  }

  private pointed({ target }: PointerEvent): void {
    if (!(target instanceof Element)) return;
    const shape = target.closest('.cell, [data-ribbon], [data-difference]');
    if (shape === null) this.leave();
    else this.show(shape);
  }

  private focused({ target }: FocusEvent): void {
    if (target instanceof Element && target.matches('.cell:focus-visible')) this.show(target);
  }

  private show(shape: Element): void {
    const cell = placeIn(shape, 'data-place');
    if (cell === undefined) this.picture.lightOne(shape);
    else this.picture.light(cell);
    const tip = this.picture.tipOf(shape);
    if (tip !== undefined) this.tip.show(tip, shape.getBoundingClientRect());
  }

  private leave(): void {
    this.picture.light(undefined);
    this.tip.hide();
  }

  private scrolled(): void {
    this.tip.hide();
    window.clearTimeout(this.keeping);
    this.keeping = window.setTimeout(() => {
      const { scrollLeft, scrollTop } = this.picture.element;
      this.state = { ...this.state, scroll: [scrollLeft, scrollTop] };
      this.host.keep(this.state);
    }, keepPause);
  }
}
