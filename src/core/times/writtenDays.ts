import { isGlued, isMark, wordAt, type Tokens } from '../numerals/cursor';
import { readDayMonth, readMonthDay } from './calendarDates';
import { readNumericDate } from './numericDates';
import { readWeekday } from './relative';
import type { TimeReading } from './timeReading';

/** "Tuesday, July 9, 2024", "Tuesday 9 July": the weekday belongs to its date. */
export function readWeekdayDate(tokens: Tokens, at: number): TimeReading | null {
  const weekday = readWeekday(tokens, at);
  if (weekday?.when.type !== 'weekday' || weekday.when.shift !== null || weekday.when.week !== undefined) return null;
  let next = weekday.next;
  if (isMark(tokens, next, '.') && isGlued(tokens, next)) next++;
  if (isMark(tokens, next, ',')) next++;
  if (wordAt(tokens, next) === 'the') next++;
  const date =
    readMonthDay(tokens, next) ??
    readDayMonth(tokens, next) ??
    (tokens[next]?.kind === 'number' ? readNumericDate(tokens, next) : null);
  const { when } = date ?? {};
  return date === null || when?.type !== 'calendar' || when.year !== null
    ? date
    : { ...date, when: { ...when, weekday: weekday.when.weekday } };
}

/** "Tuesday, July 9", "July 9", "9 July" */
export function readDay(tokens: Tokens, at: number): TimeReading | null {
  return readWeekdayDate(tokens, at) ?? readMonthDay(tokens, at) ?? readDayMonth(tokens, at);
}
