import { isMark, wordAt, type Tokens } from '../numerals/cursor';
import { feasts, shiftWords, weekdays } from '../language/en/calendar';
import { calendarTime } from './timeExpression';
import { readMonthWord } from './calendarDates';
import { leanAt } from './lean';
import { readRank } from './periods';
import type { TimeReading } from './timeReading';
import { yearNumber } from './years';
import { weekendPrepositions } from '../language/en/timeWords';

/** First words of the feasts; the possessive of a token is no part of its text. */
const feastStarts: ReadonlySet<string> = new Set([...feasts.keys()].map(name => name.split(/['’ ]/)[0] ?? ''));

function withPossessive(tokens: Tokens, at: number): string {
  return tokens[at]?.possessive === true ? `${wordAt(tokens, at)}'s` : wordAt(tokens, at);
}

/** "Christmas Eve", "New Year's Day 2023" */
export function readFeast(tokens: Tokens, at: number): TimeReading | null {
  if (tokens[at]?.capital !== true || !feastStarts.has(wordAt(tokens, at))) return null;
  for (const length of [3, 2, 1]) {
    const words = Array.from({ length }, (_, i) => withPossessive(tokens, at + i)).join(' ');
    const [month, day] = feasts.get(words) ?? [];
    if (month === undefined || day === undefined) continue;
    const comma = isMark(tokens, at + length, ',') ? 1 : 0;
    const year = yearNumber(tokens, at + length + comma);
    if (year > 0) return { when: calendarTime({ year, month, day }), next: at + length + comma + 1 };
    return { when: calendarTime({ month, day, lean: leanAt(tokens, at, at + length) }), next: at + length };
  }
  return null;
}

/** "the first Monday of October", "last Sunday in March 2025" */
export function readNthWeekday(tokens: Tokens, at: number): TimeReading | null {
  const isLast = wordAt(tokens, at) === 'last';
  const rank = isLast ? { rank: -1, next: at + 1 } : readRank(tokens, at);
  if (rank === null || rank.rank > 5) return null;
  const weekday = tokens[rank.next]?.capital === true ? weekdays.get(wordAt(tokens, rank.next)) : undefined;
  if (weekday === undefined || !/^(?:of|in)$/.test(wordAt(tokens, rank.next + 1))) return null;
  const month = readMonthWord(tokens, rank.next + 2);
  if (month === null) return null;
  const year = yearNumber(tokens, month.next);
  const next = year > 0 ? month.next + 1 : month.next;
  const lean = leanAt(tokens, at, next);
  const of = calendarTime({ year: year > 0 ? year : null, month: month.month, lean });
  return { when: { type: 'nthWeekday', rank: rank.rank, weekday, of }, next };
}

/** "last weekend", "over the weekend", "next weekend": Saturday and Sunday. */
export function readWeekend(tokens: Tokens, at: number): TimeReading | null {
  const word = wordAt(tokens, at);
  const shift = word === 'the' ? null : (shiftWords.get(word) ?? Number.NaN);
  if (Number.isNaN(shift) || wordAt(tokens, at + 1) !== 'weekend') return null;
  if (shift === null && !weekendPrepositions.has(wordAt(tokens, at - 1))) return null;
  return { when: { type: 'weekend', shift, lean: leanAt(tokens, at, at + 2) }, next: at + 2 };
}
