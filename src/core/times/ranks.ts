import { isGlued, isHyphen, wordAt, type Tokens } from '../numerals/cursor';
import { ordinalEndings, ordinalWords, tens } from '../language/en/numberWords';

/** A rank as print writes it: "first", "3rd", "twenty-first". */
export function readRank(tokens: Tokens, at: number): { rank: number; next: number } | null {
  const token = tokens[at];
  if (token?.digits?.plain === true && isGlued(tokens, at + 1) && ordinalEndings.has(wordAt(tokens, at + 1)))
    return { rank: token.digits.value, next: at + 2 };
  const word = ordinalWords.get(wordAt(tokens, at));
  if (word !== undefined) return { rank: word, next: at + 1 };
  const ten = tens.get(wordAt(tokens, at));
  const units = isHyphen(tokens, at + 1) ? ordinalWords.get(wordAt(tokens, at + 2)) : undefined;
  return ten !== undefined && units !== undefined && units < 10 ? { rank: ten + units, next: at + 3 } : null;
}
