import { describe, expect, it } from 'vitest';

import { daySymbol, sameDay } from '../../../../src/core/comparing/days/daySymbol';

describe('the words of a day', () => {
  it.each([
    ['on Thursday night', { weekday: 4, part: 'night' }],
    ['Saturday, Sept. 8', { weekday: 6, month: 9, dayOfMonth: 8 }],
    ['8 September 2031', { month: 9, dayOfMonth: 8, year: 2031 }],
    ['3:28 p.m.', { clock: 15 * 60 + 28 }],
    ['12 noon on Friday', { weekday: 5 }],
    ['in June', { month: 6 }],
  ])('%s', (text, symbol) => {
    expect(daySymbol(text)).toEqual(symbol);
  });

  it.each(['next Friday', 'two days later', 'the day', '2031'])(
    '%s names no day that two versions could share',
    text => {
      expect(daySymbol(text)).toBeNull();
    },
  );
});

describe('two days are one', () => {
  const same = (a: string, b: string): boolean => {
    const [x, y] = [daySymbol(a), daySymbol(b)];
    return x !== null && y !== null && sameDay(x, y) && sameDay(y, x);
  };

  it.each([
    ['Thursday', 'late on Thursday night'],
    ['Sept. 8', 'Saturday, September 8'],
    ['3:28 p.m.', '3.28 pm'],
    ['in June', 'June 2031'],
  ])('%s and %s', (a, b) => expect(same(a, b)).toBe(true));

  it.each([
    ['Thursday', 'Friday'],
    ['Thursday morning', 'Thursday night'],
    ['June 1', 'June 2'],
    ['June', 'June 1'],
    ['Thursday', 'June 1'],
    ['3 a.m.', '3 p.m.'],
  ])('but not %s and %s', (a, b) => expect(same(a, b)).toBe(false));
});
