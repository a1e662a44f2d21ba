import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointMap, foldNewlines, snapToGraphemes } from '../../../../src/core/annotations/anchoring/codePoints';

/** Texts with everything that parts UTF-16 from code points. */
const awkwardText = fc
  .array(
    fc.constantFrom('a', ' ', '\r\n', '\r', '\n', 'é', 'e\u0301', '😀', '👩‍👩‍👧', '\ud83d', '\ude00', '\ufeff', '漢', '🇫🇷'),
  )
  .map(parts => parts.join(''));

describe('offsets in code points', () => {
  it.each([
    ['plain text', 'abc', 2, 2],
    ['a byte order mark is not counted', '\ufeffabc', 1, 0],
    ['CRLF counts one', 'a\r\nb', 3, 2],
    ['CR counts one', 'a\rb', 2, 2],
    ['a character beyond the basic plane counts one', '😀b', 2, 1],
    ['half a character counts whole', '😀b', 1, 1],
    ['offsets beyond the end are the end', 'ab', 99, 2],
  ])('%s', (_, text, utf16, codePoints) => {
    expect(codePointMap(text).toCodePoints(utf16)).toBe(codePoints);
  });

  it('counts what a reader of the folded text counts', () => {
    fc.assert(
      fc.property(awkwardText, text => {
        const map = codePointMap(text);
        const folded = Array.from(foldNewlines(text));
        expect(map.length).toBe(folded.length);
        for (let offset = 0; offset <= folded.length; offset++) {
          const raw = map.toUtf16(offset);
          expect(foldNewlines(text.slice(0, raw))).toBe(folded.slice(0, offset).join(''));
          expect(map.toCodePoints(raw)).toBe(offset);
        }
      }),
    );
  });

  it('never goes back when the offset goes on', () => {
    fc.assert(
      fc.property(awkwardText, text => {
        const map = codePointMap(text);
        for (let offset = 1; offset <= text.length; offset++) {
          expect(map.toCodePoints(offset)).toBeGreaterThanOrEqual(map.toCodePoints(offset - 1));
        }
      }),
    );
  });

  it('takes whatever is no number for the beginning', () => {
    expect(codePointMap('abc').toUtf16(Number.NaN)).toBe(0);
    expect(codePointMap('abc').toCodePoints(-5)).toBe(0);
  });
});

describe('whole graphemes', () => {
  it.each([
    ['a letter with its accent', 'xe\u0301y', { start: 2, end: 3 }, { start: 1, end: 3 }],
    ['a family', 'a👩‍👩‍👧b', { start: 3, end: 5 }, { start: 1, end: 9 }],
    ['CRLF', 'a\r\nb', { start: 2, end: 4 }, { start: 1, end: 4 }],
    ['a flag among flags', '🇫🇷🇩🇪', { start: 4, end: 6 }, { start: 4, end: 8 }],
    ['nothing to do', 'plain', { start: 1, end: 3 }, { start: 1, end: 3 }],
  ])('%s', (_, text, span, whole) => {
    expect(snapToGraphemes(text, span)).toEqual(whole);
  });

  it('cuts no grapheme of any text', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(awkwardText, fc.nat(40), fc.nat(40), (text, one, other) => {
        const span = { start: Math.min(one, other, text.length), end: Math.min(Math.max(one, other), text.length) };
        const whole = snapToGraphemes(text, span);
        const edges = new Set([text.length, ...Array.from(segmenter.segment(text), ({ index }) => index)]);
        expect(edges.has(whole.start) && edges.has(whole.end)).toBe(true);
        expect(whole.start).toBeLessThanOrEqual(span.start);
        if (span.end > span.start) expect(whole.end).toBeGreaterThanOrEqual(span.end);
      }),
    );
  });
});
