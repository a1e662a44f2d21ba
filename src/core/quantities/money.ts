import { isGlued, isHyphen, isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import {
  currencyAbbreviations,
  currencySigns,
  currencyWords,
  dollarPrefixes,
  doubtfulCurrencyWords,
  gluedOnlyAbbreviations,
  isoCodes,
  signPrefixes,
} from '../language/en/currencies';
import {
  type ScaledCode,
  abbreviationsBehind,
  codesWithScale,
  doubtfulAbbreviations,
  irregularCurrencies,
  nationEnd,
  pluralsBeforeFigures,
  smallAbbreviations,
  spacedPrefixes,
  sureCodes,
  wordCodes,
  wordPrefixes,
  wordsBeforeFigures,
} from '../language/en/currencyForms';
import { coinsOfSigns, longestNation, nationalCurrencies, nationStarts } from '../language/en/nationalCurrencies';
import { minorParts, minorUnits } from '../language/en/smallCoins';
import { singularOf } from '../language/en/countNouns';
import { functionWords } from '../language/en/functionWords';
import { changeWords } from '../language/en/change';
import { scaleLetters, scaleWords } from '../language/en/numberWords';
import { isSurname } from './nameGuard';
import type { UnitReading } from './unitReading';
import { isPaid, isScaledBefore, isWeight } from './weights';

/** A currency that stands before its figure. */
export interface CurrencyBefore {
  readonly code: string;
  /** Index of the token behind it. */
  readonly next: number;
  /** What the figure is multiplied with: 1e6 in "EURm 50". */
  readonly factor: number;
}

/** A hundredth of a currency: cents, pence. */
const hundredth = 0.01;

function isUpper(tokens: Tokens, at: number, text: string): boolean {
  const token = tokens[at];
  return token !== undefined && /^[A-Z]+$/.test(text.slice(token.start, token.end));
}

/** An ISO code: in capitals, or in small letters where no word is spelt so. */
function isCode(tokens: Tokens, at: number, text: string): boolean {
  const word = wordAt(tokens, at);
  return sureCodes.has(word) || (isoCodes.has(word) && isUpper(tokens, at, text));
}

/** "MUSD", "kEUR", "EURm", "USDbn": the code must stand in capitals. */
function readScaledCode(tokens: Tokens, at: number, text: string): ScaledCode | null {
  const token = tokens[at];
  const scaled = codesWithScale.get(wordAt(tokens, at));
  if (token === undefined || scaled === undefined) return null;
  const start = token.start + scaled.start;
  return text.slice(start, start + scaled.code.length) === scaled.code ? scaled : null;
}

function before(code: string, next: number, factor = 1): CurrencyBefore {
  return { code, next, factor };
}

/** ISO code, an abbreviation such as "Rs.", or a code with a scale. */
function readCode(tokens: Tokens, at: number, text: string): CurrencyBefore | null {
  const word = wordAt(tokens, at);
  if (isCode(tokens, at, text) && !(wordCodes.has(word) && !isSum(tokens, at + 1)))
    return before(word.toUpperCase(), currencySigns.has(textAt(tokens, at + 1)) ? at + 2 : at + 1);
  const scaled = readScaledCode(tokens, at, text);
  if (scaled !== null) return before(scaled.code, at + 1, scaled.factor);
  const code = currencyAbbreviations.get(word);
  if (code === undefined || !(tokens[at]?.capital === true || smallAbbreviations.has(word))) return null;
  if (isGlued(tokens, at) && tokens[at - 1]?.kind !== 'mark') return null;
  let next = at + 1;
  if (isMark(tokens, next, '.') && isGlued(tokens, next)) next++;
  if (doubtfulAbbreviations.has(word) && !isSum(tokens, next)) return null;
  if (gluedOnlyAbbreviations.has(word) && !isGlued(tokens, next)) return null;
  return before(code, next);
}

/** Whether a figure shows that it is a sum: by a comma or a scale. */
function isSum(tokens: Tokens, at: number): boolean {
  const figure = tokens[at];
  if (figure?.kind !== 'number') return false;
  const behind = wordAt(tokens, at + 1);
  return figure.text.includes(',') || scaleWords.has(behind) || (scaleLetters.has(behind) && isGlued(tokens, at + 1));
}

/** "dollars 20": the figure is no year and counts nothing. */
function isBareSum(tokens: Tokens, at: number): boolean {
  const digits = tokens[at + 1]?.digits;
  if (!pluralsBeforeFigures.has(wordAt(tokens, at)) || digits === null || digits === undefined) return false;
  const behind = wordAt(tokens, at + 2);
  return !(digits.plain && digits.value > 1900 && digits.value < 2100) && (behind === '' || functionWords.has(behind));
}

/** "Euro 30 million", "Rupees 10,000": the figure must show that it is a sum, for "Euro 2024" is none. */
function readWordBefore(tokens: Tokens, at: number): CurrencyBefore | null {
  const code = wordsBeforeFigures.has(wordAt(tokens, at)) ? currencyWords.get(wordAt(tokens, at)) : undefined;
  if (code === undefined || tokens[at - 1]?.kind === 'number') return null;
  const isSumBehind = isSum(tokens, at + 1) || isBareSum(tokens, at);
  return isSumBehind && !scaleWords.has(wordAt(tokens, at - 1)) ? before(code, at + 1) : null;
}

/** "$", "€" and the dollar of a country behind its sign: "$US45", "$A1.2 billion". */
function readSign(tokens: Tokens, at: number): CurrencyBefore | null {
  const sign = textAt(tokens, at);
  const code = currencySigns.get(sign);
  if (code === undefined) return null;
  const country = sign === '$' && isGlued(tokens, at + 1) ? dollarPrefixes.get(wordAt(tokens, at + 1)) : undefined;
  if (country !== undefined && tokens[at + 2]?.kind === 'number') return before(country, at + 2);
  return before(nationBefore(tokens, at) ?? code, at + 1);
}

/** Reads "$", "US$", "$US", "US $", "HK$", "CN¥", "Rs.", "USD", "EURm" before a figure. */
export function readCurrencyBefore(tokens: Tokens, at: number, text: string): CurrencyBefore | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'mark') return readSign(tokens, at);
  if (token.kind !== 'word') return null;
  const sign = textAt(tokens, at + 1);
  const prefixed = isGlued(tokens, at + 1) ? signPrefixes.get(token.text + sign) : undefined;
  if (prefixed !== undefined) return before(prefixed, at + 2);
  const isBeside =
    isGlued(tokens, at + 1) ||
    (sign === '$' && spacedPrefixes.has(token.text) && (token.capital || !wordPrefixes.has(token.text)));
  if (isBeside && currencySigns.has(sign)) {
    const code = sign === '$' ? dollarPrefixes.get(token.text) : undefined;
    const iso = isoCodes.has(token.text) ? token.text.toUpperCase() : undefined;
    return before(code ?? iso ?? currencySigns.get(sign) ?? '', at + 2);
  }
  return readCode(tokens, at, text) ?? readWordBefore(tokens, at);
}

