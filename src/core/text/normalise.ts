/** Text folded for comparison, with the way back. */
interface FoldedText {
  readonly text: string;
  /** UTF-16 offset into the raw text of a UTF-16 offset into the folded one (its length included). */
  rawOffset(folded: number): number;
}

/** Characters that mean the same to a reader, by what they are folded to. */
const folds: readonly (readonly [to: string, from: string])[] = [
  ["'", '’‘‛′ʼ`´＇‚'],
  ['"', '“”„‟″«»＂‹›'],
  ['-', '‐‑‒–—―−－'],
  [
    ' ',
    '\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
  ],
  ['...', '…'],
];

/** Characters without width or sound: soft hyphen, zero-width marks, direction marks, byte order mark. */
const dropped = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

const foldOf: ReadonlyMap<string, string> = new Map(
  folds.flatMap(([to, from]) => Array.from(from).map(character => [character, to] as const)),
);

const combining = /\p{Mn}/u;

/** One character folded: case, quotes, dashes, spaces and accents; '' when it has no width. */
function foldCharacter(character: string): string {
  const mapped = foldOf.get(character);
  if (mapped !== undefined) return mapped;
  if (character < '\u0080') return character.toLowerCase();
  if (dropped.test(character) || combining.test(character)) return '';
  return Array.from(character.normalize('NFKD').toLowerCase())
    .filter(part => !combining.test(part))
    .join('');
}

/**
 * Folds what house styles differ in without a change of words: case, quotation marks, dashes, white space (runs become one
 * space), accents, ligatures, ellipses and invisible characters. Spelling and numbers are not touched.
 */
export function fold(text: string): string {
  return foldWithMap(text, false).text;
}

/** Like {@link fold}, and able to lead from the folded text back to the raw one. */
export function foldMapped(text: string): FoldedText {
  const { text: folded, origins } = foldWithMap(text, true);
  return {
    text: folded,
    rawOffset: offset => (offset >= origins.length ? text.length : (origins[Math.max(0, offset)] ?? 0)),
  };
}

function foldWithMap(text: string, mapped: boolean): { readonly text: string; readonly origins: readonly number[] } {
  const parts: string[] = [];
  const origins: number[] = [];
  let at = 0;
  let afterSpace = false;
  for (const character of text) {
    const folded = foldCharacter(character);
    const repeated = folded === ' ' && afterSpace;
    if (folded !== '') afterSpace = folded === ' ';
    if (!repeated) {
      parts.push(folded);
      if (mapped) origins.push(...new Array<number>(folded.length).fill(at));
    }
    at += character.length;
  }
  return { text: parts.join(''), origins };
}
