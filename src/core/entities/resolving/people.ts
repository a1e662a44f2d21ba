import { alternatives } from '../../language/words';
import { longFormsOf, namesThatComeFirst } from '../../language/en/givenNames';
import { createCache } from '../../util/memo';
import type { Sliced } from '../../util/sliced';
import { arabicArticles, familyParticles, koreanFamilyNames, romanisedEnds } from '../../language/en/nameParts';
import { nameSuffixes, particles } from '../gazetteer/titles';
import { isGivenWord } from '../reading/givenWords';
import type { NameCandidate } from '../names';

import { namesPerSlice } from './collect';
import { orderKey, readNameOrders, type NameOrders } from './nameOrders';
import { keyOfWords, type TypedName } from './storyName';

/** The person meant by a name, as the key of that person's group. */
interface PersonRef {
  readonly group: string;
  readonly ambiguous: boolean;
}

/** Looks up the person that a name stands for, from the names read so far in its article and the full names of the whole story. */
export interface People {
  /** Call in order of place. */
  refer(name: TypedName): PersonRef;
}

/** A person whom the story names in full somewhere. */
interface Person {
  readonly group: string;
  readonly given: string;
  count: number;
  gender?: NameCandidate['gender'];
  /** Only ever introduced as somebody's relative. */
  isRelative: boolean;
  readonly offices: Set<string>;
}

/** The parts of a name that names are told apart by, folded. A name of one word has no given name. */
interface NameParts {
  readonly family: string;
  readonly given: string;
  readonly suffix: string;
}

/** Takes a name apart: "Paul Brandt Jr." · "Li Shen-wu", family name first. */
function partsOf({ words, surface }: NameCandidate, orders: NameOrders): NameParts {
  const last = words.at(-1) ?? '';
  const suffix = words.length > 1 && nameSuffixes.has(last) ? last : '';
  const main = suffix === '' ? words : words.slice(0, -1);
  const first = main[0] ?? '';
  const ordered = orders.parts.get(orderKey(words, surface) ?? '');
  if (ordered !== undefined)
    return { family: foldedSpelling(ordered.family), given: foldedSpelling(ordered.given), suffix };
  if (main.length > 1 && startsWithArticle(main, surface))
    return { family: foldedSpelling(keyOfWords(main.slice(1))), given: '', suffix };
  if (main.length < 2 || !/\s/u.test(surface)) return { family: foldedSpelling(keyOfWords(main)), given: '', suffix };
  const comesFirst = isFamilyFirst(main, surface);
  if (comesFirst) return { family: foldedSpelling(first), given: keyOfWords(main.slice(1)), suffix };
  // "Von der Leyen": no given name before the particles
  const isFamilyAlone = familyParticles.has(first) && main.slice(0, -1).every(word => particles.has(word));
  const family = foldedSpelling(keyOfWords(main.slice(-wordsOfFamily(surface, suffix, main))));
  return { family, given: isFamilyAlone ? '' : foldedSpelling(first), suffix };
}

/** "Al-Sadr": the article is no given name. */
function startsWithArticle([first = '']: readonly string[], surface: string): boolean {
  return arabicArticles.has(first) && !/\s/u.test(surface);
}

/** "Li Shen-wu", "Kim Jong Un": family name first, then two short halves, with a hyphen or without. */
function isFamilyFirst(main: readonly string[], surface: string): boolean {
  const [first = '', second = '', third = ''] = main;
  if (main.length < 3 || !namesThatComeFirst.has(first)) return false;
  if (/\p{L}-\p{L}+$/u.test(surface)) return true;
  const isHalf = (word: string): boolean => word.length <= longestHalf && !isGivenWord(word);
  return main.length === 3 && koreanFamilyNames.has(first) && isHalf(second) && isHalf(third);
}

/** Halves of Korean given names are no longer. */
const longestHalf = 5;

/** "Goodwin-Hale" is one family name of two words; the article of "al-Sadr" is none. */
function wordsOfFamily(surface: string, suffix: string, main: readonly string[]): number {
  const chunks = surface.split(/\s/u);
  const last = chunks.at(suffix === '' ? -1 : -2)?.replace(/,$/u, '') ?? '';
  const parts = last.split(/[-‐‑]/u);
  const isDouble =
    parts.length === 2 && parts.length < main.length && !arabicArticles.has(parts[0]?.toLowerCase() ?? '');
  return isDouble && main.at(-2) === parts[0]?.toLowerCase() ? 2 : 1;
}

