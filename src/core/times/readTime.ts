import { isRangeDash, outerWordBefore, textAt, wordAt, type Tokens } from '../numerals/cursor';
import type { TimeExpression } from './timeExpression';
import { readDayMonth, readListedDay, readMonth, readMonthDay } from './calendarDates';
import { readClock } from './clock';
import { readFiscalYear } from './fiscalYears';
import { readFeast } from './feasts';
import { readDayWeek, readWeekdaysAgo, readWeeksFrom } from './fromDays';
import { readNthDay, readNthWeekday, readWeekend, readWeekOf, readYearEnd } from './namedDays';
import { readNumericDate } from './numericDates';
import { readOvernight } from './overnight';
import { readCentury, readDecade, readDivision, readPart, readSeason, readShortDivision } from './periods';
import { readEnded, readMonthQuarter, readQuarterTold, readYearDivision } from './quarters';
import { readDayBefore, readDayWord, readDistance, readRest, readShifted, readWeekday } from './relative';
import type { TimeReading } from './timeReading';
import { readSpelledYear } from './spelledYears';
import { behindHyphenedTo } from './dayLists';
import { readDay, readWeekdayDate } from './writtenDays';
import { isCountRange, readEraYear, readShortYear, readYear, readYearPair } from './years';

type Reader = (tokens: Tokens, at: number) => TimeReading | null;

const partReader: Reader = (tokens, at) => readPart(tokens, at, readShifted);
const weekReader: Reader = (tokens, at) => readWeekOf(tokens, at, readDay);

/** Readers for a time that begins with a figure, most certain first. */
const figureReaders: readonly Reader[] = [
  readNthWeekday,
  readNthDay,
  weekReader,
  readNumericDate,
  readYearDivision,
  readEnded,
  readListedDay,
  readDayMonth,
  readClock,
  readFiscalYear,
  readYearPair,
  readDecade,
  readCentury,
  readShortDivision,
  readDivision,
  readWeekdaysAgo,
  readWeeksFrom,
  readDistance,
  readEraYear,
  readYear,
  readShortYear,
];

/** Readers for a time that begins with a word or an apostrophe. */
const wordReaders: readonly Reader[] = [
  readFeast,
  readNthWeekday,
  readNthDay,
  weekReader,
  readWeekend,
  readWeekdayDate,
  readMonthDay,
  readMonthQuarter,
  readMonth,
  readYearDivision,
  readEnded,
  readFiscalYear,
  readShortDivision,
  partReader,
  readDecade,
  readCentury,
  readDivision,
  readSeason,
  readDayWeek,
  readWeekday,
  readRest,
  readShifted,
  readDayWord,
  readOvernight,
  readWeekdaysAgo,
  readWeeksFrom,
  readDistance,
  readDayBefore,
  readYearEnd,
  readQuarterTold,
  readSpelledYear,
  readClock,
  readDayMonth,
  readEraYear,
];

function readPoint(tokens: Tokens, at: number): TimeReading | null {
  const readers = tokens[at]?.kind === 'number' ? figureReaders : wordReaders;
  for (const reader of readers) {
    const reading = reader(tokens, at);
    if (reading !== null) return reading;
  }
  return null;
}

/** Times that can be ends of a range. */
function canRange(when: TimeExpression): boolean {
  return when.type === 'calendar' || when.type === 'weekday' || when.type === 'part' || when.type === 'decade';
}

/** Where the second end of a range of times begins; -1 when nothing joins. */
function joinAt(tokens: Tokens, at: number, lead: string): number {
  const word = wordAt(tokens, at);
  if (word === 'to' || word === 'through' || word === 'thru') return at + 1;
  if (lead === 'from' && (word === 'until' || word === 'till')) return at + 1;
  if (lead === 'between' && word === 'and') return at + 1;
  return behindHyphenedTo(tokens, at) ?? (isRangeDash(tokens, at) ? at + 1 : -1);
}

/** Gives the first end what only the second tells: "July to September 2023", "July 30-August 2, 2024". */
function spread(from: TimeExpression, to: TimeExpression): TimeExpression {
  if (from.type === 'part' && from.of.type === 'calendar') return { ...from, of: spread(from.of, to) };
  const last = to.type === 'part' ? to.of : to;
  if (from.type !== 'calendar' || last.type !== 'calendar' || from.year !== null || from.yearShift !== null)
    return from;
  const wraps = from.month !== null && last.month !== null && from.month > last.month;
  const year = last.year === null ? null : last.year - (wraps ? 1 : 0);
  return { ...from, year, yearShift: last.yearShift, lean: last.lean };
}

function grain(when: TimeExpression): string {
  const of = when.type === 'part' ? when.of : when;
  if (of.type !== 'calendar') return of.type;
  return of.day !== null ? 'day' : of.month !== null ? 'month' : 'year';
}

/** A time or a range of times that begins at a token. */
export function readTime(tokens: Tokens, at: number): TimeReading | null {
  const lead = outerWordBefore(tokens, at);
  if (lead === 'between' && wordAt(tokens, at + 1) === 'and' && isCountRange(tokens, at, at + 2)) return null;
  const from = readPoint(tokens, at);
  if (from === null || !canRange(from.when)) return from;
  const join = joinAt(tokens, from.next, lead);
  const to =
    join < 0
      ? null
      : readPoint(tokens, from.when.type === 'decade' && wordAt(tokens, join) === 'the' ? join + 1 : join);
  if (to === null || !canRange(to.when) || grain(to.when) !== grain(from.when)) return from;
  if (
    textAt(tokens, from.next) === 'to' &&
    lead !== 'from' &&
    grain(from.when) === 'day' &&
    from.when.type === 'weekday'
  )
    return rangeOf(from, to, at);
  return rangeOf(from, to, lead === 'from' || lead === 'between' ? at - 1 : at);
}

function rangeOf(from: TimeReading, to: TimeReading, first: number): TimeReading {
  return { when: { type: 'range', from: spread(from.when, to.when), to: to.when }, next: to.next, first };
}
