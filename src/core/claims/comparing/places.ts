import { countries } from 'countries-list';
import { countryDemonyms } from '../../entities/gazetteer/demonyms';
import { countryAliases } from '../../entities/gazetteer/places';

/** Seats of power and their like, by ISO-3166 code: for comparison only, never merged as entities. */
const metonyms: Readonly<Record<string, string>> = {
  RU: 'Kremlin',
  GB: 'Westminster,Whitehall',
  US: 'Washington,Pentagon',
  IN: 'Delhi',
  FR: 'Elysee',
  UA: 'Kiev',
};

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}.’']/gu, '')
    .toLowerCase();

/** Folded name → country code. Names of several words are kept, for those who look up whole mentions. */
const codes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(countries).flatMap(([code, country]) => named(code, [country.capital, country.name])),
  ...[countryAliases, countryDemonyms, metonyms].flatMap(table =>
    Object.entries(table).flatMap(([code, names]) => named(code, names.split(','))),
  ),
]);

function named(code: string, names: readonly string[]): [string, string][] {
  return names
    .filter(name => name !== '')
    .flatMap(name => [fold(name), `${fold(name)}s`].map(key => [key, code] as [string, string]));
}

/**
 * The country that a name, demonym, capital or seat of power speaks of, as a term (`@RU`): "Moscow said" and "Russian officials".
 * A city and its country are one here, because versions use them for one another.
 */
export function countryTerm(name: string): string | undefined {
  const code = codes.get(fold(name));
  return code === undefined ? undefined : `@${code}`;
}
