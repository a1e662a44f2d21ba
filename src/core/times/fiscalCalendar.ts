import type { Sliced } from '../util/sliced';
import { wordAt, type Tokens } from '../numerals/cursor';
import { fiscalStartMonths } from '../language/en/calendar';
import { readMonthWord } from './calendarDates';
import { datelineCountry } from './datelineCountry';
import { tokenise } from '../numerals/tokens';
import { fiscalDayWords, fiscalEndVerbs, fiscalStartVerbs, fiscalWords } from '../language/en/timeWords';

/** When a fiscal year begins, and whose it is. */
export interface FiscalCalendar {
  /** 1-12 */
  readonly startMonth: number;
  /** 1-31; 6 of the British tax year */
  readonly startDay: number;
  /** Lower-case name of whose year it is, as written (`india`); null when the text names nobody. */
  readonly country: string | null;
  /** Fiscal 2023 is the year that begins in 2023 (Japan, Singapore, Canada), not the one that ends then. */
  readonly namedByStart?: boolean;
}

/** A definition stands in one sentence; more text around it is not looked at. */
const longestDefinition = 220;
const yearWords = new RegExp(`\\b(?:${[...fiscalWords].join('|')})[ -]year`, 'gi');

function startAfter(month: number): number {
  return (month % 12) + 1;
}

/** The possessive before the words, "India's financial year" → india. */
function ownerBefore(tokens: Tokens, at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (tokens[i]?.possessive === true) return wordAt(tokens, i);
  const before = wordAt(tokens, at - 1);
  return fiscalStartMonths.has(before) ? before : null;
}

interface MonthDay {
  readonly month: number;
  readonly day: number | null;
  readonly next: number;
}

/** "April", "1 April", "April 1", "the 6th of April" */
function readMonthDayAt(tokens: Tokens, at: number): MonthDay | null {
  let i = at;
  let day: number | null = null;
  for (let steps = 0; steps < 5; steps++) {
    const month = readMonthWord(tokens, i);
    if (month !== null) {
      const behind = tokens[month.next];
      const isDay = behind?.digits?.plain === true && behind.text.length <= 2;
      return {
        month: month.month,
        day: day ?? (isDay ? behind.digits.value : null),
        next: isDay ? month.next + 1 : month.next,
      };
    }
    const token = tokens[i];
    if (token?.digits?.plain === true && token.text.length <= 2) day = token.digits.value;
    else if (!fiscalDayWords.has(wordAt(tokens, i))) return null;
    i++;
  }
  return null;
}

/** Reads "runs from April to March", "begins on 1 October", "ended March 2024" behind the words "financial year". */
function readDefinition(tokens: Tokens, at: number): { startMonth: number; startDay: number } | null {
  for (let i = at; i < Math.min(tokens.length, at + 12); i++) {
    const word = wordAt(tokens, i);
    if (fiscalEndVerbs.has(word)) {
      const end = readMonthDayAt(tokens, i + 1);
      if (end === null) return null;
      // "ends on 5 April" is the British tax year; the last day of a month starts the next one
      const isMidMonth = end.day !== null && end.day < 28;
      return isMidMonth
        ? { startMonth: end.month, startDay: end.day + 1 }
        : { startMonth: startAfter(end.month), startDay: 1 };
    }
    if (fiscalStartVerbs.has(word)) {
      const start = readMonthDayAt(tokens, i + 1);
      if (start !== null) return { startMonth: start.month, startDay: Math.min(start.day ?? 1, 28) };
    }
    if (tokens[i]?.text === '.' && i > at) return null;
  }
  return null;
}

/** What a text says first about when a fiscal year begins; null when it says nothing. */
export function* findFiscalCalendar(text: string): Sliced<FiscalCalendar | null> {
  for (const match of text.matchAll(yearWords)) {
    yield;
    const from = Math.max(0, match.index - 40);
    const tokens = tokenise(text.slice(from, match.index + longestDefinition));
    const at = tokens.findIndex(token => token.start >= match.index - from);
    const definition = at < 0 ? null : readDefinition(tokens, at + 2);
    if (definition !== null) return { ...definition, country: ownerBefore(tokens, at) };
  }
  return null;
}

/** British months begin on the 6th only for taxes; the state's own year begins on the 1st. */
function knownCalendar(country: string): FiscalCalendar | null {
  const startMonth = fiscalStartMonths.get(country);
  return startMonth === undefined
    ? null
    : { startMonth, startDay: 1, country, namedByStart: /^(?:japan|singapore)/.test(country) };
}

/** Characters that countries are counted in: an article names its own early, and longer texts would hold the editor. */
const sampled = 20_000;

/** Whether "US" is a part of a sign of money: "$US18", "US$5". */
function isOfMoney(tokens: Tokens, at: number): boolean {
  return tokens[at - 1]?.text === '$' || (tokens[at + 1]?.text === '$' && tokens[at + 1]?.glued === true);
}

/** One key for a country and what is of it: "india", "indian". */
function countryKey(word: string): string {
  return word.replace(/n$/, '');
}

/** Where a text is dated from tells as much as so many mentions. */
const datelineMentions = 3;

/** The country that the head of a text names most often, of those whose fiscal year is known; null when it names none. */
export function likelyCalendar(text: string): FiscalCalendar | null {
  const dateline = datelineCountry(text);
  const counts = new Map<string, number>(dateline === null ? [] : [[countryKey(dateline), datelineMentions]]);
  const tokens = tokenise(text.slice(0, sampled));
  for (const [at, { text: word, kind, capital }] of tokens.entries()) {
    if (kind !== 'word' || !capital || !fiscalStartMonths.has(word) || isOfMoney(tokens, at)) continue;
    counts.set(countryKey(word), (counts.get(countryKey(word)) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [country, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = country;
  return best === null ? null : (knownCalendar(best) ?? knownCalendar(`${best}n`));
}