const romanisedEnd = new RegExp(`(?:${alternatives(romanisedEnds)})$`);

/** More words than the names of a story of 200 versions have. */
const spellingsKept = 10_000;
const spellings = createCache<string, string>(spellingsKept);

/** Spellings of names from other scripts fall together: "Zelenskyy", "Zelenskiy", "Zelensky". Folded once: a story names people over and over. */
function foldedSpelling(word: string): string {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const folded = foldSpelling(word);
  spellings.set(word, folded);
  return folded;
}

function foldSpelling(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('yy', 'y')
    .replace(romanisedEnd, 'y')
    .replaceAll('kh', 'h')
    .replaceAll('ph', 'f')
    .replaceAll('ou', 'u');
}

/** Given names that are one: an initial of the other, or its short form ("Fred", "Frederick"). */
function isShortOf(short: string, long: string): boolean {
  if (short === long) return false;
  if (short.length === 1) return long.startsWith(short);
  for (const form of longFormsOf.get(short) ?? []) if (foldedSpelling(form) === long) return true;
  return false;
}

/**
 * Families whose father and son the story tells of: in one article with and without "Jr", the one by his office or the other as a
 * son; or "Jr" beside "Sr".
 */
function* juniorsApart(names: readonly TypedName[], orders: NameOrders): Sliced<ReadonlySet<string>> {
  const forms = new Map<string, { plain: boolean; junior: boolean; told: boolean; suffixes: Set<string> }>();
  for (const [index, { article, candidate }] of names.entries()) {
    if (index % namesPerSlice === 0) yield;
    const { family, given, suffix } = partsOf(candidate, orders);
    if (given === '') continue;
    const key = `${article} ${given} ${family}`;
    const form = forms.get(key) ?? { plain: false, junior: false, told: false, suffixes: new Set<string>() };
    if (suffix === '') form.plain = true;
    else form.junior = true;
    if (suffix !== '') form.suffixes.add(suffix);
    if (suffix === '' ? candidate.role?.honorific === false : candidate.isRelative === true) form.told = true;
    forms.set(key, form);
  }
  const apart = [...forms].filter(
    ([, { plain, junior, told, suffixes }]) => suffixes.size > 1 || (plain && junior && told),
  );
  return new Set(apart.map(([key]) => key.slice(key.indexOf(' ') + 1)));
}

/** People by family name, the one told of most often first. Different given names are different people. */
type Families = ReadonlyMap<string, readonly Person[]>;

function* fullNames(names: readonly TypedName[], orders: NameOrders, groupOf: GroupOf): Sliced<Families> {
  const families = new Map<string, Map<string, Person>>();
  for (const [index, { candidate }] of names.entries()) {
    if (index % namesPerSlice === 0) yield;
    const parts = partsOf(candidate, orders);
    if (parts.given === '') continue;
    const people = families.get(parts.family) ?? new Map<string, Person>();
    families.set(parts.family, people);
    const group = groupOf(parts);
    const person = people.get(group) ?? newPerson(group, parts.given);
    people.set(group, person);
    addTo(person, candidate);
  }
  const byCount = (a: Person, b: Person): number => b.count - a.count || (a.group < b.group ? -1 : 1);
  return new Map([...families].map(([family, people]) => [family, [...people.values()].sort(byCount)]));
}

const newPerson = (group: string, given: string): Person => ({
  group,
  given,
  count: 0,
  isRelative: true,
  offices: new Set(),
});

function addTo(person: Person, { gender, isRelative, role }: NameCandidate): void {
  person.count++;
  person.gender ??= gender;
  // who is introduced as a relative once and named alone later still is
  if (person.count === 1) person.isRelative = isRelative === true;
  else person.isRelative ||= isRelative === true;
  if (role?.honorific === false) person.offices.add(role.role.toLowerCase());
}

/** So many people of one family are told apart; no story has more, and a made-up one is not to cost more than linear time. */
const mostNamesakes = 24;

type GroupOf = (parts: NameParts) => string;

