import { countryNamed, type CountryName } from '../entities/gazetteer/countryNames';

const longestName = 3;

/** A place name found in a sentence, and how many words it takes. */
export interface FoundPlace {
  readonly place: CountryName;
  readonly length: number;
}

/**
 * The longest place name at the start of these folded words. Callers look at capitalised words only, so that polish and
 * turkey stay what they are.
 */
export function placeAt(folded: readonly string[], index: number): FoundPlace | undefined {
  for (let length = Math.min(longestName, folded.length - index); length > 0; length--) {
    const place = countryNamed(length === 1 ? (folded[index] ?? '') : folded.slice(index, index + length).join(' '));
    if (place !== undefined) return { place, length };
  }
  return undefined;
}
