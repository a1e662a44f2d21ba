import { isMark, wordAt, type Tokens } from '../numerals/cursor';
import { readNumeral } from '../numerals/numbers';
import { dayWords, weekdayPlurals } from '../language/en/calendar';
import { durationUnits } from '../language/en/units';
import { readWeekday } from './relative';
import type { TimeExpression } from './timeExpression';
import type { TimeReading } from './timeReading';

/** Nobody counts more weekdays back, or more weeks on from a day. */
const mostWeeks = 60;

/** "two Fridays ago": behind the last Friday lies one more. */
export function readWeekdaysAgo(tokens: Tokens, first: number): TimeReading | null {
  const numeral = readNumeral(tokens, first);
  const weekday = numeral === null ? undefined : weekdayPlurals.get(wordAt(tokens, numeral.next));
  if (numeral === null || weekday === undefined || wordAt(tokens, numeral.next + 1) !== 'ago') return null;
  if (!Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > mostWeeks) return null;
  const when = { type: 'weekday', weekday, shift: -1, weeksOn: 1 - numeral.value, lean: 'past' } as const;
  return { when, next: numeral.next + 2 };
}

/** The days of a count of days, weeks or fortnights and the token behind; null for other units and parts of them. */
function readDays(tokens: Tokens, first: number): { count: number; days: number; next: number } | null {
  const isArticle = wordAt(tokens, first) === 'a';
  const numeral = isArticle ? null : readNumeral(tokens, first);
  const at = isArticle ? first + 1 : (numeral?.next ?? -1);
  const days = { day: 1, week: 7, fortnight: 14 }[durationUnits.get(wordAt(tokens, at)) ?? ''];
  const count = numeral?.value ?? 1;
  if (days === undefined || at < 0 || !Number.isInteger(count) || count > mostWeeks) return null;
  return { count, days, next: at + 1 };
}

/** A weekday with so many weeks on from it; null when it is no bare one. */
function weeksFrom(tokens: Tokens, at: number, weeks: number, lean: 'past' | 'future'): TimeReading | null {
  const day = readWeekday(tokens, at);
  if (day?.when.type !== 'weekday' || day.when.week !== undefined || day.when.to !== undefined) return null;
  const when: TimeExpression = { ...day.when, weeksOn: weeks, lean: day.when.shift === -1 ? 'past' : lean };
  return { when, next: day.next };
}

/** "a week from Monday", "a week today", "two weeks from tomorrow", "a week on Friday", "a week ago Tuesday" */
export function readWeeksFrom(tokens: Tokens, first: number): TimeReading | null {
  const amount = readDays(tokens, first);
  if (amount === null) return null;
  const { count, days, next } = amount;
  const joiner = wordAt(tokens, next);
  const ahead = dayWords.get(wordAt(tokens, next + 1));
  if (joiner === 'from' && ahead !== undefined)
    return { when: { type: 'shifted', unit: 'day', count: count * days + ahead, to: 'article' }, next: next + 2 };
  if (days === 1) return null;
  // "opens a week today", but "a week today since the quake"
  const onto = dayWords.get(joiner);
  if (onto !== undefined && wordAt(tokens, next + 1) !== 'since')
    return { when: { type: 'shifted', unit: 'day', count: count * days + onto, to: 'article' }, next: next + 1 };
  const weeks = (count * days) / 7;
  if (joiner === 'from' || joiner === 'on') return weeksFrom(tokens, next + 1, weeks, 'future');
  return joiner === 'ago' ? weeksFrom(tokens, next + 1, -weeks, 'past') : null;
}

/** "Monday week", "tomorrow week", "Friday fortnight": a day of the week after, as the British say it. */
export function readDayWeek(tokens: Tokens, first: number): TimeReading | null {
  const weeks = { week: 1, fortnight: 2 }[wordAt(tokens, first + 1)];
  if (weeks === undefined || isMark(tokens, first + 2, '-') || tokens[first]?.possessive === true) return null;
  const ahead = dayWords.get(wordAt(tokens, first));
  if (ahead !== undefined)
    return { when: { type: 'shifted', unit: 'day', count: 7 * weeks + ahead, to: 'article' }, next: first + 2 };
  const day = weeksFrom(tokens, first, weeks, 'future');
  return day?.next === first + 1 ? { ...day, next: first + 2 } : null;
}
