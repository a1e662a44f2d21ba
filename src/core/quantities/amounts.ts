import { isGlued, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { withScaleLetter } from '../numerals/digitNumerals';
import type { Numeral } from '../numerals/numeral';
import { readNumeral } from '../numerals/numbers';
import { withUnit, type Amount } from './amount';
import { readHeight, withSmallerParts } from './compoundAmounts';
import { readDuration } from './durations';
import { readMeasure, readUnitPhrase } from './measures';
import { readCurrencyAfter, readCurrencyBefore } from './money';
import { readPercent } from './percents';
import { isScaleLetter } from './scaleLetters';
import type { UnitReading } from './unitReading';
import { pointGrouping } from '../language/en/currencyForms';
import { behindWon } from '../language/en/moneyWords';
import { scaleLetters } from '../language/en/numberWords';
import { isVolumeOrMass } from '../language/en/units';

/** "3,000 won." is a sum, "3,000 won prizes" are winners. */
function isSumOfWon(tokens: Tokens, { value, plain, next }: Numeral): boolean {
  const behind = textAt(tokens, next + 1);
  return value >= 500 && !plain && (behind === '' || behindWon.has(behind));
}

/** Reads the unit behind a number, most certain kinds first. */
function readUnitBehind(tokens: Tokens, numeral: Numeral, text: string): UnitReading | null {
  const at = numeral.next;
  const hasScale =
    numeral.digits.scale > 1 || (numeral.value >= 50 && (wordAt(tokens, at) !== 'won' || isSumOfWon(tokens, numeral)));
  return (
    readPercent(tokens, at) ??
    readDuration(tokens, at) ??
    readUnitPhrase(tokens, at) ??
    readCurrencyAfter(tokens, at, text, hasScale) ??
    readMeasure(tokens, at, text)
  );
}

/** "$5 m": behind money a letter that stands off is a scale too. */
function withSpacedLetter(tokens: Tokens, numeral: Numeral): Numeral {
  const letter = wordAt(tokens, numeral.next);
  const isSpaced = numeral.digits.scale === 1 && letter !== 't' && letter !== 'th' && scaleLetters.has(letter);
  return withScaleLetter(tokens, isSpaced ? { ...numeral, doubtfulScale: numeral.next } : numeral);
}

/** "$65.7 billion", "Rs. 500 crore", "$5m", "$-50.8bn", "EURm 50": the currency stands before. */
function readPrefixed(tokens: Tokens, first: number, text: string): Amount | null {
  const currency = readCurrencyBefore(tokens, first, text);
  if (currency === null) return null;
  const sign = textAt(tokens, currency.next);
  const isNegative = (sign === '-' || sign === '–') && isGlued(tokens, currency.next + 1);
  const numeral = readNumeral(tokens, isNegative ? currency.next + 1 : currency.next);
  if (numeral === null) return null;
  const scaled = withSpacedLetter(tokens, numeral);
  const unit: UnitReading = { kind: 'money', unit: currency.code, next: scaled.next, factor: currency.factor };
  const after = readCurrencyAfter(tokens, scaled.next, text, false);
  // "$5 million US", "$20 Australian": a code behind the figure decides
  const isRepeated = after !== null && after.factor === 1 && after.next > scaled.next;
  const amount = withUnit(scaled, first, isRepeated ? { ...after, kind: 'money' } : unit, true);
  return isNegative ? { ...amount, value: -amount.value } : amount;
}

/** "€1.450": three digits behind a point are thousands of a currency whose countries write so, but for prices of fuel. */
function withPointsAsThousands(tokens: Tokens, amount: Amount): Amount {
  const { numeral, unit } = amount;
  const isGrouped = /^[1-9]\d{0,2}\.\d{3}$/.test(textAt(tokens, numeral.first));
  if (amount.kind !== 'money' || numeral.digits.scale !== 1 || !isGrouped || !pointGrouping.has(unit)) return amount;
  if (/^(?:a|per|the|\/)$/.test(textAt(tokens, amount.next)) && isVolumeOrMass(wordAt(tokens, amount.next + 1)))
    return amount;
  const digits = { ...amount.digits, decimals: 0 };
  return { ...amount, value: Number((amount.value * 1000).toPrecision(14)), digits };
}

/** A bare number, or one with its unit behind. */
function readUnprefixed(tokens: Tokens, first: number, text: string): Amount | null {
  const numeral = readNumeral(tokens, first);
  if (numeral === null) return null;
  const height = readHeight(tokens, numeral);
  if (height !== null) return height;
  const behindLetter = numeral.doubtfulScale === undefined ? null : withScaleLetter(tokens, numeral);
  if (behindLetter !== null) {
    const currency = readCurrencyAfter(tokens, behindLetter.next, text, true);
    if (currency !== null) return withUnit(behindLetter, first, currency, false);
    const percent = readPercent(tokens, numeral.next);
    if (percent === null && isScaleLetter(tokens, numeral))
      return withUnit(behindLetter, first, readUnitBehind(tokens, behindLetter, text), false);
  }
  return withUnit(numeral, first, readUnitBehind(tokens, numeral, text), false);
}

/** Reads a number with its unit; null when no number begins at `first`. */
export function readAmount(tokens: Tokens, first: number, text: string): Amount | null {
  const amount = readPrefixed(tokens, first, text) ?? readUnprefixed(tokens, first, text);
  return amount === null ? null : withSmallerParts(tokens, withPointsAsThousands(tokens, amount), text);
}

/** The first token of a minus sign right before the amount ("-5C", "minus 5", "minus-5 yards"); -1 when there is none. */
export function minusBefore(tokens: Tokens, first: number): number {
  const before = textAt(tokens, first - 1);
  // "plus or minus 3 points" is a margin on either side
  if (before === 'minus') return wordAt(tokens, first - 3) === 'plus' ? -1 : first - 1;
  if ((before !== '-' && before !== '–') || !isGlued(tokens, first)) return -1;
  if (textAt(tokens, first - 2) === 'minus') return first - 2;
  return isGlued(tokens, first - 1) ? -1 : first - 1;
}
