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
  const parts: string[] = [];
  let afterSpace = false;
  for (const character of text) {
    const folded = foldCharacter(character);
    if (folded !== ' ' || !afterSpace) parts.push(folded);
    if (folded !== '') afterSpace = folded === ' ';
  }
  return parts.join('');
}
