import { countries } from 'countries-list';
import { countryDemonyms } from '../entities/gazetteer/demonyms';
import { countryAliases } from '../entities/gazetteer/places';

/** Seats of power and unions of states, by code. Only for comparison: a text that says the Kremlin speaks of Russia. */
const seatsOfPower: Readonly<Record<string, string>> = {
  GB: 'England,Scotland,Wales,English,Scottish,Welsh,Briton,Westminster,Downing Street,Whitehall',
  US: 'Washington,White House,Pentagon,Capitol Hill',
  RU: 'Kremlin',
  FR: 'Elysee',
  DE: 'Bundestag',
  UA: 'Kiev',
  NL: 'The Hague',
  IL: 'Tel Aviv',
  PS: 'Palestinian,Gaza,West Bank',
  IE: 'Irish,Dublin',
  EU: 'European Union,EU,Brussels',
  UN: 'United Nations,UN',
};

/** What a place name stands for. */
export interface PlaceName {
  /** `country:IN` */
  readonly concept: string;
  /** A capital keeps its own name beside that of its country. */
  readonly city: boolean;
}

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}.’']/gu, '')
    .replaceAll('-', ' ')
    .toLowerCase();

function buildPlaces(): ReadonlyMap<string, PlaceName> {
  const found = new Map<string, PlaceName>();
  const add = (code: string, name: string, city: boolean): void => {
    if (name !== '') found.set(fold(name), { concept: `country:${code}`, city });
  };
  for (const [code, { capital }] of Object.entries(countries)) add(code, capital, true);
  for (const [code, { name }] of Object.entries(countries)) add(code, name, false);
  for (const table of [countryAliases, countryDemonyms, seatsOfPower]) {
    for (const [code, names] of Object.entries(table)) {
      for (const name of names.split(',')) {
        add(code, `${name}s`, false);
        add(code, name, false);
      }
    }
  }
  return found;
}

const places = buildPlaces();
const longestName = 3;

/** A place name found in a sentence, and how many words it takes. */
export interface FoundPlace {
  readonly place: PlaceName;
  readonly length: number;
}

/**
 * The longest place name at the start of these folded words. Callers look at capitalised words only, so that polish and
 * turkey stay what they are.
 */
export function placeAt(folded: readonly string[], index: number): FoundPlace | undefined {
  for (let length = Math.min(longestName, folded.length - index); length > 0; length--) {
    const place = places.get(length === 1 ? (folded[index] ?? '') : folded.slice(index, index + length).join(' '));
    if (place !== undefined) return { place, length };
  }
  return undefined;
}
