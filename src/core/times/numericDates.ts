import { isGlued, isMark, textAt, type Tokens } from '../numerals/cursor';
import { calendarTime } from './timeExpression';
import type { TimeReading } from './timeReading';
import { yearNumber } from './years';

function plainValue(tokens: Tokens, at: number, longest: number): number {
  const token = tokens[at];
  return token?.digits?.plain === true && token.text.length <= longest ? token.digits.value : -1;
}

function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1000) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Same separator glued on both sides of the middle part, and nothing glued behind. */
function hasSeparators(tokens: Tokens, first: number, mark: string): boolean {
  for (const at of [first + 1, first + 3]) if (!isMark(tokens, at, mark)) return false;
  for (let at = first + 1; at < first + 5; at++) if (!isGlued(tokens, at)) return false;
  const behind = textAt(tokens, first + 5);
  return !(isGlued(tokens, first + 5) && (behind === mark || behind === '/' || behind === '_'));
}

/** 2024-07-09 and 2024/07/09, with a time of day glued behind left out. */
function readIso(tokens: Tokens, first: number): TimeReading | null {
  const year = yearNumber(tokens, first);
  const mark = textAt(tokens, first + 1);
  if (year === 0 || (mark !== '-' && mark !== '/') || !hasSeparators(tokens, first, mark)) return null;
  const month = plainValue(tokens, first + 2, 2);
  const day = plainValue(tokens, first + 4, 2);
  if (!isDate(year, month, day)) return null;
  return { when: calendarTime({ year, month, day }), next: first + 5 };
}

/** Two-digit years of this century up to this one, later ones of the last. */
const pivot = 50;

function fullYear(tokens: Tokens, at: number): number {
  const long = yearNumber(tokens, at);
  const token = tokens[at];
  if (long > 0 || token?.text.length !== 2) return long;
  const short = plainValue(tokens, at, 2);
  return short < 0 ? 0 : short + (short < pivot ? 2000 : 1900);
}

/** 09/07/2024, 9-7-2024, 9/7/24: the day first unless it cannot be; marked when both orders can be. */
function readSlashed(tokens: Tokens, first: number): TimeReading | null {
  const mark = textAt(tokens, first + 1);
  if ((mark !== '/' && mark !== '-') || !hasSeparators(tokens, first, mark)) return null;
  const year = mark === '/' ? fullYear(tokens, first + 4) : yearNumber(tokens, first + 4);
  return ordered(plainValue(tokens, first, 2), plainValue(tokens, first + 2, 2), year, first + 5);
}

function ordered(a: number, b: number, year: number, next: number): TimeReading | null {
  const dayFirst = isDate(year, b, a);
  const monthFirst = isDate(year, a, b);
  if (!dayFirst && !monthFirst) return null;
  const [day, month] = dayFirst ? [a, b] : [b, a];
  return { when: calendarTime({ year, month, day, ambiguous: dayFirst && monthFirst && a !== b }), next };
}

/** 9.7.2024: the last two parts come as one figure with a fraction. */
function readDotted(tokens: Tokens, first: number): TimeReading | null {
  if (!isMark(tokens, first + 1, '.') || !isGlued(tokens, first + 1) || !isGlued(tokens, first + 2)) return null;
  const rest = /^(\d{1,2})\.(\d{4})$/.exec(textAt(tokens, first + 2));
  const day = plainValue(tokens, first, 2);
  const month = Number(rest?.[1] ?? 0);
  const year = Number(rest?.[2] ?? 0);
  return isDate(year, month, day) ? { when: calendarTime({ year, month, day }), next: first + 3 } : null;
}

/** A date in figures alone. */
export function readNumericDate(tokens: Tokens, first: number): TimeReading | null {
  const before = tokens[first - 1];
  if (isGlued(tokens, first) && before !== undefined && (before.kind !== 'mark' || '-/._'.includes(before.text)))
    return null;
  return readIso(tokens, first) ?? readSlashed(tokens, first) ?? readDotted(tokens, first);
}
