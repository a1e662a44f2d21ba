import { isGlued, isMark, isRangeDash, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { doubtfulMonths, months, shortMonths } from '../language/en/calendar';
import { ordinalEndings } from '../language/en/numberWords';
import { functionWords, isDeterminer } from '../language/en/functionWords';
import { behindHyphenedTo, listStart, readDayList } from './dayLists';
import { readRank } from './ranks';
import { calendarTime, type TimeExpression } from './timeExpression';
import { calendarLean } from './lean';
import type { TimeReading } from './timeReading';
import { yearNumber } from './years';
import {
  beforeModifier,
  earlierOrLater,
  monthPrepositions,
  rangeJoiners,
  recurring,
  surePrepositions,
} from '../language/en/timeWords';
import { statingVerbs } from '../language/en/speechVerbs';

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDayOf(month: number, day: number): boolean {
  return day >= 1 && day <= (daysInMonth[month - 1] ?? 0);
}

/** A day of the month: "9", "9th", "ninth"; the number and the token behind. */
function readDay(tokens: Tokens, at: number): { day: number; next: number } | null {
  const token = tokens[at];
  if (token?.digits?.plain === true && token.text.length <= 2) {
    const suffix = wordAt(tokens, at + 1);
    const hasSuffix = isGlued(tokens, at + 1) && ordinalEndings.has(suffix);
    const { value } = token.digits;
    return value >= 1 && value <= 31 ? { day: value, next: hasSuffix ? at + 2 : at + 1 } : null;
  }
  const spelled = token?.kind === 'word' ? readRank(tokens, at) : null;
  return spelled !== null && spelled.rank <= 31 ? { day: spelled.rank, next: spelled.next } : null;
}

function isDayNumber(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'number' && token.text.length <= 2;
}

/** The month word at a token, with an abbreviation's dot: its number and the token behind. */
export function readMonthWord(tokens: Tokens, at: number): { month: number; next: number } | null {
  const token = tokens[at];
  const month = token?.kind === 'word' && token.capital ? months.get(token.text) : undefined;
  if (month === undefined || token === undefined) return null;
  // "May. 9": a dot behind a whole name only where the day follows
  const isShort = token.end - token.start <= 4 && (!shortMonths.has(token.text) || isDayNumber(tokens, at + 2));
  const dotted = isShort && isMark(tokens, at + 1, '.') && isGlued(tokens, at + 1);
  return { month, next: dotted ? at + 2 : at + 1 };
}

/** ", 2024", "2024", "of last year", "this year" behind a month or a day of it. */
function readYearBehind(tokens: Tokens, at: number): { year: number | null; yearShift: number | null; next: number } {
  // "1-Jul-2024"
  const isHyphened = isMark(tokens, at, '-') && isMark(tokens, at - 2, '-') && isGlued(tokens, at + 1);
  const comma = isMark(tokens, at, ',') || isHyphened ? at + 1 : at;
  const year = yearNumber(tokens, comma);
  if (year > 0 && !(isGlued(tokens, comma + 1) && tokens[comma + 1]?.kind === 'word'))
    return { year, yearShift: null, next: comma + 1 };
  const of = wordAt(tokens, at) === 'of' ? at + 1 : at;
  const ofYear = of > at ? yearNumber(tokens, of) : 0;
  if (ofYear > 0) return { year: ofYear, yearShift: null, next: of + 1 };
  const apostrophe = isMark(tokens, at, "'") && isGlued(tokens, at + 1) && tokens[at + 1]?.text.length === 2;
  if (apostrophe && tokens[at + 1]?.digits?.plain === true)
    return { year: 2000 + (tokens[at + 1]?.digits?.value ?? 0), yearShift: null, next: at + 2 };
  if (wordAt(tokens, of + 1) === 'year') {
    const shift = { last: -1, this: 0, next: 1 }[wordAt(tokens, of)];
    if (shift !== undefined) return { year: null, yearShift: shift, next: of + 2 };
  }
  return { year: null, yearShift: null, next: at };
}

function monthDay(tokens: Tokens, first: number, month: number, day: number, at: number): TimeReading {
  const behind = readYearBehind(tokens, at);
  const { year, yearShift } = behind;
  const lean = year === null ? calendarLean(tokens, first, behind.next, false) : 'past';
  return { when: calendarTime({ year, month, day, yearShift, lean }), next: behind.next };
}

/** Two days of one month: "July 9-12", "9 to 12 July", with the year of the whole on both. */
function dayRange(reading: TimeReading, fromDay: number): TimeReading {
  const to = reading.when;
  if (to.type !== 'calendar' || to.day === null || fromDay >= to.day) return reading;
  const from: TimeExpression = { ...to, day: fromDay };
  return { ...reading, when: { type: 'range', from, to } };
}

/** "July 9", "Jul. 9th, 2024", "July 9-12" */
export function readMonthDay(tokens: Tokens, first: number): TimeReading | null {
  const month = readMonthWord(tokens, first);
  if (month === null) return null;
  const at = wordAt(tokens, month.next) === 'the' ? month.next + 1 : month.next;
  const day = readDay(tokens, at);
  if (day === null || !isDayOf(month.month, day.day) || isUnitBehind(tokens, day.next)) return null;
  if (tokens[at]?.kind === 'word' && isNounBehind(tokens, day.next)) return null;
  const list = readDayList(tokens, at);
  // each day of a list takes the year behind it and ends with its own number
  if (list !== null) return { ...monthDay(tokens, first, month.month, day.day, list.next), next: day.next };
  const join = isRangeDash(tokens, day.next) || wordAt(tokens, day.next) === 'to' ? day.next + 1 : 0;
  const last = join > 0 ? readDay(tokens, join) : null;
  if (
    last !== null &&
    last.day > day.day &&
    isDayOf(month.month, last.day) &&
    readMonthWord(tokens, last.next) === null
  )
    return dayRange(monthDay(tokens, first, month.month, last.day, last.next), day.day);
  return monthDay(tokens, first, month.month, day.day, day.next);
}

/** "In June third parties left": an ordinal word before a noun is no day. */
function isNounBehind(tokens: Tokens, at: number): boolean {
  const behind = tokens[at];
  return behind?.kind === 'word' && !behind.capital && !functionWords.has(behind.text);
}

/** The "4" and "5" of "March 3, 4 and 5": a day of a list whose month stands before or behind it. */
export function readListedDay(tokens: Tokens, at: number): TimeReading | null {
  const start = listStart(tokens, at);
  if (start < 0) return readListBefore(tokens, at);
  const list = readDayList(tokens, start);
  const own = list?.days.find(day => day.at === at);
  if (list === null || own === undefined) return null;
  const month = monthBefore(tokens, start) ?? monthBehind(tokens, list.next);
  if (month === null || !isDayOf(month.month, own.day)) return null;
  const isFirst = month.next <= start;
  const end = isFirst ? list.next : month.next;
  const reading = monthDay(tokens, isFirst ? month.first : start, month.month, own.day, end);
  const isLast = list.days.at(-1)?.at === at;
  return isLast ? reading : { ...reading, next: at + 1 };
}

/** The "8" of "8, 9 and 10 June" */
function readListBefore(tokens: Tokens, at: number): TimeReading | null {
  const list = readDayList(tokens, at);
  const month = list === null ? null : monthBehind(tokens, list.next);
  const day = list?.days[0]?.day ?? 0;
  if (month === null || !isDayOf(month.month, day)) return null;
  return { ...monthDay(tokens, at, month.month, day, month.next), next: at + 1 };
}

interface FoundMonth {
  readonly month: number;
  readonly first: number;
  readonly next: number;
}

function monthBefore(tokens: Tokens, start: number): FoundMonth | null {
  for (const first of [start - 1, start - 2]) {
    const month = readMonthWord(tokens, first);
    if (month?.next === start) return { ...month, first };
  }
  return null;
}

function monthBehind(tokens: Tokens, at: number): FoundMonth | null {
  const of = wordAt(tokens, at) === 'of' ? at + 1 : at;
  const month = readMonthWord(tokens, of);
  return month === null ? null : { ...month, first: of };
}

/** "March 5 billion", "May 10 %": the number belongs to what follows. */
function isUnitBehind(tokens: Tokens, at: number): boolean {
  const text = textAt(tokens, at);
  return (
    text === '%' ||
    text === 'percent' ||
    text === 'per' ||
    text === 'million' ||
    text === 'billion' ||
    text === 'people'
  );
}

/** "the 19 Sept. 11 hijackers": what stands before the month counts, and the day follows it. */
function countsOfDay(tokens: Tokens, first: number, behindMonth: number): boolean {
  const before = wordAt(tokens, first - 1);
  return (
    isDayNumber(tokens, behindMonth) &&
    (isDeterminer(before) || before === 'of') &&
    wordAt(tokens, behindMonth + 1) !== ''
  );
}

/** "9 July 2024", "9th of July", "the ninth of July", "9-12 July", "9 to 12 July" */
export function readDayMonth(tokens: Tokens, first: number): TimeReading | null {
  const day = readDay(tokens, first);
  if (day === null) return null;
  const isWord = tokens[first]?.kind === 'word';
  const of = wordAt(tokens, day.next) === 'of' ? day.next + 1 : day.next;
  if (isWord && (of === day.next || tokens[first]?.capital === true)) return null;
  const at = textAt(tokens, of) === '-' && isGlued(tokens, of + 1) ? of + 1 : of;
  const month = readMonthWord(tokens, at);
  if (month !== null && countsOfDay(tokens, first, month.next)) return null;
  if (month !== null)
    return isDayOf(month.month, day.day) ? monthDay(tokens, first, month.month, day.day, month.next) : null;
  const joiner = wordAt(tokens, day.next);
  if (!isRangeDash(tokens, day.next) && joiner !== 'to' && joiner !== 'and') return null;
  const last = readDay(tokens, day.next + 1);
  const shared = last === null || tokens[day.next + 1]?.kind !== 'number' ? null : readMonthWord(tokens, last.next);
  if (last === null || shared === null || !isDayOf(shared.month, last.day)) return null;
  const reading = monthDay(tokens, first, shared.month, last.day, shared.next);
  if (joiner !== 'and' || wordAt(tokens, first - 1) === 'between') return dayRange(reading, day.day);
  // "13 and 14 July" are two days: the first takes month and year of the second
  const isTwo = reading.when.type === 'calendar' && day.day < last.day;
  return isTwo ? { when: { ...reading.when, day: day.day }, next: day.next } : null;
}

/** Whether a bare month word is the month, not a name, verb or walk. */
function isBareMonth(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const before = wordAt(tokens, at - 1);
  // "each July" is none of them
  if (recurring.has(before)) return false;
  const isHyphened = isMark(tokens, at - 1, '-') && isGlued(tokens, at);
  if (isHyphened)
    return (
      wordAt(tokens, at - 2) === 'mid' ||
      months.has(wordAt(tokens, behindHyphenedTo(tokens, at - 3) === at ? at - 4 : at - 2))
    );
  if (!doubtfulMonths.has(token.text)) return before !== 'black';
  if (before === 'than' && earlierOrLater.has(wordAt(tokens, at - 2))) return true;
  const isSure = token.text !== 'may' && token.text !== 'march' && token.end - token.start > 3;
  if ((isSure ? monthPrepositions : surePrepositions).has(before)) return true;
  if (rangeJoiners.has(textAt(tokens, at - 1)) && months.has(wordAt(tokens, at - 2))) return true;
  const after = tokens[at + 1];
  const second = behindHyphenedTo(tokens, at + 1) ?? (isRangeDash(tokens, at + 1) ? at + 2 : -1);
  if (readMonthWord(tokens, second) !== null) return true;
  const modifies = after?.kind === 'word' && !after.capital && !functionWords.has(after.text);
  return beforeModifier.has(before) && modifies && !statingVerbs().has(after.text);
}

/** "September 2022", "June last year", "February" */
export function readMonth(tokens: Tokens, first: number): TimeReading | null {
  const word = readMonthWord(tokens, first);
  if (word === null) return null;
  const behind = readYearBehind(tokens, word.next);
  if (behind.next === word.next && !isBareMonth(tokens, first)) return null;
  if (tokens[first]?.possessive === true && behind.next > word.next) return null;
  const { year } = behind;
  // "this September" is one of this year
  const isThis = year === null && behind.yearShift === null && wordAt(tokens, first - 1) === 'this';
  const yearShift = isThis ? 0 : behind.yearShift;
  const lean = year === null && yearShift === null ? calendarLean(tokens, first, behind.next, true) : 'past';
  return { when: calendarTime({ year, month: word.month, yearShift, lean }), next: behind.next };
}
