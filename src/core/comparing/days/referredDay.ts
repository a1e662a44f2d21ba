import type { NumericClaim } from '../../claims/claim';
import { keepingWords, referringUnits, type ReferringUnit } from '../../language/en/dayWords';
import type { DaySymbol } from './daySymbol';

/** A day that tells for itself which one it is. */
interface NamedDay {
  readonly claim: NumericClaim;
  readonly symbol: DaySymbol;
}

/** Sentences before a day in which the one that it refers to is told. */
const sentencesBack = 3;

const word = /\p{L}+/gu;

/** What a day takes from one that was told before: "that day", "the same month"; undefined when it refers to none. */
export function referringUnit(words: string): ReferringUnit | undefined {
  let keeps = false;
  for (const [found] of words.toLowerCase().matchAll(word)) {
    const unit = keeps ? referringUnits.get(found) : undefined;
    if (unit !== undefined) return unit;
    keeps = keepingWords.has(found);
  }
  return undefined;
}

/**
 * The day that "that day" means, or the month of "that month": of the nearest day before it that has one.
 * @param before the days of its article before it, in the order of the text
 */
export function referredDay(unit: ReferringUnit, sentence: number, before: readonly NamedDay[]): DaySymbol | null {
  for (const { claim, symbol } of before.toReversed()) {
    if (sentence - claim.sentence > sentencesBack) return null;
    const { weekday, month, dayOfMonth, year } = symbol;
    const named = { ...(month !== undefined && { month }), ...(year !== undefined && { year }) };
    if (unit === 'year' && year !== undefined) return { year };
    if (unit === 'month' && month !== undefined) return named;
    if (unit !== 'day' || (weekday ?? dayOfMonth) === undefined) continue;
    return { ...named, ...(weekday !== undefined && { weekday }), ...(dayOfMonth !== undefined && { dayOfMonth }) };
  }
  return null;
}
