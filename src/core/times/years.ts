import { isGlued, isHyphen, isMark, isRangeDash, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { hedgeBefore } from '../numerals/hedges';
import { isPostcode, isStreetNumber } from '../numerals/addresses';
import { functionWords, isDeterminer } from '../language/en/functionWords';
import { verbBase } from '../language/en/verbs';
import { months, partWords, seasons, weekdays } from '../language/en/calendar';
import { isPlural, singularOf } from '../language/en/countNouns';
import { calendarTime } from './timeExpression';
import type { TimeReading } from './timeReading';
import {
  beforeCount,
  beforeShortYear,
  datedNouns,
  foundingVerbs,
  headcounts,
  quantityNouns,
  yearNouns,
} from '../language/en/years';
import { yearHedges, yearPrefixes, yearPrepositions } from '../language/en/timeWords';

/** Years that print leaves bare; outside them a four-digit number needs a preposition to be a year. */
const firstSureYear = 1900;
const lastSureYear = 2099;

/** A bare number of four digits that can be a year; 0 when it cannot. */
export function yearNumber(tokens: Tokens, at: number): number {
  const token = tokens[at];
  if (token?.digits?.plain !== true || token.text.length !== 4) return 0;
  const { value } = token.digits;
  return value >= 1000 && value <= 2199 ? value : 0;
}

/** Whether something glued to the number shows that it is no year: "F-2000", "2000m", "#2019", "2019/3". */
function isPartOfCode(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (isGlued(tokens, at) && before !== undefined) {
    if (before.kind === 'number' || (before.kind === 'word' && before.text !== 'fy')) return true;
    if ('#@/\\_=*.:$€£¥₹+'.includes(before.text)) return true;
    if (before.text === '-' && isGlued(tokens, at - 1) && !isYearPrefix(tokens, at - 2)) return true;
  }
  const after = tokens[at + 1];
  if (after?.glued !== true) return false;
  if (after.kind === 'word') return true;
  if ('/_\\=@'.includes(after.text)) return true;
  return (after.text === '.' || after.text === ':') && isGlued(tokens, at + 2) && tokens[at + 2]?.kind === 'number';
}

/** "mid-2022", "post-2019", "pre-1990", and "the April-2019": words that a hyphen joins to a year. */
function isYearPrefix(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  return yearPrefixes.has(word) || months.has(word);
}

/** Capitalised words that may stand right before a year without making a name of it. */
function isPlainBefore(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || !before.capital || before.possessive) return true;
  const { text } = before;
  return (
    functionWords.has(text) ||
    months.has(text) ||
    weekdays.has(text) ||
    seasons.has(text) ||
    partWords.has(text) ||
    yearPrepositions.has(text) ||
    text === 'fy'
  );
}

/** The plural right behind a number, or behind one adjective; '' when there is none. */
function pluralBehind(tokens: Tokens, at: number): string {
  const [next, further] = [wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
  if (isPlural(next)) return next;
  return next !== '' && !functionWords.has(next) && isPlural(further) ? further : '';
}

/** Whether the bare number counts the plural behind it: "killed 2000 people", "planted 2021 trees", not "the 2019 elections". */
function countsPlural(tokens: Tokens, at: number, year: number): boolean {
  const noun = pluralBehind(tokens, at);
  if (noun === '' || yearNouns.has(noun)) return false;
  const before = wordAt(tokens, at - 1);
  if (before === 'and' && headcounts.has(singularOf(noun)) && isCountedPlural(tokens, at - 2)) return true;
  if (yearPrepositions.has(before) || before === 'the' || tokens[at - 1]?.possessive === true) return false;
  if (hedgeBefore(tokens, at) !== null) return true;
  if (noun !== wordAt(tokens, at + 1)) return false;
  return year % 100 === 0 || headcounts.has(singularOf(noun)) || beforeCount.has(before) || verbBase(before) !== null;
}

/** A plural with its number before: the "1996 pupils" of "1996 pupils and 2010 teachers". */
function isCountedPlural(tokens: Tokens, at: number): boolean {
  return isPlural(wordAt(tokens, at)) && tokens[at - 1]?.kind === 'number';
}

/** "an average of 1500", "a total of 2000": a number of something, no year. */
function isAmountOf(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at - 1) === 'of' && quantityNouns.has(wordAt(tokens, at - 2));
}

/** "2000 - 2500 calories": a number beside one that can be no year. */
function isBesideNumber(tokens: Tokens, at: number): boolean {
  const second = isRangeDash(tokens, at + 1) ? tokens[at + 2] : undefined;
  return second?.kind === 'number' && second.text.length === 4 && pluralBehind(tokens, at + 2) !== '';
}

