import type { WrittenDigits } from './writtenDigits';
import { isHyphen, wordAt, type Tokens } from './cursor';
import { readAndHalf, readHalfUnit, readPartOfScale } from './fractions';
import { withoutNoise, type Numeral } from './numeral';
import { mostScales, readScales } from './scales';
import { scaleWords, smallNumbers } from '../language/en/numberWords';

/** More digits than so many are not read aloud behind "point". */
const mostSpokenDigits = 4;

function trailingZerosOf(value: number): number {
  let zeros = 0;
  for (let rest = value; rest >= 10 && rest % 10 === 0 && zeros < 20; rest /= 10) zeros++;
  return zeros;
}

interface SpelledState {
  total: number;
  current: number;
  smallestScale: number;
  /** What the last word counts: "hundred" in "one thousand two hundred", 1 for the five of "one hundred and five". */
  lastScale: number;
  seen: boolean;
  scales: number;
}

/** Takes one number word into the state; false when the word cannot go on with it. */
function takeWord(state: SpelledState, word: string): boolean {
  const small = smallNumbers.get(word);
  if (small !== undefined) {
    const rest = state.current % 100;
    const fits = !state.seen || (small < 10 ? rest === 0 || (rest >= 20 && rest % 10 === 0) : rest === 0);
    // "twenty two" goes on, "two four" does not; after a bare zero nothing goes on
    if (!fits || (state.seen && state.current === 0 && state.total === 0) || (state.seen && small === 0)) return false;
    if (state.seen && rest === 0 && state.current > 0 && state.current % 100 === 0 && state.current < 100) return false;
    state.current += small;
    state.lastScale = 1;
    state.seen = true;
    return true;
  }
  const scale = scaleWords.get(word);
  if (scale === undefined || state.scales >= mostScales * 2) return false;
  state.scales++;
  if (scale === 100 && state.current > 0 && state.current < 100) state.current *= 100;
  else if (state.current === 0 && state.total > 0 && scale > 12) state.total *= scale;
  else if (scale < state.smallestScale && state.current > 0) {
    state.total += state.current * scale;
    state.current = 0;
    state.smallestScale = scale;
  } else return false;
  state.lastScale = scale;
  state.seen = true;
  return true;
}

function spelledDigits(value: number, scale: number): WrittenDigits {
  const written = value / scale;
  const decimals = Number.isInteger(written) ? 0 : 1;
  return { decimals, trailingZeros: decimals === 0 ? trailingZerosOf(written) : 0, scale, spelled: true };
}

/** A number in words; null when none begins at `first`. */
export function readSpelledNumeral(tokens: Tokens, first: number): Numeral | null {
  const half = readHalfUnit(tokens, first);
  if (half !== null) return half;
  const part = readPartOfScale(tokens, first);
  if (part !== null && part.factor !== 1) {
    const { scale, next } = readScales(tokens, part.at);
    const value = Math.round(part.factor * scale);
    return { value, digits: { decimals: 1, trailingZeros: 0, scale, spelled: true }, first, next, plain: false };
  }
  const state: SpelledState = { total: 0, current: 0, smallestScale: Infinity, lastScale: 1, seen: false, scales: 0 };
  if (part !== null) state.current = 1;
  let next = part === null ? first : part.at;
  if (part !== null && !takeWord(state, wordAt(tokens, next++))) return null;
  for (;;) {
    let at = isHyphen(tokens, next) && state.seen ? next + 1 : next;
    if (wordAt(tokens, at) === 'and' && state.scales > 0 && smallNumbers.has(wordAt(tokens, at + 1))) at++;
    const word = wordAt(tokens, at);
    if (word === '' || !takeWord(state, word)) break;
    next = at + 1;
  }
  if (!state.seen) return null;
  return readSpokenDecimals(tokens, first, next, state) ?? finishSpelled(tokens, first, next, state);
}

/** "two point two million", "zero point three": digits read aloud behind "point". */
function readSpokenDecimals(tokens: Tokens, first: number, at: number, state: SpelledState): Numeral | null {
  if (state.scales > 0 || wordAt(tokens, at) !== 'point' || wordAt(tokens, first - 1) === 'at') return null;
  let decimals = 0;
  let value = state.current;
  let next = at + 1;
  for (; decimals < mostSpokenDigits; next++) {
    const digit = smallNumbers.get(wordAt(tokens, next));
    if (digit === undefined || digit > 9) break;
    decimals++;
    value += digit * 10 ** -decimals;
  }
  if (decimals === 0) return null;
  const { scale, next: end } = readScales(tokens, next);
  const digits = { decimals, trailingZeros: 0, scale, spelled: true };
  return { value: withoutNoise(value * scale), digits, first, next: end, plain: false };
}

function finishSpelled(tokens: Tokens, first: number, at: number, state: SpelledState): Numeral {
  const whole = state.total + state.current;
  const half = readAndHalf(tokens, at);
  if (half !== null) {
    const { scale, next } = readScales(tokens, half.next);
    // "two hundred and a half" are 250: the half is of what was counted last
    const halved = scale === 1 ? state.lastScale : 1;
    const digits = { decimals: 1, trailingZeros: 0, scale: scale * halved, spelled: true };
    const value = withoutNoise((whole + half.add * halved) * scale);
    return { value, digits, first, next, plain: false };
  }
  const scale = state.current === 0 && Number.isFinite(state.smallestScale) ? state.smallestScale : 1;
  return {
    value: withoutNoise(whole),
    digits: spelledDigits(withoutNoise(whole), scale),
    first,
    next: at,
    plain: false,
  };
}
