import { antecedentWords, shiftWords } from '../../language/en/calendar';
import { dayParts, ownDayBreakers, ownDayWords } from '../../language/en/dayWords';
import type { DaySymbol } from './daySymbol';

/** A day with a name, as an article tells it. */
interface NamedDay {
  readonly symbol: DaySymbol;
  readonly read: { readonly event: { readonly isAhead: boolean } };
}

const word = /\p{L}+/gu;
const week = 7;

/** By how many days a day lies to the one on which its version was written: "this morning", "last night"; undefined for all others. */
export function liesToOwnDay(words: string): number | undefined {
  let shift: number | undefined;
  for (const [found] of words.toLowerCase().matchAll(word)) {
    if (antecedentWords.has(found) || ownDayBreakers.has(found)) return undefined;
    const lies = ownDayWords.get(found);
    if (lies !== undefined) return lies;
    if (shift !== undefined && shift <= 0 && dayParts.has(found)) return shift;
    shift = shiftWords.get(found);
  }
  return undefined;
}

/**
 * The weekdays of which the own day of a version is one that nobody dated: the one that it names most often of those that are over, and
 * the last of them, behind which its week has the widest gap. Empty when it names none. Linear.
 */
export function ownWeekdays(days: readonly NamedDay[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { symbol, read } of days) {
    const { weekday, shift } = symbol;
    if (weekday !== undefined && shift === undefined && !read.event.isAhead)
      counts.set(weekday, (counts.get(weekday) ?? 0) + 1);
  }
  const named = [...counts.keys()].sort((a, b) => a - b);
  const [first] = named;
  if (first === undefined) return named;
  const gapBehind = (at: number): number => (named[at + 1] ?? first + week) - (named[at] ?? 0);
  const last = named.map((weekday, at) => ({ weekday, gap: gapBehind(at) })).reduce((a, b) => (b.gap > a.gap ? b : a));
  const commonest = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  return [...new Set([commonest, last.weekday])].sort((a, b) => a - b);
}

/** The day that lies so to the own day of an undated version: one of some weekdays. */
export function dayAmong(own: readonly number[], lies: number, words: string): DaySymbol | null {
  if (own.length === 0) return null;
  const part = [...words.toLowerCase().matchAll(word)].flatMap(([found]) => dayParts.get(found) ?? [])[0];
  const among = own.map(weekday => (weekday + lies + week) % week).sort((a, b) => a - b);
  return { among, ...(part !== undefined && { part }) };
}
