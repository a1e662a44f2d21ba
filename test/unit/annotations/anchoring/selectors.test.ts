import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteSelector } from '../../../../src/core/annotations/anchoring/selectors';

describe('the quote selector of a note', () => {
  it('holds the words with 32 characters on both sides', () => {
    const text = `${'a'.repeat(50)}NOTE${'b'.repeat(50)}`;
    expect(quoteSelector(text, { start: 50, end: 54 })).toEqual({
      exact: 'NOTE',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    });
  });

  it('reaches further until no other place looks the same', () => {
    const line = 'The council met on the first floor and said that nine homes were lost to the water.';
    const text = `One. ${line} Two. ${line} Three.`;
    const start = text.lastIndexOf('nine');
    const { exact, prefix, suffix } = quoteSelector(text, { start, end: start + 4 });
    const context = prefix + exact + suffix;
    expect(text.indexOf(context)).toBe(text.lastIndexOf(context));
  });

  it('stops at a limit where the text repeats itself for long', () => {
    const text = 'na '.repeat(2_000);
    const { prefix, suffix } = quoteSelector(text, { start: 3_000, end: 3_002 });
    expect(prefix.length).toBeLessThanOrEqual(256);
    expect(suffix.length).toBeLessThanOrEqual(256);
  });

  it('folds line ends and leaves the byte order mark out', () => {
    const { exact, prefix } = quoteSelector('\ufeffOne\r\ntwo\rthree', { start: 6, end: 15 });
    expect({ exact, prefix }).toEqual({ exact: 'two\nthree', prefix: 'One\n' });
  });

  it('keeps graphemes whole', () => {
    const text = `${'👩‍👩‍👧'.repeat(8)}NOTE${'e\u0301'.repeat(40)}`;
    const start = text.indexOf('NOTE');
    const { prefix, suffix } = quoteSelector(text, { start, end: start + 4 });
    expect(prefix.startsWith('👩‍👩‍👧')).toBe(true);
    expect(suffix.endsWith('e\u0301')).toBe(true);
  });

  it('equals the text around any span', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 80 }), fc.nat(80), fc.nat(80), (text, one, other) => {
        const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        const { exact, prefix, suffix } = quoteSelector(text, { start, end });
        expect(exact).toBe(text.slice(start, end));
        expect(text.slice(0, start).endsWith(prefix)).toBe(true);
        expect(text.slice(end).startsWith(suffix)).toBe(true);
      }),
    );
  });
});
