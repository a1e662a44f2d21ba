import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daySymbol, sameDay, type DaySymbol } from '../../../../src/core/comparing/days/daySymbol';

describe('a day by its words', () => {
  it.each<[string, DaySymbol]>([
    ['Thursday', { weekday: 4 }],
    ['on Thursday night', { weekday: 4, part: 'night' }],
    ['Monday at dawn', { weekday: 1, part: 'morning' }],
    ['Sept. 8', { month: 9, dayOfMonth: 8 }],
    ['Saturday, Sept. 8', { weekday: 6, month: 9, dayOfMonth: 8 }],
    ['12 noon on Friday', { weekday: 5 }],
    ['8 September 2031', { month: 9, dayOfMonth: 8, year: 2031 }],
    ['Sunday, March 3', { weekday: 0, month: 3, dayOfMonth: 3 }],
    ['March', { month: 3 }],
    ['3:28 p.m.', { clock: 15 * 60 + 28 }],
    ['3.28am', { clock: 3 * 60 + 28 }],
    ['3 p.m.', { clock: 15 * 60 }],
    ['12:05 a.m.', { clock: 5 }],
    ['12 p.m.', { clock: 12 * 60 }],
  ])('%s', (words, symbol) => {
    expect(daySymbol(words)).toEqual(symbol);
  });

  it.each([
    ['names none', 'soon'],
    ['names none either', 'the day'],
    ['is a year only', '2031'],
    ['is a bare number', '8'],
    ['is a part of a day only', 'in the morning'],
    ['counts from another day', 'the following Thursday'],
    ['counts days', 'two days later'],
    ['counts weeks', 'two weeks ago on Thursday'],
  ])('is none when it %s', (_, words) => {
    expect(daySymbol(words)).toBeNull();
  });
});

describe('two days by their words', () => {
  const same = (a: string, b: string): boolean => {
    const [x, y] = [daySymbol(a), daySymbol(b)];
    if (x === null || y === null) throw new Error(`no day: ${a}, ${b}`);
    return sameDay(x, y);
  };

  it.each([
    ['Thursday', 'Thursday night'],
    ['Thursday', 'Thursday, March 3'],
    ['March 3', '3 March 2031'],
    ['3:28 p.m.', '3.28 pm'],
    ['March', 'March 2031'],
    ['Sept. 8', 'Saturday, September 8'],
  ])('are one: %s and %s', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    ['Thursday', 'Friday'],
    ['Thursday night', 'Thursday morning'],
    ['March 3', 'March 4'],
    ['March 3', 'April 3'],
    ['3 March 2030', '3 March 2031'],
    ['3:28 p.m.', '3:28 a.m.'],
    ['3 a.m.', '3 p.m.'],
    // neither tells anything of the other
    ['Thursday', 'March 3'],
    ['March', 'March 3'],
  ])('are not known to be one: %s and %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });

  it('are one or not whichever comes first, and each is its own', () => {
    const symbol: fc.Arbitrary<DaySymbol> = fc
      .constantFrom('Thursday', 'Friday night', 'March', 'March 3', '4 March 2031', '3 p.m.', 'Thursday, March 3')
      .map(words => daySymbol(words) ?? {});
    fc.assert(
      fc.property(symbol, symbol, (a, b) => {
        expect(sameDay(a, a)).toBe(true);
        expect(sameDay(a, b)).toBe(sameDay(b, a));
      }),
    );
  });
});
