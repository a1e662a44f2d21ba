import { check, property, string, array, constantFrom } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineIndex } from '../../../src/core/text/lineIndex';

describe('offsets and lines', () => {
  it.each([
    ['a\nb', 2, { line: 1, column: 0 }],
    ['a\r\nb', 3, { line: 1, column: 0 }],
    ['a\rb', 2, { line: 1, column: 0 }],
    ['a\u2028b', 2, { line: 0, column: 2 }],
    ['', 0, { line: 0, column: 0 }],
    ['😀!', 2, { line: 0, column: 2 }],
  ])('in %j offset %i stands at %j', (text, offset, position) => {
    const index = createLineIndex(text);
    expect(index.positionAt(offset)).toEqual(position);
    expect(index.offsetAt(position)).toBe(offset);
  });

  it('moves what lies outside to the nearest place', () => {
    const index = createLineIndex('ab\r\ncd');
    expect(index.positionAt(-3)).toEqual({ line: 0, column: 0 });
    expect(index.positionAt(99)).toEqual({ line: 1, column: 2 });
    expect(index.offsetAt({ line: 0, column: 50 })).toBe(2);
    expect(index.offsetAt({ line: 9, column: 0 })).toBe(6);
    expect(index.offsetAt({ line: -1, column: 4 })).toBe(0);
    expect(index.lineCount).toBe(2);
  });

  it('leads back to every offset that does not split a line end', () => {
    const text = array(constantFrom('\n', '\r', '\r\n', 'a', '😀', ' '), { maxLength: 60 }).map(parts =>
      parts.join(''),
    );
    const result = check(
      property(text, written => {
        const index = createLineIndex(written);
        for (let offset = 0; offset <= written.length; offset++) {
          if (written[offset - 1] === '\r' && written[offset] === '\n') continue;
          if (index.offsetAt(index.positionAt(offset)) !== offset) return false;
        }
        return true;
      }),
    );
    expect(result.counterexample).toBeNull();
  });

  it('never throws', () => {
    const result = check(property(string({ unit: 'binary' }), written => createLineIndex(written).lineCount >= 1));
    expect(result.failed).toBe(false);
  });
});
