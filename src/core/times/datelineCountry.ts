import { tokenise } from '../numerals/tokens';
import { datelineCities } from '../language/en/countrySigns';

/** Datelines stand at the head of a text, behind a title and who wrote it. */
const head = 1500;

/** The country of the city in capitals that a text is dated from ("SYDNEY — ", "NEW DELHI, July 9"); null when none is known. */
export function datelineCountry(text: string): string | null {
  for (const { text: word, kind, start, end } of tokenise(text.slice(0, head))) {
    const country = kind === 'word' ? datelineCities.get(word) : undefined;
    if (country !== undefined && text.slice(start, end) === word.toUpperCase()) return country;
  }
  return null;
}
