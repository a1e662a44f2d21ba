import { alternatives } from '../../language/words';
import { months, shiftWords, weekdays, zones } from '../../language/en/calendar';
import {
  type DayPart,
  dayParts,
  dayStretches,
  minutesByWord,
  programmeStretches,
  quarterWords,
  shiftingDays,
} from '../../language/en/dayWords';

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
  /** How it lies to the article's day: `-1 month` is "last month". Nothing else is given then. */
  readonly stretch?: string;
}

type Draft = { -readonly [Key in keyof DaySymbol]: DaySymbol[Key] };

/** A stretch with a capital is a name: the programme "This Week". */
const programme = new RegExp(String.raw`\bThis (?:${alternatives(programmeStretches)})\b`);

const wordOrNumber = /\p{L}+|\d{1,2}[:.]\d{2}|\d+/gu;

/** Reads the words of a claim of time. @returns null when they name no day, or one that counts from another */
export function daySymbol(text: string): DaySymbol | null {
  if (programme.test(text)) return null;
  const symbol: Draft = {};
  const lower = text.toLowerCase();
  let stretch: string | undefined;
  for (const { 0: word, index } of lower.matchAll(wordOrNumber)) {
    if (shiftingDays.has(word)) return null;
    if (zones.has(word) && word !== 'local') {
      delete symbol.clock;
      delete symbol.eitherHalf;
    }
    readNumber(symbol, word, lower.slice(index + word.length), lower);
    readWord(symbol, word);
    if (dayStretches.has(word)) stretch ??= word;
  }
  if (symbol.month === undefined) delete symbol.dayOfMonth;
  const named = symbol.weekday ?? symbol.month ?? symbol.clock ?? symbol.quarter ?? symbol.year;
  if (named !== undefined) return symbol;
  return stretch !== undefined && symbol.shift !== undefined ? { stretch: `${symbol.shift} ${stretch}` } : null;
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
