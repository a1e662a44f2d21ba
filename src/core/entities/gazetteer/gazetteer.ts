import { countries } from 'countries-list';

import type { EntityType } from '../entity';
import { phraseKey } from '../phraseKey';
import { finish, pauseEvery, type Sliced } from '../../util/sliced';

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

/** A name of the gazetteer, as {@link KnownName} has it. */
type Entry = readonly [phrase: string, kind: KnownKind, id: string];

function* countryEntries(): Generator<Entry> {
  for (const [code, country] of Object.entries(countries)) {
    const aliases = (countryAliases[code] ?? '').split(',').filter(alias => alias !== '');
    for (const name of [country.name, ...aliases]) yield [name, 'country', `iso:${code}`];
    // a city state is a country first
    if (country.capital !== '' && country.capital !== country.name)
      yield [country.capital, 'city', `place:${phraseKey(country.capital)}`];
  }
}

/** A demonym with its regular plural. */
function* demonymForms(word: string, id: string): Generator<Entry> {
  yield [word, 'demonym', id];
  if (/(?:an|i|o|ek|k|t|b|r|l|e|d)$/.test(word)) yield [`${word}s`, 'demonym', id];
}

function* demonymEntries(): Generator<Entry> {
  for (const [code, words] of Object.entries(countryDemonyms))
    for (const word of words.split(',')) yield* demonymForms(word, `iso:${code}`);
  for (const [place, words] of Object.entries(regionDemonyms))
    for (const word of words.split(',')) yield* demonymForms(word, `place:${phraseKey(place)}`);
  for (const word of otherGroups.split(',')) yield [word, 'demonym', `group:${phraseKey(word).replace(/s$/, '')}`];
}

function* placeEntries(): Generator<Entry> {
  for (const name of regions.split(',')) yield [name, 'region', `place:${phraseKey(name)}`];
  for (const state of usStates.split(',')) {
    const [name = '', short] = state.split(':');
    const id = `place:${phraseKey(name)}`;
    yield [name, 'state', id];
    if (short !== undefined) yield [short, 'state', id];
  }
  for (const name of cities.split(',')) yield [name, 'city', `place:${phraseKey(name)}`];
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

function* organisationEntries(): Generator<Entry> {
  const canonical = new Map(sameThing);
  for (const name of [organisations, institutions, parties, companies].flatMap(list => list.split(','))) {
    const key = phraseKey(name);
    yield [name, 'organisation', `org:${canonical.get(key) ?? key}`];
  }
}

function* eventEntries(): Generator<Entry> {
  for (const name of events.split(',')) yield [name, 'event', `event:${phraseKey(name)}`];
}

function* clubEntries(): Generator<Entry> {
  for (const name of clubs.split(',')) yield [name, 'club', `club:${phraseKey(name)}`];
}

/** What is listed first is the first sense: countries before towns of the same name, towns before clubs. */
const entriesInOrder = [countryEntries, demonymEntries, organisationEntries, eventEntries, placeEntries, clubEntries];

/** Names taken up between two offers to pause: each takes a few microseconds. */
const namesPerSlice = 256;

function* createGazetteer(): Sliced<Gazetteer> {
  const names = new Map<string, KnownName>();
  const longest = new Map<string, number>();
  const due = pauseEvery(namesPerSlice);
  for (const entries of entriesInOrder)
    for (const [phrase, kind, id] of entries()) {
      if (due(1)) yield;
      const key = phraseKey(phrase);
      const known = names.get(key);
      if (known === undefined) names.set(key, { id, kind, name: phrase });
      else if (known.kind !== kind && known.also === undefined) names.set(key, { ...known, also: kind });
      const words = key.split(' ');
      const first = words[0] ?? '';
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    }
  return { find: phrase => names.get(phrase), longestFrom: word => longest.get(word) ?? 0 };
}

/** A constant that is built at its first use, because most sessions of an editor never need it. */
let built: Gazetteer | undefined;

/** The gazetteer, built in slices when nobody has asked for it yet. */
export function* gazetteerInSlices(): Sliced<Gazetteer> {
  return (built ??= yield* createGazetteer());
}

/** The gazetteer, built at once when nobody has asked for it yet. */
export const gazetteer = (): Gazetteer => (built ??= finish(createGazetteer()));
