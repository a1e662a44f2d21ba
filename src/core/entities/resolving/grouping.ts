import type { Sliced } from '../../util/sliced';
import { nameKey, type EntityCorrection } from '../corrections';
import { companySuffixes } from '../gazetteer/heads';
import { gazetteer, typeOfKind } from '../gazetteer/gazetteer';

import { namesPerSlice } from './collect';
import { createPeople } from './people';
import { keyOfWords, type TypedName } from './storyName';
import { shortNamesOf } from './typing';

/** A typed name with the key of the entity that it names; equal keys name one thing. */
export interface GroupedName extends TypedName {
  readonly group: string;
  readonly ambiguous: boolean;
}

/** Finds for each name which thing of the story it names. The groups do not depend on the order of the articles. */
export function* groupNames(
  names: readonly TypedName[],
  corrections: readonly EntityCorrection[],
): Sliced<readonly GroupedName[]> {
  const people = yield* createPeople(names.filter(({ type }) => type === 'PERSON'));
  yield;
  const acronyms = yield* findAcronyms(names);
  const split = new Set(
    corrections.flatMap(correction => (correction.kind === 'split' ? [foldedKey(correction.name)] : [])),
  );
  const grouped: GroupedName[] = [];
  for (const [index, name] of names.entries()) {
    if (index % namesPerSlice === 0) yield;
    if (split.has(name.key)) grouped.push({ ...name, group: `split:${name.key}`, ambiguous: false });
    else if (name.type === 'PERSON') grouped.push({ ...name, ...people.refer(name) });
    else grouped.push({ ...name, group: groupOf(name, acronyms), ambiguous: false });
  }
  return merged(grouped, corrections);
}

/** A name as a correction writes it, as the key that story names have. */
export function foldedKey(name: string): string {
  return keyOfWords(nameKey(name).split(' '));
}

function groupOf(name: TypedName, acronyms: ReadonlyMap<string, string>): string {
  const { known, words } = name.candidate;
  if (known !== undefined && (name.type === 'NAME' || fitsKnown(name))) return known;
  const long = acronyms.get(name.key);
  if (long !== undefined) return long;
  return `name:${withoutSuffix(words)}`;
}

/** A place that the story uses for a club stays the place's namesake: type and gazetteer must agree, or it is another thing. */
function fitsKnown({ candidate, type }: TypedName): boolean {
  const known = gazetteer().find(candidate.words.join(' ')) ?? gazetteer().find(candidate.surface.toLowerCase());
  if (known === undefined) return true;
  return (
    typeOfKind[known.kind] === type || (known.also !== undefined && typeOfKind[known.also] === type) || type === 'GROUP'
  );
}

function withoutSuffix(words: readonly string[]): string {
  const main = words.length > 1 && companySuffixes.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  return keyOfWords(main);
}

/** Acronyms of the story to the group of the long name; one that fits several long names is left alone. */
function* findAcronyms(names: readonly TypedName[]): Sliced<ReadonlyMap<string, string>> {
  const long = new Map<string, Set<string>>();
  const stated = new Map<string, string>();
  const none = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    if (index % namesPerSlice === 0) yield;
    const { words, acronym } = name.candidate;
    if (name.type === 'PERSON' || words.length < 2) continue;
    const group = groupOf(name, none);
    if (acronym !== undefined) stated.set(keyOfWords([acronym.toLowerCase()]), group);
    if (name.type !== 'ORG') continue;
    for (const short of shortNamesOf(words)) long.set(short, (long.get(short) ?? new Set<string>()).add(group));
  }
  const acronyms = new Map<string, string>();
  for (const [short, groups] of long) {
    const [only] = groups;
    if (only !== undefined && groups.size === 1) acronyms.set(short, only);
  }
  for (const [short, group] of stated) acronyms.set(short, group);
  return acronyms;
}

/** Puts together what a person said is one, and long names with the gazetteer's own acronym. */
function merged(names: readonly GroupedName[], corrections: readonly EntityCorrection[]): readonly GroupedName[] {
  const parent = new Map<string, string>();
  const root = (group: string): string => {
    let at = group;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    // the way is short the next time
    if (at !== group) parent.set(group, at);
    return at;
  };
  const join = (a: string, b: string): void => {
    const [first = '', second = ''] = [root(a), root(b)].sort();
    if (first !== second) parent.set(second, first);
  };
  for (const { candidate, group } of names) {
    const short = candidate.acronym === undefined ? undefined : gazetteer().find(candidate.acronym.toLowerCase());
    if (short !== undefined && candidate.words.length > 1) join(short.id, group);
  }
  const merges = corrections.flatMap(correction =>
    correction.kind === 'merge' ? [correction.names.map(foldedKey)] : [],
  );
  const groupsByKey = new Map<string, string>();
  if (merges.length > 0) for (const { key, group } of names) if (!groupsByKey.has(key)) groupsByKey.set(key, group);
  for (const [a = '', b = ''] of merges) {
    const [first, second] = [groupsByKey.get(a), groupsByKey.get(b)];
    if (first !== undefined && second !== undefined) join(first, second);
  }
  return parent.size === 0 ? names : names.map(name => ({ ...name, group: root(name.group) }));
}
