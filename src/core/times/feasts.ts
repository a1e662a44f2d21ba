import { isMark, wordAt, type Tokens } from '../numerals/cursor';
import { easterFeasts, fixedFeasts, loneFeasts, weekdayFeasts, type WeekdayRule } from '../language/en/feasts';
import { functionWords } from '../language/en/functionWords';
import { calendarLean } from './lean';
import { calendarTime, type TimeExpression } from './timeExpression';
import type { TimeReading } from './timeReading';
import { yearNumber } from './years';

/** A feast: its words, and the day by the calendar, by a weekday of its month, or by Easter. */
interface Feast {
  readonly words: readonly string[];
  readonly fixed?: readonly [month: number, day: number];
  readonly weekday?: WeekdayRule;
  readonly easter?: number;
}

function byFirstWord(): ReadonlyMap<string, readonly Feast[]> {
  const found = new Map<string, Feast[]>();
  const add = (name: string, day: Omit<Feast, 'words'>): void => {
    const words = name.split(' ');
    const [first = ''] = words;
    found.set(first, [...(found.get(first) ?? []), { words, ...day }]);
  };
  for (const [name, fixed] of fixedFeasts) add(name, { fixed });
  for (const [name, weekday] of weekdayFeasts) add(name, { weekday });
  for (const [name, easter] of easterFeasts) add(name, { easter });
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}

const feasts = byFirstWord();

/** The token behind the words of a feast that stand at a token, apostrophes and dots between them left out; -1 when they do not. */
function endOf(tokens: Tokens, first: number, words: readonly string[]): number {
  let at = first;
  for (const word of words) {
    if (at > first && (isMark(tokens, at, "'") || isMark(tokens, at, '.'))) at++;
    if (wordAt(tokens, at) !== word) return -1;
    at++;
  }
  return at;
}

/** "Christmas" alone is a day only where no other noun makes a thing of it ("Christmas shopping"). */
function isAlone(tokens: Tokens, next: number): boolean {
  const behind = tokens[next];
  return behind?.kind !== 'word' || functionWords.has(behind.text);
}

/** "India's Independence Day" is not the American one. */
function isForeign(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' &&
    before.capital &&
    !functionWords.has(before.text) &&
    !/^(?:us|u\.s\.|american|america)$/.test(before.text)
  );
}

function timeOf(feast: Feast, year: number | null, tokens: Tokens, at: number, next: number): TimeExpression {
  const yearShift = year === null && wordAt(tokens, at - 1) === 'this' ? 0 : null;
  const lean = year === null ? calendarLean(tokens, at, next, false) : 'past';
  const { fixed, weekday, easter = 0 } = feast;
  if (fixed !== undefined) return calendarTime({ year, yearShift, lean, month: fixed[0], day: fixed[1] });
  if (weekday === undefined) return { type: 'easter', offset: easter, year, yearShift, lean };
  const of = calendarTime({ year, yearShift, lean, month: weekday.month });
  return { type: 'nthWeekday', rank: weekday.rank, weekday: weekday.weekday, of };
}

/** "Christmas Eve", "Thanksgiving Day", "Good Friday", "New Year's Day 2023" */
export function readFeast(tokens: Tokens, at: number): TimeReading | null {
  if (tokens[at]?.capital !== true) return null;
  for (const feast of feasts.get(wordAt(tokens, at)) ?? []) {
    const end = endOf(tokens, at, feast.words);
    if (end < 0) continue;
    if (loneFeasts.has(feast.words.join(' ')) && !isAlone(tokens, end)) return null;
    if (feast.words[0] === 'independence' && isForeign(tokens, at)) return null;
    const comma = isMark(tokens, end, ',') ? end + 1 : end;
    const year = yearNumber(tokens, comma);
    const next = year > 0 ? comma + 1 : end;
    return { when: timeOf(feast, year > 0 ? year : null, tokens, at, end), next };
  }
  return null;
}
