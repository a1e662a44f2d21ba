import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDays, type DayRelation } from '../../../../src/core/comparing/days/compareDays';
import { daySymbol, type DaySymbol } from '../../../../src/core/comparing/days/daySymbol';

const symbolOf = (words: string): DaySymbol => {
  const symbol = daySymbol(words);
  if (symbol === null) throw new Error(`no day: ${words}`);
  return symbol;
};

describe('two days by their words', () => {
  const relation = (a: string, b: string): DayRelation => compareDays(symbolOf(a), symbolOf(b));

  it.each([
    ['Thursday', 'Thursday night'],
    ['Thursday', 'Thursday, March 3'],
    ['March 3', '3 March 2031'],
    ['3:28 p.m.', '3.28 pm'],
    ['March', 'March 2031'],
    ['Sept. 8', 'Saturday, September 8'],
    ['12:01 a.m.', 'midnight'],
    ['6:00', '6 p.m.'],
    ['18:30', '6:30 p.m.'],
    ['Friday', 'next Friday'],
    ['last month', 'last month'],
    ['2031', '2031'],
    ['4:30 p.m.', '4:30 p.m. PT'],
    ['7 p.m. EST', '7 p.m. ET'],
    ["New Year's Eve", 'Dec. 31'],
    ['later this week', 'this week'],
  ])('are one: %s and %s', (a, b) => {
    expect(relation(a, b)).toBe('same');
  });

  it.each([
    ['March', 'March 3'],
    ['2031', 'March 2031'],
    ['last month', 'March 3'],
    ['this weekend', 'Saturday'],
    ['earlier this year', 'March 3'],
  ])('one lies in the other: %s and %s', (a, b) => {
    expect(relation(a, b)).toBe('finer');
  });

  it.each([
    ['06:00', '6 p.m.'],
    ['6:00', '7 p.m.'],
    ['Thursday', 'Friday'],
    ['Thursday night', 'Thursday morning'],
    ['Thursday morning', '3 p.m. on Thursday'],
    ['March 3', 'March 4'],
    ['March 3', 'April 3'],
    ['3 March 2030', '3 March 2031'],
    ['3:28 p.m.', '3:28 a.m.'],
    ['3 a.m.', '3 p.m.'],
    ['last Friday', 'next Friday'],
    ['the second quarter', 'the fourth quarter'],
  ])('exclude each other: %s and %s', (a, b) => {
    expect(relation(a, b)).toBe('differs');
  });

  it.each([
    ['Thursday', 'March 3'],
    ['Thursday', '3 p.m.'],
    ['last month', 'last week'],
    ['this weekend', 'Tuesday'],
    ['last week', 'Tuesday'],
    ['this year', '1973'],
    ['last year', 'March'],
    ['7 p.m. EST', '4 p.m. PST'],
  ])('tell nothing of each other: %s and %s', (a, b) => {
    expect(relation(a, b)).toBeUndefined();
  });

  it.each([
    [['2017-01-29', '2017-01-31'], 'January 29', 'finer'],
    [['1701-01-01', '1801-01-01'], '1750', 'finer'],
    [['2031-01-01', '2032-01-01'], '2031', 'same'],
    [['2017-01-29', '2017-01-31'], 'February 3', undefined],
    [['2017-01-29', '2017-01-31'], 'Thursday', undefined],
    [['2023-04-01', '2024-04-01'], 'May', undefined],
    [['2023-04-01', '2024-04-01'], 'May 2023', 'finer'],
  ] as const)('lie in a stretch of the calendar or tell nothing of it: %s and %s', (range, words, expected) => {
    expect(compareDays({ range }, symbolOf(words))).toBe(expected);
  });

  it('are known by the calendar where their words count from a day that is known', () => {
    const told = { year: 2031, month: 3, dayOfMonth: 4 };
    expect(daySymbol('last night', told)).toEqual({ ...told, shift: -1, part: 'night' });
    expect(daySymbol('last night')).toBeNull();
    expect(daySymbol('Tuesday', told)).toEqual({ weekday: 2 });
  });

  it('stand to each other in one way whichever comes first, and each is its own', () => {
    const symbol: fc.Arbitrary<DaySymbol> = fc
      .constantFrom(
        'Thursday',
        'Friday night',
        'March',
        'March 3',
        '4 March 2031',
        '3 p.m.',
        'Thursday, March 3',
        'last week',
      )
      .map(symbolOf);
    fc.assert(
      fc.property(symbol, symbol, (a, b) => {
        expect(compareDays(a, a)).toBe('same');
        expect(compareDays(a, b)).toBe(compareDays(b, a));
      }),
    );
  });
});
