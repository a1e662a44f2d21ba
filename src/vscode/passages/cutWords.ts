const hasDigit = /\p{N}/u;

/** Words behind a number that are of the figure: "million euros", "kilometres per hour". */
const unitWords = 3;

/**
 * Words in so many letters: whole words only, and all figures with their units, or none of it; what is left out shows as "…".
 * @returns undefined when not even the figures, or without one the first word, fit
 */
export function cutWords(words: string, longest: number): string | undefined {
  if (words.length <= longest) return words;
  const all = words.split(' ');
  const figure = all.findIndex(word => hasDigit.test(word));
  const least = figure < 0 ? 1 : all.findLastIndex(word => hasDigit.test(word)) + 1 + unitWords;
  for (const first of figure > 0 ? [0, figure] : [0])
    for (let end = all.length; end >= Math.min(all.length, least); end--) {
      const text = `${first > 0 ? '…' : ''}${all.slice(first, end).join(' ')}${end < all.length ? '…' : ''}`;
      if (text.length <= longest) return text;
    }
  return undefined;
}
