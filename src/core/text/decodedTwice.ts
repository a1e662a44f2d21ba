import { windows1252 } from './decode';

/** The character that a byte from 0x80 on is shown as: by Windows-1252, or by Latin-1 where that has none. */
const shown = Array.from({ length: 0x40 }, (_, at) => {
  const latin = String.fromCharCode(0x80 + at);
  return at < windows1252.length ? new Set([windows1252.charAt(at), latin]) : new Set([latin]);
});

const byteOf: ReadonlyMap<string, number> = new Map(
  shown.flatMap((characters, at) => Array.from(characters, character => [character, 0x80 + at] as const)),
);

const following = `[${[...byteOf.keys()].join('').replace(/[\]\\^-]/g, '\\$&')}]`;

/** Bytes that UTF-8 puts before marks, currency signs and emoji; no word has these characters in a row. */
const marks = `â[€‚„†ˆ\\u0080\\u0082\\u0084\\u0086\\u0088]${following}|ð[Ÿ\\u009f]${following}{2}`;

/** A closing quotation mark whose last byte no program shows. */
const closing = 'â[€\\u0080]\\ufffd?';

/** Bytes before signs and letters with accents. Behind a capital they may be letters of a word in capitals and a quotation mark. */
const letters = `(?<!\\p{Lu})[ÂÃ]${following}`;

/** The marks of a text as Mac OS Roman shows their bytes. */
const roman: ReadonlyMap<string, string> = new Map([
  ['‚Äú', '“'],
  ['‚Äù', '”'],
  ['‚Äò', '‘'],
  ['‚Äô', '’'],
  ['‚Äì', '–'],
  ['‚Äî', '—'],
  ['‚Ä¶', '…'],
]);

/**
 * What is left of a character whose bytes in UTF-8 were read as another encoding: “â€œ”, “Ã©”. A pattern to be put into others,
 * for the flag `u`.
 */
export const decodedTwicePattern = [marks, closing, letters, ...roman.keys()].join('|');

const utf8 = new TextDecoder();

/** The character that was meant by what {@link decodedTwicePattern} found. */
export function meantBy(found: string): string {
  const mark = roman.get(found);
  if (mark !== undefined) return mark;
  const bytes = Array.from(found, character => byteOf.get(character) ?? character.charCodeAt(0));
  if (found.length < 3 && found.startsWith('â')) return '”';
  const meant = utf8.decode(Uint8Array.from(bytes));
  return meant.includes('\ufffd') ? '”' : meant;
}
