import { decodeWindows1252, readUtf8 } from '../core/text/decode';

/**
 * Labels that all mean Windows-1252 on the web; the decoder of some Node versions reads them as Latin-1. UTF-8 on bytes that are none
 * was promised by a program that wrote what its machine writes.
 */
const westernLabels =
  /^(?:utf-?8|windows-1252|cp1252|x-cp1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii|ansi_x3\.4-1968)$/i;

/** The decoder for a label; unknown labels have none. */
function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** The encoding that a byte order mark names. */
function marked(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/**
 * Bytes as text: by their byte order mark, else as UTF-8 when they are, whatever they say of themselves, else by the declared
 * label, else as Windows-1252. Never throws.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): string {
  const mark = marked(bytes);
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  const label = declared?.trim() ?? '';
  const wide = /^utf-?16/i.test(label) && bytes.includes(0) ? decoderFor(label) : null;
  if (wide !== null) return wide.decode(bytes);
  const utf8 = readUtf8(bytes);
  if (utf8 !== null) return utf8;
  const decoder = label === '' || westernLabels.test(label) ? null : decoderFor(label);
  return decoder === null ? decodeWindows1252(bytes) : decoder.decode(bytes);
}
