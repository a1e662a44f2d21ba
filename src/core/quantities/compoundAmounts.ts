import { withUnit, type Amount } from './amount';
import type { ClaimKind } from './claimKind';
import { readDuration } from './durations';
import { readMeasure } from './measures';
import { readCurrencyAfter } from './money';
import { isGlued, isHyphen, isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import type { Numeral } from '../numerals/numeral';
import { readNumeral } from '../numerals/numbers';
import type { UnitReading } from './unitReading';
import { sharedCoins, thousandths } from '../language/en/smallCoins';
import { amountEnds } from '../language/en/unitForms';
import { unitDays, unitsBySymbol } from '../language/en/units';

/** "24 hours, 39 minutes and 35 seconds" has three parts; nobody tells more. */
const mostParts = 3;
/** A smaller unit is at most so much of the larger: 30 days are nearly a month, seven days a week. */
const largestPart = 0.6;
const inchesOfFoot = 12;
const thousandth = 0.001;

function grown(amount: Amount, value: number, next: number): Amount {
  const exact = Number(value.toPrecision(amount.kind === 'money' ? 14 : 6));
  return { ...amount, value: exact, digits: { ...amount.digits, decimals: 2, trailingZeros: 0 }, next };
}

function readSmallerUnit(tokens: Tokens, kind: ClaimKind, at: number, text: string): UnitReading | null {
  if (kind === 'duration') return readDuration(tokens, at);
  return kind === 'measure' ? readMeasure(tokens, at, text) : readCurrencyAfter(tokens, at, text, true);
}

/** A number with its unit of the kind, as the smaller part of an amount. */
function readSmaller(
  tokens: Tokens,
  kind: ClaimKind,
  at: number,
  text: string,
): { numeral: Numeral; unit: UnitReading } | null {
  const numeral = readNumeral(tokens, at);
  if (numeral === null || isHyphen(tokens, numeral.next)) return null;
  const unit = readSmallerUnit(tokens, kind, numeral.next, text);
  return unit?.kind === kind ? { numeral, unit } : null;
}

/** What one of the smaller unit is of the larger; NaN when they are of other dimensions. */
function ratioOf(amount: Amount, unit: UnitReading): number {
  if (amount.kind === 'money') {
    const isItsCoin = unit.unit === amount.unit || sharedCoins.get(unit.unit)?.has(amount.unit) === true;
    if (!isItsCoin || unit.factor >= 1) return Number.NaN;
    return thousandths.has(amount.unit) ? Math.min(unit.factor, thousandth) : unit.factor;
  }
  if (amount.kind === 'duration')
    return (unitDays.get(unit.unit) ?? Number.NaN) / (unitDays.get(amount.unit) ?? Number.NaN);
  const small = unitsBySymbol.get(unit.unit);
  const large = unitsBySymbol.get(amount.unit);
  if (small?.dimension !== large?.dimension) return Number.NaN;
  return (small?.factor ?? Number.NaN) / (large?.factor ?? Number.NaN);
}

/** Where the smaller part of an amount may begin: behind "and", a comma, "and" behind a comma, or nothing. */
function partStart(tokens: Tokens, at: number): number {
  const comma = isMark(tokens, at, ',') ? at + 1 : at;
  return wordAt(tokens, comma) === 'and' ? comma + 1 : comma;
}

/** "5ft 10in", "2 hours 30 minutes", "three years, two months and six days", "3 dollars and 50 cents": adds the smaller units. */
export function withSmallerParts(tokens: Tokens, amount: Amount, text: string): Amount {
  const { kind } = amount;
  if ((kind !== 'duration' && kind !== 'measure' && kind !== 'money') || !Number.isInteger(amount.value)) return amount;
  if (isHyphen(tokens, amount.numeral.next)) return amount;
  let whole = amount;
  let last = amount.unit;
  for (let parts = 1; parts < mostParts; parts++) {
    const smaller = readSmaller(tokens, kind, partStart(tokens, whole.next), text);
    if (smaller === null) break;
    const { numeral, unit } = smaller;
    const ratio = ratioOf({ ...whole, unit: last }, unit);
    // a smaller unit of the same dimension, filled less than once: else it is an amount of its own
    if (!(ratio > 0 && ratio < largestPart && numeral.value * ratio < 1)) break;
    whole = grown(whole, whole.value + numeral.value * ratioOf(amount, unit), unit.next);
    last = unit.unit;
    if (kind === 'money' || !Number.isInteger(numeral.value)) break;
  }
  return whole === amount ? withBareRest(tokens, amount) : whole;
}

/** "15 dollars 50", "six feet 5": the smaller unit goes without saying. */
function withBareRest(tokens: Tokens, amount: Amount): Amount {
  if (amount.unitBefore) return amount;
  const rest = readNumeral(tokens, amount.next);
  if (rest?.digits.scale !== 1 || !Number.isInteger(rest.value)) return amount;
  const behind = textAt(tokens, rest.next);
  if (behind !== '' && !amountEnds.has(behind)) return amount;
  if (amount.kind === 'money' && rest.value >= 10 && rest.value < 100 && amount.digits.scale === 1)
    return grown(amount, amount.value + rest.value / 100, rest.next);
  return amount.unit === 'ft' && rest.value < inchesOfFoot
    ? grown(amount, amount.value + rest.value / inchesOfFoot, rest.next)
    : amount;
}

/** 5'10" or 5’10”: feet and inches by their marks. */
function readMarkedHeight(tokens: Tokens, feet: Numeral): number {
  const at = feet.next;
  const isMarked = isMark(tokens, at, "'") && isGlued(tokens, at) && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  return isMarked && /^["”″]$/.test(textAt(tokens, at + 2)) ? at + 1 : -1;
}

/** "5-foot-9", "six-foot-two": where the inches stand. */
function readHyphenedHeight(tokens: Tokens, feet: Numeral): number {
  const at = feet.next;
  const isFoot = isHyphen(tokens, at) && wordAt(tokens, at + 1) === 'foot' && isHyphen(tokens, at + 2);
  return isFoot ? at + 3 : -1;
}

/** Feet and inches in one word: 5'10", 5-foot-9, six-foot-two, 6-foot-2-inch. */
export function readHeight(tokens: Tokens, feet: Numeral): Amount | null {
  const marked = feet.plain ? readMarkedHeight(tokens, feet) : -1;
  const at = marked >= 0 ? marked : readHyphenedHeight(tokens, feet);
  const inches = at < 0 ? null : readNumeral(tokens, at);
  if (inches === null || inches.value >= inchesOfFoot || inches.digits.scale !== 1) return null;
  const isNamed = isHyphen(tokens, inches.next) && /^inch(?:es)?$/.test(wordAt(tokens, inches.next + 1));
  const next = marked >= 0 ? at + 2 : isNamed ? inches.next + 2 : inches.next;
  const unit: UnitReading = { kind: 'measure', unit: 'ft', next, factor: 1 };
  return grown(withUnit(feet, feet.first, unit, false), feet.value + inches.value / inchesOfFoot, next);
}
