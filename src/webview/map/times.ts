import type { PageMap } from '../../core/report/storyMapMessages';
import { element } from '../dom';
import type { Texts } from '../texts';
import { placeIn } from './picture';
import { timelineStrip } from './timeline';
import type { Tip } from './tip';

/** The timeline with what a person does in it. */
export class Timeline {
  readonly element: HTMLDetailsElement;
  private readonly strip = element('div', { class: 'time-scroller' });
  private map: PageMap | undefined;

  constructor(
    private readonly texts: Texts,
    private readonly tip: Tip,
    private readonly open: (place: { column: number; start: number; end: number }) => void,
  ) {
    this.element = element(
      'details',
      { class: 'timeline', open: true },
      element('summary', {}, texts('timeline')),
      this.strip,
    );
    this.listen();
  }

  /** Draws the dates of a story; scrolling and focus stay. */
  draw(map: PageMap): void {
    const focused = document.activeElement?.getAttribute('data-mark');
    const { scrollLeft, scrollTop } = this.strip;
    this.map = map;
    this.strip.replaceChildren(timelineStrip(map, this.texts));
    this.strip.scrollTo({ left: scrollLeft, top: scrollTop });
    const again = focused == null ? undefined : this.marks().find(mark => mark.dataset['mark'] === focused);
    (again ?? this.marks()[0])?.setAttribute('tabindex', '0');
    again?.focus({ preventScroll: true });
  }

  private marks(): readonly HTMLElement[] {
    return [...this.strip.querySelectorAll<HTMLElement>('.time-mark')];
  }

  private listen(): void {
    this.strip.addEventListener('click', ({ target }) => {
      const mark = target instanceof Element ? this.markOf(target) : undefined;
      if (mark !== undefined) this.open(mark.mark);
    });
    this.strip.addEventListener('keydown', event => this.keyPressed(event));
    for (const name of ['pointerover', 'focusin'] as const)
      this.strip.addEventListener(name, ({ target }) => this.show(target));
    for (const name of ['pointerleave', 'focusout', 'scroll'] as const)
      this.strip.addEventListener(name, () => this.tip.hide());
  }

  /** The mark that an element stands for, with its time. */
  private markOf(target: Element) {
    const place = placeIn(target, 'data-mark');
    const time = place && this.map?.times[place.column];
    const mark = time?.marks[place?.cell ?? -1];
    return time && mark && { time, mark };
  }

  private show(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const found = this.markOf(target);
    if (found === undefined) {
      this.tip.hide();
      return;
    }
    const { time, mark } = found;
    const title = `${time.title} · ${this.map?.columns[mark.column]?.label ?? ''}`;
    this.tip.show({ title, lines: [`“${mark.words}”`, mark.sentence] }, target.getBoundingClientRect());
  }

  /** Left and right go through the marks in order of time, up and down through the versions. */
  private keyPressed(event: KeyboardEvent): void {
    const marks = this.marks();
    const at = marks.findIndex(mark => mark === event.target);
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
    const ends: Readonly<Record<string, number>> = { Home: 0, End: marks.length - 1 };
    const step = steps[event.key];
    const next = marks[step === undefined ? (ends[event.key] ?? -1) : at + step];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    marks[at]?.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
