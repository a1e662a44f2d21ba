import { countryNamed } from '../../entities/gazetteer/countryNames';
import { countedNouns, isPersonNoun } from '../../language/en/counted';
import { singularOf } from '../../language/en/countNouns';
import { wordTerm } from './words';

/** By what nouns are told of with, for those that do not stand in the table themselves. */
const groupsByTerm: ReadonlyMap<string, string> = new Map(
  [...countedNouns].map(([noun, group]) => [wordTerm(noun), group]),
);

/**
 * The group of things that a noun counts; `''` when it is in none. People of a country count as people.
 * @param noun folded, singular where possible
 */
export function countedGroup(noun: string): string {
  // survivors are told of with rescuers, and are none
  const known = countedNouns.get(noun) ?? countedNouns.get(singularOf(noun)) ?? groupsByTerm.get(wordTerm(noun));
  if (known !== undefined || noun === '') return known ?? '';
  if (countryNamed(noun) !== undefined) return 'person';
  return isPersonNoun(noun) ? someone : '';
}

/** People by a noun of no group: robbers may be officers for all that the tables know. */
const someone = 'person:someone';

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
  if (a.group === b.group && (a.head === b.head || (a.group !== '' && a.group !== someone))) return 'same';
  if (a.group === '' || b.group === '') return 'other';
  if (a.group.startsWith('person:') && b.group.startsWith('person:') && [a.group, b.group].includes(someone))
    return 'other';
  return a.group.startsWith(`${b.group}:`) || b.group.startsWith(`${a.group}:`) ? 'kind' : 'unlike';
}

/** What a figure counts, as roughly as versions may tell it: the group without its kind, else the noun; `''` when nothing is counted. */
export function thingCounted({ dimension, group, head }: Counted & { readonly dimension: string }): string {
  if (dimension !== 'count') return '';
  const [thing = ''] = group.split(':');
  return thing === '' ? head : thing;
}
