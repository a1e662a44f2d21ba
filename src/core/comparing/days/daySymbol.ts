import { months, weekdays } from '../../language/en/calendar';
import { dayParts, shiftingDays, type DayPart } from '../../language/en/dayWords';

/**
 * A day as the words give it, without a calendar: "Thursday night", "Sept. 8", "3:28 p.m.". A version whose date nobody knows says
 * no more, and two versions of one story that say the same mean the same.
 */
export interface DaySymbol {
  /** 0 is Sunday. */
  readonly weekday?: number;
  /** 1-12. */
  readonly month?: number;
  readonly dayOfMonth?: number;
  readonly year?: number;
  readonly part?: DayPart;
  /** Minutes from midnight; of a clock without a.m. and p.m. those of its first half. */
  readonly clock?: number;
}

const wordOrNumber = /\p{L}+|\d{1,2}[:.]\d{2}|\d+/gu;

/** Reads the words of a claim of time. @returns null when they name no day, or one that counts from another */
export function daySymbol(text: string): DaySymbol | null {
  const symbol: { -readonly [Key in keyof DaySymbol]: DaySymbol[Key] } = {};
  const lower = text.toLowerCase();
  for (const { 0: word, index } of lower.matchAll(wordOrNumber)) {
    if (shiftingDays.has(word)) return null;
    const behind = lower.slice(index + word.length);
    const clock = clockOf(word, behind);
    if (clock !== undefined) symbol.clock = clock;
    else if (/^\d{4}$/.test(word)) symbol.year = Number(word);
    else if (/^\d{1,2}$/.test(word)) symbol.dayOfMonth = Number(word);
    const [weekday, month, part] = [weekdays.get(word), months.get(word), dayParts.get(word)];
    if (weekday !== undefined) symbol.weekday ??= weekday;
    if (month !== undefined) symbol.month ??= month;
    if (part !== undefined) symbol.part ??= part;
  }
  if (symbol.month === undefined) delete symbol.dayOfMonth;
  const named = symbol.weekday ?? symbol.month ?? symbol.clock;
  return named === undefined ? null : symbol;
}

const minutesOfHour = 60;
const halfDay = 12 * minutesOfHour;

/** "3:28", and "3" before "p.m.". */
function clockOf(word: string, behind: string): number | undefined {
  const half = /^\s?([ap])\.?m\b/.exec(behind)?.[1];
  const [hour = '', minute] = word.split(/[:.]/);
  if (minute === undefined && (half === undefined || !/^\d{1,2}$/.test(word))) return undefined;
  const inHalf = (Number(hour) * minutesOfHour + Number(minute ?? 0)) % halfDay;
  return half === 'p' ? inHalf + halfDay : inHalf;
}

/** Whether two symbols name one day, as far as both tell; a weekday and a day of a month tell nothing of each other. */
export function sameDay(a: DaySymbol, b: DaySymbol): boolean {
  const clash = (x: number | string | undefined, y: number | string | undefined): boolean =>
    x !== undefined && y !== undefined && x !== y;
  if (clash(a.weekday, b.weekday) || clash(a.month, b.month) || clash(a.dayOfMonth, b.dayOfMonth)) return false;
  if (clash(a.year, b.year) || clash(a.part, b.part) || clash(a.clock, b.clock)) return false;
  const both = (x: number | undefined, y: number | undefined): boolean => x !== undefined && y !== undefined;
  const exact = both(a.dayOfMonth, b.dayOfMonth) || (a.dayOfMonth ?? b.dayOfMonth) === undefined;
  return both(a.weekday, b.weekday) || both(a.clock, b.clock) || (both(a.month, b.month) && exact);
}
