import { partsOfPoint } from '../language/en/numberWords';
import { endsSentence, isHyphen, wordAt, type Tokens } from '../numerals/cursor';
import { wholeDigits, type Draft } from './draft';
import { rateWords } from '../language/en/change';

/** The rate that a bare point is one of stands at most so many words beside it. */
const rateReach = 12;

/** "raised its key rate half a point": a rate is told of in the same sentence. */
function isOfRate(tokens: Tokens, first: number, next: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - rateReach) && !endsSentence(tokens, i); i--)
    if (rateWords.has(wordAt(tokens, i))) return true;
  for (let i = next; i < next + rateReach && !endsSentence(tokens, i); i++)
    if (rateWords.has(wordAt(tokens, i))) return true;
  return false;
}

/** "a quarter-point cut", "half a percentage point", "a quarter of a percentage point", "half-percentage-point". */
export function readPartPoint(tokens: Tokens, first: number): Draft | null {
  const isThree = wordAt(tokens, first) === 'three';
  const start = wordAt(tokens, first) === 'a' ? first + 1 : first;
  const word = isThree ? (isHyphen(tokens, first + 1) ? first + 2 : first + 1) : start;
  const part = isThree
    ? wordAt(tokens, word) === 'quarters'
      ? 0.75
      : undefined
    : partsOfPoint.get(wordAt(tokens, word));
  if (part === undefined) return null;
  let at = isHyphen(tokens, word + 1) ? word + 2 : word + 1;
  if (wordAt(tokens, at) === 'of') at++;
  if (wordAt(tokens, at) === 'a') at++;
  const isPercentage = wordAt(tokens, at) === 'percentage';
  if (isPercentage) at += isHyphen(tokens, at + 1) ? 2 : 1;
  // "half a point clear" is of a table; a bare point is one of a rate with the hyphen, or where a rate is told of
  const isSure = isPercentage || isHyphen(tokens, word + 1);
  if (wordAt(tokens, at) !== 'point' || !(isSure || isOfRate(tokens, first, at + 1))) return null;
  const digits = { ...wholeDigits, decimals: 2, spelled: true };
  return {
    kind: 'points',
    first,
    coreNext: at + 1,
    next: at + 1,
    quantity: { value: part, unit: 'pp', digits },
    salience: 'claim',
  };
}
