import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../../../src/core/claims/relations/compare';
import { quantity, time, told } from './claims';
import { claimReasonWords } from '../../../../src/core/report/reasonWords';

describe('times', () => {
  it.each([
    ['the same day', time('2031-05-06', '2031-05-07'), time('2031-05-06', '2031-05-07'), 'same'],
    ['a month of a year', time('2031-05-01', '2031-06-01'), time('2031-01-01', '2032-01-01'), 'morePrecise'],
    ['a day of a week', time('2031-05-06', '2031-05-07'), time('2031-05-05', '2031-05-12'), 'morePrecise'],
    [
      'a clock time of a day',
      time('2031-05-06T10:30', '2031-05-06T10:31'),
      time('2031-05-06', '2031-05-07'),
      'morePrecise',
    ],
    ['a day behind an open start', time('2031-05-06', '2031-05-07'), time(null, '2031-06-01'), 'morePrecise'],
    ['a month and what began in it', time('2031-05-01', '2031-06-01'), time('2031-05-01', null), 'morePrecise'],
    ['seasons that overlap', time('2031-04-01', '2031-08-01'), time('2031-07-01', '2031-10-01'), 'bound'],
    ['a term and the next one', time('2010-01-01', '2017-01-01'), time('2016-01-01', '2023-01-01'), 'notComparable'],
    ['two days', time('2031-05-06', '2031-05-07'), time('2031-05-07', '2031-05-08'), 'differs'],
    ['two years', time('2022-01-01', '2023-01-01'), time('2019-01-01', '2020-01-01'), 'differs'],
    ['what ended before the other began', time(null, '2020-01-01'), time('2020-01-01', null), 'differs'],
  ])('%s', (_, a, b, relation) => {
    expect(compareClaims(a, b).relation).toBe(relation);
    expect(told(b, a)).toEqual(told(a, b));
  });

  it('with zones are the same moment wherever they are read', () => {
    const a = time('2031-05-06T10:00Z', '2031-05-06T10:01Z');
    const b = time('2031-05-06T12:00+02:00', '2031-05-06T12:01+02:00');
    expect(compareClaims(a, b).relation).toBe('same');
  });

  it('are one clock time where the day of one was only assumed', () => {
    const clock = (from: string, to: string) =>
      time(from, to, { grain: 'minute', assumption: { kind: 'articleDate', values: [from.slice(0, 10)] } });
    const late = clock('2031-05-06T21:40', '2031-05-06T21:41');
    expect(compareClaims(late, clock('2031-05-05T21:40', '2031-05-05T21:41')).relation).toBe('same');
    expect(compareClaims(late, clock('2031-05-05T21:50', '2031-05-05T21:51')).relation).toBe('differs');
  });

  it('carry what both readings took for granted, each once', () => {
    const assumption = { kind: 'pastWeekday', values: ['2031-05-06'] } as const;
    const a = time('2031-05-05', '2031-05-06', { assumption });
    const b = time('2031-05-05', '2031-05-06', { assumption: { kind: 'articleDate', values: ['2031-05-06'] } });
    expect(compareClaims(a, a).assumes).toEqual([assumption]);
    expect(compareClaims(a, b).assumes).toHaveLength(2);
  });

  it.each([
    [
      'both name 2022',
      time('2022-01-01', '2023-01-01', { grain: 'year' }),
      time('2022-01-01', '2023-01-01', { grain: 'year' }),
    ],
    [
      '2022-09 lies in 2022',
      time('2022-09-01', '2022-10-01', { grain: 'month' }),
      time('2022-01-01', '2023-01-01', { grain: 'year' }),
    ],
    [
      '2031-05-06 and 2031-05-07 do not overlap',
      time('2031-05-06', '2031-05-07', { grain: 'day' }),
      time('2031-05-07', '2031-05-08', { grain: 'day' }),
    ],
    ['both name 2023-04-01 to 2024-03-31', time('2023-04-01', '2024-04-01'), time('2023-04-01', '2024-04-01')],
  ])('give as a reason: %s', (why, a, b) => {
    expect(claimReasonWords(compareClaims(a, b).reason)).toBe(why);
  });

  it('are not held against figures, and neither is a claim with nothing in it', () => {
    expect(compareClaims(time('2031-01-01', '2032-01-01'), quantity('count', '2031')).relation).toBe('notComparable');
    const vague = { ...quantity('count', '1') };
    expect(compareClaims({ ...time(null, null), kind: 'vague' }, vague).relation).toBe('notComparable');
  });
});
