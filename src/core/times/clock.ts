import { isGlued, isHyphen, isMark, isRangeDash, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { zones } from '../language/en/calendar';
import { functionWords } from '../language/en/functionWords';
import { smallNumbers } from '../language/en/numberWords';
import type { TimeExpression } from './timeExpression';
import { readFeast } from './feasts';
import { readDayWord, readWeekday } from './relative';
import { readDay } from './writtenDays';
import type { TimeReading } from './timeReading';
import { betweenJoiners, clockMinutes, clockPrepositions, clockVerbs } from '../language/en/timeWords';

/** "GMT", "local time", "Moscow time": how far it goes behind the time, and its words. */
function readZone(tokens: Tokens, at: number): { zone: string; next: number } {
  let next = isMark(tokens, at, '(') ? at + 1 : at;
  const word = wordAt(tokens, next);
  if (
    word === 'eastern' ||
    word === 'pacific' ||
    word === 'central' ||
    (tokens[next]?.capital === true && wordAt(tokens, next + 1) === 'time')
  ) {
    const time = wordAt(tokens, next + 1) === 'time' ? 2 : 1;
    return wordAt(tokens, next + 1) === 'time' ? { zone: word, next: next + time } : { zone: '', next: at };
  }
  if (!zones.has(word) || (word === 'local' && wordAt(tokens, next + 1) !== 'time')) return { zone: '', next: at };
  next += word === 'local' ? 2 : 1;
  const isOffset =
    (textAt(tokens, next) === '+' || textAt(tokens, next) === '-') &&
    isGlued(tokens, next) &&
    tokens[next + 1]?.kind === 'number';
  return isOffset
    ? { zone: `${word}${textAt(tokens, next)}${textAt(tokens, next + 1)}`, next: next + 2 }
    : { zone: word, next };
}

/** "am", "p.m.", "o'clock", "hrs" behind: hours to add, or null when there is no such word. */
function readHalfOfDay(tokens: Tokens, at: number): { half: 'am' | 'pm' | null; next: number } | null {
  const word = wordAt(tokens, at).replaceAll('.', '');
  if (word === 'am' || word === 'pm') return { half: word, next: at + 1 };
  const letters = word === 'a' || word === 'p' ? wordAt(tokens, at + 2) : '';
  if (letters === 'm' && isMark(tokens, at + 1, '.'))
    return { half: word === 'a' ? 'am' : 'pm', next: isMark(tokens, at + 3, '.') ? at + 4 : at + 3 };
  if (word === "o'clock") return { half: readDayPart(tokens, at + 1), next: at + 1 };
  return null;
}

function readDayPart(tokens: Tokens, at: number): 'am' | 'pm' | null {
  const part =
    wordAt(tokens, at) === 'in' && wordAt(tokens, at + 1) === 'the' ? wordAt(tokens, at + 2) : wordAt(tokens, at + 1);
  if (part === 'morning') return 'am';
  return part === 'afternoon' || part === 'evening' || part === 'night' ? 'pm' : null;
}

function clock(
  tokens: Tokens,
  hour: number,
  minute: number | null,
  half: 'am' | 'pm' | null,
  at: number,
): TimeReading | null {
  if (hour > 24 || (minute ?? 0) > 59 || (half !== null && (hour > 12 || hour === 0))) return null;
  const shifted = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  const { zone, next } = readZone(tokens, at);
  const on = readDayBehind(tokens, next);
  return { when: { type: 'clock', hour: shifted % 24, minute, zone, ...(on && { on }) }, next };
}

/** "on Monday", ", Monday, July 8", "tomorrow", "on Boxing Day" behind a time of day; it stays a claim of its own. */
function readDayBehind(tokens: Tokens, at: number): TimeExpression | null {
  let i = isMark(tokens, at, ',') || isMark(tokens, at, ')') ? at + 1 : at;
  if (wordAt(tokens, i) === 'on') i++;
  const day = readDayWord(tokens, i) ?? readDay(tokens, i) ?? readFeast(tokens, i) ?? readWeekday(tokens, i);
  return day?.when ?? null;
}

/** "9:30", "09:30:15" with glued colons: hour, minute and the token behind. */
function readColonTime(tokens: Tokens, at: number): { hour: number; minute: number; next: number } | null {
  const hour = tokens[at];
  const minute = tokens[at + 2];
  if (hour?.digits?.plain !== true || !isMark(tokens, at + 1, ':') || minute?.digits?.plain !== true) return null;
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2) || hour.text.length > 2 || minute.text.length !== 2)
    return null;
  const seconds =
    isMark(tokens, at + 3, ':') &&
    isGlued(tokens, at + 3) &&
    isGlued(tokens, at + 4) &&
    tokens[at + 4]?.kind === 'number';
  return { hour: hour.digits.value, minute: minute.digits.value, next: seconds ? at + 5 : at + 3 };
}

/** "9am", "9.30 p.m.", "09:30 GMT", "1430 GMT", "nine o'clock", "noon" */
export function readClock(tokens: Tokens, at: number): TimeReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'word') return readSpelledClock(tokens, at);
  if (isGlued(tokens, at) && tokens[at - 1]?.kind !== 'mark') return null;
  const colon = readColonTime(tokens, at);
  if (colon !== null) {
    if (isMark(tokens, colon.next, ':') && isGlued(tokens, colon.next)) return null;
    const half = readHalfOfDay(tokens, colon.next);
    const isSure = half !== null || readZone(tokens, colon.next).zone !== '' || isClockContext(tokens, at);
    return isSure ? clock(tokens, colon.hour, colon.minute, half?.half ?? null, half?.next ?? colon.next) : null;
  }
  return readFigureClock(tokens, at);
}

