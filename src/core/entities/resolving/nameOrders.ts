import { namesThatComeFirst } from '../../language/en/givenNames';
import { nameSuffixes, particles } from '../gazetteer/titles';
import type { Sliced } from '../../util/sliced';
import { isGivenWord } from '../reading/givenWords';

import { namesPerSlice } from './collect';
import { keyOfWords, type TypedName } from './storyName';

/** The family name and the given name of somebody whose name the story writes in several ways. */
interface OrderedName {
  readonly family: string;
  readonly given: string;
}

/** How the story as a whole reads names that alone may be read in two ways. */
export interface NameOrders {
  /** "Halmos Ilona" and "Ilona Halmos" are one, and so are "Ana Robles Pinto", "Ana Robles" and "Robles Pinto"; by {@link orderKey}. */
  readonly parts: ReadonlyMap<string, OrderedName>;
  /** The first of two family names, by the full one: "Robles" of "Ana Robles Pinto". */
  readonly firstFamilies: ReadonlyMap<string, string>;
}

/** The words of a name as {@link NameOrders} compares them; undefined for one word. */
export function orderKey(words: readonly string[], surface: string): string | undefined {
  const main = withoutSuffix(words);
  return main.length > 1 && /\s/u.test(surface) ? joined(main) : undefined;
}

const joined = (words: readonly string[]): string => keyOfWords(words).normalize('NFD').replace(/\p{M}/gu, '');

function withoutSuffix(words: readonly string[]): readonly string[] {
  return nameSuffixes.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** A full name of the story. */
interface Written {
  readonly words: readonly string[];
  readonly articles: Set<number>;
}

/** Finds the names that a story writes in two orders or with one of two family names. */
export function* readNameOrders(names: readonly TypedName[]): Sliced<NameOrders> {
  const written = new Map<string, Written>();
  const alone = new Map<string, number>();
  for (const [index, { article, candidate }] of names.entries()) {
    if (index % namesPerSlice === 0) yield;
    const { words, surface } = candidate;
    const key = orderKey(words, surface);
    if (key === undefined) {
      const single = joined(words);
      alone.set(single, (alone.get(single) ?? 0) + 1);
      continue;
    }
    const known = written.get(key) ?? { words: key.split(' '), articles: new Set<number>() };
    written.set(key, known);
    known.articles.add(article);
  }
  const parts = new Map<string, OrderedName>();
  let seen = 0;
  for (const [key, name] of written) {
    if (seen++ % namesPerSlice === 0) yield;
    inBothOrders(key, name, written, alone, parts);
  }
  const firstFamilies = yield* doubleFamilies(written, parts);
  return { parts, firstFamilies };
}

/** "Halmos Ilona" in one version, "Ilona Halmos" in another; where one article has both they are two. */
function inBothOrders(
  key: string,
  { words, articles }: Written,
  written: ReadonlyMap<string, Written>,
  alone: ReadonlyMap<string, number>,
  parts: Map<string, OrderedName>,
): void {
  const [first = '', ...rest] = words;
  const turned = [...rest, first].join(' ');
  const other = written.get(turned);
  if (other === undefined || turned === key || parts.has(key)) return;
  for (const article of articles) if (other.articles.has(article)) return;
  const given = rest.join(' ');
  const isFirstFamily = words.length > 2 || familyScore(first, alone) >= familyScore(given, alone);
  const name = isFirstFamily ? { family: first, given } : { family: given, given: first };
  parts.set(key, name);
  parts.set(turned, name);
}

/** How much speaks for a word's being the family name: the one that stands alone is, a known given name hardly. */
function familyScore(word: string, alone: ReadonlyMap<string, number>): number {
  return (alone.get(word) ?? 0) * 4 + (namesThatComeFirst.has(word) ? 2 : 0) - (isGivenWord(word) ? 1 : 0);
}

/** "Ana Robles Pinto", "Ana Robles", "Robles Pinto": two family names, of which the first may stand for both. */
function* doubleFamilies(
  written: ReadonlyMap<string, Written>,
  parts: Map<string, OrderedName>,
): Sliced<ReadonlyMap<string, string>> {
  const longOf = new Map<string, Set<string>>();
  const firstFamilies = new Map<string, string>();
  const add = (short: string, long: string): void =>
    void longOf.set(short, (longOf.get(short) ?? new Set<string>()).add(long));
  let seen = 0;
  for (const [key, { words }] of written) {
    if (seen++ % namesPerSlice === 0) yield;
    const first = words.at(-2) ?? '';
    if (words.length < 3 || parts.has(key) || namesThatComeFirst.has(words[0] ?? '') || !isFamily(first)) continue;
    firstFamilies.set(key, first);
    add(words.slice(-2).join(' '), key);
    add(words.slice(0, -1).join(' '), key);
  }
  for (const [short, longs] of longOf) {
    const [long = ''] = longs;
    const words = long.split(' ');
    if (longs.size !== 1 || !written.has(short) || parts.has(short)) continue;
    const name = { family: words.at(-1) ?? '', given: words[0] ?? '' };
    parts.set(short, name);
    parts.set(long, name);
  }
  return firstFamilies;
}

/** Whether a word before the last one may be a family name: no initial, no particle, no second given name. */
function isFamily(word: string): boolean {
  return word.length > 3 && !particles.has(word) && !isGivenWord(word);
}
