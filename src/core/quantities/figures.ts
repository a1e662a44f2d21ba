import { isHyphen, textAt, wordAt, type Tokens } from '../numerals/cursor';
import type { Amount } from './amount';
import { minusBefore } from './amounts';
import { readCount } from './counts';
import type { Draft } from './draft';
import { figureOf } from './figureOf';
import { readEnds, type Ends } from './ranges';
import { readRate, readRateOfFlow, type RateReading } from './rates';
import { readBelowZero, readBareTemperature } from './temperature';
import { beforeOneDay, behindOneDay } from '../language/en/timeWords';

/** A figure of any kind with unit or counted noun: money, percent, measure, duration, rate, count. */
export function readFigure(tokens: Tokens, first: number, text: string): Draft | null {
  const ends = readEnds(tokens, first, text);
  if (ends === null) return null;
  const amount = ends.from;
  const last = ends.to ?? amount;
  const belowZero = readBelowZero(tokens, ends);
  if (belowZero !== null) return belowZero;
  const minus = minusBefore(tokens, first);
  const isNegative =
    minus >= 0 &&
    (amount.kind === 'percent' ||
      amount.kind === 'money' ||
      amount.unit.startsWith('°') ||
      textAt(tokens, minus) === 'minus');
  if (amount.kind === 'count') return readBareTemperature(tokens, ends) ?? readCount(tokens, ends, text);
  if (amount.kind === 'duration' && isOneDay(tokens, amount)) return null;
  const figure = figureOf(ends, isNegative);
  const coreFirst = isNegative ? minus : first;
  const base = {
    first: coreFirst,
    coreNext: last.next,
    next: last.next,
    phraseFirst: Math.min(ends.phraseFirst, coreFirst),
    salience: 'claim' as const,
  };
  const rate = rateOf(tokens, ends);
  if (rate !== null) {
    return { ...base, kind: 'rate', coreNext: rate.next, next: rate.next, quantity: { ...figure, unit: rate.unit } };
  }
  return { ...base, kind: amount.kind, quantity: figure };
}

/** A rate behind the figure, or behind the one it changed to: "from $5 to $9 a barrel" are two prices of a barrel. */
function rateOf(tokens: Tokens, { from, to, level }: Ends): RateReading | null {
  const next = (to ?? from).next;
  const rate = readRate(tokens, next, from.kind, from.unit);
  const flow = rate === null && from.kind === 'measure' ? readRateOfFlow(tokens, next, from.kind, from.unit) : null;
  // what flows stands between the amount and its time: the claim ends with the amount
  if (flow !== null) return { ...flow, next };
  if (rate !== null || level === undefined) return rate;
  const shared = readRate(tokens, level.next, from.kind, from.unit);
  return shared === null ? null : { ...shared, next };
}

/** "One day it will end": a day of no date. */
function isOneDay(tokens: Tokens, { first, next, unit, value, digits }: Amount): boolean {
  if (value !== 1 || unit !== 'day' || !digits.spelled || isHyphen(tokens, next - 2)) return false;
  if (behindOneDay.has(textAt(tokens, next))) return false;
  return !beforeOneDay.has(wordAt(tokens, first - 1));
}
