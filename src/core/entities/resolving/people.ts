import type { Sliced } from '../../util/sliced';

import { namesPerSlice } from './collect';
import { keyOfWords, type TypedName } from './storyName';
import { nameSuffixes } from '../gazetteer/titles';

/** The person meant by a name, as the key of that person's group. */
export interface PersonRef {
  readonly group: string;
  readonly ambiguous: boolean;
}

/** Looks up the person that a name stands for, from the names read so far in its article and the full names of the whole story. */
export interface People {
  /** Call in order of place. */
  refer(name: TypedName): PersonRef;
}

interface FullName {
  readonly group: string;
  readonly given: string;
  count: number;
}

/** The family name: the last word that is no "Jr". */
export function familyNameOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return keyOfWords([nameSuffixes.has(last) && words.length > 1 ? (words.at(-2) ?? last) : last]);
}

/** Given names that are one: the same, or an initial of the other. */
function sameGiven(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** Spellings of names from other scripts fall together: "Zelenskyy", "Zelenskiy", "Zelensky". */
export function foldedSpelling(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('yy', 'y')
    .replace(/(?:iy|ij|yi|ii|i|ey|ei|j)$/, 'y')
    .replaceAll('kh', 'h')
    .replaceAll('ph', 'f')
    .replaceAll('ou', 'u');
}

/** Groups of full names by family name. Different given names are different people; one with an initial joins when it fits one alone. */
function* fullNames(names: readonly TypedName[]): Sliced<ReadonlyMap<string, readonly FullName[]>> {
  const byFamily = new Map<string, Map<string, FullName>>();
  for (const [index, { candidate }] of names.entries()) {
    if (index % namesPerSlice === 0) yield;
    if (candidate.words.length < 2) continue;
    const family = foldedSpelling(familyNameOf(candidate.words));
    const given = foldedSpelling(candidate.words[0] ?? '');
    const people = byFamily.get(family) ?? new Map<string, FullName>();
    byFamily.set(family, people);
    const person = people.get(given);
    if (person === undefined) people.set(given, { group: `person:${given} ${family}`, given, count: 1 });
    else person.count++;
  }
  return new Map(
    [...byFamily].map(([family, people]) => [
      family,
      [...people.values()].sort((a, b) => b.count - a.count || (a.group < b.group ? -1 : 1)),
    ]),
  );
}

/** Builds the look-up from all names typed as persons. */
export function* createPeople(names: readonly TypedName[]): Sliced<People> {
  const families = yield* fullNames(names);
  const byGiven = new Map<string, Set<string>>();
  for (const people of families.values()) {
    for (const { given, group } of people) byGiven.set(given, (byGiven.get(given) ?? new Set<string>()).add(group));
  }
  /** Per article: the latest person of each family name. */
  const recent = new Map<string, string>();
  /** Groups of full names, by given and family name: a family of thousands is searched once for an initial. */
  const groups = new Map<string, string>();
  return {
    refer: ({ article, candidate }) => {
      const family = foldedSpelling(familyNameOf(candidate.words));
      const known = families.get(family) ?? [];
      if (candidate.words.length > 1) {
        const given = foldedSpelling(candidate.words[0] ?? '');
        const group = groups.get(`${given} ${family}`) ?? groupOf(known, given, family);
        groups.set(`${given} ${family}`, group);
        recent.set(`${article} ${family}`, group);
        return { group, ambiguous: false };
      }
      const latest = recent.get(`${article} ${family}`) ?? known[0]?.group;
      if (latest !== undefined) return { group: latest, ambiguous: known.length > 1 };
      const given = byGiven.get(family);
      const [only] = given ?? [];
      if (only !== undefined && given?.size === 1) return { group: only, ambiguous: false };
      return { group: `person:${family}`, ambiguous: false };
    },
  };
}

/** "J. Smith" is John Smith when no other J. Smith is in the story. */
function groupOf(known: readonly FullName[], given: string, family: string): string {
  const own = `person:${given} ${family}`;
  if (given.length > 1) {
    return own;
  }
  const fitting = known.filter(person => person.given.length > 1 && sameGiven(person.given, given));
  return fitting.length === 1 ? (fitting[0]?.group ?? own) : own;
}
