import { countryNamed } from '../../entities/gazetteer/countryNames';
import { wordTerm } from './words';

/**
 * Nouns that versions use for one another when they count the same things. A group behind a colon is a kind of the one before it:
 * "villagers" may be told as "people", but officers are no demonstrators.
 */
const table: readonly (readonly [string, string])[] = [
  [
    'person',
    'person man woman victim resident inhabitant villager local citizen civilian body soul life lives casualty dead death fatality deceased ' +
      'wounded injury survivor human individual other family tourist hiker holidaymaker guest visitor customer saver client user voter adult',
  ],
  ['person:police', 'officer policeman policewoman police constable'],
  ['person:soldier', 'soldier troop serviceman conscript'],
  ['person:fighter', 'fighter militant rebel insurgent gunman'],
  ['person:child', 'child kid pupil student schoolchild teenager minor boy girl infant baby newborn toddler youngster'],
  ['person:rescuer', 'rescuer firefighter helper volunteer responder'],
  ['person:doctor', 'doctor nurse medic paramedic'],
  ['person:aboard', 'passenger traveller traveler commuter'],
  ['person:crew', 'crew sailor seafarer'],
  ['person:worker', 'worker employee staff job position post role labourer miner redundancy layoff'],
  ['person:patient', 'patient case infection'],
  ['person:protester', 'protester protestor demonstrator marcher participant activist'],
  ['person:prisoner', 'arrest detention detainee prisoner suspect'],
  ['person:migrant', 'migrant refugee evacuee'],
  ['person:fan', 'fan supporter spectator'],
  ['person:member', 'seat lawmaker mp deputy parliamentarian legislator senator'],
  ['house', 'house home dwelling building property household'],
  ['shop', 'shop store branch outlet'],
  ['vessel', 'ship vessel boat ferry'],
  ['aircraft', 'plane aircraft jet'],
  ['vehicle', 'car vehicle lorry truck'],
  ['charge', 'charge count'],
  ['company', 'company firm business'],
  ['town', 'town village city municipality community'],
  ['missile', 'missile rocket'],
];

const groups: ReadonlyMap<string, string> = new Map(
  table.flatMap(([group, nouns]) => nouns.split(' ').map((noun): [string, string] => [wordTerm(noun), group])),
);

/**
 * The group of things that a noun counts; `''` when it is in none. People of a country count as people.
 * @param noun folded, singular where possible
 */
export function countedGroup(noun: string): string {
  return groups.get(wordTerm(noun)) ?? (noun !== '' && countryNamed(noun) !== undefined ? 'person' : '');
}

/** How two counted nouns go together, by term and group; a noun or group that is not known is `''`. */
export type Likeness = 'same' | 'kind' | 'open' | 'other' | 'unlike';

/** A counted noun: its term and its group. */
export interface Counted {
  readonly head: string;
  readonly group: string;
}

/**
 * `same`: one noun or group; `kind`: one is a kind of the other; `open`: one version does not say what it counts;
 * `other`: other words, which may mean the same; `unlike`: other things.
 */
export function compareCounted(a: Counted, b: Counted): Likeness {
  if (a.head === '' || b.head === '') return 'open';
  if (a.head === b.head || (a.group !== '' && a.group === b.group)) return 'same';
  if (a.group === '' || b.group === '') return 'other';
  return a.group.startsWith(`${b.group}:`) || b.group.startsWith(`${a.group}:`) ? 'kind' : 'unlike';
}

/** What a figure counts, as roughly as versions may tell it: the group without its kind, else the noun; `''` when nothing is counted. */
export function thingCounted({ dimension, group, head }: Counted & { readonly dimension: string }): string {
  if (dimension !== 'count') return '';
  const [thing = ''] = group.split(':');
  return thing === '' ? head : thing;
}
