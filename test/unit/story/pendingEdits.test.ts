import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedSpan, type TextEdit } from '../../../src/core/story/pendingEdits';

const span = { start: 10, end: 15 };
const insert = (start: number, text: string): TextEdit => ({ start, length: 0, text });
const remove = (start: number, length: number): TextEdit => ({ start, length, text: '' });

describe('a span after edits that were not read yet', () => {
  it.each([
    ['typing before it', [insert(3, 'abc')], { start: 13, end: 18 }],
    ['typing after it', [insert(20, 'abc')], { start: 10, end: 15 }],
    ['typing inside it', [insert(12, 'abc')], { start: 10, end: 18 }],
    ['typing at its start', [insert(10, 'abc')], { start: 13, end: 18 }],
    ['typing at its end', [insert(15, 'abc')], { start: 10, end: 15 }],
    ['deleting before it', [remove(0, 4)], { start: 6, end: 11 }],
    ['deleting its first half', [remove(8, 4)], { start: 8, end: 11 }],
    ['deleting all of it', [remove(5, 20)], { start: 5, end: 5 }],
    ['one edit after the other', [insert(0, 'ab'), remove(0, 1)], { start: 11, end: 16 }],
  ])('%s', (_name, edits, expected) => {
    expect(movedSpan(span, edits)).toEqual(expected);
  });

  it('is the very same object when nothing moved it', () => {
    expect(movedSpan(span, [insert(40, 'x')])).toBe(span);
  });

  it('keeps its words when the edits are elsewhere', () => {
    const edit = fc.record({ start: fc.nat(60), length: fc.nat(10), text: fc.string({ maxLength: 8 }) });
    fc.assert(
      fc.property(fc.string({ minLength: 80, maxLength: 80 }), fc.array(edit, { maxLength: 6 }), (text, edits) => {
        const words = text.slice(70, 78);
        let now = text;
        let moved = { start: 70, end: 78 };
        for (const { start, length, text: typed } of edits) {
          // the edit stays before the span
          const from = Math.min(start, moved.start);
          const count = Math.min(length, moved.start - from);
          now = now.slice(0, from) + typed + now.slice(from + count);
          moved = movedSpan(moved, [{ start: from, length: count, text: typed }]);
        }
        expect(now.slice(moved.start, moved.end)).toBe(words);
      }),
    );
  });
});
