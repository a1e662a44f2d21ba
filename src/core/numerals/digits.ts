/** A figure in digits as it stands in the text. */
export interface DigitRun {
  /** UTF-16 length. */
  readonly length: number;
  /** NaN when there are more digits than a figure of news has (an identifier). */
  readonly value: number;
  /** Digits after the decimal separator. */
  readonly decimals: number;
  /** Zeros at the end of a whole figure. */
  readonly trailingZeros: number;
  /** Digits without any separator: `2019`, not `2,019`. */
  readonly plain: boolean;
}

/** Longer runs are serial numbers; they are no figures. */
const mostDigits = 15;

const western = /\d{1,3}(?:,\d{3}){1,6}(?!\d)/y;
const indian = /\d{1,2}(?:,\d{2}){1,5},\d{3}(?!\d)/y;
/** 1.234.567 as in German or Spanish: one group alone would be a decimal fraction. */
const dotted = /\d{1,3}(?:\.\d{3}){2,5}(?![\d.]?\d)/y;
/** 1.234,56: with the comma behind them, points group digits wherever they stand. */
const dottedBeforeComma = /\d{1,3}(?:\.\d{3}){1,5}(?=,\d{1,2}(?![\d,.]?\d))/y;
const apostrophes = /\d{1,3}(?:['’]\d{3}){1,5}(?!\d)/y;
/** Thin and no-break spaces group digits wherever they stand; plain ones only where no other reading is likely. */
const spaced = /\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,5}(?!\d)|\d{1,3}(?: \d{3}){2,5}(?!\d)|\d{1,3} 000(?![\d-])/y;
const fractionPart = /\.\d{1,15}(?!\d)/y;
const decimalComma = /,\d{1,2}(?![\d,])/y;

const vulgar: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
]);

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  return end;
}

function countTrailingZeros(whole: string): number {
  let zeros = 0;
  while (zeros < whole.length - 1 && whole.charAt(whole.length - 1 - zeros) === '0') zeros++;
  return zeros;
}

/** The whole part of a figure: its text, grouped in one of the ways of the world, or bare digits. */
function readWhole(text: string, at: number): string {
  const next = digitsEnd(text, at);
  if (next - at > 3) return text.slice(at, next);
  const after = text.charAt(next);
  if (after === ',') return matchAt(western, text, at) ?? matchAt(indian, text, at) ?? text.slice(at, next);
  if (after === '.') return matchAt(dottedBeforeComma, text, at) ?? matchAt(dotted, text, at) ?? text.slice(at, next);
  if (after === "'" || after === '’') return matchAt(apostrophes, text, at) ?? text.slice(at, next);
  if (after === ' ' || after === '\u00a0' || after === '\u2009' || after === '\u202f')
    return matchAt(spaced, text, at) ?? text.slice(at, next);
  return text.slice(at, next);
}

/** `.25` after a whole part, unless a chain of dots (a version, an address, a date) goes on. */
function readFraction(text: string, at: number, whole: string): string {
  const fraction = matchAt(fractionPart, text, at);
  if (fraction !== null) {
    const end = at + fraction.length;
    const chained = text.charAt(end) === '.' && digitsEnd(text, end + 1) > end + 1;
    return chained ? '' : fraction;
  }
  return /^\d{1,3}(?:\.\d{3})*$/.test(whole) ? (matchAt(decimalComma, text, at) ?? '') : '';
}

/** Reads the digits that start at `at`: grouped, with a fraction, or a sign such as ½. Null when there are none. */
export function readDigits(text: string, at: number): DigitRun | null {
  const first = text.charCodeAt(at);
  if (first > 127) {
    const value = vulgar.get(text.charAt(at));
    return value === undefined ? null : { length: 1, value, decimals: 2, trailingZeros: 0, plain: false };
  }
  const isBarePoint = first === 46 && digitsEnd(text, at + 1) > at + 1 && !/[\d.\p{L}]/u.test(text.charAt(at - 1));
  if (!isBarePoint && (first < 48 || first > 57)) return null;
  const whole = isBarePoint ? '' : readWhole(text, at);
  const fraction = readFraction(text, at + whole.length, whole);
  if (isBarePoint && fraction === '') return null;
  const bare = whole.replaceAll(/[^\d]/g, '');
  return {
    length: Math.max(1, whole.length + fraction.length),
    value: bare.length > mostDigits ? Number.NaN : Number(`${bare}.${fraction.slice(1)}0`),
    decimals: Math.max(0, fraction.length - 1),
    trailingZeros: fraction === '' ? countTrailingZeros(bare) : 0,
    plain: bare.length === whole.length && fraction === '',
  };
}
