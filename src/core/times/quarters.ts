import { isHyphen, isMark, isRangeDash, wordAt, type Tokens } from '../numerals/cursor';
import { readNumeral } from '../numerals/numbers';
import { shiftWords } from '../language/en/calendar';
import { beforeYearEnd, quarterPrepositions, toldAdjectives, yearEndWords } from '../language/en/timeWords';
import { readDayMonth, readMonth, readMonthDay, readMonthWord } from './calendarDates';
import { readRank } from './ranks';
import { calendarTime, type TimeExpression } from './timeExpression';
import type { TimeReading } from './timeReading';
import { yearNumber } from './years';

/** Months of a quarter and of a half year. */
const lengths: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
]);

/** "third quarter", "second half" behind the year that it is of. */
function readDivisionBehind(
  tokens: Tokens,
  at: number,
  year: number | null,
  yearShift: number | null,
  fiscal: boolean,
): TimeReading | null {
  const start = isHyphen(tokens, at) ? at + 1 : at;
  const rank = readRank(tokens, start);
  const word = rank === null ? '' : wordAt(tokens, isHyphen(tokens, rank.next) ? rank.next + 1 : rank.next);
  if (rank === null || rank.rank > (word === 'half' ? 2 : 4) || !lengths.has(word)) return null;
  const unit = word === 'half' ? 'half' : 'quarter';
  const next = isHyphen(tokens, rank.next) ? rank.next + 2 : rank.next + 1;
  return { when: { type: 'division', unit, index: rank.rank, year, yearShift, fiscal }, next };
}

/** "2022 third quarter", "fiscal 2024 first half", "next year's first quarter": the year stands before. */
export function readYearDivision(tokens: Tokens, at: number): TimeReading | null {
  const isFiscal = wordAt(tokens, at) === 'fiscal';
  const year = yearNumber(tokens, isFiscal ? at + 1 : at);
  if (year > 0) return readDivisionBehind(tokens, isFiscal ? at + 2 : at + 1, year, null, isFiscal);
  const shift = shiftWords.get(wordAt(tokens, at));
  const isOwned = wordAt(tokens, at + 1) === 'year' && tokens[at + 1]?.possessive === true;
  return shift === undefined || !isOwned ? null : readDivisionBehind(tokens, at + 2, null, shift, false);
}

/** The day or month that a stretch of months ends in: "June 30", "31 March 2024", "December". */
function readEnd(tokens: Tokens, at: number): TimeReading | null {
  let i = at;
  while (beforeYearEnd.has(wordAt(tokens, i)) || wordAt(tokens, i) === 'the') i++;
  const time = readMonthDay(tokens, i) ?? readDayMonth(tokens, i) ?? readMonth(tokens, i);
  if (time !== null) return time.when.type === 'calendar' ? pastUnlessTold(time) : null;
  const month = readMonthWord(tokens, i);
  return month === null ? null : { when: calendarTime({ month: month.month }), next: month.next };
}

/** Results are told of months that have ended. */
function pastUnlessTold(time: TimeReading): TimeReading {
  const { when } = time;
  return when.type === 'calendar' && when.lean === 'near' ? { ...time, when: { ...when, lean: 'past' } } : time;
}

/** How many months the words at a token name: "quarter", "three months", "fourth quarter", "half". */
function readLength(tokens: Tokens, at: number): { months: number; next: number } | null {
  const rank = readRank(tokens, at);
  const word = rank?.next ?? at;
  const fiscal = /^(?:fiscal|financial)$/.test(wordAt(tokens, word)) ? word + 1 : word;
  const months = lengths.get(wordAt(tokens, fiscal));
  // "the half year to June"
  const isHalfYear = months === 6 && wordAt(tokens, fiscal + 1) === 'year';
  if (months !== undefined) return { months, next: isHalfYear ? fiscal + 2 : fiscal + 1 };
  const numeral = rank === null ? readNumeral(tokens, at) : null;
  const isMonths = numeral !== null && wordAt(tokens, isHyphen(tokens, numeral.next) ? numeral.next + 1 : numeral.next);
  if (isMonths !== 'months' || numeral === null || !Number.isInteger(numeral.value) || numeral.value > 60) return null;
  return { months: numeral.value, next: numeral.next + 1 };
}

/** "quarter ended June 30", "three months to December", "fourth quarter ended Sept. 30, 2023" */
export function readEnded(tokens: Tokens, at: number): TimeReading | null {
  const length = readLength(tokens, at);
  if (length === null) return null;
  const verb = wordAt(tokens, length.next) === 'that' ? length.next + 1 : length.next;
  if (!yearEndWords.has(wordAt(tokens, verb))) return null;
  const end = readEnd(tokens, verb + 1);
  return end === null ? null : { when: { type: 'ended', months: length.months, end: end.when }, next: end.next };
}

/** "June quarter", "the December half": named by the month that it ends in. */
export function readMonthQuarter(tokens: Tokens, at: number): TimeReading | null {
  const month = readMonthWord(tokens, at);
  const months = month === null ? undefined : lengths.get(wordAt(tokens, month.next));
  if (month === null || months === undefined || month.month % 3 !== 0 || isRangeDash(tokens, at - 1)) return null;
  const year = yearNumber(tokens, month.next + 1);
  const end = calendarTime({ month: month.month, year: year > 0 ? year : null });
  return { when: { type: 'ended', months, end }, next: year > 0 ? month.next + 2 : month.next + 1 };
}

/** "year-ago", "year-earlier" at a token: the token behind, -1 when neither stands there. */
function behindYearAgo(tokens: Tokens, at: number): number {
  const isJoined = wordAt(tokens, at) === 'year' && isMark(tokens, at + 1, '-');
  return isJoined && /^(?:ago|earlier)$/.test(wordAt(tokens, at + 2)) ? at + 3 : -1;
}

/**
 * "the latest quarter", "in the quarter", "the year-earlier quarter", "a year-ago profit": the quarter that the text tells of,
 * or the same one a year before.
 */
export function readQuarterTold(tokens: Tokens, at: number): TimeReading | null {
  const told = (years: number, next: number): TimeReading => {
    const when: TimeExpression = { type: 'quarterTold', years };
    return { when, next };
  };
  let i = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const isNamed = toldAdjectives.has(wordAt(tokens, i));
  if (isNamed) i++;
  const behind = behindYearAgo(tokens, i);
  const noun = wordAt(tokens, behind < 0 ? i : behind);
  if (behind >= 0) {
    const division = readDivisionBehind(tokens, behind, null, -1, false);
    if (division !== null) return division;
    return told(-1, noun === 'quarter' || noun === 'period' ? behind + 1 : behind);
  }
  if (noun !== 'quarter' || i === at || isHyphen(tokens, i + 1) || readEnded(tokens, i) !== null) return null;
  if (isNamed) return told(0, i + 1);
  return quarterPrepositions.has(wordAt(tokens, at - 1)) ? told(0, i + 1) : null;
}
