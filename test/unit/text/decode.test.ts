import { describe, expect, it } from 'vitest';
import { decodeArticle, largestArticleBytes } from '../../../src/core/text/decode';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (number | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'number' ? [part] : [...utf8(part)])));

describe('decoding the bytes of an article', () => {
  it('reads UTF-8 and keeps line ends as they are', () => {
    expect(decodeArticle(utf8('Zürich – “quiet”\r\nnight\r'))).toEqual({
      text: 'Zürich – “quiet”\r\nnight\r',
      encoding: 'utf-8',
    });
  });

  it('drops a UTF-8 byte order mark', () => {
    expect(decodeArticle(bytes(0xef, 0xbb, 0xbf, 'Hello'))).toEqual({ text: 'Hello', encoding: 'utf-8' });
  });

  it.each([
    ['utf-16le', [0xff, 0xfe, 0x48, 0x00, 0xac, 0x20]],
    ['utf-16be', [0xfe, 0xff, 0x00, 0x48, 0x20, 0xac]],
  ])('reads %s by its byte order mark', (encoding, units) => {
    expect(decodeArticle(Uint8Array.from(units))).toEqual({ text: 'H€', encoding });
  });

  it('takes bytes that are no UTF-8 for Windows-1252', () => {
    expect(decodeArticle(bytes('It', 0x92, 's ', 0x80, '5'))).toEqual({ text: 'It’s €5', encoding: 'windows-1252' });
  });

  it('keeps UTF-8 when a few bytes of it are broken', () => {
    const torn = bytes('“Peace” – it’s “near”', 0xe2, 0x80, ' he said');
    expect(decodeArticle(torn)).toEqual({ text: '“Peace” – it’s “near”\ufffd he said', encoding: 'utf-8' });
  });

  it.each([
    ['a NUL', bytes('text', 0, 'text')],
    ['a picture', bytes(0x89, 'PNG\r\n', 0x1a, 0x0a, 0, 0, 0)],
    ['a PDF without NULs at its head', bytes('%PDF-1.7 something', 0xe2, 0xe3)],
    ['many control characters', Uint8Array.from({ length: 500 }, (_, at) => (at % 7 === 0 ? 3 : 65))],
    ['a NUL far inside', bytes('a'.repeat(20_000), 0, 'b')],
  ])('says binary for %s', (_, content) => {
    expect(decodeArticle(content)).toEqual({ problem: 'binary' });
  });

  it('lets a stray control character pass', () => {
    expect(decodeArticle(bytes('A long line of text.'.repeat(20), 7))).toHaveProperty('encoding', 'utf-8');
  });

  it.each([
    ['nothing', utf8('')],
    ['only white space', utf8(' \n\t\r\n ')],
    ['only a byte order mark', bytes(0xef, 0xbb, 0xbf)],
  ])('says empty for %s', (_, content) => {
    expect(decodeArticle(content)).toEqual({ problem: 'empty' });
  });

  it('turns away what is too large without reading it', () => {
    expect(decodeArticle(new Uint8Array(largestArticleBytes + 1))).toEqual({ problem: 'tooLarge' });
  });
});
