import type { Span } from '../text/span';

/** Quotation marks and apostrophes that stand for each other in articles. */
const quoteStyles: readonly string[] = ["'’‘", '"“”„'];

/** Longer selections are passages, not words that come again. */
const longestWords = 200;

/**
 * Every place where the same words stand: whole words, in upper or lower case, with any quotes and line breaks. UTF-16.
 * Nothing for words without a letter or digit, and for more than {@link longestWords} characters.
 */
export function occurrencesOf(words: string, text: string): readonly Span[] {
  const wanted = words.trim();
  if (!/[\p{L}\p{N}]/u.test(wanted) || wanted.length > longestWords) return [];
  const pattern = wanted
    .split(/\s+/)
    .map(word => Array.from(word, patternOf).join(''))
    .join('\\s+');
  const search = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(search)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function patternOf(character: string): string {
  const style = quoteStyles.find(one => one.includes(character));
  if (style !== undefined) return `[${style}]`;
  return /[\\^$.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character;
}
