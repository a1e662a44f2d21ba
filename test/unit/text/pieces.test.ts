import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/core/text/pieces';

const pieces = (text: string): readonly string[] =>
  Array.from(piecesOf(text), ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('the finest cut of a text', () => {
  it.each([
    [
      'parts letters, digits and marks',
      'G20’s $3.5m',
      ['letters G', 'digits 20', 'mark ’', 'letters s', 'mark $', 'digits 3', 'mark .', 'digits 5', 'letters m'],
    ],
    ['keeps accents with their letters', 'e\u0301te\u0301', ['letters e\u0301te\u0301']],
    ['knows letters beyond the first plane', '𝒜b ½', ['letters 𝒜b', 'digits ½']],
    ['has every mark for itself', '--', ['mark -', 'mark -']],
  ])('%s', (_, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it('is of the stretch that is asked for, counted in the whole text', () => {
    expect([...piecesOf('one two', { start: 2, end: 6 })]).toEqual([
      { kind: 'letters', start: 2, end: 3 },
      { kind: 'letters', start: 4, end: 6 },
    ]);
  });

  it('leaves out nothing but spaces, in any text', () => {
    assert(
      property(string({ unit: 'grapheme' }), text => {
        const shown = Array.from(piecesOf(text), ({ start, end }) => text.slice(start, end)).join('');
        expect(shown).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
