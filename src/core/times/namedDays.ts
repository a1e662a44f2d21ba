import { isMark, wordAt, type Tokens } from '../numerals/cursor';
import { shiftWords, weekdays } from '../language/en/calendar';
import { weekendPrepositions, yearEndPrepositions } from '../language/en/timeWords';
import { readMonthWord } from './calendarDates';
import { calendarLean, leanAt } from './lean';
import { readRank } from './ranks';
import { calendarTime, type TimeExpression } from './timeExpression';
import type { TimeReading } from './timeReading';
import { yearNumber } from './years';

/** What a rank counts within: "October", "March 2025", "next month", "the year", "2024". */
interface Whole {
  readonly of: TimeExpression;
  readonly next: number;
  /** A month or a year. */
  readonly unit: 'month' | 'year';
}

/** The month or year behind "of" or "in". */
function readWhole(tokens: Tokens, at: number, first: number): Whole | null {
  if (!/^(?:of|in)$/.test(wordAt(tokens, at))) return null;
  const month = readMonthWord(tokens, at + 1);
  if (month !== null) {
    const year = yearNumber(tokens, month.next);
    const next = year > 0 ? month.next + 1 : month.next;
    // "the last Friday of May": the words before "the" tell where it lies
    const start = wordAt(tokens, first - 1) === 'the' ? first - 1 : first;
    const lean = calendarLean(tokens, start, next, false);
    return { of: calendarTime({ year: year > 0 ? year : null, month: month.month, lean }), next, unit: 'month' };
  }
  const year = yearNumber(tokens, at + 1);
  if (year > 0) return { of: calendarTime({ year }), next: at + 2, unit: 'year' };
  const word = wordAt(tokens, at + 1);
  const unit = wordAt(tokens, at + 2);
  const count = word === 'the' ? 0 : shiftWords.get(word);
  if (count === undefined || (unit !== 'month' && unit !== 'year')) return null;
  return { of: { type: 'shifted', unit, count, to: 'article' }, next: at + 3, unit };
}

/** "last", "final" or an ordinal up to the fifth: -1 for the last. */
function readPlace(tokens: Tokens, at: number): { rank: number; next: number } | null {
  if (/^(?:last|final)$/.test(wordAt(tokens, at))) return { rank: -1, next: at + 1 };
  return readRank(tokens, at);
}

/** "the first Monday of October", "last Sunday in March 2025", "the last Friday of this month" */
export function readNthWeekday(tokens: Tokens, at: number): TimeReading | null {
  const place = readPlace(tokens, at);
  if (place === null || place.rank > 5) return null;
  const weekday = tokens[place.next]?.capital === true ? weekdays.get(wordAt(tokens, place.next)) : undefined;
  const whole = weekday === undefined ? null : readWhole(tokens, place.next + 1, at);
  if (weekday === undefined || whole === null) return null;
  return { when: { type: 'nthWeekday', rank: place.rank, weekday, of: whole.of }, next: whole.next };
}

/** "the first week of May", "the last week of the year", "the week of March 6" */
export function readWeekOf(
  tokens: Tokens,
  at: number,
  readDay: (tokens: Tokens, at: number) => TimeReading | null,
): TimeReading | null {
  if (wordAt(tokens, at) === 'week' && wordAt(tokens, at + 1) === 'of') {
    const day = readDay(tokens, at + 2);
    return day === null ? null : { when: { type: 'weekOf', rank: null, of: day.when }, next: day.next };
  }
  const place = readPlace(tokens, at);
  if (place === null || place.rank > 5 || wordAt(tokens, place.next) !== 'week') return null;
  const whole = readWhole(tokens, place.next + 1, at);
  return whole === null ? null : { when: { type: 'weekOf', rank: place.rank, of: whole.of }, next: whole.next };
}

/** "the last day of June", "the first day of next year" */
function readEndDay(tokens: Tokens, at: number): TimeReading | null {
  const place = readPlace(tokens, at);
  if (place === null || Math.abs(place.rank) !== 1 || wordAt(tokens, place.next) !== 'day') return null;
  const whole = readWhole(tokens, place.next + 1, at);
  return whole === null ? null : { when: { type: 'nthDay', rank: place.rank, of: whole.of }, next: whole.next };
}

/** "the 1st of next month", "the fifth of last month", "the last day of June" */
export function readNthDay(tokens: Tokens, at: number): TimeReading | null {
  const end = readEndDay(tokens, at);
  if (end !== null) return end;
  const place = readRank(tokens, at);
  const whole = place === null ? null : readWhole(tokens, place.next, at);
  if (place === null || whole?.of.type !== 'shifted' || whole.unit !== 'month' || wordAt(tokens, place.next) !== 'of')
    return null;
  return { when: { type: 'nthDay', rank: place.rank, of: whole.of }, next: whole.next };
}

/** "last weekend", "over the weekend", "next weekend": Saturday and Sunday. */
export function readWeekend(tokens: Tokens, at: number): TimeReading | null {
  const word = wordAt(tokens, at);
  const shift = word === 'the' ? null : (shiftWords.get(word) ?? Number.NaN);
  if (Number.isNaN(shift) || wordAt(tokens, at + 1) !== 'weekend') return null;
  if (shift === null && !weekendPrepositions.has(wordAt(tokens, at - 1))) return null;
  return { when: { type: 'weekend', shift, lean: leanAt(tokens, at, at + 2) }, next: at + 2 };
}

/** "by year-end", "around year end": the last day of a year. */
export function readYearEnd(tokens: Tokens, at: number): TimeReading | null {
  const isJoined = wordAt(tokens, at) === 'year' && isMark(tokens, at + 1, '-');
  const end = isJoined ? at + 2 : at + 1;
  const isEnd = wordAt(tokens, at) === 'yearend' || (wordAt(tokens, at) === 'year' && wordAt(tokens, end) === 'end');
  if (!isEnd || !yearEndPrepositions.has(wordAt(tokens, at - 1))) return null;
  const next = wordAt(tokens, at) === 'yearend' ? at + 1 : end + 1;
  return { when: calendarTime({ month: 12, day: 31, lean: calendarLean(tokens, at, next, false) }), next };
}
