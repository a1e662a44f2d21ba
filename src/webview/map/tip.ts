import { element, place } from '../dom';

/** What a tip says: a line on what it is, then words of articles. */
export interface TipText {
  readonly title: string;
  readonly lines: readonly string[];
}

const width = 380;
const distance = 10;

/** The box with the words of what the pointer or the focus is at. Screen readers have the same in the labels. */
export class Tip {
  readonly element = element('div', { class: 'tip', role: 'tooltip', hidden: true, 'aria-hidden': 'true' });

  /** Shows the tip beside a rectangle of the window, where there is room. */
  show({ title, lines }: TipText, { left, right, top }: Pick<DOMRect, 'left' | 'right' | 'top'>): void {
    const { element: tip } = this;
    const parts = [element('strong', {}, title), ...lines.map(words => element('p', {}, words))];
    tip.replaceChildren(...parts);
    tip.hidden = false;
    const room = window.innerWidth;
    const beside = right + distance + width <= room ? right + distance : left - distance - width;
    const x = Math.min(Math.max(8, beside), Math.max(8, room - width - 8));
    place(tip, { x, y: 0, width: Math.min(width, room - 16), height: 0 });
    tip.style.height = '';
    tip.style.top = `${Math.max(8, Math.min(top, window.innerHeight - tip.offsetHeight - 8))}px`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}
