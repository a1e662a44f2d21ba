import { isHyphen, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { hedgeBefore } from '../numerals/hedges';
import { wholeDigits, type Draft } from './draft';
import { withSmallerParts } from './compoundAmounts';
import {
  articleUnits,
  beforeArticleTime,
  beforeTimeOf,
  behindArticleTime,
  behindArticleUnit,
  idiomaticTimes,
  lengthWords,
  lengthVerbs,
  fullUnitWords,
} from '../language/en/unitForms';
import { durationUnits } from '../language/en/units';
import { eventConjunctions } from '../language/en/timeWords';

/** One unit told with an article. */
function one(kind: 'duration' | 'measure', first: number, next: number, unit: string, value = 1): Draft {
  const digits = { ...wholeDigits, spelled: true, decimals: value === 1 ? 0 : 2 };
  const quantity = { value, unit, digits };
  return { kind, first, coreNext: next, next, quantity, head: '', salience: 'claim' };
}

/** "an hour and a half", "a mile and a quarter": how much it is, 0 when nothing is added. */
function andPart(tokens: Tokens, at: number): number {
  if (wordAt(tokens, at) !== 'and' || !/^(?:a|one)$/.test(wordAt(tokens, at + 1))) return 0;
  const part = wordAt(tokens, at + 2);
  return part === 'half' ? 1.5 : part === 'quarter' ? 1.25 : 0;
}

/** "an hour and 45 minutes", "a year and two months": with the smaller unit behind. */
function withRest(
  tokens: Tokens,
  first: number,
  next: number,
  kind: 'duration' | 'measure',
  unit: string,
  text: string,
): Draft | null {
  if (wordAt(tokens, next) !== 'and') return null;
  const numeral = { value: 1, digits: { ...wholeDigits, spelled: true }, first, next: next - 1, plain: false };
  const amount = { kind, value: 1, unit, digits: numeral.digits, first, next, numeral, unitBefore: false };
  const whole = withSmallerParts(tokens, amount, text);
  return whole.next === next ? null : one(kind, first, whole.next, unit, whole.value);
}

/** "for a full day", "took a whole week" */
function readWholeUnit(tokens: Tokens, at: number): Draft | null {
  const unitWord = wordAt(tokens, at + 2);
  const isUnit = durationUnits.get(unitWord) === unitWord && !isHyphen(tokens, at + 3);
  return isUnit && beforeArticleTime.has(wordAt(tokens, at - 1)) ? one('duration', at, at + 3, unitWord) : null;
}

/** "a day after", "an hour and 45 minutes", "a mile from the coast", "more than a decade": one unit, and what is added to it. */
export function readArticleUnit(tokens: Tokens, at: number, text: string): Draft | null {
  const word = wordAt(tokens, at);
  if (word !== 'a' && word !== 'an') return null;
  const unitWord = wordAt(tokens, at + 1);
  if (fullUnitWords.has(unitWord)) return readWholeUnit(tokens, at);
  const length = articleUnits.get(unitWord);
  const unit = length ?? durationUnits.get(unitWord);
  if (unit === undefined || (length === undefined && unit !== unitWord) || isHyphen(tokens, at + 2)) return null;
  const kind = length === undefined ? 'duration' : 'measure';
  const behind = wordAt(tokens, at + 2);
  const value = andPart(tokens, at + 2);
  if (value > 0) return one(kind, at, at + 5, unit, value);
  const whole = withRest(tokens, at, at + 2, kind, unit, text);
  if (whole !== null) return whole;
  // "more than a decade" tells a length, "a decade" alone does not
  const isHedged = !eventConjunctions.has(behind) && hedgeBefore(tokens, at) !== null;
  if (isHedged) return one(kind, at, at + 2, unit);
  const before = wordAt(tokens, at - 1);
  if (length !== undefined)
    return behindArticleUnit.has(behind) || lengthVerbs.has(before) ? one(kind, at, at + 2, unit) : null;
  // "9 percent less than a year before" compares with that time
  if (before === 'than' && behind === 'before' && /^[.,;]?$/.test(textAt(tokens, at + 3))) return null;
  if (eventConjunctions.has(behind)) return one(kind, at, at + 3, unit);
  const isLength =
    behind === 'of' ? beforeTimeOf.has(before) : beforeArticleTime.has(before) && !behindArticleTime.has(behind);
  return isLength && !idiomaticTimes.has(unit) ? one(kind, at, at + 2, unit) : null;
}

/** "a monthlong trial", "the week-long strike": the time of one unit. */
export function readLengthWord(tokens: Tokens, at: number): Draft | null {
  const word = wordAt(tokens, at);
  const glued = lengthWords.get(word);
  if (glued !== undefined) return one('duration', at, at + 1, glued);
  const unit = durationUnits.get(word);
  const isLong = isHyphen(tokens, at + 1) && wordAt(tokens, at + 2) === 'long' && !isHyphen(tokens, at - 1);
  if (unit !== word || !isLong || tokens[at - 1]?.kind === 'number') return null;
  return one('duration', at, at + 3, unit);
}
