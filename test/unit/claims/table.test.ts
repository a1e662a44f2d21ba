import { describe, expect, it } from 'vitest';
import { cases, rowsOf } from './readings';
import { calendarCases } from './cases/calendar';
import { ageCases } from './cases/ages';
import { amountCases } from './cases/amounts';
import { changeCases } from './cases/changes';
import { countCases } from './cases/counts';
import { directionCases } from './cases/directions';
import { localMoneyCases } from './cases/localMoney';
import { measureCases } from './cases/measures';
import { moneyCases } from './cases/money';
import { moneyFormCases } from './cases/moneyForms';
import { multipleCases } from './cases/multiples';
import { nameCases } from './cases/names';
import { namedTimeCases } from './cases/namedTimes';
import { nameAndYearCases } from './cases/namesAndYears';
import { negationCases } from './cases/negations';
import { newsCases } from './cases/news';
import { peopleCases } from './cases/people';
import { rangeCases } from './cases/ranges';
import { reportCases } from './cases/reports';
import { shareCases } from './cases/shares';
import { sharedUnitCases } from './cases/sharedUnits';
import { timeCases } from './cases/times';
import { timetableCases } from './cases/timetables';
import { otherTimeCases } from './cases/otherTimes';

describe.each([
  ['money', moneyCases],
  ['forms of money', moneyFormCases],
  ['money by where it is told', localMoneyCases],
  ['changes', changeCases],
  ['units of the figure before', sharedUnitCases],
  ['shares and scores', shareCases],
  ['counts', countCases],
  ['numbers that stand for people', peopleCases],
  ['measures, ages, ranks', measureCases],
  ['letters of units and compound amounts', amountCases],
  ['multiples, tallies, ages, ranks', multipleCases],
  ['ranges, hedges, parts', rangeCases],
  ['negations', negationCases],
  ['numbers of names, numbers like years', nameAndYearCases],
  ['ages', ageCases],
  ['numbers of names, measures, sums', nameCases],
  ['dates', timeCases],
  ['which way a time lies', directionCases],
  ['timetables, promises, bounds', timetableCases],
  ['quarters, weeks, feasts, lists of days', namedTimeCases],
  ['times of reports on results', reportCases],
  ['calendars and clocks', calendarCases],
  ['relative times and periods', otherTimeCases],
  ['sentences as news has them', newsCases],
])('reads %s', (_name, table) => {
  it.each(cases(table))('%s', (text, rows, date) => {
    expect(rowsOf(text, date)).toBe(rows);
  });
});
