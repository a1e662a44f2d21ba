import { describe, expect, it } from 'vitest';
import { daySymbol, type DaySymbol } from '../../../../src/core/comparing/days/daySymbol';

describe('a day by its words', () => {
  it.each<[string, DaySymbol]>([
    ['Thursday', { weekday: 4 }],
    ['on Thursday night', { weekday: 4, part: 'night' }],
    ['Monday at dawn', { weekday: 1, part: 'morning' }],
    ['Sept. 8', { month: 9, dayOfMonth: 8 }],
    ['Saturday, Sept. 8', { weekday: 6, month: 9, dayOfMonth: 8 }],
    ['12 noon on Friday', { weekday: 5, clock: 720 }],
    ['midnight', { clock: 0 }],
    ['2031', { year: 2031 }],
    ['the second quarter of 2031', { quarter: 2, year: 2031 }],
    ['last month', { stretch: '-1 month' }],
    ['next Friday', { weekday: 5, shift: 1 }],
    ['the year A.D. 325', { year: 325 }],
    ['8 September 2031', { month: 9, dayOfMonth: 8, year: 2031 }],
    ['Sunday, March 3', { weekday: 0, month: 3, dayOfMonth: 3 }],
    ['March', { month: 3 }],
    ['3:28 p.m.', { clock: 15 * 60 + 28 }],
    ['3.28am', { clock: 3 * 60 + 28 }],
    ['3 p.m.', { clock: 15 * 60 }],
    ['6:00', { clock: 6 * 60, eitherHalf: true }],
    ['06:00', { clock: 6 * 60 }],
    ['18:30', { clock: 18 * 60 + 30 }],
    ['12:05 a.m.', { clock: 5 }],
    ['12 p.m.', { clock: 12 * 60 }],
  ])('%s', (words, symbol) => {
    expect(daySymbol(words)).toEqual(symbol);
  });

  it.each([
    ['names none', 'soon'],
    ['names none either', 'the day'],
    ['is a bare number', '8'],
    ['is a part of a day only', 'in the morning'],
    ['counts from another day', 'the following Thursday'],
    ['counts days', 'two days later'],
    ['names a programme', 'This Week'],
    ['counts weeks', 'two weeks ago on Thursday'],
  ])('is none when it %s', (_, words) => {
    expect(daySymbol(words)).toBeNull();
  });
});
