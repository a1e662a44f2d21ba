/** The one notation of word lists: every table of `language/en` is written with these three functions. */

/** The words of a list, parted by white space: `words('the a an')`. */
export function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(listed));
}

/** Words or phrases, parted by commas: `phrases('first half, runoff')`. */
export function phrases(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(listedPhrases));
}

/** The words as alternatives of a pattern: `new RegExp(`\\b(?:${alternatives(months)})\\b`)`. */
export function alternatives(list: Iterable<string>): string {
  return Array.from(list, word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}

type Rows<K> = readonly (readonly [key: K, words: string])[];

/**
 * What each word stands for: `wordsBy({ rise: 'rose risen', fall: 'fell fallen' })` gives `rose` → `rise`. Keys that are no strings
 * come as pairs: `wordsBy([[1, 'january jan'], [2, 'february feb']])`. A word of several rows has the key of the first.
 */
export function wordsBy<K extends string>(table: Readonly<Record<K, string>>): ReadonlyMap<string, K>;
export function wordsBy<K>(table: Rows<K>): ReadonlyMap<string, K>;
export function wordsBy(table: Readonly<Record<string, string>> | Rows<unknown>): ReadonlyMap<string, unknown> {
  return keyed(table, listed);
}

/** Like {@link wordsBy} for phrases, which commas part. */
export function phrasesBy<K extends string>(table: Readonly<Record<K, string>>): ReadonlyMap<string, K>;
export function phrasesBy<K>(table: Rows<K>): ReadonlyMap<string, K>;
export function phrasesBy(table: Readonly<Record<string, string>> | Rows<unknown>): ReadonlyMap<string, unknown> {
  return keyed(table, listedPhrases);
}

/** Words that count up: `wordsInOrder('one two three', 1)` gives `two` → 2. */
export function wordsInOrder(list: string, from: number, step = 1): ReadonlyMap<string, number> {
  return new Map(listed(list).map((word, index) => [word, from + index * step]));
}

function keyed(
  table: Readonly<Record<string, string>> | Rows<unknown>,
  split: (list: string) => readonly string[],
): ReadonlyMap<string, unknown> {
  const keys = new Map<string, unknown>();
  const rows = Array.isArray(table) ? (table as Rows<unknown>) : Object.entries(table as Record<string, string>);
  for (const [key, list] of rows) for (const word of split(list)) if (!keys.has(word)) keys.set(word, key);
  return keys;
}

function listed(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean);
}

function listedPhrases(list: string): readonly string[] {
  return list
    .split(',')
    .map(phrase => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}
