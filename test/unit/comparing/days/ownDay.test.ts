import { describe, expect, it } from 'vitest';
import { compareDays } from '../../../../src/core/comparing/days/compareDays';
import { daySymbol } from '../../../../src/core/comparing/days/daySymbol';
import { dayAmong, liesToOwnDay, ownWeekdays } from '../../../../src/core/comparing/days/ownDay';

describe('a day lies to the one on which its version was written', () => {
  it.each([
    ['today', 0],
    ['tonight', 0],
    ['earlier today', 0],
    ['this morning', 0],
    ['yesterday afternoon', -1],
    ['last night', -1],
  ])('%s', (words, days) => {
    expect(liesToOwnDay(words)).toBe(days);
  });

  it.each([
    'that night',
    'the same evening',
    'the day before yesterday',
    'next morning',
    'Monday morning',
    'last month',
  ])('but not %s', words => {
    expect(liesToOwnDay(words)).toBeUndefined();
  });
});

describe('the own day of a version that nobody dated', () => {
  const own = (...days: readonly (readonly [words: string, isAhead?: boolean])[]): readonly number[] =>
    ownWeekdays(
      days.flatMap(([words, isAhead = false]) => {
        const symbol = daySymbol(words);
        return symbol === null ? [] : [{ symbol, read: { event: { isAhead } } }];
      }),
    );

  it('is the weekday that it names most often, or the last one of its week', () => {
    expect(own(['Wednesday'], ['Wednesday night'], ['Thursday'])).toEqual([3, 4]);
    expect(own(['Saturday'], ['Sunday'], ['Sunday'])).toEqual([0]);
  });

  it('and none that is still to come or of another week', () => {
    expect(own(['Wednesday'], ['Friday', true], ['last Monday'])).toEqual([3]);
    expect(own(['March 3'])).toEqual([]);
  });
});

describe('a day told by the own day of its version', () => {
  const lastNight = dayAmong([3, 4], -1, 'last night');

  it('is one of the weekdays before', () => {
    expect(lastNight).toEqual({ among: [2, 3], part: 'night' });
    expect(dayAmong([], -1, 'last night')).toBeNull();
  });

  it.each([
    ['Wednesday night', 'same'],
    ['Wednesday', 'same'],
    ['Thursday', undefined],
    ['Wednesday morning', undefined],
    ['March 3', undefined],
  ] as const)('and %s: %s', (words, relation) => {
    const [day, told] = [daySymbol(words), lastNight];
    if (day === null || told === null) throw new Error('no day');
    expect(compareDays(told, day)).toBe(relation);
    expect(compareDays(day, told)).toBe(relation);
  });
});
