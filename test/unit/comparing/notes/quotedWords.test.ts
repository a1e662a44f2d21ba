import { describe, expect, it } from 'vitest';
import { quotedWords } from '../../../../src/core/comparing/notes/quotedWords';
import type { QuotedWord } from '../../../../src/core/comparing/notes/quotedWords';

const wordsOf = (text: string): readonly QuotedWord[] => quotedWords(text, { start: 0, end: text.length }, undefined);
const keysOf = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ');

describe('two ways to write the same words', () => {
  it.each([
    ['a contraction', 'We can’t wait.', 'We can not wait.'],
    ['either apostrophe', 'We don’t know.', "We don't know."],
    ['American spelling', 'The harbour is ours.', 'The harbor is ours.'],
    ['a number in words', 'Send ten ships.', 'Send 10 ships.'],
    ['a sign for “and”', 'Stay & wait.', 'Stay and wait.'],
    ['capitals', 'THE DAM HOLDS.', 'The dam holds.'],
    ['brackets and marks', 'The dam (at Holm) holds!', 'The dam at Holm, holds.'],
  ])('read alike: %s', (_, a, b) => {
    expect(keysOf(a)).toBe(keysOf(b));
  });

  it.each([
    ['a negation', 'The dam holds.', 'The dam never holds.'],
    ['another number', 'Send ten ships.', 'Send 12 ships.'],
    ['another order', 'The dam fed the mill.', 'The mill fed the dam.'],
  ])('do not read alike: %s', (_, a, b) => {
    expect(keysOf(a)).not.toBe(keysOf(b));
  });
});

/** The words of a text of which something holds, as written. */
const those = (text: string, of: 'added' | 'afterGap' | 'content' | 'endsSentence'): readonly string[] =>
  wordsOf(text).flatMap(word => (word[of] ? [word.surface] : []));

describe('a word of a quotation', () => {
  it('is added when it stands in brackets', () => {
    expect(those('They [the engineers] built it (badly).', 'added')).toEqual(['the', 'engineers', 'badly']);
  });

  it('comes after a gap when an ellipsis stands before it', () => {
    expect(those('They built it … badly. ... Then they left.', 'afterGap')).toEqual(['badly', 'Then']);
  });

  it('tells of something unless it is a function word', () => {
    expect(those('They built it of the finest sand.', 'content')).toEqual(['built', 'finest', 'sand']);
  });

  it('ends its sentence, except in an ellipsis', () => {
    expect(those('They built it. It fell. We wait …', 'endsSentence')).toEqual(['it', 'fell']);
  });

  it('stands where it is written, each part of a contraction too', () => {
    const text = 'He said: “We can’t wait.”';
    const words = quotedWords(text, { start: text.indexOf('“'), end: text.length }, undefined);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map(({ surface }) => surface));
    expect(words.map(({ surface }) => surface).join('')).toBe('Wecan’twait');
  });
});

describe('a quotation that an attribution parts', () => {
  const endOf = (text: string): boolean | undefined => {
    const [first, second] = [...text.matchAll(/“[^”]*”/gu)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
    return quotedWords(text, first ?? { start: 0, end: 0 }, second).at(-1)?.endsSentence;
  };

  it('goes on when its next part begins small', () => {
    expect(endOf('“The dam holds,” she said, “as it always has.”')).toBe(false);
  });

  it('ends its sentence when its next part begins a new one', () => {
    expect(endOf('“The dam holds,” she said. “It always has.”')).toBe(true);
  });
});
