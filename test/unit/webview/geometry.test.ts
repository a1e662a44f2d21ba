import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holds,
  lengthsFor,
  rowHeight,
  scrollTo,
  visibleColumns,
  visibleRows,
  windowOf,
} from '../../../src/webview/table/geometry';

describe('the lengths of the table', () => {
  it('spread a few versions over the width, and give many their narrowest width', () => {
    const few = lengthsFor(1400, 900, 3);
    expect(few.headWidth + few.statusWidth + 3 * few.columnWidth).toBeGreaterThan(1400 - 3);
    expect(lengthsFor(1400, 900, 200).columnWidth).toBe(lengthsFor(300, 900, 200).columnWidth);
  });

  it('keep five versions in sight in a window of usual width', () => {
    const { headWidth, statusWidth, columnWidth } = lengthsFor(1220, 700, 5);
    expect(headWidth + statusWidth + 5 * columnWidth).toBeLessThanOrEqual(1220);
  });
});

describe('what is in sight', () => {
  const lengths = lengthsFor(1400, 48 + 10 * rowHeight, 200);

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
