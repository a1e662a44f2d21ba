import { piecesOf } from './pieces';
import type { Span } from './span';

/** Marks that hold a word together between two letters or digits. */
const apostrophes = "'’ʼ‘";
const hyphens = '-‐‑';

/** Whether the mark at `at` joins what stands on both sides: "Modi’s", "two-day", "U.S", "2.5", "1,500". */
function joins(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (apostrophes.includes(mark) || hyphens.includes(mark)) return true;
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (mark === ',') return isDigit(before) && isDigit(after);
  if (mark !== '.') return false;
  // decimals, initials ("U.S") and numbers, not "said.The"
  return (isDigit(before) && isDigit(after)) || (isUpper(before) && isUpper(after) && !isLetter(text.charAt(at - 2)));
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const isUpper = (character: string): boolean => /^\p{Lu}$/u.test(character);
const isLetter = (character: string): boolean => /^\p{L}$/u.test(character);

/**
 * The words of a stretch of text in order: letters and digits with the apostrophes, hyphens, decimal points and
 * thousands commas inside them; "U.S." without its last period. Currency and per cent signs are no words. Linear.
 */
export function wordsOf(text: string, span: Span = { start: 0, end: text.length }): readonly Span[] {
  const words: Span[] = [];
  let open: Span | undefined;
  for (const { kind, start, end } of piecesOf(text, span)) {
    if (kind === 'mark') continue;
    const goesOn = open?.end === start || (open?.end === start - 1 && joins(text, open.end));
    if (open !== undefined && !goesOn) words.push(open);
    open = { start: open !== undefined && goesOn ? open.start : start, end };
  }
  return open === undefined ? words : [...words, open];
}
