import { scaleBand, scalePoint } from 'd3-scale';
import type { PageMap } from '../../core/report/storyMapMessages';
import { element, place } from '../dom';
import type { Texts } from '../texts';

type Time = PageMap['times'][number];

const namesWidth = 150;
const slotWidth = 48;
const rowHeight = 20;
const axisHeight = 36;
const markSize = 12;

/** Marks of one version at one time stand beside each other, closer the more there are. */
function markPlaces(count: number, left: number): (index: number) => number {
  const reach = Math.min(slotWidth - markSize - 6, (count - 1) * (markSize + 1));
  const scale = scalePoint<number>()
    .domain(Array.from({ length: count }, (_, index) => index))
    .range([left + (slotWidth - reach) / 2, left + (slotWidth + reach) / 2]);
  return index => scale(index) ?? left + slotWidth / 2;
}

function markButtons(map: PageMap, time: Time, slot: number, left: number): readonly HTMLElement[] {
  return map.columns.flatMap((column, row) => {
    const marks = time.marks.flatMap((mark, index) => (mark.column === row ? [{ mark, index }] : []));
    const placeOf = markPlaces(marks.length, left);
    return marks.map(({ mark, index }, nth) => {
      const button = element('button', {
        class: 'time-mark',
        tabindex: -1,
        'data-mark': `${slot} ${index}`,
        'aria-label': `${time.title}, ${column.label}: ${mark.words}. ${mark.sentence}`,
      });
      place(button, {
        x: placeOf(nth) - markSize / 2,
        y: axisHeight + row * rowHeight + (rowHeight - markSize) / 2,
        width: markSize,
        height: markSize,
      });
      return button;
    });
  });
}

function axisLabel(time: Time, left: number, newYear: boolean, height: number): HTMLElement {
  const label = element(
    'div',
    { class: newYear ? 'time new-year' : 'time', title: time.title, 'aria-hidden': 'true' },
    element('span', {}, time.label === '' ? time.year : time.label),
    element('span', { class: 'year' }, newYear && time.label !== '' ? time.year : ''),
  );
  place(label, { x: left, y: 0, width: slotWidth, height });
  return label;
}

/** The strip of the dates that the versions name: a row for each version, the times from left to right in even steps. */
export function timelineStrip(map: PageMap, texts: Texts): HTMLElement {
  if (map.times.length === 0) return element('p', { class: 'no-times' }, texts('noTimes'));
  const height = axisHeight + map.columns.length * rowHeight + 4;
  const width = map.times.length * slotWidth;
  const slots = scaleBand<number>()
    .domain(map.times.map((_, index) => index))
    .range([0, width]);
  const names = element('div', { class: 'time-names', 'aria-hidden': 'true' });
  for (const [row, { label }] of map.columns.entries()) {
    const name = element('span', { title: label }, label);
    place(name, { x: 0, y: axisHeight + row * rowHeight, width: namesWidth - 8, height: rowHeight });
    names.append(name);
  }
  place(names, { x: 0, y: 0, width: namesWidth, height });
  const plot = element('div', { class: 'time-plot', role: 'group', 'aria-label': texts('timeline') });
  for (const row of map.columns.keys()) {
    const line = element('div', { class: 'time-row' });
    place(line, { x: 0, y: axisHeight + row * rowHeight, width, height: rowHeight });
    plot.append(line);
  }
  for (const [slot, time] of map.times.entries()) {
    const left = slots(slot) ?? 0;
    plot.append(axisLabel(time, left, time.year !== map.times[slot - 1]?.year, height));
    plot.append(...markButtons(map, time, slot, left));
  }
  place(plot, { x: namesWidth, y: 0, width, height });
  const strip = element('div', { class: 'time-strip' }, names, plot);
  place(strip, { x: 0, y: 0, width: namesWidth + width, height });
  return strip;
}
