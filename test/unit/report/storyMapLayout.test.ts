import { describe, expect, it } from 'vitest';
import type { PageMap, PageMapCell } from '../../../src/core/report/storyMapMessages';
import { cellAfter } from '../../../src/webview/map/keys';
import { layoutOf, nearestCell, stretchOf } from '../../../src/webview/map/layout';
import { ribbonPath } from '../../../src/webview/map/shapes';

function cell(start: number, end: number, partners: [number, number][] = []): PageMapCell {
  return { start, end, words: '', onlyHere: [], differences: 0, partners, relations: '', name: '' };
}

/** Versions of three paragraphs each, the last one long. */
function mapOf(count: number): PageMap {
  return {
    columns: Array.from({ length: count }, (_, index) => ({
      key: `v${index}`,
      label: `v${index}`,
      date: '',
      length: '',
      title: '',
      pinned: false,
      cells: [cell(0, 100), cell(102, 200, index === 0 ? [[1, 2]] : []), cell(202, 2_200)],
    })),
    ribbons: [],
    differences: [],
    origins: [],
    times: [],
  };
}

describe('the layout of the story map', () => {
  it('fills a page of 1,200 pixels with five versions', () => {
    const { width, columns } = layoutOf(mapOf(5), 1_200);
    expect(width).toBeCloseTo(1_200);
    expect(columns.every(column => column.width >= 128)).toBe(true);
    const gaps = columns.slice(1).map((column, index) => column.x - (columns[index]?.x ?? 0) - column.width);
    expect(Math.min(...gaps)).toBeGreaterThan(60);
  });

  it('uses the width of a window of 2,560 pixels', () => {
    expect(layoutOf(mapOf(4), 2_200).width).toBeGreaterThan(2_100);
  });

  it('grows wider than the page with twenty, and keeps the columns readable', () => {
    const { width, columns } = layoutOf(mapOf(20), 1_200);
    expect(width).toBeGreaterThan(3_000);
    expect(columns[0]?.width).toBeCloseTo(128);
  });

  it('makes cells as high as their paragraphs are long, with room for a line at least', () => {
    const [first, , last] = layoutOf(mapOf(2), 800).cells[0] ?? [];
    expect(first?.height).toBeGreaterThanOrEqual(23);
    expect(last?.height).toBe(340);
  });

  it('places a stretch within its cell, and never thinner than can be pointed at', () => {
    const map = mapOf(2);
    const layout = layoutOf(map, 800);
    const box = layout.cells[0]?.[2];
    const { top, bottom } = stretchOf(map, layout, { column: 0, cell: 2, start: 2_199, end: 2_200 });
    expect(bottom - top).toBeCloseTo(5);
    expect(bottom).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
  });

  it('draws a ribbon from the edge of one column to the edge of the next', () => {
    const map = mapOf(2);
    const layout = layoutOf(map, 800);
    const end = { cell: 0, start: 0, end: 100 };
    const path = ribbonPath(map, layout, { a: { ...end, column: 0 }, b: { ...end, column: 1 } });
    const [left, right] = layout.columns;
    const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
    expect(numbers[0]).toBeCloseTo((left?.x ?? 0) + (left?.width ?? 0), 1);
    expect(Math.max(...numbers)).toBeCloseTo(right?.x ?? 0, 1);
    expect(path).not.toContain('NaN');
  });

  it('puts brackets that cross into lanes of their own', () => {
    const origins = [
      { columns: [0, 2], text: '', title: '' },
      { columns: [1, 3], text: '', title: '' },
      { columns: [4, 5], text: '', title: '' },
    ];
    const { brackets, lanes } = layoutOf({ ...mapOf(6), origins }, 1_200);
    expect(brackets.map(({ lane }) => lane)).toEqual([0, 1, 0]);
    expect(lanes).toBe(2);
  });

  it('has nothing to place in a story without versions', () => {
    expect(layoutOf(mapOf(0), 800).columns).toEqual([]);
    expect(nearestCell([], 10)).toBe(-1);
  });
});

describe('arrow keys', () => {
  const map = mapOf(3);
  const layout = layoutOf(map, 800);
  it.each([
    ['ArrowDown', { column: 0, cell: 0 }, { column: 0, cell: 1 }],
    ['ArrowUp', { column: 0, cell: 1 }, { column: 0, cell: 0 }],
    ['ArrowRight', { column: 0, cell: 0 }, { column: 1, cell: 0 }],
    ['ArrowLeft', { column: 2, cell: 1 }, { column: 1, cell: 1 }],
    ['End', { column: 1, cell: 0 }, { column: 1, cell: 2 }],
    ['Home', { column: 1, cell: 2 }, { column: 1, cell: 0 }],
  ])('%s leads from %j to %j', (key, from, to) => {
    expect(cellAfter(key, map, layout, from)).toEqual(to);
  });

  it('follow to what tells the same, wherever that stands', () => {
    expect(cellAfter('ArrowRight', map, layout, { column: 0, cell: 1 })).toEqual({ column: 1, cell: 2 });
  });

  it('stop at the edges', () => {
    expect(cellAfter('ArrowUp', map, layout, { column: 0, cell: 0 })).toBeUndefined();
    expect(cellAfter('ArrowRight', map, layout, { column: 2, cell: 0 })).toBeUndefined();
    expect(cellAfter('x', map, layout, { column: 0, cell: 0 })).toBeUndefined();
  });
});
