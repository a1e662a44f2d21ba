import type { Edit } from './edits';
import { inserted, type TracedText } from './tracedText';

/** Edits of the whole file's characters that change no word: line ends, quotation marks, encodings. */
function everywhere(change: (text: string) => string): Edit {
  return pieces => pieces.map(piece => ({ ...piece, text: change(piece.text) }));
}

/** LF to CRLF. */
export const toCrlf: Edit = everywhere(text => text.replace(/\r?\n/g, '\r\n'));

/** LF to CR, as very old files have it. */
export const toCr: Edit = everywhere(text => text.replace(/\r?\n/g, '\r'));

/** Lines broken after some seventy characters, as in mail. */
export const hardWrap: Edit = pieces => {
  let column = 0;
  return pieces.map(piece => {
    column = piece.text.includes('\n') ? 0 : column + piece.text.length;
    if (piece.text !== ' ' || column < 70) return piece;
    column = 0;
    return { ...piece, text: '\n' };
  });
};

/** Lines broken after some seventy characters, long words parted by a hyphen, as in columns and PDFs. */
export const hyphenWrap: Edit = pieces => {
  let column = 0;
  return pieces.map(piece => {
    const { text } = piece;
    const from = column;
    column = text.includes('\n') ? 0 : column + text.length;
    if (column < 70) return piece;
    const at = 70 - from;
    if (/^\p{Ll}{6,}$/u.test(text) && at >= 2 && at <= text.length - 3) {
      column = text.length - at;
      return { ...piece, text: `${text.slice(0, at)}-\n${text.slice(at)}` };
    }
    if (text !== ' ') return piece;
    column = 0;
    return { ...piece, text: '\n' };
  });
};

/** A byte order mark in front. */
export const addMark: Edit = pieces => [inserted('\ufeff'), ...pieces];

/** Quotation marks as in French or German. */
export const toForeignQuotes: Edit = everywhere(text =>
  text.replace(/“/g, '«\u00a0').replace(/”/g, '\u00a0»').replace(/‘/g, '‚'),
);

/** Marks as HTML writes them. */
export const toEntities: Edit = everywhere(text =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/[’‘]/g, '&#8217;').replace(/[“”]/g, '&quot;'),
);

/** Soft hyphens in long words and joiners of no width, as pages carry them. */
export const invisible: Edit = everywhere(text =>
  /^\p{L}{9,}$/u.test(text) ? `${text.slice(0, 4)}\u00ad${text.slice(4)}` : text,
);

/** Marks over letters dropped, as some news wires do. */
export const plainLetters: Edit = everywhere(text => text.normalize('NFD').replace(/\p{M}/gu, ''));

/** Blank lines between paragraphs to single newlines, or the other way. */
export const respace: Edit = (pieces, { random }) => {
  const lines = random.chance(0.5) ? '\n' : '\n\n';
  return everywhere(text => (text.includes('\n') ? lines : text))(pieces, { random, notes: [], sentences: [] });
};

/** Curly quotation marks to straight ones. */
export const toStraightQuotes: Edit = everywhere(text => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'));

/** Straight quotation marks to curly ones, as a word processor does. */
export const toCurlyQuotes: Edit = pieces =>
  pieces.map((piece, index) => {
    const opening = index === 0 || /\s$/.test(pieces[index - 1]?.text ?? ' ');
    if (piece.text === '"') return { ...piece, text: opening ? '“' : '”' };
    return piece.text === "'" ? { ...piece, text: opening ? '‘' : '’' } : piece;
  });

/** Composed letters to letter and mark, as files from macOS have them. */
export const decompose: Edit = everywhere(text => text.normalize('NFD'));

/** Spaces that do not break before words after numbers, long dashes for short ones. */
export const typeset: Edit = (pieces: TracedText) =>
  pieces.map((piece, index) => {
    const afterNumber = /^\p{N}/u.test(pieces[index - 1]?.text ?? '');
    if (piece.text === ' ' && afterNumber) return { ...piece, text: '\u00a0' };
    return piece.text === '-' ? { ...piece, text: '\u2013' } : piece;
  });

/** Windows-1252's characters for the bytes 0x80 to 0x9f; TextDecoder leaves them as control characters on some hosts. */
const highCharacters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const utf8 = new TextDecoder('utf-8');

/** UTF-8 read as Windows-1252: `â€™` for an apostrophe. */
export const mojibake: Edit = everywhere(text =>
  Array.from(new TextEncoder().encode(text), byte =>
    byte >= 0x80 && byte < 0xa0 ? highCharacters.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join(''),
);

/** Windows-1252 read as UTF-8: every letter beyond ASCII is lost. */
export const lostCharacters: Edit = everywhere(text => {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return utf8.decode(Uint8Array.from(Array.from(text, c => (c > '\x7f' ? 0x92 : c.charCodeAt(0)))));
});
