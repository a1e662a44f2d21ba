import type { WrittenDigits } from './writtenDigits';
import { isGlued, isHyphen, isMark, wordAt, type Tokens } from './cursor';
import { durationUnits, measureUnits, percentWords } from '../language/en/units';
import { scaleLetters, scaleWords, smallNumbers, isSureScale } from '../language/en/numberWords';

/** A number in digits, words or both: "65.7 billion", "twenty-three thousand", "half a million". */
export interface Numeral {
  readonly value: number;
  readonly digits: WrittenDigits;
  /** First token, and the one behind the last. */
  readonly first: number;
  readonly next: number;
  /** Bare digits without separator or scale, which can be a year or an identifier. */
  readonly plain: boolean;
  /** A scale abbreviation that could also be a unit ("5m"): the index of its token. */
  readonly doubtfulScale?: number;
}

/** Nobody writes more scale words in a row; keeps "million million …" in bounds. */
const mostScales = 3;

function trailingZerosOf(value: number): number {
  let zeros = 0;
  for (let rest = value; rest >= 10 && rest % 10 === 0 && zeros < 20; rest /= 10) zeros++;
  return zeros;
}

/** Multiplies with the scale words behind: "lakh crore", "thousand million". */
function readScales(tokens: Tokens, at: number): { scale: number; next: number } {
  let scale = 1;
  let next = at;
  for (let count = 0; count < mostScales; count++) {
    const word = isHyphen(tokens, next) ? next + 1 : next;
    const factor = scaleWords.get(wordAt(tokens, word));
    if (factor === undefined) break;
    scale *= factor;
    next = word + 1;
    if (isMark(tokens, next, '.') && (wordAt(tokens, word) === 'mln' || wordAt(tokens, word) === 'bln')) next++;
  }
  return { scale, next };
}

/** "½" behind a digit, "1/2", "and a half": what it adds, and the index behind it. */
function readFractionBehind(tokens: Tokens, at: number): { add: number; next: number } | null {
  const vulgar = tokens[at];
  if (
    vulgar?.kind === 'number' &&
    vulgar.digits !== null &&
    vulgar.end - vulgar.start === 1 &&
    vulgar.digits.decimals === 2
  )
    return { add: vulgar.digits.value, next: at + 1 };
  const over = tokens[at];
  const under = tokens[at + 2];
  if (
    over?.digits &&
    isMark(tokens, at + 1, '/') &&
    under?.digits &&
    isGlued(tokens, at + 1) &&
    isGlued(tokens, at + 2)
  ) {
    if (over.digits.plain && over.digits.value < under.digits.value && under.digits.value <= 16)
      return { add: over.digits.value / under.digits.value, next: at + 3 };
  }
  return null;
}

/** "and a half", "-and-a-half" behind a number. */
function readAndHalf(tokens: Tokens, at: number): { add: number; next: number } | null {
  let i = isHyphen(tokens, at) ? at + 1 : at;
  if (wordAt(tokens, i) !== 'and') return null;
  i = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  const article = wordAt(tokens, i);
  if (article === 'a' || article === 'one') i = isHyphen(tokens, i + 1) ? i + 2 : i + 1;
  const part = wordAt(tokens, i);
  if (part === 'half') return { add: 0.5, next: i + 1 };
  if (article === 'a' && part === 'quarter') return { add: 0.25, next: i + 1 };
  if (article === 'three' && part === 'quarters') return { add: 0.75, next: i + 1 };
  return null;
}

function isDigitsAt(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === 'number';
}

/** "1/4 mile", "3/4 hour": a part of the unit behind it. */
function readPartOfUnit(tokens: Tokens, first: number): Numeral | null {
  const part = readFractionBehind(tokens, first);
  const unit = part === null ? '' : wordAt(tokens, isHyphen(tokens, part.next) ? part.next + 1 : part.next);
  if (part?.next !== first + 3 || !(measureUnits.has(unit) || durationUnits.has(unit))) return null;
  const digits = { decimals: 2, trailingZeros: 0, scale: 1, spelled: false };
  return { value: part.add, digits, first, next: part.next, plain: false };
}

/** A number that begins with digits. */
export function readDigitNumeral(tokens: Tokens, first: number): Numeral | null {
  const run = tokens[first]?.digits;
  if (run === null || run === undefined || Number.isNaN(run.value)) return null;
  const part = readPartOfUnit(tokens, first);
  if (part !== null) return part;
  let value = run.value;
  let decimals = run.decimals;
  let next = first + 1;
  const fraction = run.plain && value < 1000 && isDigitsAt(tokens, next) ? readFractionBehind(tokens, next) : null;
  const behind = fraction ?? (run.plain ? readAndHalf(tokens, next) : null);
  if (behind !== null) {
    value += behind.add;
    decimals = 2;
    next = behind.next;
  }
  const scales = readScales(tokens, next);
  let scale = scales.scale;
  next = scales.next;
  let doubtfulScale: number | undefined;
  if (scale === 1) {
    const letters = wordAt(tokens, next);
    const factor = scaleLetters.get(letters);
    if (factor !== undefined && (isGlued(tokens, next) || isSureScale(letters))) {
      if (isSureScale(letters)) {
        scale = factor;
        next++;
        if (letters === 'cr' && isMark(tokens, next, '.')) next++;
      } else doubtfulScale = next;
    }
  }
  const digits = { decimals, trailingZeros: behind === null ? run.trailingZeros : 0, scale, spelled: false };
  const plain = run.plain && scale === 1 && behind === null;
  return {
    value: clean(value * scale),
    digits,
    first,
    next,
    plain,
    ...(doubtfulScale !== undefined && { doubtfulScale }),
  };
}

