import { cityCountries } from '../language/en/cityCountries';
import { tokenise } from '../numerals/tokens';
import { lazily } from '../util/lazily';

/** Datelines stand at the head of a text, behind a title and who wrote it. */
const head = 1500;

/** Codes of countries → the word that texts about money and years know them by; others have no signs of their own. */
const keys: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US: 'us',
    IN: 'india',
    AU: 'australia',
    CA: 'canada',
    GB: 'britain',
    NZ: 'zealand',
    JP: 'japan',
    PK: 'pakistan',
  }),
);

/** The last word of a city, which tells it in a dateline: "york". */
const byLastWord = lazily(() => {
  const found = new Map<string, string>();
  for (const [city, code] of cityCountries) {
    const key = keys.get(code);
    if (key !== undefined) found.set(city.slice(city.lastIndexOf(' ') + 1), key);
  }
  return found;
});

/** The country of the city in capitals that a text is dated from ("SYDNEY — ", "NEW DELHI, July 9"); null when none is known. */
export function datelineCountry(text: string): string | null {
  for (const { text: word, kind, start, end } of tokenise(text.slice(0, head))) {
    const country = kind === 'word' ? byLastWord().get(word) : undefined;
    if (country !== undefined && text.slice(start, end) === word.toUpperCase()) return country;
  }
  return null;
}
