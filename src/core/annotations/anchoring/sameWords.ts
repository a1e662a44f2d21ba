import { finish } from '../../util/sliced';
import { foldText } from './folding';

/**
 * Whether two passages say the same word for word: case, numbers and punctuation count; the style of quotation marks,
 * dashes and spaces, line ends, emphasis and encoding accidents do not.
 */
export function sameWords(a: string, b: string): boolean {
  if (a === b) return true;
  const left = comparable(a);
  const right = comparable(b);
  return left === right || (left.length === right.length && sameButLost(left, right));
}

/** Quotation marks are of one style but behind a digit, where they are feet and inches. */
function comparable(text: string): string {
  return finish(foldText(text))
    .text.replace(/(?<!\d)"/g, "'")
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Same length and equal but for characters lost in a wrong decoding, where a mark or an accented letter stood. */
function sameButLost(a: string, b: string): boolean {
  for (let index = 0; index < a.length; index++) {
    const [x, y] = [a.charAt(index), b.charAt(index)];
    if (x === y) continue;
    const kept = x === '\ufffd' ? y : y === '\ufffd' ? x : '';
    if (kept !== "'" && kept !== '-' && kept !== ' ' && !isAccentedLetter(kept)) return false;
  }
  return true;
}

function isAccentedLetter(character: string): boolean {
  return character > '\u007f' && /^\p{L}$/u.test(character);
}
