import { isGlued, isHyphen, isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import {
  currencyAbbreviations,
  currencySigns,
  currencyWords,
  dollarPrefixes,
  doubtfulCurrencyWords,
  gluedOnlyAbbreviations,
  isoCodes,
  minorUnits,
  nationalCurrencies,
  signPrefixes,
} from '../language/en/currencies';
import { singularOf } from '../language/en/countNouns';
import { scaleWords } from '../language/en/numberWords';
import type { UnitReading } from './unitReading';
import { sumNouns, weightWords } from '../language/en/moneyWords';

/** A currency that stands before its figure. */
export interface CurrencyBefore {
  readonly code: string;
  /** Index of the token behind it. */
  readonly next: number;
}

function isUpperCode(tokens: Tokens, at: number, text: string): boolean {
  const token = tokens[at];
  return token !== undefined && /^[A-Z]{3}$/.test(text.slice(token.start, token.end));
}

/** ISO code in capitals, or an abbreviation such as "Rs." */
function readCode(tokens: Tokens, at: number, text: string): CurrencyBefore | null {
  const word = wordAt(tokens, at);
  if (isoCodes.has(word) && isUpperCode(tokens, at, text)) {
    const sign = currencySigns.has(textAt(tokens, at + 1)) ? at + 2 : at + 1;
    return { code: word.toUpperCase(), next: sign };
  }
  const code = currencyAbbreviations.get(word);
  if (code === undefined || tokens[at]?.capital !== true) return null;
  if (isGlued(tokens, at) && tokens[at - 1]?.kind !== 'mark') return null;
  let next = at + 1;
  if (isMark(tokens, next, '.') && isGlued(tokens, next)) next++;
  if (gluedOnlyAbbreviations.has(word) && !isGlued(tokens, next)) return null;
  return { code, next };
}

/** Reads "$", "US$", "HK$", "CN¥", "Rs.", "USD" before a figure. */
export function readCurrencyBefore(tokens: Tokens, at: number, text: string): CurrencyBefore | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'mark') {
    const code = currencySigns.get(token.text);
    return code === undefined ? null : { code, next: at + 1 };
  }
  if (token.kind !== 'word') return null;
  const sign = textAt(tokens, at + 1);
  if (isGlued(tokens, at + 1) && currencySigns.has(sign)) {
    const code = sign === '$' ? dollarPrefixes.get(token.text) : signPrefixes.get(token.text + sign);
    return { code: code ?? currencySigns.get(sign) ?? '', next: at + 2 };
  }
  return readCode(tokens, at, text);
}

/** Plurals of currencies that do not end in -s. */
const irregularCurrencies: ReadonlyMap<string, string> = new Map([
  ['kronor', 'krona'],
  ['kroner', 'krone'],
]);

/** "Hong Kong dollars", "Swiss francs": the code by the nationality before the currency word. */
function nationalCode(word: string, nation: string): string | undefined {
  return nationalCurrencies.get(irregularCurrencies.get(word) ?? singularOf(word))?.get(nation);
}

/** Reads "euros", "Australian dollars", "pounds sterling", "USD", "€", "cents" behind a figure. */
export function readCurrencyAfter(tokens: Tokens, at: number, text: string, hasScale: boolean): UnitReading | null {
  const start = isHyphen(tokens, at) ? at + 1 : at;
  const sign = currencySigns.get(textAt(tokens, start));
  if (sign !== undefined) {
    // "500 $20 notes": a sign with a figure right behind belongs to that one
    return isGlued(tokens, start + 1) && tokens[start + 1]?.kind === 'number' ? null : money(sign, start + 1);
  }
  const word = wordAt(tokens, start);
  if (word === '') return null;
  const minor = minorUnits.get(word);
  if (minor !== undefined) return tokens[start]?.capital === true ? null : { ...money(minor, start + 1), factor: 0.01 };
  if (word === 'p' && isGlued(tokens, start) && start === at) return { ...money('GBP', start + 1), factor: 0.01 };
  if (isoCodes.has(word) && isUpperCode(tokens, start, text)) return money(word.toUpperCase(), start + 1);
  return readCurrencyWord(tokens, start, hasScale) ?? readNational(tokens, start);
}

/** Pounds that weigh: "200 pounds of copper", "a 70-pound pack", "weighs 200 pounds". Millions of pounds are money. */
function isWeight(tokens: Tokens, at: number): boolean {
  const figure = isHyphen(tokens, at - 1) ? at - 2 : at - 1;
  if (wordAt(tokens, figure) !== '' && scaleWords.has(wordAt(tokens, figure))) return false;
  const behind = wordAt(tokens, at + 1);
  if (behind === 'of') return !sumNouns.has(wordAt(tokens, at + 2)) && !currencyWords.has(wordAt(tokens, at + 2));
  if (isHyphen(tokens, at - 1)) return wordAt(tokens, at) === 'pound' && !sumNouns.has(behind);
  if (weightWords.has(behind) || weightWords.has(wordAt(tokens, at + 2))) return true;
  for (let i = at - 2; i >= at - 6; i--) if (weightWords.has(wordAt(tokens, i))) return true;
  return false;
}

function readCurrencyWord(tokens: Tokens, at: number, hasScale: boolean): UnitReading | null {
  const word = wordAt(tokens, at);
  const code = currencyWords.get(word);
  if (code === undefined) {
    return word === 'kr' || word === 'zł' || word === 'kč'
      ? money(currencyAbbreviations.get(word) ?? '', at + 1)
      : null;
  }
  if (doubtfulCurrencyWords.has(word) && !hasScale) return null;
  if (word.startsWith('pound') && isWeight(tokens, at)) return null;
  const behind = wordAt(tokens, at + 1);
  if (word.startsWith('pound') && behind === 'sterling') return money('GBP', at + 2);
  return money(code, at + 1);
}

/** A nationality of one or two words, then the currency. */
function readNational(tokens: Tokens, at: number): UnitReading | null {
  const first = wordAt(tokens, at);
  const second = wordAt(tokens, at + 1);
  const one = nationalCode(second, first);
  if (one !== undefined) return money(one, at + 2);
  const third = wordAt(tokens, at + 2);
  const two = third === '' ? undefined : nationalCode(third, `${first} ${second}`);
  return two === undefined ? null : money(two, at + 3);
}

function money(code: string, next: number): UnitReading {
  return { kind: 'money', unit: code, next, factor: 1 };
}
