/** A piece of RTF (Rich Text Format 1.9.1): a group's begin or end, a control word or symbol, one byte or a run of bytes of text. */
export type RtfToken =
  | { readonly kind: 'begin' }
  | { readonly kind: 'end' }
  | { readonly kind: 'control'; readonly word: string; readonly value: number | undefined }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'run'; readonly bytes: Uint8Array };

const open = 0x7b;
const close = 0x7d;
const backslash = 0x5c;

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** Line ends of the file are none of the text. */
const isLineEnd = (byte: number): boolean => byte === 0x0a || byte === 0x0d;
const isText = (byte: number): boolean => byte !== open && byte !== close && byte !== backslash && !isLineEnd(byte);

/** Short: joined letter by letter, since a file has millions of control words. */
function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  let ascii = '';
  for (let at = from; at < to; at++) ascii += String.fromCharCode(bytes[at] ?? 0);
  return ascii;
}

/** Longest control word and parameter that the format allows. */
const longestWord = 32;
const longestNumber = 10;

/** The pieces of an RTF file in order. Never throws; every byte is looked at once. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  const byteAt = (index: number): number => bytes[index] ?? 0;
  while (at < bytes.length) {
    const byte = byteAt(at++);
    if (byte === open) yield { kind: 'begin' };
    else if (byte === close) yield { kind: 'end' };
    else if (isLineEnd(byte)) continue;
    else if (byte !== backslash) {
      const start = at - 1;
      while (at < bytes.length && isText(byteAt(at))) at++;
      yield { kind: 'run', bytes: bytes.subarray(start, at) };
    } else if (!isLetter(byteAt(at))) {
      const symbol = String.fromCharCode(byteAt(at++));
      if (symbol === "'") {
        const code = Number.parseInt(String.fromCharCode(byteAt(at), byteAt(at + 1)), 16);
        at += 2;
        if (!Number.isNaN(code)) yield { kind: 'byte', byte: code };
      } else yield { kind: 'control', word: symbol, value: undefined };
    } else {
      const start = at;
      while (at - start < longestWord && isLetter(byteAt(at))) at++;
      const word = asciiOf(bytes, start, at);
      const from = at;
      if (byteAt(at) === 0x2d) at++;
      while (at - from < longestNumber && isDigit(byteAt(at))) at++;
      const number = at === from ? NaN : Number.parseInt(asciiOf(bytes, from, at), 10);
      if (byteAt(at) === 0x20) at++;
      const value = Number.isNaN(number) ? undefined : number;
      yield { kind: 'control', word, value };
      // raw data of a picture may hold any byte
      if (word === 'bin' && value !== undefined && value > 0) at += value;
    }
  }
}
