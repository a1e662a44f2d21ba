import { endsSentence, isGlued, isHyphen, isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { antecedentWords, dayNameWords, dayWords, partsOfDay, shiftWords, weekdays } from '../language/en/calendar';
import { calendarUnits, durationUnits } from '../language/en/units';
import { readNumeral } from '../numerals/numbers';
import type { RelativeTo, TimeUnit } from './timeExpression';
import { leanAt } from './lean';
import type { TimeReading } from './timeReading';
import { distanceWords, recurring } from '../language/en/timeWords';
import { dayNameHeads } from '../language/en/nameWords';
import { calendarWords } from '../language/en/abbreviations';

/** Unit word of the calendar, singular or plural → the unit; fortnights are counted as two weeks by the callers. */
function unitOf(word: string): TimeUnit | null {
  const unit = durationUnits.get(word) ?? (word === 'quarter' ? 'quarter' : '');
  return calendarUnits.has(unit) ? (unit as TimeUnit) : null;
}

function shifted(unit: TimeUnit, count: number, to: RelativeTo, next: number): TimeReading {
  return { when: { type: 'shifted', unit, count, to }, next };
}

/** "today", "yesterday"; capitalised in mid-sentence it is a name (Russia Today). */
export function readDayWord(tokens: Tokens, at: number): TimeReading | null {
  const count = dayWords.get(wordAt(tokens, at));
  if (count === undefined) return null;
  const isName =
    tokens[at]?.capital === true && at > 0 && tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.capital === true;
  return isName ? null : shifted('day', count, 'article', at + 1);
}

/** "last week", "this year", "the previous month", "the same day", "that year", "last night", "this morning" */
export function readShifted(tokens: Tokens, at: number): TimeReading | null {
  const word = wordAt(tokens, at);
  const shift = shiftWords.get(word);
  if (shift === undefined) return null;
  const unitAt = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const unitWord = wordAt(tokens, unitAt);
  if (partsOfDay.has(unitWord)) return readPartOfDay(word, shift, unitAt + 1);
  if (durationUnits.get(unitWord) !== unitWord && unitWord !== 'quarter') return null;
  const unit = unitOf(unitWord);
  if (unit === null || unit === 'minute' || unit === 'hour') return null;
  const isAntecedent = antecedentWords.has(word) || (word === 'next' && unit === 'day');
  // "that day" and "this day" need a time before them; "past day" and "past decade" are spans, not calendar units
  // "next-day delivery" tells how, not when
  if (unit === 'day' && unitAt > at + 1) return null;
  if (word === 'past' && (unit === 'day' || isHyphen(tokens, unitAt + 1))) return null;
  if (word === 'last' && unit === 'day') return null;
  if (isHyphen(tokens, unitAt + 1)) return null;
  return shifted(unit, shift, isAntecedent ? 'antecedent' : 'article', unitAt + 1);
}

function readPartOfDay(word: string, shift: number, next: number): TimeReading | null {
  if (antecedentWords.has(word)) return shifted('day', shift, 'antecedent', next);
  if (shift > 0) return null;
  return shifted('day', shift, 'article', next);
}

/** Decades and centuries back are counted in years: "a decade ago" is one year, ten before. */
function inWholeUnits(unit: TimeUnit, count: number): { unit: TimeUnit; count: number } {
  const years = unit === 'century' ? 100 : unit === 'decade' ? 10 : 0;
  return years > 0 ? { unit: 'year', count: count * years } : { unit, count };
}

/** What lies so far back: "today" is that day, "this week" the week around it. */
function readAround(tokens: Tokens, at: number): { around: 'day' | 'week' | 'month'; next: number } | null {
  if (wordAt(tokens, at) === 'today') return { around: 'day', next: at + 1 };
  const unit = wordAt(tokens, at) === 'this' ? wordAt(tokens, at + 1) : '';
  return unit === 'week' || unit === 'month' ? { around: unit, next: at + 2 } : null;
}

/** "two weeks ago", "a year earlier", "two years later", "three days from now", "in two weeks' time" */
export function readDistance(tokens: Tokens, first: number): TimeReading | null {
  const isArticle = /^(?:a|an)$/.test(wordAt(tokens, first));
  const article =
    isArticle && (unitOf(wordAt(tokens, first + 1)) !== null || wordAt(tokens, first + 1) === 'fortnight');
  const numeral = article ? null : readNumeral(tokens, first);
  const at = article ? first + 1 : (numeral?.next ?? -1);
  const unitWord = wordAt(tokens, at);
  const fortnight = durationUnits.get(unitWord) === 'fortnight';
  const calendarUnit = fortnight ? 'week' : unitOf(unitWord);
  if (calendarUnit === null || at < 0) return null;
  const { unit, count } = inWholeUnits(calendarUnit, (numeral?.value ?? 1) * (fortnight ? 2 : 1));
  if (!Number.isFinite(count) || count > 3000 || (!Number.isInteger(count) && unit !== 'year')) return null;
  const whole = Math.round(count);
  const behind = wordAt(tokens, at + 1);
  if (behind === 'from' && /^(?:now|today)$/.test(wordAt(tokens, at + 2)))
    return shifted(unit, whole, 'article', at + 3);
  if (behind === 'time' && wordAt(tokens, first - 1) === 'in') return shifted(unit, whole, 'article', at + 2);
  if (isMark(tokens, at + 1, "'") && wordAt(tokens, at + 2) === 'time') return shifted(unit, whole, 'article', at + 3);
  const direction = distanceWords.get(behind);
  if (direction === undefined) return null;
  const around = behind === 'ago' ? readAround(tokens, at + 2) : null;
  if (around !== null && unit !== 'hour' && unit !== 'minute')
    return {
      when: { type: 'shifted', unit, count: -whole, to: 'article', isDistance: true, around: around.around },
      next: around.next,
    };
  if (behind === 'on' && !/^[,.]?$/.test(textAt(tokens, at + 2))) return null;
  if (behind === 'earlier' && wordAt(tokens, at + 2) === 'than') return null;
  const distance = {
    type: 'shifted',
    unit,
    count: direction.sign * whole,
    to: direction.from,
    isDistance: true,
  } as const;
  return { when: distance, next: at + 2 };
}

/** "later that year", "earlier this month", "later in the year", "earlier in the day" */
export function readRest(tokens: Tokens, first: number): TimeReading | null {
  const side = wordAt(tokens, first);
  if (side !== 'later' && side !== 'earlier') return null;
  let at = first + 1;
  if (wordAt(tokens, at) === 'in' || wordAt(tokens, at) === 'on') at++;
  const word = wordAt(tokens, at);
  const unit = unitOf(wordAt(tokens, at + 1));
  if (unit === null || unit === 'hour' || unit === 'minute') return null;
  if (word !== 'that' && word !== 'this' && word !== 'the' && word !== 'same') return null;
  return { when: { type: 'rest', side, unit, to: word === 'this' ? 'article' : 'antecedent' }, next: at + 2 };
}

/** "the day before", "the day after", "the day before yesterday", "the week before last" */
export function readDayBefore(tokens: Tokens, first: number): TimeReading | null {
  if (wordAt(tokens, first) !== 'the') return null;
  const unit = unitOf(wordAt(tokens, first + 1));
  const side = wordAt(tokens, first + 2);
  if (unit === null || (side !== 'before' && side !== 'after')) return null;
  const sign = side === 'before' ? -1 : 1;
  const behind = wordAt(tokens, first + 3);
  if (behind === 'yesterday' || behind === 'tomorrow') return shifted('day', 2 * sign, 'article', first + 4);
  if (behind === 'last') return shifted(unit, -2, 'article', first + 4);
  if (behind === 'next') return shifted(unit, 2, 'article', first + 4);
  const closes = behind === '' || endsSentence(tokens, first + 3);
  return closes ? shifted(unit, sign, 'antecedent', first + 3) : null;
}

/** Weekdays that abbreviations stand for only beside a comma, dot or number ("Sun", "Sat" are words). */
function isWeekdayWord(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return false;
  if (token.text.endsWith('day')) return true;
  const after = tokens[at + 1];
  return !calendarWords.has(token.text)
    ? after?.kind !== 'word'
    : after?.kind === 'number' ||
        (after?.text === '.' && after.glued) ||
        (after?.text === ',' && tokens[at + 2]?.kind === 'number');
}

/** "Monday", "next Friday", "on Tuesday last week" */
export function readWeekday(tokens: Tokens, first: number): TimeReading | null {
  const shift = shiftWords.get(wordAt(tokens, first));
  const at = shift === undefined ? first : first + 1;
  const weekday = weekdays.get(wordAt(tokens, at));
  if (weekday === undefined || !isWeekdayWord(tokens, at) || recurring.has(wordAt(tokens, first - 1))) return null;
  const before = tokens[at - 1];
  if (before?.kind === 'word' && before.capital && dayNameWords.has(before.text)) return null;
  if (isNamePart(tokens, at)) return null;
  const word = wordAt(tokens, first);
  const lean =
    shift === undefined
      ? leanAt(tokens, at, at + 1)
      : shift > 0
        ? 'future'
        : shift < 0
          ? 'past'
          : leanAt(tokens, at, at + 1);
  const plain =
    shift === undefined ||
    word === 'past' ||
    word === 'same' ||
    word === 'that' ||
    word === 'coming' ||
    word === 'upcoming';
  const behind = plain ? readWeekShift(tokens, at + 1) : null;
  if (behind !== null)
    return { when: { type: 'weekday', weekday, shift: null, week: behind.shift, lean }, next: behind.next };
  const toAntecedent = antecedentWords.has(word) && !plain;
  return {
    when: { type: 'weekday', weekday, shift: plain ? null : shift, lean, ...(toAntecedent && { to: 'antecedent' }) },
    next: at + 1,
  };
}

/** "last week", "next week", "of last week" behind a weekday */
function readWeekShift(tokens: Tokens, at: number): { shift: number; next: number } | null {
  const of = wordAt(tokens, at) === 'of' ? at + 1 : at;
  const shift = shiftWords.get(wordAt(tokens, of));
  if (shift === undefined || wordAt(tokens, of + 1) !== 'week' || antecedentWords.has(wordAt(tokens, of))) return null;
  return { shift, next: of + 2 };
}

/** "Sunday Times", "Monday Night Football": a capitalised word right behind that is no name of a person or month. */
function isNamePart(tokens: Tokens, at: number): boolean {
  const after = tokens[at + 1];
  if (after?.kind !== 'word' || !after.capital || isGlued(tokens, at + 1)) return false;
  return dayNameHeads.has(after.text);
}
