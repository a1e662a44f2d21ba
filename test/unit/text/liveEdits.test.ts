import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftRange, shiftRanges, type TextEdit } from '../../../src/core/text/liveEdits';

const text = 'At least 42 people died.';
/** The words `42 people`. */
const note = { start: 9, end: 18 };

function after(edits: readonly TextEdit[]): string {
  let changed = text;
  for (const edit of [...edits].sort((x, y) => y.start - x.start)) {
    changed = changed.slice(0, edit.start) + edit.text + changed.slice(edit.end);
  }
  const { start, end } = shiftRange(note, edits);
  return changed.slice(start, end);
}

describe('a note while its article is typed in', () => {
  it.each<[string, TextEdit[], string]>([
    ['words put in before push it', [{ start: 0, end: 0, text: 'Today: ' }], '42 people'],
    ['words cut before pull it', [{ start: 3, end: 9, text: '' }], '42 people'],
    ['words behind leave it', [{ start: 18, end: 23, text: ' are dead' }], '42 people'],
    ['words put in at its beginning stay outside', [{ start: 9, end: 9, text: 'some ' }], '42 people'],
    ['words put in at its end stay outside', [{ start: 18, end: 18, text: ' or more' }], '42 people'],
    ['words put in inside belong to it', [{ start: 12, end: 12, text: 'young ' }], '42 young people'],
    ['its first word replaced belongs to it', [{ start: 9, end: 11, text: '45' }], '45 people'],
    ['its last word replaced belongs to it', [{ start: 12, end: 18, text: 'men' }], '42 men'],
    ['all of it replaced belongs to it', [{ start: 9, end: 18, text: 'nobody' }], 'nobody'],
    ['a cut over its end takes that end', [{ start: 11, end: 23, text: '' }], '42'],
    ['a cut over its beginning takes that beginning', [{ start: 0, end: 12, text: 'Some ' }], 'people'],
    ['a cut of it and more leaves nothing', [{ start: 3, end: 20, text: 'no one d' }], ''],
    [
      'several edits at once',
      [
        { start: 0, end: 2, text: 'Atop' },
        { start: 10, end: 11, text: '3' },
        { start: 24, end: 24, text: '!' },
      ],
      '43 people',
    ],
  ])('%s', (_, edits, words) => {
    expect(after(edits)).toBe(words);
  });

  it('hands back the same object when nothing moved', () => {
    expect(shiftRange(note, [{ start: 20, end: 20, text: 'x' }])).toBe(note);
    const notes = [note];
    expect(shiftRanges(notes, [])).toBe(notes);
  });

  it('stays in the text whatever is edited', () => {
    const edit = fc.record({ start: fc.nat(24), length: fc.nat(10), text: fc.string({ maxLength: 5 }) });
    fc.assert(
      fc.property(edit, ({ start, length, text: words }) => {
        const end = Math.min(24, start + length);
        const shifted = shiftRange(note, [{ start, end, text: words }]);
        expect(shifted.start).toBeGreaterThanOrEqual(0);
        expect(shifted.end).toBeGreaterThanOrEqual(shifted.start);
        expect(shifted.end).toBeLessThanOrEqual(text.length + words.length - (end - start));
      }),
    );
  });
});
