/** Characters that look different and say the same, by what they are compared as. An empty string drops the character. */
const sameAs: readonly (readonly [folded: string, characters: string])[] = [
  ["'", '\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`'],
  ['"', '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212'],
  [' ', '\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'],
  ['\n', '\r\u000b\u000c\u0085\u2028\u2029'],
  ['...', '\u2026'],
  ['ff', '\ufb00'],
  ['fi', '\ufb01'],
  ['fl', '\ufb02'],
  ['ffi', '\ufb03'],
  ['ffl', '\ufb04'],
  // soft hyphen, zero-width and bidirectional marks, byte order mark
  ['', '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff'],
];

/** Windows-1252 for the bytes 0x80 to 0x9f; the five holes stand for themselves. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Characters that pages write by name. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  ndash: '-',
  mdash: '-',
  hellip: '...',
};

/** What one step of reading found: its text as it is compared and where the next step begins. */
interface FoldedStep {
  readonly folded: string;
  readonly next: number;
}

/** `&#1114111;` */
const longestEntity = 10;
/** Longest run of combining marks read as one letter. */
const longestCluster = 32;

const foldedAs: ReadonlyMap<string, string> = new Map(
  sameAs.flatMap(([folded, characters]) => Array.from(characters, character => [character, folded] as const)),
);
const byteOf: ReadonlyMap<string, number> = new Map(
  Array.from(windows1252, (character, index) => [character, 0x80 + index]),
);

/** Reads the character at an offset as it is compared: composed, with plain quotes, dashes and spaces, mojibake repaired. */
export function readCharacter(text: string, at: number): FoldedStep {
  const repaired = repairMojibake(text, at) ?? readEntity(text, at);
  if (repaired !== null) return { folded: foldedAs.get(repaired.folded) ?? repaired.folded, next: repaired.next };
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (first === '\u00ad' && /[\n\r]/.test(text.charAt(at + 1))) return { folded: '-', next: at + 1 };
  let next = at + first.length;
  if (first === '\r' && text[next] === '\n') next++;
  if (first === '-' || foldedAs.get(first) === '-') return { folded: '-', next: afterDashes(text, next) };
  const folded = foldedAs.get(first);
  if (folded !== undefined) return { folded, next };
  next = afterMarks(text, next);
  return { folded: text.slice(at, next).normalize('NFC'), next };
}

/** A character that HTML writes by number or name (`&#8217;`), or null. */
function readEntity(text: string, at: number): FoldedStep | null {
  if (text[at] !== '&') return null;
  const [whole = '', decimal, hexadecimal, name = ''] =
    /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/i.exec(text.slice(at, at + longestEntity)) ?? [];
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const folded = code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : ownValue(entities, name);
  return folded === undefined ? null : { folded, next: at + whole.length };
}

const ownValue = (record: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** A typed dash of two or three hyphens is one dash. */
function afterDashes(text: string, at: number): number {
  let next = at;
  while (next < at + 2 && text[next] === '-') next++;
  return next;
}

/** Past the combining marks and Hangul parts that belong to the letter before. */
function afterMarks(text: string, at: number): number {
  let next = at;
  while (next < text.length && next - at < longestCluster && isMark(text.charCodeAt(next))) next++;
  return next;
}

/** Whether a unit composes with the letter before it. Scripts whose marks never compose need no entry. */
function isMark(unit: number): boolean {
  if (unit < 0x300) return false;
  return (
    unit <= 0x36f ||
    (unit >= 0x1160 && unit <= 0x11ff) ||
    (unit >= 0x1ab0 && unit <= 0x1aff) ||
    (unit >= 0x1dc0 && unit <= 0x1dff) ||
    (unit >= 0x3099 && unit <= 0x309a) ||
    (unit >= 0xfe00 && unit <= 0xfe0f)
  );
}

/** UTF-8 that was read as Windows-1252 (`â€™` for an apostrophe): the character meant, or null. */
function repairMojibake(text: string, at: number): FoldedStep | null {
  const lead = text.charCodeAt(at);
  if (lead < 0xc2 || lead > 0xf4) return null;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let codePoint = lead & (0xff >> (length + 1));
  for (let index = 1; index < length; index++) {
    const byte = byteAt(text, at + index);
    // the last byte of a closing quotation mark has no Windows-1252 character and is often lost
    if (byte === null) return lead === 0xe2 && index === 2 && codePoint === 0x80 ? { folded: '"', next: at + 2 } : null;
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  if (codePoint > 0x10ffff || codePoint < 0x80) return null;
  return { folded: String.fromCodePoint(codePoint).normalize('NFC'), next: at + length };
}

/** The continuation byte (0x80 to 0xbf) that a Windows-1252 character stands for, or null. */
function byteAt(text: string, at: number): number | null {
  const unit = text.charCodeAt(at);
  // some decoders leave 0x80 to 0x9f as control characters
  if (unit >= 0x80 && unit <= 0xbf) return unit;
  return byteOf.get(text.charAt(at)) ?? null;
}