/** The currency that a nationality decides on, by its word in the singular or its sign; undefined when all that use it share one. */
function coinAt(tokens: Tokens, at: number): ReadonlyMap<string, string> | undefined {
  const word = textAt(tokens, at);
  return nationalCurrencies.get(coinsOfSigns.get(word) ?? irregularCurrencies.get(word) ?? singularOf(word));
}

/** Whether a nationality that stands before a sign decides on it: "Canadian $ 30". A sign that is glued to its figure is no country's. */
function nationBefore(tokens: Tokens, at: number): string | undefined {
  if (isGlued(tokens, at) || isGlued(tokens, at + 1)) return undefined;
  const coin = coinAt(tokens, at);
  let phrase = '';
  for (let i = at - 1; coin !== undefined && i >= at - longestNation && wordAt(tokens, i) !== ''; i--) {
    phrase = phrase === '' ? wordAt(tokens, i) : `${wordAt(tokens, i)} ${phrase}`;
    const code = coin.get(phrase);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** "cents", "pence", "¢", "20p", "30c a litre", "HK¢": parts of a currency. */
function readMinor(tokens: Tokens, at: number, isHyphened: boolean): UnitReading | null {
  const word = textAt(tokens, at);
  const code = minorUnits.get(word);
  if (code !== undefined)
    return tokens[at]?.capital === true ? null : { ...money(code, at + 1), factor: minorParts.get(word) ?? hundredth };
  if (isHyphened || !isGlued(tokens, at) || tokens[at]?.capital === true) return null;
  if (word === 'p') return { ...money('GBP', at + 1), factor: hundredth };
  // "ended 70c up"
  const isCents = isPaid(tokens, at) || changeWords.has(wordAt(tokens, at + 1));
  return word === 'c' && isCents ? { ...money('USD', at + 1), factor: hundredth } : null;
}

/** A code behind a figure: "50 USD", "50 USD million", "50 MUSD". */
function readCodeBehind(tokens: Tokens, at: number, text: string, hasScale: boolean): UnitReading | null {
  const scaled = hasScale ? null : readScaledCode(tokens, at, text);
  if (scaled !== null) return { ...money(scaled.code, at + 1), factor: scaled.factor };
  if (!isCode(tokens, at, text)) return null;
  const scaleWord = hasScale ? '' : wordAt(tokens, at + 1);
  const factor = scaleWords.get(scaleWord) ?? scaleLetters.get(scaleWord);
  const code = money(wordAt(tokens, at).toUpperCase(), at + 1);
  return factor === undefined || tokens[at + 1]?.capital === true ? code : { ...code, factor, next: at + 2 };
}

/**
 * Reads "euros", "Australian dollars", "pounds sterling", "USD", "USD million", "€", "cents" behind a figure.
 * @param hasScale the figure has a scale of its own, or is too large for a small coin or winner
 */
export function readCurrencyAfter(tokens: Tokens, at: number, text: string, hasScale: boolean): UnitReading | null {
  const start = isHyphen(tokens, at) ? at + 1 : at;
  const sign = currencySigns.get(textAt(tokens, start));
  if (sign !== undefined) {
    // "500 $20 notes": a sign with a figure right behind belongs to that one
    return isGlued(tokens, start + 1) && tokens[start + 1]?.kind === 'number' ? null : money(sign, start + 1);
  }
  const minor = readMinor(tokens, start, start > at);
  if (minor !== null) return minor;
  if (wordAt(tokens, start) === '') return null;
  return (
    readCodeBehind(tokens, start, text, isScaledBefore(tokens, at)) ??
    readNational(tokens, start) ??
    readCurrencyWord(tokens, start, hasScale) ??
    readCoinOfOne(tokens, start)
  );
}

function readCurrencyWord(tokens: Tokens, at: number, hasScale: boolean): UnitReading | null {
  const word = wordAt(tokens, at);
  const code = currencyWords.get(word);
  if (code === undefined)
    return abbreviationsBehind.has(word) ? money(currencyAbbreviations.get(word) ?? '', at + 1) : null;
  if ((doubtfulCurrencyWords.has(word) && !hasScale) || isSurname(tokens, at)) return null;
  if (word.startsWith('pound') && isWeight(tokens, at)) return null;
  const behind = wordAt(tokens, at + 1);
  if (word.startsWith('pound') && behind === 'sterling') return money('GBP', at + 2);
  return money(code, at + 1);
}

/** "South African rand", "Thai baht": a currency that one country has, behind its name. */
function readCoinOfOne(tokens: Tokens, at: number): UnitReading | null {
  if (tokens[at]?.capital !== true && !nationEnd.test(wordAt(tokens, at))) return null;
  const coin = tokens[at + 1]?.capital === true ? at + 2 : at + 1;
  const word = wordAt(tokens, coin);
  const code = currencyWords.get(word);
  if (code === undefined || tokens[coin]?.capital === true || doubtfulCurrencyWords.has(word)) return null;
  return nationalCurrencies.has(irregularCurrencies.get(word) ?? singularOf(word)) ? null : money(code, coin + 1);
}

/** A nationality of up to three words, then the currency, its sign or its small coin: "Hong Kong dollars", "30 Egyptian £". */
function readNational(tokens: Tokens, at: number): UnitReading | null {
  let nation = wordAt(tokens, at);
  if (!nationStarts.has(nation)) return null;
  for (let coin = at + 1; coin <= at + longestNation; coin++) {
    const code = coinAt(tokens, coin)?.get(nation);
    const word = textAt(tokens, coin);
    if (code !== undefined)
      return { ...money(code, coin + 1), factor: minorUnits.has(word) ? (minorParts.get(word) ?? hundredth) : 1 };
    nation = `${nation} ${wordAt(tokens, coin)}`;
  }
  return null;
}

function money(code: string, next: number): UnitReading {
  return { kind: 'money', unit: code, next, factor: 1 };
}
