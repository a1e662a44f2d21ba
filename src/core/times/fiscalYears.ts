import { isGlued, isHyphen, isMark, wordAt, type Tokens } from '../numerals/cursor';
import { shiftWords } from '../language/en/calendar';
import { calendarTime } from './timeExpression';
import { readMonth, readMonthDay, readMonthWord } from './calendarDates';
import { readNumericDate } from './numericDates';
import type { TimeReading } from './timeReading';
import { readYearPair, yearNumber } from './years';
import { beforeYearEnd, fiscalWords, seasonYears, yearEndWords } from '../language/en/timeWords';

function fiscal(
  parts: { endYear?: number | null; endMonth?: number | null; shift?: number | null; single?: boolean },
  next: number,
): TimeReading {
  return { when: { type: 'fiscalYear', endYear: null, endMonth: null, shift: null, named: true, ...parts }, next };
}

/** "ended March 2024", "ending 31 March 2024", "to March 31" behind "year": the month and year it ends in. */
function readEnd(tokens: Tokens, at: number): { endYear: number | null; endMonth: number; next: number } | null {
  let i = at;
  const word = wordAt(tokens, i);
  if (word === 'that' || word === 'which') i++;
  if (!yearEndWords.has(wordAt(tokens, i))) return null;
  i++;
  if (beforeYearEnd.has(wordAt(tokens, i))) i++;
  if (wordAt(tokens, i) === 'the') i++;
  const time =
    readMonthDay(tokens, i) ??
    readNumericDate(tokens, i) ??
    readDayThenMonth(tokens, i) ??
    readMonth(tokens, i) ??
    readBareMonth(tokens, i);
  if (time?.when.type !== 'calendar' || time.when.month === null) return null;
  return { endYear: time.when.year, endMonth: time.when.month, next: time.next };
}

/** "the year to March": a month that is a word as well, sure behind a word that ends the year. */
function readBareMonth(tokens: Tokens, at: number): TimeReading | null {
  const month = readMonthWord(tokens, at);
  return month === null ? null : { when: calendarTime({ month: month.month }), next: month.next };
}

/** "31 March 2024" */
function readDayThenMonth(tokens: Tokens, at: number): TimeReading | null {
  const token = tokens[at];
  return token?.digits?.plain === true && token.text.length <= 2
    ? readMonth(tokens, isGlued(tokens, at + 1) ? at + 2 : at + 1)
    : null;
}

/** "FY24", "FY2023-24", "FY 2024", "FY'24" */
function readShort(tokens: Tokens, at: number): TimeReading | null {
  if (wordAt(tokens, at) !== 'fy' && wordAt(tokens, at) !== 'fye') return null;
  const number = isMark(tokens, at + 1, "'") || isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const pair = readYearPair(tokens, number);
  if (pair?.when.type === 'fiscalYear') return { when: { ...pair.when, named: true }, next: pair.next };
  const token = tokens[number];
  const year = yearNumber(tokens, number);
  if (year > 0) return fiscal({ endYear: year, single: true }, number + 1);
  if (token?.digits?.plain !== true || token.text.length !== 2) return null;
  const last = tokens[number + 2];
  // FY23-24 and FY23/24 end in the second
  const isPair =
    (isHyphen(tokens, number + 1) || isMark(tokens, number + 1, '/')) &&
    last?.digits?.plain === true &&
    last.text.length === 2;
  if (isPair && last.digits.value === token.digits.value + 1)
    return fiscal({ endYear: 2000 + last.digits.value }, number + 3);
  return fiscal({ endYear: 2000 + token.digits.value, single: true }, number + 1);
}

/** "fiscal 2024", "financial year 2023-24", "fiscal year ended March 2024", "past financial year", "2023-24 tax year" */
export function readFiscalYear(tokens: Tokens, first: number): TimeReading | null {
  const short = readShort(tokens, first);
  if (short !== null) return short;
  const pair = readYearPair(tokens, first);
  if (pair?.when.type === 'fiscalYear') return readNamedPair(tokens, pair);
  const shift = wordAt(tokens, first) === 'latest' ? -1 : shiftWords.get(wordAt(tokens, first));
  const at = shift === undefined ? first : first + 1;
  const word = wordAt(tokens, at);
  if (word === 'year' && shift === undefined) return readYearEnded(tokens, first);
  if (!fiscalWords.has(word)) return null;
  const hasYear = wordAt(tokens, at + 1) === 'year' || wordAt(tokens, at + 1) === 'years';
  const next = hasYear ? at + 2 : at + 1;
  const behind = readYearPair(tokens, next);
  if (behind?.when.type === 'fiscalYear') return { when: { ...behind.when, named: true }, next: behind.next };
  const year = yearNumber(tokens, next);
  if (year > 0 && word !== 'budget') return fiscal({ endYear: year, single: true }, next + 1);
  if (!hasYear) return null;
  const end = readEnd(tokens, next);
  if (end !== null)
    return fiscal(
      { endYear: end.endYear, endMonth: end.endMonth, shift: end.endYear === null ? (shift ?? -1) : null },
      end.next,
    );
  return shift === undefined ? null : fiscal({ shift }, next);
}

/** A pair of years with what names it behind. */
function readNamedPair(tokens: Tokens, pair: TimeReading): TimeReading | null {
  if (pair.when.type !== 'fiscalYear') return null;
  const word = wordAt(tokens, pair.next);
  const behind = wordAt(tokens, pair.next + 1);
  if (fiscalWords.has(word) && behind === 'year') return { when: { ...pair.when, named: true }, next: pair.next + 2 };
  if (word === 'season' || word === 'campaign') return { when: { ...pair.when, season: true }, next: pair.next + 1 };
  if (seasonYears.has(word) && behind === 'year') return { when: { ...pair.when, season: true }, next: pair.next + 2 };
  return null;
}

/** "year ended March 31, 2024", "year to June" */
function readYearEnded(tokens: Tokens, at: number): TimeReading | null {
  const end = readEnd(tokens, at + 1);
  if (end === null) return null;
  // "moved it from this year to March 5" names no year that ends then, "the year to March 5" does
  const isTo = wordAt(tokens, at + 1) === 'to' && wordAt(tokens, at - 1) !== 'the';
  if (isTo && end.endYear === null && end.next !== at + 3) return null;
  return fiscal({ endYear: end.endYear, endMonth: end.endMonth, shift: end.endYear === null ? -1 : null }, end.next);
}
