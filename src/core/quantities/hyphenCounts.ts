import { listJoiners } from '../language/en/numberWords';
import { isGlued, isHyphen, isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { readNumeral } from '../numerals/numbers';
import type { Draft } from './draft';
import { figureOf } from './figureOf';
import type { Ends } from './ranges';
import { singularOf } from '../language/en/countNouns';
import { functionWords } from '../language/en/functionWords';
import { adjectiveEndings, hyphenNouns, noHyphenNouns } from '../language/en/hyphenNouns';

/** A list of numbers before one noun ("four-, five- and six-cylinder") is at most so many tokens long. */
const longestList = 8;

/** What a number hyphened to a word counts; null when the word is an adjective or tells a way: "two-sided", "one-way". */
function hyphenUnit(word: string, isSpelled: boolean, isSingle: boolean): string | null {
  const known = hyphenNouns.get(word);
  if (known !== undefined) return known;
  if (word.length < 3 || functionWords.has(word)) return null;
  if (!isSpelled) return singularOf(word);
  const isAdjective = [...adjectiveEndings].some(ending => word.endsWith(ending)) || noHyphenNouns.has(word);
  return isSingle || isAdjective || singularOf(word) !== word ? null : word;
}

/** "four-, five- and six-cylinder": the word that the last number of the list is hyphened to. */
function sharedUnit(tokens: Tokens, at: number): string {
  if (!listJoiners.has(textAt(tokens, at + 1))) return '';
  for (let i = at + 1; i < at + longestList; i++) {
    const numeral = readNumeral(tokens, i);
    if (numeral === null) continue;
    if (isHyphen(tokens, numeral.next)) return wordAt(tokens, numeral.next + 1);
    i = numeral.next - 1;
  }
  return '';
}

/** "12-member", "200-strong", "a 100-page report", "four-reactor plant", the "four-" of "four- and five-cylinder" */
export function readHyphenCount(tokens: Tokens, ends: Ends): Draft | null {
  const last = ends.to ?? ends.from;
  const { digits, value } = ends.from;
  const isOpen = isMark(tokens, last.next, '-') && isGlued(tokens, last.next) && !isGlued(tokens, last.next + 1);
  const word = isOpen ? sharedUnit(tokens, last.next) : wordAt(tokens, last.next + 1);
  if (word === '' || (!isOpen && !isHyphen(tokens, last.next))) return null;
  const unit = hyphenUnit(word, digits.spelled, value < 2);
  if (unit === null) return null;
  const next = isOpen ? last.next : last.next + 2;
  const base = { first: ends.from.first, coreNext: next, next, phraseFirst: ends.phraseFirst };
  if (unit === 'magnitude')
    return { ...base, kind: 'measure', quantity: { ...figureOf(ends, false), unit }, salience: 'claim' };
  if (unit === 'fold')
    return { ...base, kind: 'ratio', quantity: { ...figureOf(ends, false), unit: 'times' }, salience: 'claim' };
  return { ...base, kind: 'count', quantity: { ...figureOf(ends, false), unit }, head: unit, salience: 'claim' };
}
