import { decodeWindows1252 } from '../../core/text/decode';

/** Labels of the Encoding Standard for the code pages of Windows; others are read as Windows-1252. */
const labels: Readonly<Record<number, string>> = {
  437: 'windows-1252',
  850: 'windows-1252',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** Code pages of the character sets that fonts name (`\fcharset`). */
export const pageOfCharset: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

const widePages: ReadonlySet<number> = new Set([932, 936, 949, 950, 65001]);

/** Whether characters of a code page have more than one byte, which may stand in two pieces of a file. */
export function hasWideCharacters(page: number): boolean {
  return widePages.has(page);
}

/** Bytes of a code page as text. Two bytes of Windows-1252 may look like one character of UTF-8, so nothing is guessed. */
export function decodePage(bytes: ArrayLike<number>, page: number): string {
  if (bytes.length === 1 && (bytes[0] ?? 0) < 0x80) return String.fromCharCode(bytes[0] ?? 0);
  const label = labels[page] ?? 'windows-1252';
  const all = Uint8Array.from(bytes);
  return label === 'windows-1252' ? decodeWindows1252(all) : new TextDecoder(label).decode(all);
}