/** "between 2 and 3 a.m.", "9-11am": the half of the day told behind the second end; the first ends where it stands. */
function sharedHalf(tokens: Tokens, at: number): { half: 'am' | 'pm' | null; next: number } | null {
  const joins = isRangeDash(tokens, at) || betweenJoiners.has(wordAt(tokens, at));
  const second = tokens[at + 1];
  if (!joins || second?.digits?.plain !== true || second.text.length > 2) return null;
  const half = readHalfOfDay(tokens, at + 2)?.half ?? null;
  return half === null ? null : { half, next: at };
}

/** "9am", "9.30am", "1430 GMT", "0930 hours" */
function readFigureClock(tokens: Tokens, at: number): TimeReading | null {
  const token = tokens[at];
  if (token?.digits === null || token === undefined) return null;
  const half = readHalfOfDay(tokens, at + 1) ?? sharedHalf(tokens, at + 1);
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(token.text);
  const hour = dotted === null ? token.digits.value : Number(dotted[1]);
  const minute = dotted === null ? null : Number(dotted[2]);
  if (half !== null && (dotted !== null || (token.digits.plain && token.text.length <= 2)))
    return clock(tokens, hour, minute, half.half, half.next);
  const zone = readZone(tokens, at + 1);
  const isMilitary = token.digits.plain && token.text.length === 4;
  const isHours =
    isMilitary &&
    /^(?:hrs|hours)$/.test(wordAt(tokens, at + 1)) &&
    (token.text.startsWith('0') || wordAt(tokens, at - 1) === 'at');
  if (isMilitary && (zone.zone !== '' || isHours)) {
    const value = token.digits.value;
    return clock(tokens, Math.floor(value / 100), value % 100, null, isHours ? at + 2 : at + 1);
  }
  const isSure = zone.zone !== '' || isTimedVerb(tokens, at);
  return dotted !== null && isSure ? clock(tokens, hour, minute, null, at + 1) : null;
}

/** Words so far before "at 9.34" tell that somebody came or something began then. */
const verbReach = 3;

/** "began at 9.30", "going in at 9.34 and": no unit stands behind what could be a figure as well. */
function isTimedVerb(tokens: Tokens, at: number): boolean {
  const behind = wordAt(tokens, at + 1);
  if (wordAt(tokens, at - 1) !== 'at' || (behind !== '' && !functionWords.has(behind))) return false;
  for (let i = at - 2; i >= at - 1 - verbReach; i--) if (clockVerbs.has(wordAt(tokens, i))) return true;
  return false;
}

/** "ten past two", "at twenty to six" */
function readMinuteClock(tokens: Tokens, at: number): TimeReading | null {
  const minutes = clockMinutes.get(wordAt(tokens, at));
  const side = wordAt(tokens, at + 1);
  const hour = smallNumbers.get(wordAt(tokens, at + 2)) ?? tokens[at + 2]?.digits?.value;
  if (minutes === undefined || hour === undefined || hour < 1 || hour > 12 || !Number.isInteger(hour)) return null;
  const half = readDayPart(tokens, at + 3);
  if (side === 'past') return clock(tokens, hour, minutes, half, at + 3);
  // "at five to nine", but "five to nine people"
  const behind = wordAt(tokens, at + 3);
  const isClock = isClockContext(tokens, at) && (behind === '' || functionWords.has(behind));
  return side === 'to' && isClock ? clock(tokens, hour === 1 ? 12 : hour - 1, 60 - minutes, half, at + 3) : null;
}

function isClockContext(tokens: Tokens, at: number): boolean {
  return clockPrepositions.has(wordAt(tokens, at - 1));
}

/** "quarter to nine", "quarter past four" */
function readQuarterClock(tokens: Tokens, at: number): TimeReading | null {
  if (wordAt(tokens, at) !== 'quarter' || !/^(?:to|past)$/.test(wordAt(tokens, at + 1))) return null;
  const hour = smallNumbers.get(wordAt(tokens, at + 2)) ?? tokens[at + 2]?.digits?.value;
  if (hour === undefined || hour < 1 || hour > 12) return null;
  return wordAt(tokens, at + 1) === 'to'
    ? clock(tokens, hour - 1, 45, null, at + 3)
    : clock(tokens, hour, 15, null, at + 3);
}

/** "noon", "midnight", "nine o'clock", "half past nine" */
function readSpelledClock(tokens: Tokens, at: number): TimeReading | null {
  const word = wordAt(tokens, at);
  if ((word === 'noon' || word === 'midday') && !isHyphen(tokens, at - 1)) return clock(tokens, 12, null, null, at + 1);
  if (word === 'midnight') return clock(tokens, 0, null, null, at + 1);
  if (word === 'half' && wordAt(tokens, at + 1) === 'past') {
    const hour = smallNumbers.get(wordAt(tokens, at + 2)) ?? tokens[at + 2]?.digits?.value;
    return hour === undefined ? null : clock(tokens, hour, 30, null, at + 3);
  }
  const told = readQuarterClock(tokens, at) ?? readMinuteClock(tokens, at);
  if (told !== null) return told;
  const hour = smallNumbers.get(word);
  if (hour === undefined || hour > 12) return null;
  const part = wordAt(tokens, at - 1) === 'at' && wordAt(tokens, at + 1) === 'in' ? readDayPart(tokens, at + 1) : null;
  const half = readHalfOfDay(tokens, at + 1) ?? (part === null ? null : { half: part, next: at + 1 });
  return half === null ? null : clock(tokens, hour, null, half.half, half.next);
}
