import { alternatives } from '../../language/words';
import { antecedentWords, months, shiftWords, weekdays, zones } from '../../language/en/calendar';
import {
  type DayPart,
  dayParts,
  dayStretches,
  minutesByWord,
  programmeStretches,
  quarterWords,
  shiftingDays,
  universalZones,
} from '../../language/en/dayWords';
import { fixedFeasts } from '../../language/en/feasts';

/**
 * A day as the words give it, without a calendar: "Thursday night", "Sept. 8", "3:28 p.m.", "last month". A version whose date nobody
 * knows says no more, and two versions of one story that say the same mean the same.
 */
export interface DaySymbol {
  /** 0 is Sunday. */
  readonly weekday?: number;
  /** -1 for "last Thursday", 1 for "next". */
  readonly shift?: number;
  /** 1-12. */
  readonly month?: number;
  readonly dayOfMonth?: number;
  /** 1-4. */
  readonly quarter?: number;
  readonly year?: number;
  readonly part?: DayPart;
  /** Minutes from midnight; of a clock without a.m. and p.m. those of its first half. */
  readonly clock?: number;
  /** The clock may be twelve hours later: "6:00" without a.m., p.m. or a leading zero. */
  readonly eitherHalf?: true;
  /** The zone of the clock, as far as the words tell; clocks without one are of the place. */
  readonly zone?: string;
  /** How it lies to the article's day: `-1 month` is "last month". Nothing else is given then but years. */
  readonly stretch?: string;
  /** Years of which a stretch of a year is one, as far as the story tells. */
  readonly years?: readonly number[];
  /** Weekdays of which it is one, in order: a day told by the own day of a version that nobody dated. Only a part of the day is given beside it. */
  readonly among?: readonly number[];
  /** ISO days of a stretch of the calendar, half-open: "29 to 30 January 2017", "the 18th century". Nothing else is given then. */
  readonly range?: readonly [from: string, to: string];
}

type Draft = { -readonly [Key in keyof DaySymbol]: DaySymbol[Key] };

/** A stretch with a capital is a name: the programme "This Week". */
const programme = new RegExp(String.raw`\bThis (?:${alternatives(programmeStretches)})\b`);

const wordOrNumber = /\p{L}+|\d{1,2}[:.]\d{2}|\d+/gu;

/** A day of the calendar. */
export type CalendarDay = Required<Pick<DaySymbol, 'year' | 'month' | 'dayOfMonth'>>;

/**
 * Reads the words of a claim of time.
 * @param told the day that they lie to the article's day ("yesterday"), where that is known
 * @returns null when they name no day, or one that counts from another
 */
export function daySymbol(text: string, told?: CalendarDay): DaySymbol | null {
  if (programme.test(text)) return null;
  const symbol: Draft = {};
  const lower = text.toLowerCase();
  readFeast(symbol, lower);
  let stretch: string | undefined;
  for (const { 0: word, index } of lower.matchAll(wordOrNumber)) {
    const behind = lower.slice(index + word.length);
    if (shiftingDays.has(word) && !shiftWords.has(/^\s(\p{L}+)/u.exec(behind)?.[1] ?? '')) return null;
    readZone(symbol, word);
    readNumber(symbol, word, behind, lower);
    readWord(symbol, word);
    if (dayStretches.has(word)) stretch ??= word;
  }
  if (symbol.month === undefined) delete symbol.dayOfMonth;
  const named = symbol.weekday ?? symbol.month ?? symbol.quarter ?? symbol.year;
  if (named === undefined && told !== undefined) return { ...symbol, ...told };
  if ((named ?? symbol.clock) !== undefined) return symbol;
  if (stretch === undefined || symbol.shift === undefined || countsFromOther(lower)) return null;
  return { stretch: `${symbol.shift} ${stretch}` };
}

/** "That month", "the previous year": it lies to a day that was told before, not to the article's. */
function countsFromOther(lower: string): boolean {
  for (const [word] of lower.matchAll(wordOrNumber)) if (antecedentWords.has(word)) return true;
  return false;
}

/** "New Year's Eve", "Christmas": days of a month by another name. */
function readFeast(symbol: Draft, lower: string): void {
  const day = fixedFeasts.get(lower.replace(/['’]/g, '').trim());
  if (day !== undefined) [symbol.month, symbol.dayOfMonth] = day;
}

/** A clock of the world is that of no place; summer and winter time of one place are one zone. */
function readZone(symbol: Draft, word: string): void {
  if (!zones.has(word) || word === 'local') return;
  if (symbol.clock !== undefined) symbol.zone = word.replace(/^([a-z])[sd](?=t$)/, '$1');
  if (!universalZones.has(word)) return;
  delete symbol.clock;
  delete symbol.eitherHalf;
}

function readNumber(symbol: Draft, word: string, behind: string, lower: string): void {
  const clock = clockOf(word, behind);
  if (clock !== undefined) {
    symbol.clock = clock;
    if (!/^\s?[ap]\.?m\b/.test(behind) && /^(?:[1-9]|1[0-2])[:.]/.test(word)) symbol.eitherHalf = true;
  } else if (/^\d{4}$/.test(word) || (/^\d{3}$/.test(word) && /\ba\.?d\b/.test(lower))) symbol.year ??= Number(word);
  else if (/^\d{1,2}$/.test(word)) symbol.dayOfMonth ??= Number(word);
}

function readWord(symbol: Draft, word: string): void {
  const [weekday, month, part, clock] = [
    weekdays.get(word),
    months.get(word),
    dayParts.get(word),
    minutesByWord.get(word),
  ];
  if (weekday !== undefined) symbol.weekday ??= weekday;
  if (month !== undefined) symbol.month ??= month;
  if (clock !== undefined) symbol.clock ??= clock;
  else if (part !== undefined) symbol.part ??= part;
  const shift = shiftWords.get(word);
  if (shift !== undefined) symbol.shift ??= shift;
  const quarter = quarterWords.get(word);
  if (quarter !== undefined) symbol.quarter ??= quarter;
}

const minutesOfHour = 60;
const halfDay = 12 * minutesOfHour;

/** "3:28", and "3" before "p.m.". */
function clockOf(word: string, behind: string): number | undefined {
  const half = /^\s?([ap])\.?m\b/.exec(behind)?.[1];
  const [hour = '', minute] = word.split(/[:.]/);
  if (minute === undefined && (half === undefined || !/^\d{1,2}$/.test(word))) return undefined;
  if (half === undefined && Number(hour) > 12) return Number(hour) * minutesOfHour + Number(minute);
  const inHalf = (Number(hour) * minutesOfHour + Number(minute ?? 0)) % halfDay;
  return half === 'p' ? inHalf + halfDay : inHalf;
}
