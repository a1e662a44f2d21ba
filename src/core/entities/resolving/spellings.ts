import { americanSpelling } from '../../language/en/spelling';
import { longFormsOf } from '../../language/en/givenNames';
import type { Span } from '../../text/span';
import { comparePlaces, type PlaceInStory, type StoryNote } from '../../text/storyNote';
import type { Sliced } from '../../util/sliced';
import type { EntityType } from '../entity';
import { gazetteer } from '../gazetteer/gazetteer';
import { nameSuffixes } from '../gazetteer/titles';

import { namesPerSlice } from './collect';
import type { GroupedName } from './grouping';

/** A full name of the story: where each version has it first, and the offices that stand beside it. */
interface FullName {
  readonly group: string;
  readonly surface: string;
  readonly words: readonly string[];
  readonly type: EntityType;
  /** By article. */
  readonly places: Map<number, PlaceInStory>;
  readonly offices: Set<string>;
}

/** Shorter words are too often other names: "Dean" and "Jean". */
const shortestWord = 4;

/** So many pairs of versions are told one by one; of more, each version is told of one. */
const mostPairs = 64;

/** Finds the names that versions write otherwise. */
export type SpellingReader = (names: readonly (readonly GroupedName[])[]) => Sliced<readonly StoryNote[]>;

/** A full name of one article, where it stands first. */
type ArticleName = Pick<FullName, 'group' | 'surface' | 'words' | 'type' | 'offices'> & Span & { readonly key: string };

/**
 * Makes a reader of names that some versions write otherwise: "Ann Connor" here and "Ann Conner" there, "the spokesman Mark Adair" and
 * "the spokesman Martin Adair". All words but one are the same, and no version has both. Takes the names of each article, in order of
 * place; linear in them, and the same list again is not gone through twice.
 */
export function createSpellingReader(): SpellingReader {
  const known = new WeakMap<readonly GroupedName[], readonly ArticleName[]>();
  return function* (names) {
    const read: (readonly ArticleName[])[] = [];
    for (const own of names) {
      const found = known.get(own) ?? (yield* articleNames(own));
      known.set(own, found);
      read.push(found);
    }
    return yield* spellingNotes(read);
  };
}

function* articleNames(own: readonly GroupedName[]): Sliced<readonly ArticleName[]> {
  const found = new Map<string, ArticleName>();
  for (const [index, { candidate, group, type, start, end, key }] of own.entries()) {
    if (index % namesPerSlice === 0) yield;
    const words = candidate.words.filter(word => !nameSuffixes.has(word));
    if (words.length < 2 || words.length > 5 || type === 'GROUP') continue;
    const name = found.get(key) ?? {
      key,
      group,
      surface: candidate.surface,
      words,
      type,
      start,
      end,
      offices: new Set(),
    };
    found.set(key, name);
    if (candidate.role?.honorific === false) name.offices.add(lastWord(candidate.role.role));
  }
  return [...found.values()];
}

function* spellingNotes(names: readonly (readonly ArticleName[])[]): Sliced<readonly StoryNote[]> {
  const families = new Map<string, Set<string>>();
  const buckets = new Map<string, FullName[]>();
  for (const full of yield* fullNames(names, families))
    for (const [at] of full.words.entries()) {
      const key = full.words.map((word, index) => (index === at ? '*' : word)).join(' ');
      const bucket = buckets.get(key) ?? [];
      buckets.set(key, bucket);
      // a made-up story may have thousands of namesakes
      if (bucket.length < mostNamesakes) bucket.push(full);
    }
  const notes: StoryNote[] = [];
  for (const [key, bucket] of buckets) {
    yield;
    const at = key.split(' ').indexOf('*');
    for (const [index, a] of bucket.entries())
      for (const b of bucket.slice(index + 1)) if (isWrittenOtherwise(a, b, at, families)) notes.push(...notesOn(a, b));
  }
  return notes.sort((x, y) => comparePlaces(x.a, y.a) || comparePlaces(x.b, y.b));
}

const mostNamesakes = 12;

/** The full names of the story. Fills `families`: the groups of each family name in each article. */
function* fullNames(
  names: readonly (readonly ArticleName[])[],
  families: Map<string, Set<string>>,
): Sliced<Iterable<FullName>> {
  const found = new Map<string, FullName>();
  let seen = 0;
  for (const [article, own] of names.entries())
    for (const { key, group, surface, words, type, start, end, offices } of own) {
      if (seen++ % namesPerSlice === 0) yield;
      const full: FullName = found.get(key) ?? { group, surface, words, type, places: new Map(), offices: new Set() };
      found.set(key, full);
      full.places.set(article, { article, start, end });
      for (const office of offices) full.offices.add(office);
      const family = familyIn(article, words);
      families.set(family, (families.get(family) ?? new Set<string>()).add(group));
    }
  return found.values();
}

