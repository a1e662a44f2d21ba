import { finish } from '../../util/sliced';
import { foldText } from './folding';

/**
 * Whether two passages say the same word for word: case, numbers and punctuation count; the style of quotation marks,
 * dashes and spaces, line ends, emphasis, links and encoding accidents do not.
 */
export function sameWords(a: string, b: string): boolean {
  return a === b || sameUnits(comparable(a), comparable(b));
}

/** Stands for a hyphen at the end of a line, which may part a word or join two. */
const wrap = '\u0001';

/** Quotation marks are of one style but behind a digit, where they are feet and inches. */
function comparable(text: string): string {
  return finish(foldText(text))
    .text.replace(/\[(?=[^[\]\n]*\]\([^\s()]*\))|\]\([^\s()]*\)|[*_\u0001]/g, '')
    .replace(/(?<!\d)"/g, "'")
    .replace(/(?<=\p{L})- *\n *(?=\p{Ll})/gu, wrap)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Equal but for hyphens at line ends and for characters lost in a wrong decoding, where a mark or an accented letter stood. */
function sameUnits(a: string, b: string): boolean {
  let [left, right] = [0, 0];
  while (left < a.length || right < b.length) {
    const [x, y] = [a.charAt(left), b.charAt(right)];
    if (x === y || isLost(x, y) || (x === wrap && y === '-') || (x === '-' && y === wrap)) {
      left++;
      right++;
    } else if (x === wrap) left++;
    else if (y === wrap) right++;
    else return false;
  }
  return true;
}

function isLost(x: string, y: string): boolean {
  const kept = x === '\ufffd' ? y : y === '\ufffd' ? x : '';
  return kept === "'" || kept === '-' || kept === ' ' || isAccentedLetter(kept);
}

function isAccentedLetter(character: string): boolean {
  return character > '\u007f' && /^\p{L}$/u.test(character);
}
