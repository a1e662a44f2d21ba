import { isGlued, isMark, isRangeDash, wordAt, type Tokens } from './cursor';
import { codeNouns, streetWords } from '../language/en/nameWords';
import { ordinalEndings } from '../language/en/numberWords';

/** Names of streets are at most so many words long. */
const longestStreet = 4;

/** "Downing Street", "E 71st St" behind a house number: capitals and ordinals that end in a word of a street. */
function isStreetAt(tokens: Tokens, first: number): boolean {
  for (let at = first, words = 0; words < longestStreet; words++) {
    const token = tokens[at];
    const isOrdinal = token?.kind === 'number' && isGlued(tokens, at + 1) && ordinalEndings.has(wordAt(tokens, at + 1));
    if (!isOrdinal && (token?.kind !== 'word' || !token.capital)) return false;
    if (isMark(tokens, at + 1, '.') && wordAt(tokens, at).length === 1) {
      // "600 E. Second St."
      at += 2;
      continue;
    }
    // "Mill Road", "Ave Foch"
    if (streetWords.has(wordAt(tokens, at)) && (words > 0 || tokens[at + 1]?.capital === true)) return true;
    at += isOrdinal ? 2 : 1;
  }
  return false;
}

/** "10 Downing Street", "16-18 Mill Road", "221B Baker Street": a house number. */
export function isStreetNumber(tokens: Tokens, first: number): boolean {
  if (tokens[first]?.digits?.plain !== true) return false;
  const hasLetter = isGlued(tokens, first + 1) && wordAt(tokens, first + 1).length === 1;
  const next = hasLetter ? first + 2 : first + 1;
  const isPair = isRangeDash(tokens, next) && tokens[next + 1]?.kind === 'number';
  return isStreetAt(tokens, isPair ? next + 2 : next);
}

/** "the 90049 ZIP code", "the 10115 postcode": the number of a district of the post. */
export function isPostcode(tokens: Tokens, first: number): boolean {
  return tokens[first]?.digits?.plain === true && codeNouns.has(wordAt(tokens, first + 1));
}
