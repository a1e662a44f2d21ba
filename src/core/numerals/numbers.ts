import type { Tokens } from './cursor';
import { readDigitNumeral } from './digitNumerals';
import type { Numeral } from './numeral';
import { readSpelledNumeral } from './spelledNumerals';

/** A number in digits or words that begins at `first`. */
export function readNumeral(tokens: Tokens, first: number): Numeral | null {
  const token = tokens[first];
  if (token === undefined) return null;
  return token.kind === 'number' ? readDigitNumeral(tokens, first) : readSpelledNumeral(tokens, first);
}
