import type { Sliced } from '../../util/sliced';
import { nameKey, type EntityCorrection } from '../corrections';
import { companySuffixes } from '../gazetteer/heads';
import { gazetteer, typeOfKind } from '../gazetteer/gazetteer';

import { findAliases, type Aliases } from './aliases';
import { namesPerSlice } from './collect';
import { createPeople } from './people';
import { keyOfWords, type TypedName } from './storyName';

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
  const acronyms = yield* statedAcronyms(names);
  const aliases = yield* findAliases(names, name => groupOf(name, acronyms));
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
  return merged(grouped, corrections, aliases);
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
  const main = withoutSuffix(words);
  // "Airbus SE" is the Airbus of the gazetteer
  const whole = name.type === 'ORG' && words.length > 1 ? organisationAs(main) : undefined;
  return whole ?? `name:${main}`;
}

/** The gazetteer's organisation that a name without its legal form, or in the other spelling, is called by. */
function organisationAs(main: string): string | undefined {
  const forms = [main, main.replace('organiz', 'organis'), main.replace(/ group$/, '')];
  const known = forms.map(form => gazetteer().find(form)).find(found => found !== undefined);
  return known?.kind === 'organisation' ? known.id : undefined;
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

/** Acronyms that the story states, "Shanghai Cooperation Organisation (SCO)", to the group of the long name. */
function* statedAcronyms(names: readonly TypedName[]): Sliced<ReadonlyMap<string, string>> {
  const stated = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    if (index % namesPerSlice === 0) yield;
    const { words, acronym } = name.candidate;
    if (name.type === 'PERSON' || words.length < 2 || acronym === undefined) continue;
    stated.set(keyOfWords([acronym.toLowerCase()]), groupOf(name, noAcronyms));
  }
  return stated;
}

const noAcronyms: ReadonlyMap<string, string> = new Map();

/** Groups that were joined, each under the first of them. */
interface Joined {
  readonly root: (group: string) => string;
  readonly join: (a: string, b: string) => void;
  readonly count: number;
}

function createJoined(): Joined {
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
  return {
    root,
    join,
    get count() {
      return parent.size;
    },
  };
}

/** Puts a shorter name to the long one that it stands for, when the story has no other which it may stand for. Longer ones first. */
function joinShortNames(names: readonly GroupedName[], aliases: Aliases, { root, join }: Joined): void {
  const shorts = new Map<string, GroupedName>();
  for (const name of names) if (aliases.has(name.key) && mayStandFor(name)) shorts.set(name.key, name);
  const longestFirst = [...shorts.values()].sort((a, b) => b.key.length - a.key.length || (a.key < b.key ? -1 : 1));
  for (const { key, group } of longestFirst) {
    const meant = new Set(Array.from(aliases.get(key) ?? [], root));
    const [only] = meant;
    if (only !== undefined && meant.size === 1) join(group, only);
  }
}

const mayStandFor = ({ type, group }: GroupedName): boolean =>
  (type === 'ORG' || type === 'EVENT') && !group.startsWith('split:');

/** Puts together what a person said is one, short names with long ones, and long names with the gazetteer's own acronym. */
function merged(
  names: readonly GroupedName[],
  corrections: readonly EntityCorrection[],
  aliases: Aliases,
): readonly GroupedName[] {
  const joined = createJoined();
  for (const { candidate, group } of names) {
    const short = candidate.acronym === undefined ? undefined : gazetteer().find(candidate.acronym.toLowerCase());
    if (short !== undefined && candidate.words.length > 1) joined.join(short.id, group);
  }
  joinShortNames(names, aliases, joined);
  const merges = corrections.flatMap(correction =>
    correction.kind === 'merge' ? [correction.names.map(foldedKey)] : [],
  );
  const groupsByKey = new Map<string, string>();
  if (merges.length > 0) for (const { key, group } of names) if (!groupsByKey.has(key)) groupsByKey.set(key, group);
  for (const [a = '', b = ''] of merges) {
    const [first, second] = [groupsByKey.get(a), groupsByKey.get(b)];
    if (first !== undefined && second !== undefined) joined.join(first, second);
  }
  return joined.count === 0 ? names : names.map(name => ({ ...name, group: joined.root(name.group) }));
}
