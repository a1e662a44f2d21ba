import type { ClaimKind } from './claimKind';
import type { WrittenDigits } from '../numerals/writtenDigits';
import { isGlued, isHyphen, isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { isPlural } from '../language/en/countNouns';
import { readDuration, readMeasure, readPercent, showsLength } from './measures';
import { readCurrencyAfter, readCurrencyBefore } from './money';
import { readNumeral, withScaleLetter, type Numeral } from '../numerals/numbers';
import { measureUnits, unitDays } from '../language/en/units';
import type { UnitReading } from './unitReading';
import { behindWon } from '../language/en/moneyWords';

/** A number with the unit that stands at it; without unit its kind is `count`. */
export interface Amount {
  readonly kind: ClaimKind;
  readonly value: number;
  readonly unit: string;
  readonly digits: WrittenDigits;
  /** Tokens: first, and behind the last. */
  readonly first: number;
  readonly next: number;
  readonly numeral: Numeral;
  /** The unit stands before the number. */
  readonly unitBefore: boolean;
}

function withUnit(numeral: Numeral, first: number, unit: UnitReading | null, unitBefore: boolean): Amount {
  const factor = unit?.factor ?? 1;
  const digits = factor === 1 ? numeral.digits : { ...numeral.digits, scale: numeral.digits.scale * factor };
  return {
    kind: unit?.kind ?? 'count',
    value: factor === 1 ? numeral.value : Number((numeral.value * factor).toPrecision(14)),
    unit: unit?.unit ?? '',
    digits,
    first,
    next: Math.max(numeral.next, unit?.next ?? 0),
    numeral,
    unitBefore,
  };
}

/** Whether a letter behind digits, as in "5m", is a scale here: a plural follows that is no sign of a length. */
function isScaleLetter(tokens: Tokens, numeral: Numeral): boolean {
  const at = numeral.doubtfulScale;
  if (at === undefined) return false;
  const letter = wordAt(tokens, at);
  const capital = tokens[at]?.capital === true;
  if (letter === 'k') return true;
  if (letter === 't' || letter === 'mm' || letter === 'th') return false;
  const behind = wordAt(tokens, at + 1);
  if (letter === 'b') return capital || isPlural(behind);
  if (capital) return !isGlued(tokens, at + 1);
  if (numeral.digits.decimals > 0 && behind === 'of') return true;
  return isPlural(behind) && !showsLength(behind);
}

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
    readCurrencyAfter(tokens, at, text, hasScale) ??
    readMeasure(tokens, at, text)
  );
}

/** "$65.7 billion", "Rs. 500 crore", "$5m": the currency stands before. */
function readPrefixed(tokens: Tokens, first: number, text: string): Amount | null {
  const currency = readCurrencyBefore(tokens, first, text);
  if (currency === null) return null;
  const numeral = readNumeral(tokens, currency.next);
  if (numeral === null) return null;
  const scaled = withScaleLetter(tokens, numeral);
  const unit: UnitReading = { kind: 'money', unit: currency.code, next: scaled.next, factor: 1 };
  const after = readCurrencyAfter(tokens, scaled.next, text, false);
  // "$5 million US", "$20 Australian": a code behind the figure decides
  const isRepeated = after !== null && after.factor === 1 && after.next > scaled.next;
  return withUnit(scaled, first, isRepeated ? { ...after, kind: 'money' } : unit, true);
}

/** "5ft 10in", "2 hours 30 minutes", "three years and six months": adds the smaller unit to the first. */
function withSmallerPart(tokens: Tokens, amount: Amount, text: string): Amount {
  if (amount.kind !== 'duration' && amount.kind !== 'measure') return amount;
  if (amount.unitBefore || isHyphen(tokens, amount.numeral.next)) return amount;
  let at = amount.next;
  if (wordAt(tokens, at) === 'and' || isMark(tokens, at, ',')) at++;
  const numeral = readNumeral(tokens, at);
  if (numeral === null || !Number.isInteger(amount.value)) return amount;
  const unit =
    amount.kind === 'duration' ? readDuration(tokens, numeral.next) : readMeasure(tokens, numeral.next, text);
  if (unit === null || isHyphen(tokens, numeral.next)) return amount;
  const part = sizeOf(unit.unit, amount.kind) / sizeOf(amount.unit, amount.kind);
  // a smaller unit of the same dimension, filled less than once: else it is an amount of its own
  if (!(part > 0 && part < 0.6 && numeral.value * part < 1)) return amount;
  const value = Number((amount.value + numeral.value * part).toPrecision(6));
  return { ...amount, value, digits: { ...amount.digits, decimals: 2, trailingZeros: 0 }, next: unit.next };
}

function sizeOf(unit: string, kind: ClaimKind): number {
  if (kind === 'duration') return unitDays.get(unit) ?? Number.NaN;
  const pairs: Readonly<Record<string, number>> = {
    ft: 0.3048,
    in: 0.0254,
    st: 6.35029,
    lb: 0.45359237,
    kg: 1,
    g: 0.001,
    m: 1,
    cm: 0.01,
    km: 1000,
    oz: 0.0283495,
  };
  return pairs[unit] ?? measureUnits.get(unit)?.factor ?? Number.NaN;
}

/** 5'10" or 5’10”: feet and inches by their marks. */
function readHeight(tokens: Tokens, feet: Numeral): Amount | null {
  const at = feet.next;
  const inches = tokens[at + 1]?.digits;
  const isMarked = isMark(tokens, at, "'") && isGlued(tokens, at) && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  if (!isMarked || !feet.plain || inches?.plain !== true || inches.value > 11) return null;
  if (textAt(tokens, at + 2) !== '"' && textAt(tokens, at + 2) !== '”') return null;
  const unit: UnitReading = { kind: 'measure', unit: 'ft', next: at + 3, factor: 1 };
  const value = Number((feet.value + inches.value / 12).toPrecision(6));
  return {
    ...withUnit(feet, feet.first, unit, false),
    value,
    digits: { ...feet.digits, decimals: 2, trailingZeros: 0 },
  };
}

/** Reads a number with its unit; null when no number begins at `first`. */
export function readAmount(tokens: Tokens, first: number, text: string): Amount | null {
  const prefixed = readPrefixed(tokens, first, text);
  if (prefixed !== null) return prefixed;
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
  return withSmallerPart(tokens, withUnit(numeral, first, readUnitBehind(tokens, numeral, text), false), text);
}

/** Whether a minus sign stands right before the amount: "-5C", "minus 5". */
export function minusBefore(tokens: Tokens, first: number): boolean {
  const before = textAt(tokens, first - 1);
  if (before === 'minus') return true;
  return (before === '-' || before === '–') && isGlued(tokens, first) && !isGlued(tokens, first - 1);
}
