import { describe, expect, it } from 'vitest';
import { cases, rowsOf } from './readings';
import { calendarCases } from './cases/calendar';
import { countCases } from './cases/counts';
import { measureCases } from './cases/measures';
import { moneyCases } from './cases/money';
import { multipleCases } from './cases/multiples';
import { nameCases } from './cases/names';
import { newsCases } from './cases/news';
import { rangeCases } from './cases/ranges';
import { shareCases } from './cases/shares';
import { timeCases } from './cases/times';
import { otherTimeCases } from './cases/otherTimes';

describe.each([
  ['money', moneyCases],
  ['shares and scores', shareCases],
  ['counts', countCases],
  ['measures, ages, ranks', measureCases],
  ['multiples, tallies, ages, ranks', multipleCases],
  ['ranges, hedges, parts', rangeCases],
  ['numbers of names, measures, sums', nameCases],
  ['dates', timeCases],
  ['calendars and clocks', calendarCases],
  ['relative times and periods', otherTimeCases],
  ['sentences as news has them', newsCases],
])('reads %s', (_name, table) => {
  it.each(cases(table))('%s', (text, rows) => {
    expect(rowsOf(text)).toBe(rows);
  });
});