/** "a 1588 map", "the 1566 edition": the thing that an old year dates stands right behind it. */
function isDatedThing(tokens: Tokens, at: number): boolean {
  const [next, further] = [wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
  const isThing = datedNouns.has(next) || (tokens[at + 1]?.capital === true && datedNouns.has(further));
  if (isThing) return isDeterminer(wordAt(tokens, at - 1));
  // "a 1656 volume": an exact number behind "a" counts nothing, but in measures and sizes
  const isExact = (tokens[at]?.digits?.value ?? 0) % 100 !== 0;
  return isExact && wordAt(tokens, at - 1) === 'a' && isSingleThing(next);
}

function isSingleThing(noun: string): boolean {
  return /^\p{L}{3,}$/u.test(noun) && !isPlural(noun) && !headcounts.has(noun) && !functionWords.has(noun);
}

/** "A.D. 122", "476 AD": a year of our era that its letters show. Those before it are no days of the calendar. */
export function readEraYear(tokens: Tokens, at: number): TimeReading | null {
  const isEra = (i: number): boolean =>
    tokens[i]?.capital === true && /^(?:a\.?d\.?|c\.?e\.?)$/.test(wordAt(tokens, i));
  const isBefore = isEra(at) && wordAt(tokens, at).startsWith('a');
  const number = isBefore ? at + 1 : at;
  const digits = tokens[number]?.digits;
  if (digits?.plain !== true || digits.value < 1 || digits.value > lastSureYear) return null;
  const behind = isEra(number + 1) ? number + 2 : number + 1;
  if (!isBefore && behind === number + 1) return null;
  return { when: calendarTime({ year: digits.value }), next: behind };
}

/** "built around 870", "founded in 635": three digits that end the phrase behind what was made or done then. */
export function readShortYear(tokens: Tokens, at: number): TimeReading | null {
  const token = tokens[at];
  if (token?.digits?.plain !== true || token.text.length !== 3 || isPartOfCode(tokens, at)) return null;
  const before = wordAt(tokens, at - 1);
  const verb = beforeShortYear.has(before) ? wordAt(tokens, at - 2) : '';
  const behind = textAt(tokens, at + 1);
  const closes = behind === '' || functionWords.has(behind) || /^[.,;:)]$/.test(behind);
  return foundingVerbs.has(verb) && closes ? { when: calendarTime({ year: token.digits.value }), next: at + 1 } : null;
}

/** A year standing alone: "2022", "in 1815". */
export function readYear(tokens: Tokens, at: number): TimeReading | null {
  const year = yearNumber(tokens, at);
  if (year === 0 || isPartOfCode(tokens, at) || !isPlainBefore(tokens, at)) return null;
  if (countsPlural(tokens, at, year) || isAmountOf(tokens, at) || isBesideNumber(tokens, at)) return null;
  if (isStreetNumber(tokens, at) || isPostcode(tokens, at)) return null;
  const before = wordAt(tokens, at - 1);
  if (year < firstSureYear || year > lastSureYear) {
    const isTold = yearPrepositions.has(before) && !isPlural(wordAt(tokens, at + 1));
    if (!isTold && !isDatedThing(tokens, at)) return null;
  }
  const isOfYear = yearNouns.has(pluralBehind(tokens, at));
  if (hedgeBefore(tokens, at) !== null && !isMark(tokens, at - 1, '(') && !isYearHedge(before) && !isOfYear)
    return null;
  return { when: calendarTime({ year }), next: at + 1 };
}

function isYearHedge(word: string): boolean {
  return yearHedges.has(word);
}

/** "2023-24", "2015–2019", "2023/24": a fiscal or playing year when the second follows the first, else a range. */
export function readYearPair(tokens: Tokens, at: number): TimeReading | null {
  const from = yearNumber(tokens, at);
  if (from === 0) return null;
  const slash = isMark(tokens, at + 1, '/') && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  if (!slash && !isRangeDash(tokens, at + 1)) return null;
  const second = tokens[at + 2];
  if (second?.digits?.plain !== true || isDateTail(tokens, at + 3)) return null;
  const { value } = second.digits;
  const isShort = second.text.length === 2 && (isGlued(tokens, at + 2) || isMark(tokens, at + 1, '–'));
  if (!isShort && second.text.length !== 4) return null;
  let to = isShort ? from - (from % 100) + value : value;
  if (isShort && to <= from) to += 100;
  // "1500-2000 workers": round hundreds that count
  const noun = from % 100 === 0 && value % 100 === 0 ? pluralBehind(tokens, at + 2) : '';
  if (noun !== '' && !yearNouns.has(noun) && wordAt(tokens, at - 1) !== 'in') return null;
  if (to <= from || to > 2199 || (slash && to !== from + 1) || (isShort && to - from > 60)) return null;
  if (to === from + 1 && (isShort || slash))
    return { when: { type: 'fiscalYear', endYear: to, endMonth: null, shift: null, named: false }, next: at + 3 };
  return { when: { type: 'range', from: calendarTime({ year: from }), to: calendarTime({ year: to }) }, next: at + 3 };
}

/** A third part makes a full date of it: 2024-07-09. */
function isDateTail(tokens: Tokens, at: number): boolean {
  const mark = textAt(tokens, at);
  if (isGlued(tokens, at) && wordAt(tokens, at) !== '') return true;
  return (
    (mark === '-' || mark === '/') &&
    (isHyphen(tokens, at) || isGlued(tokens, at)) &&
    tokens[at + 1]?.kind === 'number' &&
    isGlued(tokens, at + 1)
  );
}

/** "between 1000 and 2000 jobs": round hundreds that count the plural behind them. */
export function isCountRange(tokens: Tokens, first: number, second: number): boolean {
  const [from, to] = [yearNumber(tokens, first), yearNumber(tokens, second)];
  const noun = wordAt(tokens, second + 1);
  return from > 0 && to > 0 && from % 100 === 0 && to % 100 === 0 && isPlural(noun) && !yearNouns.has(noun);
}
