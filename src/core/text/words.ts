import type { Span } from './span';

const lettersAt = /[\p{L}\p{M}\p{Nd}]+/uy;
const wordStart = /[\p{L}\p{Nd}]/u;

/** Marks that hold a word together between two letters or digits. */
const apostrophes = "'’ʼ‘";
const hyphens = '-‐‑';

/** Whether the mark at `at` joins what stands on both sides: "Modi’s", "two-day", "U.S", "2.5", "1,500". */
function joins(text: string, at: number, to: number): boolean {
  if (at + 1 >= to || !wordStart.test(text.slice(at + 1, at + 3))) return false;
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
export function wordsOf(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const words: Span[] = [];
  let at = span.start;
  while (at < span.end) {
    if (!wordStart.test(characterAt(text, at))) {
      at++;
      continue;
    }
    const start = at;
    for (;;) {
      lettersAt.lastIndex = at;
      at = Math.min(span.end, lettersAt.test(text) ? lettersAt.lastIndex : at + 1);
      if (at >= span.end || !joins(text, at, span.end)) break;
      at++;
    }
    words.push({ start, end: at });
  }
  return words;
}

/** The whole character that starts at an offset. */
function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