/** The same number with the doubtful scale letter ("5m") taken as a scale. */
export function withScaleLetter(tokens: Tokens, numeral: Numeral): Numeral {
  if (numeral.doubtfulScale === undefined) return numeral;
  const scale = scaleLetters.get(wordAt(tokens, numeral.doubtfulScale)) ?? 1;
  const { value, digits, first } = numeral;
  return {
    value: clean(value * scale),
    digits: { ...digits, scale },
    first,
    next: numeral.doubtfulScale + 1,
    plain: false,
  };
}

/** 65.7 * 1e9 has no stray digits behind the 15th. */
function clean(value: number): number {
  return Number(value.toPrecision(14));
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

/** "a", "half a", "quarter of a" before a scale word: the factor and the index of the scale word. */
function readArticleScale(tokens: Tokens, first: number): { factor: number; at: number } | null {
  const word = wordAt(tokens, first);
  const step = (i: number): number => (isHyphen(tokens, i + 1) ? i + 2 : i + 1);
  const isScale = (i: number): boolean => scaleWords.has(wordAt(tokens, i));
  if (word === 'a' || word === 'an') {
    const second = step(first);
    if (isScale(second) && !isHyphen(tokens, second - 1)) return { factor: 1, at: second };
    const half = wordAt(tokens, second) === 'half' ? step(second) : -1;
    if (half > 0 && isScale(half)) return { factor: 0.5, at: half };
    return wordAt(tokens, second) === 'quarter' ? readPartOfScale(tokens, second, 0.25) : null;
  }
  if (word === 'half') {
    const second = step(first);
    if (isScale(second)) return { factor: 0.5, at: second };
    const third = wordAt(tokens, second) === 'a' ? step(second) : -1;
    return third > 0 && isScale(third) ? { factor: 0.5, at: third } : null;
  }
  if (word === 'quarter') return readPartOfScale(tokens, first, 0.25);
  if (word === 'three' && wordAt(tokens, step(first)) === 'quarters') return readPartOfScale(tokens, step(first), 0.75);
  return null;
}

/** "quarter of a million", "quarter-million", "three-quarters of a million" */
function readPartOfScale(tokens: Tokens, part: number, factor: number): { factor: number; at: number } | null {
  if (isHyphen(tokens, part + 1) && scaleWords.has(wordAt(tokens, part + 2))) return { factor, at: part + 2 };
  const at = wordAt(tokens, part + 1) === 'of' && wordAt(tokens, part + 2) === 'a' ? part + 3 : part + 1;
  return scaleWords.has(wordAt(tokens, at)) && at > part + 1 ? { factor, at } : null;
}

/** "half a mile", "half an hour", "half-hour", "half a per cent": one half of the unit behind. */
function readHalfUnit(tokens: Tokens, first: number): Numeral | null {
  if (wordAt(tokens, first) !== 'half') return null;
  const hyphened = isHyphen(tokens, first + 1);
  const article = /^(?:a|an)$/.test(wordAt(tokens, first + 1));
  if (!hyphened && !article) return null;
  const unit = wordAt(tokens, first + 2);
  const isUnit = durationUnits.get(unit) === unit || measureUnits.has(unit) || percentWords.has(unit);
  if (!isUnit || unit === 'second' || unit === 'minute') return null;
  const digits = { decimals: 1, trailingZeros: 0, scale: 1, spelled: true };
  return { value: 0.5, digits, first, next: hyphened ? first + 1 : first + 2, plain: false };
}

/** A number in words; null when none begins at `first`. */
export function readSpelledNumeral(tokens: Tokens, first: number): Numeral | null {
  const half = readHalfUnit(tokens, first);
  if (half !== null) return half;
  const article = readArticleScale(tokens, first);
  if (article !== null && article.factor !== 1) {
    const { scale, next } = readScales(tokens, article.at);
    const value = clean(article.factor * scale);
    return { value, digits: { decimals: 1, trailingZeros: 0, scale, spelled: true }, first, next, plain: false };
  }
  const state: SpelledState = { total: 0, current: 0, smallestScale: Infinity, lastScale: 1, seen: false, scales: 0 };
  if (article !== null) state.current = 1;
  let next = article === null ? first : article.at;
  if (article !== null && !takeWord(state, wordAt(tokens, next++))) return null;
  for (;;) {
    let at = isHyphen(tokens, next) && state.seen ? next + 1 : next;
    if (wordAt(tokens, at) === 'and' && state.scales > 0 && smallNumbers.has(wordAt(tokens, at + 1))) at++;
    const word = wordAt(tokens, at);
    if (word === '' || !takeWord(state, word)) break;
    next = at + 1;
  }
  if (!state.seen) return null;
  return finishSpelled(tokens, first, next, state);
}

function finishSpelled(tokens: Tokens, first: number, at: number, state: SpelledState): Numeral {
  const whole = state.total + state.current;
  const half = readAndHalf(tokens, at);
  if (half !== null) {
    const { scale, next } = readScales(tokens, half.next);
    // "two hundred and a half" are 250: the half is of what was counted last
    const halved = scale === 1 ? state.lastScale : 1;
    const digits = { decimals: 1, trailingZeros: 0, scale: scale * halved, spelled: true };
    return { value: clean((whole + half.add * halved) * scale), digits, first, next, plain: false };
  }
  const scale = state.current === 0 && Number.isFinite(state.smallestScale) ? state.smallestScale : 1;
  return { value: clean(whole), digits: spelledDigits(clean(whole), scale), first, next: at, plain: false };
}

/** A number in digits or words that begins at `first`. */
export function readNumeral(tokens: Tokens, first: number): Numeral | null {
  const token = tokens[first];
  if (token === undefined) return null;
  return token.kind === 'number' ? readDigitNumeral(tokens, first) : readSpelledNumeral(tokens, first);
}
