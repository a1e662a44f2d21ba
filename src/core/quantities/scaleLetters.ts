import { endsSentence, isGlued, textAt, wordAt, type Tokens } from '../numerals/cursor';
import type { Numeral } from '../numerals/numeral';
import { currencySigns, currencyWords } from '../language/en/currencies';
import { isPlural } from '../language/en/countNouns';
import { functionWords, isDefinite } from '../language/en/functionWords';
import { tradingVerbs } from '../language/en/numberWords';
import { totalNouns } from '../language/en/roles';
import { showsLength } from './measures';

/** Words so far before "8.4m" tell of a total: "the population is 8.4m". */
const totalReach = 7;
/** Adjectives between the letter and the plural it counts: "1.5m very young people". */
const adjectiveReach = 3;

/** "m" before what it counts, adjectives between: "1.5m young people"; a length has a singular or a measure behind it. */
function countsBehind(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + adjectiveReach; i++) {
    const word = wordAt(tokens, i);
    if (word === '' || functionWords.has(word) || showsLength(word)) return false;
    if (isPlural(word)) return true;
  }
  return false;
}

/** "35m of its speakers", "2m of them": parts of a whole that is known are counted, "40m of cable" is measured. */
function isOfWhole(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at) !== 'of') return false;
  const whole = wordAt(tokens, at + 1);
  return whole === 'them' || whole === 'us' || (isDefinite(whole) && countsBehind(tokens, at + 2));
}

/** "the total is 8.4m", "an audience of 2m" */
function isTotal(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - totalReach) && !endsSentence(tokens, i); i--)
    if (totalNouns.has(wordAt(tokens, i))) return true;
  return false;
}

/** Figures so far before "6m" share its letter: "32m euros, plus 6m in add-ons". */
const sumReach = 10;

/** Whether a sum of money or a number with the same letter stands shortly before. */
function isBehindScale(tokens: Tokens, first: number, letter: string): boolean {
  for (let i = first - 1; i >= Math.max(1, first - sumReach) && !endsSentence(tokens, i); i--) {
    if (wordAt(tokens, i) !== letter || !isGlued(tokens, i) || tokens[i - 1]?.kind !== 'number') continue;
    const isSum = currencySigns.has(textAt(tokens, i - 2)) || currencyWords.has(wordAt(tokens, i + 1));
    return isSum || isTotal(tokens, i - 1) || countsBehind(tokens, i + 1) || tradingVerbs.has(wordAt(tokens, i - 2));
  }
  return false;
}

/** Whether a letter behind digits, as in "5m", is a scale here, not a unit. */
export function isScaleLetter(tokens: Tokens, numeral: Numeral): boolean {
  const at = numeral.doubtfulScale;
  if (at === undefined) return false;
  const letter = wordAt(tokens, at);
  const capital = tokens[at]?.capital === true;
  if (letter === 'k') return true;
  if (letter === 't' || letter === 'mm' || letter === 'th' || letter === 'mil') return false;
  if (letter === 'b') return capital || isPlural(wordAt(tokens, at + 1));
  if (capital) return !isGlued(tokens, at + 1);
  if (showsLength(wordAt(tokens, at + 1))) return false;
  // "left 1.1m without water": people; "sold 1.1m in May": goods
  if (wordAt(tokens, at + 1) === 'without' || isBehindScale(tokens, numeral.first, letter)) return true;
  if (tradingVerbs.has(wordAt(tokens, numeral.first - 1))) return true;
  return countsBehind(tokens, at + 1) || isOfWhole(tokens, at + 1) || isTotal(tokens, numeral.first);
}
