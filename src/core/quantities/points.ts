import { isHyphen, wordAt, type Tokens } from '../numerals/cursor';
import { wholeDigits, type Draft } from './draft';

const parts: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

/** "a quarter-point cut", "half a percentage point", "a quarter of a percentage point", "half-percentage-point". */
export function readPartPoint(tokens: Tokens, first: number): Draft | null {
  const isThree = wordAt(tokens, first) === 'three';
  const word = isThree ? (isHyphen(tokens, first + 1) ? first + 2 : first + 1) : first;
  const part = isThree ? (wordAt(tokens, word) === 'quarters' ? 0.75 : undefined) : parts.get(wordAt(tokens, word));
  if (part === undefined) return null;
  let at = isHyphen(tokens, word + 1) ? word + 2 : word + 1;
  if (wordAt(tokens, at) === 'of') at++;
  if (wordAt(tokens, at) === 'a') at++;
  const isPercentage = wordAt(tokens, at) === 'percentage';
  if (isPercentage) at += isHyphen(tokens, at + 1) ? 2 : 1;
  // "half a point clear" is of a table; a bare point is one of a rate only with the hyphen
  if (wordAt(tokens, at) !== 'point' || !(isPercentage || isHyphen(tokens, word + 1))) return null;
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