/** Builds the look-up from all names typed as persons. */
export function* createPeople(names: readonly TypedName[]): Sliced<People> {
  const orders = yield* readNameOrders(names);
  const apart = yield* juniorsApart(names, orders);
  const groupOf: GroupOf = ({ given, family, suffix }) =>
    `person:${given} ${family}${suffix !== '' && apart.has(`${given} ${family}`) ? ` ${suffix}` : ''}`;
  const families = yield* fullNames(names, orders, groupOf);
  const byFirstFamily = yield* firstFamiliesOf(names, orders, groupOf);
  const byGiven = new Map<string, Set<Person>>();
  for (const people of families.values())
    for (const person of people)
      byGiven.set(person.given, (byGiven.get(person.given) ?? new Set<Person>()).add(person));
  /** Per article: the groups that were named of each family, the latest last. */
  const named = new Map<string, readonly string[]>();
  /** Groups of full names, by their parts: a family of thousands is searched once for an initial. */
  const groups = new Map<string, string>();
  return {
    refer: ({ article, candidate }) => {
      const parts = partsOf(candidate, orders);
      const known = families.get(parts.family) ?? [];
      const place = `${article} ${parts.family}`;
      const before = named.get(place) ?? [];
      if (parts.given !== '') {
        const own = groupOf(parts);
        const group = groups.get(own) ?? longGroupOf(known, parts, own);
        groups.set(own, group);
        named.set(place, [...before.filter(other => other !== group), group].slice(-mostNamesakes));
        return { group, ambiguous: false };
      }
      const meant = personMeant(known, candidate, before);
      if (meant !== undefined) return { group: meant.group, ambiguous: known.length > 1 };
      const [only] = byGiven.get(parts.family) ?? [];
      if (only !== undefined && byGiven.get(parts.family)?.size === 1) return { group: only.group, ambiguous: false };
      const double = byFirstFamily.get(parts.family);
      const [full] = double ?? [];
      if (full !== undefined && double?.size === 1) return { group: full, ambiguous: false };
      return { group: `person:${parts.family}`, ambiguous: false };
    },
  };
}

/** The groups of those who have two family names, by the first: "Robles" may be Ana Robles Pinto. */
function* firstFamiliesOf(
  names: readonly TypedName[],
  orders: NameOrders,
  groupOf: GroupOf,
): Sliced<ReadonlyMap<string, ReadonlySet<string>>> {
  const groups = new Map<string, Set<string>>();
  for (const [index, { candidate }] of names.entries()) {
    if (index % namesPerSlice === 0) yield;
    const first = orders.firstFamilies.get(orderKey(candidate.words, candidate.surface) ?? '');
    if (first === undefined) continue;
    const key = foldedSpelling(first);
    groups.set(key, (groups.get(key) ?? new Set<string>()).add(groupOf(partsOf(candidate, orders))));
  }
  return groups;
}

/** "J. Smith" and "Fred Larkin" are John Smith and Frederick Larkin when the story knows no other whom they may stand for. */
function longGroupOf(known: readonly Person[], parts: NameParts, own: string): string {
  const fitting = known.filter(({ given }) => isShortOf(parts.given, given));
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? only.group : own;
}

/**
 * Whom a family name alone means among those who bear it: one of the gender and the office that stand beside it, rather of those
 * whom the article has named, rather not a relative of whom it tells in passing, and of these the one named last.
 */
function personMeant(
  known: readonly Person[],
  { gender, role, words }: NameCandidate,
  before: readonly string[],
): Person | undefined {
  if (known.length < 2) return known[0];
  const office = role?.honorific === false ? role.role.toLowerCase() : undefined;
  const suffix = words.length > 1 ? (words.at(-1) ?? '') : '';
  const wishes: readonly ((person: Person) => boolean)[] = [
    person => suffix === '' || person.group.endsWith(` ${suffix}`),
    person => gender === undefined || person.gender === undefined || person.gender === gender,
    person => before.includes(person.group),
    person => office !== undefined && person.offices.has(office),
    person => !person.isRelative,
  ];
  let left = known.slice(0, mostNamesakes);
  for (const wish of wishes) {
    const fitting = left.filter(wish);
    if (fitting.length > 0) left = fitting;
  }
  const latest = [...before].reverse().find(group => left.some(person => person.group === group));
  return left.find(({ group }) => group === latest) ?? left[0];
}
