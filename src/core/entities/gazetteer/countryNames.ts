import { countries } from 'countries-list';
import { countryDemonyms } from './demonyms';
import { countryAliases } from './places';

/**
 * Seats of power and unions of states, by code. For comparison only, never merged as entities: a text that says the Kremlin speaks
 * of Russia.
 */
const seatsOfPower: Readonly<Record<string, string>> = {
  GB: 'England,Scotland,Wales,English,Scottish,Welsh,Briton,Westminster,Downing Street,Whitehall',
  US: 'Washington,White House,Pentagon,Capitol Hill',
  RU: 'Kremlin',
  IN: 'Delhi',
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

/** The country that a name speaks of. */
export interface CountryName {
  /** ISO-3166 code, `EU` or `UN`. */
  readonly code: string;
  /** Its capital: the name says more than the country's. */
  readonly city: boolean;
}

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}.’']/gu, '')
    .replaceAll('-', ' ')
    .toLowerCase();

const names: ReadonlyMap<string, CountryName> = (() => {
  const found = new Map<string, CountryName>();
  const add = (code: string, name: string, city: boolean): void => {
    if (name !== '') found.set(fold(name), { code, city });
  };
  for (const [code, { capital }] of Object.entries(countries)) add(code, capital, true);
  for (const [code, { name }] of Object.entries(countries)) add(code, name, false);
  for (const table of [countryAliases, countryDemonyms, seatsOfPower]) {
    for (const [code, list] of Object.entries(table)) {
      for (const name of list.split(',')) {
        add(code, `${name}s`, false);
        add(code, name, false);
      }
    }
  }
  return found;
})();

/**
 * The country that a name, demonym, capital or seat of power speaks of, as versions use them for one another. Callers ask for
 * capitalised words only, so that polish and turkey stay what they are.
 * @param name one or several words, in any case
 */
export function countryNamed(name: string): CountryName | undefined {
  return names.get(fold(name));
}
