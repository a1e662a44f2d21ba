import { pointLanguages } from '../language/other/functionWords';
import type { DigitRun } from './digits';

/** How figures of a text are written: what parts their decimals, and whether the text itself shows it. */
export interface FigureHabit {
  readonly language: string;
  readonly decimal: ',' | '.';
  readonly shown: boolean;
}

/** Figures that can be read in one way only: "12,5", "1.214.000", "1.214,50" as against "12.5 %", "1,214,000", "1,214.50". */
const commaSigns = /(?<![\d.,])(?:\d{1,3}(?:[.\s'’]\d{3})*,\d{1,2}|\d{1,3}(?:\.\d{3}){2,})(?![\d.,]?\d)/g;
const pointSigns =
  /(?<![\d.,])(?:\d{1,3}(?:[,'’]\d{3})+\.\d{1,2}|\d{1,3}(?:,\d{3}){2,}|\d{1,3}\.\d{1,2}(?=\s?%))(?![\d.,]?\d)/g;

/** More figures, or more of a text, tell nothing new. */
const mostCounted = 200;
const mostRead = 100_000;

function count(text: string, signs: RegExp): number {
  const found = text.matchAll(signs);
  let counted = 0;
  while (counted < mostCounted && found.next().done !== true) counted++;
  return counted;
}

/** How the figures of a text in a language are written; what the text shows goes before what its language is used to. */
export function habitOf(text: string, language: string): FigureHabit {
  const head = text.slice(0, mostRead);
  const [commas, points] = [count(head, commaSigns), count(head, pointSigns)];
  const usual = pointLanguages.has(language) ? '.' : ',';
  const decimal = commas === points ? usual : commas > points ? ',' : '.';
  return { language, decimal, shown: commas !== points };
}

const grouped = {
  ',': /\d{1,3}(?:(?:\.\d{3})+|(?:[\u00a0\u2009\u202f]\d{3})+|(?: \d{3})+|(?:['’]\d{3})+)(?![\d]|[.'’]\d)/y,
  '.': /\d{1,3}(?:(?:,\d{3})+|(?:[\u00a0\u2009\u202f]\d{3})+|(?: \d{3})+|(?:['’]\d{3})+)(?![\d]|['’]\d)/y,
} as const;
const bare = /\d+/y;
const fractions = { ',': /,(\d{1,6})(?![\d]|[.,]\d)/y, '.': /\.(\d{1,6})(?![\d]|[.,]\d)/y } as const;

/** No figure of news has more digits. */
const mostDigits = 15;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** The decimals at the end of a whole part: with the mark of the text, or with the other one where it can group nothing. */
function fractionAt(text: string, at: number, { decimal, shown }: FigureHabit): string | null {
  const own = matchAt(fractions[decimal], text, at);
  // "1,214" in a text that does not show what its comma does
  if (own.length === 4 && !shown && decimal === ',') return null;
  if (own !== '') return own;
  const other = matchAt(fractions[decimal === ',' ? '.' : ','], text, at);
  return other.length === 2 || other.length === 3 ? other : '';
}

function zerosAtEnd(digits: string): number {
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  return Math.min(zeros, digits.length - 1);
}

/**
 * The figure in digits at an offset, as a text in another language than English writes it: "1.214", "1 214", "1'214", "12,5".
 * Its value is NaN where it can be read in two ways, or is none of news.
 */
export function readOtherDigits(text: string, at: number, habit: FigureHabit): DigitRun | null {
  const whole = matchAt(grouped[habit.decimal], text, at) || matchAt(bare, text, at);
  if (whole === '') return null;
  const digits = whole.replace(/\D/g, '');
  const fraction = fractionAt(text, at + whole.length, habit);
  const unread = fraction === null || digits.length > mostDigits;
  const decimals = fraction === null ? '' : fraction.slice(1);
  return {
    length: whole.length + (fraction?.length ?? 0),
    value: unread ? Number.NaN : Number(`${digits}.${decimals}0`),
    decimals: decimals.length,
    trailingZeros: decimals === '' ? zerosAtEnd(digits) : 0,
    plain: digits.length === whole.length && decimals === '',
  };
}