const lastWord = (role: string): string => role.toLowerCase().split(/\s+/u).at(-1) ?? '';

const familyIn = (article: number, words: readonly string[]): string => `${article} ${words.at(-1) ?? ''}`;

function isWrittenOtherwise(
  a: FullName,
  b: FullName,
  at: number,
  families: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const untyped = a.type === 'NAME' || b.type === 'NAME';
  if ((a.type !== b.type && !untyped) || a.words.length !== b.words.length) return false;
  for (const article of a.places.keys()) if (b.places.has(article)) return false;
  const [x = '', y = ''] = [a.words[at], b.words[at]];
  // behind a given name an s makes no plural: one person has been read under both
  if (isFamilyWithS(a, b, at)) return true;
  if (a.group === b.group || isSameWord(x, y)) return false;
  if (a.type !== 'PERSON' && b.type !== 'PERSON')
    return x.length >= shortestWord && isNear(x, y) && !isKnownApart(a, b);
  const isFamilyName = at === a.words.length - 1;
  if (isNear(x, y) && Math.min(x.length, y.length) >= (isFamilyName ? shortestWord : shortestWord - 1))
    return isFamilyName || areAlone(a, b, families);
  // another given name altogether: only an office tells that one person is meant
  const shared = [...a.offices].some(office => b.offices.has(office));
  return at === 0 && shared && x.length > 1 && y.length > 1 && areAlone(a, b, families);
}

/** "Ruben Castellano", "Ruben Castellanos". */
function isFamilyWithS(a: FullName, b: FullName, at: number): boolean {
  const [x, y] = [plain(a.words[at] ?? ''), plain(b.words[at] ?? '')];
  const isFamily = at > 0 && at === a.words.length - 1 && a.type === 'PERSON' && b.type === 'PERSON';
  return isFamily && Math.min(x.length, y.length) >= shortestWord && (`${x}s` === y || `${y}s` === x);
}

/** Nobody else of the family is named where these two are: sisters are told of side by side. */
function areAlone(a: FullName, b: FullName, families: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return [a, b].every(({ words, places }) =>
    [...places.keys()].every(article => families.get(familyIn(article, words))?.size === 1),
  );
}

/** Both stand in the gazetteer: Austria and Australia are no slip. */
function isKnownApart(a: FullName, b: FullName): boolean {
  return [a, b].every(({ words }) => gazetteer().find(words.join(' ')) !== undefined);
}

/** Accents, plurals, short forms, initials and British or American usage make no other spelling. */
function isSameWord(x: string, y: string): boolean {
  const [a, b] = [plain(x), plain(y)];
  if (a === b || `${a}s` === b || `${b}s` === a || a.length < 2 || b.length < 2) return true;
  return longFormsOf.get(a)?.has(b) === true || longFormsOf.get(b)?.has(a) === true;
}

/** Without accents and marks, and as American English has it: "Demilitarised", "Harbour", "Centre", "Defence". */
const plain = (word: string): string => americanSpelling(word.normalize('NFD').replace(/[\p{M}\p{P}]/gu, ''));

/** From so many letters on, two of them may differ. */
const longWord = 7;

/** Whether one or, in long words, two letters are put in, left out, changed or swapped. */
function isNear(x: string, y: string): boolean {
  const most = Math.min(x.length, y.length) >= longWord ? 2 : 1;
  return Math.abs(x.length - y.length) <= most && editDistance(plain(x), plain(y)) <= most;
}

/** Letters changed, put in, left out or swapped with the next (optimal string alignment), in UTF-16 units of short words. */
function editDistance(x: string, y: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: y.length + 1 }, (_, at) => at);
  for (let i = 1; i <= x.length; i++) {
    const row = [i];
    for (let j = 1; j <= y.length; j++) {
      const same = x.charAt(i - 1) === y.charAt(j - 1);
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && x.charAt(i - 1) === y.charAt(j - 2) && x.charAt(i - 2) === y.charAt(j - 1);
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[y.length] ?? 0;
}

function notesOn(x: FullName, y: FullName): readonly StoryNote[] {
  const [a, b] = [[...x.places.values()], [...y.places.values()]];
  const [firstA, firstB] = [a[0], b[0]];
  if (firstA === undefined || firstB === undefined) return [];
  const pairs =
    a.length * b.length <= mostPairs
      ? a.flatMap(one => b.map(other => [one, other] as const))
      : [...a.map(one => [one, firstB] as const), ...b.slice(1).map(other => [firstA, other] as const)];
  return pairs.map(([one, other]) => {
    const inOrder = one.article < other.article;
    const [here, there] = inOrder ? [x.surface, y.surface] : [y.surface, x.surface];
    return {
      relation: 'spelling',
      ...(inOrder ? { a: one, b: other } : { a: other, b: one }),
      reason: { kind: 'otherSpelling', values: [here, there] },
    };
  });
}
