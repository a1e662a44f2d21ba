import type { PageMap, PageMapCell, PageMapColumn } from '../../core/report/storyMapMessages';
import { element, place, svg } from '../dom';
import type { Texts } from '../texts';
import { linesIn, type Box, type Layout } from './layout';
import { bracketPath } from './shapes';

const laneHeight = 22;
/** With a label of one line, and of two. */
const headHeights = [62, 79] as const;
/** Of a character of a label, on average; pixels. */
const characterWidth = 7.4;
const headPadding = 18;
const labelWidth = 180;

/** Names of saved pages are long, and what tells them apart often stands at their end. */
function headHeight({ columns }: PageMap, layout: Layout): number {
  const room = (layout.columns[0]?.width ?? 0) - headPadding;
  return headHeights[columns.some(({ label }) => label.length * characterWidth > room) ? 1 : 0];
}

/** Height of the brackets and heads above the columns. */
export function headsHeight(map: PageMap, layout: Layout): number {
  return layout.lanes * laneHeight + headHeight(map, layout);
}

/** A label in the middle of a bracket, over it. */
function bracketLabel(text: string, title: string, middle: number, top: number, width: number): HTMLElement {
  const label = element('span', { class: 'bracket-label', title }, element('span', {}, text));
  place(label, {
    x: Math.min(Math.max(0, middle - labelWidth / 2), Math.max(0, width - labelWidth)),
    y: top - 8,
    width: labelWidth,
    height: 16,
  });
  return element('div', { class: 'bracket', role: 'note', 'aria-label': title }, label);
}

function brackets(map: PageMap, layout: Layout): readonly Element[] {
  const height = layout.lanes * laneHeight;
  const paths = layout.brackets.map(({ lane, ticks }) =>
    svg('path', { class: 'bracket-line', d: bracketPath(ticks, height - lane * laneHeight - 10, height) }),
  );
  const drawing = svg('svg', { class: 'brackets', width: layout.width, height, 'aria-hidden': 'true' }, ...paths);
  const labels = layout.brackets.map(({ lane, ticks }, index) => {
    const origin = map.origins[index];
    const middle = ((ticks[0] ?? 0) + (ticks[1] ?? 0)) / 2;
    return bracketLabel(origin?.text ?? '', origin?.title ?? '', middle, height - lane * laneHeight - 10, layout.width);
  });
  return [drawing, ...labels];
}

function head(column: PageMapColumn, box: Box, chosen: boolean, texts: Texts): HTMLElement {
  const button = element(
    'button',
    {
      class: 'head',
      tabindex: -1,
      title: column.title,
      'aria-pressed': chosen ? 'true' : 'false',
      'data-column': column.key,
    },
    element('span', { class: 'label' }, column.label),
    element('span', { class: 'details' }, column.date),
    element('span', { class: 'details' }, chosen ? `${column.length} · ${texts('pinned')}` : column.length),
  );
  place(button, box);
  return button;
}

/** The heads of the columns with the brackets of common origins over them; a head is chosen to be pinned. */
export function headRow(map: PageMap, layout: Layout, chosen: readonly string[], texts: Texts): readonly Element[] {
  const heads = map.columns.map((column, index) => {
    const { x, width } = layout.columns[index] ?? { x: 0, width: 0 };
    const box = { x, y: layout.lanes * laneHeight, width, height: headHeight(map, layout) - 6 };
    return head(column, box, chosen.includes(column.key), texts);
  });
  return [...brackets(map, layout), ...heads];
}

/** Hatching over the stretches that only this version has. */
function hatched({ start, end, onlyHere }: PageMapCell): readonly HTMLElement[] {
  const length = Math.max(1, end - start);
  return onlyHere.map(span => {
    const hatch = element('span', { class: 'only' });
    hatch.style.top = `${((span.start - start) / length) * 100}%`;
    hatch.style.height = `${((span.end - span.start) / length) * 100}%`;
    return hatch;
  });
}

function cellButton(cell: PageMapCell, column: number, index: number, box: Box): HTMLElement {
  const words = element('span', { class: 'words' }, cell.words);
  words.style.setProperty('-webkit-line-clamp', String(linesIn(box)));
  const button = element(
    'button',
    {
      class: `cell${cell.partners.length === 0 ? ' alone' : ''}`,
      tabindex: -1,
      'data-place': `${column} ${index}`,
      'aria-label': `${cell.name}. ${cell.relations}. ${cell.words}`,
    },
    ...hatched(cell),
    words,
    ...(cell.differences > 0 ? [element('span', { class: 'differs', 'aria-hidden': 'true' })] : []),
  );
  place(button, { ...box, x: 0 });
  return button;
}

/** The columns with their cells, in the order in which they are read. */
export function columnGroups(map: PageMap, layout: Layout): readonly HTMLElement[] {
  return map.columns.map((column, index) => {
    const cells = column.cells.map((cell, at) =>
      cellButton(cell, index, at, layout.cells[index]?.[at] ?? { x: 0, y: 0, width: 0, height: 0 }),
    );
    const group = element('div', {
      class: 'column',
      role: 'group',
      'aria-label': `${column.label}, ${column.date}, ${column.length}`,
    });
    group.append(...cells);
    place(group, layout.columns[index] ?? { x: 0, y: 0, width: 0, height: 0 });
    return group;
  });
}
