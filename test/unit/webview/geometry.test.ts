import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holds,
  lengthsFor,
  scrollTo,
  visibleColumns,
  visibleRows,
  windowOf,
} from '../../../src/webview/table/geometry';

const of = (columns: number, noted = false) => ({ columns, noted });

describe('the lengths of the table', () => {
  it('spread a few versions over the width, and give many their narrowest width', () => {
    const few = lengthsFor(1400, 900, of(3));
    expect(few.headWidth + few.statusWidth + 3 * few.columnWidth).toBeGreaterThan(1400 - 3);
    expect(lengthsFor(1400, 900, of(200)).columnWidth).toBe(lengthsFor(900, 900, of(200)).columnWidth);
  });

  it.each([
    ['half a window of 1440', 545, 5, false],
    ['a window of 1024 beside the side bar', 680, 5, true],
    ['a window of 1440 beside the side bar, with notes', 1040, 5, true],
    ['half a window of 1440, two versions', 545, 2, true],
    ['a window of 2560', 2500, 4, true],
  ])('keep all versions in sight in %s', (_, width, columns, noted) => {
    const { headWidth, statusWidth, columnWidth } = lengthsFor(width, 700, of(columns, noted));
    expect(headWidth + statusWidth + columns * columnWidth).toBeLessThanOrEqual(width);
    expect(columnWidth).toBeGreaterThanOrEqual(100);
  });

  it('give status and note room only once a row has one', () => {
    expect(lengthsFor(1400, 900, of(3)).statusWidth).toBeLessThan(40);
    expect(lengthsFor(1400, 900, of(3, true)).statusWidth).toBeGreaterThan(140);
  });

  it('put the fact above what the versions say where beside them they would have too little room', () => {
    const layouts = [545, 680, 1040, 2500].map(width => lengthsFor(width, 900, of(5)).layout);
    expect(layouts).toEqual(['above', 'above', 'beside', 'beside']);
    expect(lengthsFor(545, 900, of(2)).layout).toBe('beside');
  });

  it('let the fact grow where a few versions have more room than they fill', () => {
    expect(lengthsFor(2500, 900, of(4)).headWidth).toBeGreaterThan(lengthsFor(1400, 900, of(4)).headWidth);
  });
});

describe('what is in sight', () => {
  const { rowHeight, headerHeight } = lengthsFor(1400, 0, of(200));
  const lengths = lengthsFor(1400, headerHeight + 10 * rowHeight, of(200));

  it.each([
    ['at the top', 0, { from: 0, to: 10 }],
    ['in the middle of a row', 2.5 * rowHeight, { from: 2, to: 13 }],
    ['past the end', 5000 * rowHeight, { from: 1000, to: 1000 }],
  ])('are the rows %s', (_, top, expected) => {
    expect(visibleRows(lengths, top, 1000, 0)).toEqual(expected);
  });

  it('begins with the first version while the status is not yet scrolled away', () => {
    expect(visibleColumns(lengths, lengths.statusWidth, 200, 0).from).toBe(0);
    expect(visibleColumns(lengths, lengths.statusWidth + 3 * lengths.columnWidth, 200, 0).from).toBe(3);
  });

  it('always lies within what there is, and grows by what is asked for on both sides', () => {
    const size = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(
        size,
        size,
        fc.integer({ min: 1, max: 300 }),
        size,
        fc.nat(50),
        (scrolled, room, one, count, more) => {
          const window = windowOf(scrolled, room, one, count, more);
          expect(window.from).toBeGreaterThanOrEqual(0);
          expect(window.to).toBeLessThanOrEqual(count);
          expect(window.from).toBeLessThanOrEqual(window.to);
          expect(holds(window, windowOf(scrolled, room, one, count, 0))).toBe(true);
        },
      ),
    );
  });
});

describe('scrolling to something', () => {
  it.each([
    ['does not move when it is in sight', 100, 120, 100],
    ['moves down by as little as shows it', 100, 280, 110],
    ['moves up to where it begins', 100, 40, 40],
  ])('%s', (_, scrolled, start, expected) => {
    expect(scrollTo(scrolled, 200, start, 30)).toBe(expected);
  });
});
