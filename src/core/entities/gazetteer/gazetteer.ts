import { countries } from 'countries-list';

import type { EntityType } from '../entity';
import { phraseKey } from '../phraseKey';

import { cities } from './cities';
import { clubs } from './clubs';
import { countryDemonyms, otherGroups, regionDemonyms } from './demonyms';
import { events } from './events';
import { companies } from './companies';
import { institutions } from './institutions';
import { organisations } from './organisations';
import { parties } from './parties';
import { countryAliases, regions, usStates } from './places';

/** What kind of thing a gazetteer entry is; finer than the type, because rules treat a town unlike a country. */
export type KnownKind = 'country' | 'region' | 'state' | 'city' | 'organisation' | 'club' | 'demonym' | 'event';

/** A name that the gazetteer knows. */
export interface KnownName {
  /** Same for all names of one thing; `iso:` and the ISO-3166 code for countries and their demonyms. */
  readonly id: string;
  readonly kind: KnownKind;
  readonly name: string;
  /** What else goes by the same name: Parma is a town and a club. */
  readonly also?: KnownKind;
}

/** Names by their lower-case form, with straight apostrophes and without the dots of abbreviations. */
export interface Gazetteer {
  find(phrase: string): KnownName | undefined;
  /** Words of the longest name that starts with this lower-case word; 0 when none does. */
  longestFrom(word: string): number;
}

/** The entity type of each kind. */
export const typeOfKind: Readonly<Record<KnownKind, EntityType>> = {
  country: 'PLACE',
  region: 'PLACE',
  state: 'PLACE',
  city: 'PLACE',
  organisation: 'ORG',
  club: 'ORG',
  demonym: 'GROUP',
  event: 'EVENT',
};

type Add = (phrase: string, kind: KnownKind, id: string) => void;

function addCountries(add: Add): void {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  for (const [code, country] of Object.entries(countries)) {
    const id = `iso:${code}`;
    const intl = names.of(code);
    const all = [country.name, ...(intl === undefined || intl.includes('(') ? [] : [intl])];
    for (const alias of (countryAliases[code] ?? '').split(',')) if (alias !== '') all.push(alias);
    for (const name of all) add(name, 'country', id);
    // a city state is a country first
    if (country.capital !== '' && country.capital !== country.name)
      add(country.capital, 'city', `place:${phraseKey(country.capital)}`);
  }
}

/** Adds a demonym with its regular plural. */
function addDemonym(add: Add, word: string, id: string): void {
  add(word, 'demonym', id);
  if (/(?:an|i|o|ek|k|t|b|r|l|e|d)$/.test(word)) add(`${word}s`, 'demonym', id);
}

function addDemonyms(add: Add): void {
  for (const [code, words] of Object.entries(countryDemonyms))
    for (const word of words.split(',')) addDemonym(add, word, `iso:${code}`);
  for (const [place, words] of Object.entries(regionDemonyms))
    for (const word of words.split(',')) addDemonym(add, word, `place:${phraseKey(place)}`);
  for (const word of otherGroups.split(',')) add(word, 'demonym', `group:${phraseKey(word).replace(/s$/, '')}`);
}

function addPlaces(add: Add): void {
  for (const name of regions.split(',')) add(name, 'region', `place:${phraseKey(name)}`);
  for (const state of usStates.split(',')) {
    const [name = '', short] = state.split(':');
    const id = `place:${phraseKey(name)}`;
    add(name, 'state', id);
    if (short !== undefined) add(short, 'state', id);
  }
  for (const name of cities.split(',')) add(name, 'city', `place:${phraseKey(name)}`);
}

/** Two ids of one thing, the second being taken. Organisations that go by a full name and an acronym. */
const sameThing: readonly (readonly [string, string])[] = [
  ['united nations', 'un'],
  ['european union', 'eu'],
  ['unicef', 'unicef'],
  ['world health organization', 'who'],
  ['international monetary fund', 'imf'],
  ['world trade organization', 'wto'],
  ['european central bank', 'ecb'],
  ['un security council', 'security council'],
  ['group of 20', 'g20'],
  ['group of twenty', 'g20'],
  ['g-20', 'g20'],
  ['group of seven', 'g7'],
  ['g-7', 'g7'],
  ['group of eight', 'g8'],
  ['g-8', 'g8'],
  ['associated press', 'ap'],
  ['agence france-presse', 'afp'],
  ['agence france presse', 'afp'],
  ['doctors without borders', 'medecins sans frontieres'],
  ['bharatiya janata party', 'bjp'],
  ['federal reserve', 'fed'],
  ['al qaeda', 'al-qaeda'],
  ['qaeda', 'al-qaeda'],
  ['islamic state', 'isis'],
  ['isil', 'isis'],
  ['hizbollah', 'hezbollah'],
];

function addOrganisations(add: Add): void {
  const canonical = new Map(sameThing);
  for (const name of [organisations, institutions, parties, companies].flatMap(list => list.split(','))) {
    const key = phraseKey(name);
    add(name, 'organisation', `org:${canonical.get(key) ?? key}`);
  }
  for (const name of clubs.split(',')) add(name, 'club', `club:${phraseKey(name)}`);
}

/** Builds the gazetteer; some milliseconds, so build it once. */
function createGazetteer(): Gazetteer {
  const names = new Map<string, KnownName>();
  const longest = new Map<string, number>();
  const add: Add = (phrase, kind, id) => {
    const key = phraseKey(phrase);
    const known = names.get(key);
    if (known === undefined) names.set(key, { id, kind, name: phrase });
    else if (known.kind !== kind && known.also === undefined) names.set(key, { ...known, also: kind });
    const words = key.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  };
  // what is added first is the first sense: countries before towns of the same name, towns before clubs
  addCountries(add);
  addDemonyms(add);
  addOrganisations((phrase, kind, id) => {
    if (kind === 'organisation') add(phrase, kind, id);
  });
  for (const name of events.split(',')) add(name, 'event', `event:${phraseKey(name)}`);
  addPlaces(add);
  addOrganisations((phrase, kind, id) => {
    if (kind === 'club') add(phrase, kind, id);
  });
  return { find: phrase => names.get(phrase), longestFrom: word => longest.get(word) ?? 0 };
}

/** Computes a constant the first time that it is asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The gazetteer, a constant that is built at its first use because most sessions of an editor never need it. */
export const gazetteer: () => Gazetteer = lazily(createGazetteer);
