/** What a phrase of a table says, and where it stands. */
export interface ReadPhrase<V> {
  readonly value: V;
  readonly start: number;
  readonly end: number;
}

export type PhraseReader<V> = (text: string, at: number) => ReadPhrase<V> | null;

/** No phrase of the tables is longer. */
const longest = 40;

const escaped = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', String.raw`\s{1,2}`)
    .replaceAll('’', "['’]");

/** The phrases of a table as alternatives, longer ones first. */
function alternativesOf(table: ReadonlyMap<string, unknown>): string {
  return [...table.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
}

const keyOf = (written: string): string => written.toLowerCase().replaceAll("'", '’').replace(/\s+/g, ' ');

/** A reader of the phrase of a table that begins at an offset, behind a blank or two; a point of an abbreviation is part of it. */
export function phraseReader<V>(table: ReadonlyMap<string, V>): PhraseReader<V> {
  const pattern = new RegExp(
    String.raw`(\s{0,2})(${alternativesOf(table)})(?:(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])|(?<![\p{L}\p{N}]))`,
    'iuy',
  );
  return (text, at) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const value = table.get(keyOf(found?.[2] ?? ''));
    if (found === null || value === undefined) return null;
    return { value, start: at + (found[1]?.length ?? 0), end: at + found[0].length };
  };
}

/** A reader of the phrase of a table that ends right before an offset, with a blank between. */
export function phraseBeforeReader<V>(table: ReadonlyMap<string, V>): PhraseReader<V> {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(${alternativesOf(table)})\.?\s{1,2}$`, 'iu');
  return (text, at) => {
    const from = Math.max(0, at - longest);
    const found = pattern.exec(text.slice(from, at));
    const value = table.get(keyOf(found?.[1] ?? ''));
    if (found === null || value === undefined) return null;
    const start = from + found.index;
    return { value, start, end: start + (found[1]?.length ?? 0) };
  };
}
