/** A text file read, or why it is no article. */
export type DecodedText =
  | { readonly text: string; readonly encoding: TextEncodingName }
  | { readonly problem: 'empty' | 'tooLarge' | 'binary' };

/** Encodings that articles come in. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Bytes above which a file is taken for no article. The longest reads of magazines stay under 1 MB; a higher limit would let
 * logs and dumps hold the editor, a lower one would turn away a book saved as one text.
 */
export const largestArticleBytes = 5_000_000;

/** Bytes whose content tells text from binary; as many as Git looks at for the same question. */
const sampledBytes = 8000;

/** Share of control characters that text in a forgotten encoding may have; compressed data has over a tenth. */
const mostControls = 0.02;

/** Tab, line feed, vertical tab, form feed, carriage return and escape occur in text. */
const isControl = (byte: number): boolean => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;

/** Whether bytes without a byte order mark are something else than text: a NUL, or more than stray control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampledBytes);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (isControl(byte)) controls++;
  }
  return (
    controls > sample.length * mostControls || /^(?:%PDF-|\{\\rtf)/.test(String.fromCharCode(...sample.subarray(0, 8)))
  );
}

/** The encoding that a byte order mark names. */
function markedEncoding(bytes: Uint8Array): TextEncodingName | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** What Windows-1252 has at 0x80 to 0x9F; every other byte is its own code point. */
export const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes turned into text at once; arguments of a call are limited. */
const chunk = 8192;

/** By hand: the decoder of some Node versions reads this label as Latin-1 and loses the curly quotes. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) {
    const codes = Array.from(bytes.subarray(at, at + chunk), byte =>
      byte >= 0x80 && byte <= 0x9f ? windows1252.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/** Good characters beyond ASCII that outweigh one broken one: a torn byte must not turn every curly quote to rubbish. */
const goodPerBroken = 4;

/** The bytes as UTF-8 with replacement characters, or null when they rather are a one-byte encoding. */
export function readUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let good = 0;
  let broken = 0;
  for (const character of text) {
    if (character === '\ufffd') broken++;
    else if (character > '\u007f') good++;
  }
  return broken * goodPerBroken <= good ? text : null;
}

/** Text that holds something and is none of a binary file. */
function judged(text: string, encoding: TextEncodingName): DecodedText {
  if (text.includes('\0')) return { problem: 'binary' };
  return text.trim() === '' ? { problem: 'empty' } : { text, encoding };
}

/**
 * Reads the bytes of a file as the text of an article: by its byte order mark (dropped), else as UTF-8, else as
 * Windows-1252. A UTF-8 file with a few broken bytes stays UTF-8 with replacement characters. Line ends stay as they
 * are. Never throws.
 */
export function decodeArticle(bytes: Uint8Array): DecodedText {
  if (bytes.length > largestArticleBytes) return { problem: 'tooLarge' };
  const marked = markedEncoding(bytes);
  if (marked !== null) return judged(new TextDecoder(marked).decode(bytes), marked);
  if (looksBinary(bytes)) return { problem: 'binary' };
  const utf8 = readUtf8(bytes);
  return utf8 === null ? judged(decodeWindows1252(bytes), 'windows-1252') : judged(utf8, 'utf-8');
}
