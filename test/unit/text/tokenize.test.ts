import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { shapeOf, type WordShape } from '../../../src/core/text/token';
import { seenText } from '../../../src/core/text/seenText';
import { tokenize } from '../../../src/core/text/tokenize';
import { finish } from '../../../src/core/util/sliced';

const words = (text: string): readonly string[] => finish(tokenize(text, () => 0)).map(token => token.text);

describe('tokens', () => {
  it.each<[string, readonly string[]]>([
    ['Ana left.', ['Ana', 'left', '.']],
    ['Ana’s car', ['Ana', '’s', 'car']],
    ["the leaders' car", ['the', 'leaders', "'", 'car']],
    ["Sean O'Hara didn't", ['Sean', "O'Hara", "didn't"]],
    ['the U.S. and the U.N. met', ['the', 'U.S.', 'and', 'the', 'U.N.', 'met']],
    ['J. K. Hart', ['J.', 'K.', 'Hart']],
    ['as I. Then', ['as', 'I', '.', 'Then']],
    ['( I. Austen )', ['(', 'I.', 'Austen', ')']],
    ['Mr. Hart of Acme Inc.', ['Mr.', 'Hart', 'of', 'Acme', 'Inc.']],
    ['$4.26 billion', ['$', '4.26', 'billion']],
    ['1,200 men', ['1,200', 'men']],
    ['Novo-Petrov', ['Novo', '-', 'Petrov']],
    ['$4 billionHowever, it', ['$', '4', 'billion', 'However', ',', 'it']],
    ['an iPhone', ['an', 'iPhone']],
    ['the McDonald deal', ['the', 'McDonald', 'deal']],
    ['the 1980s', ['the', '1980s']],
  ])('of %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['over the end of a line', 'Ann\n Doyle', ['Ann', 'Doyle']],
    ['over a hyphen there', 'of-\n fice', ['office']],
  ])('go on %s', (_, text, expected) => {
    expect(finish(tokenize(text, () => 0)).map(token => token.text)).toEqual(expected);
  });

  it('cover all that is no white space and is seen, in order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), written => {
        const text = seenText(written)?.text ?? written;
        fc.pre(seenText(text) === null);
        const tokens = finish(tokenize(text, () => 0));
        let end = 0;
        for (const token of tokens) {
          expect(text.slice(end, token.start).trim()).toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the shape of a word', () => {
  it.each<[string, WordShape]>([
    ['word', 'lower'],
    ['Word', 'Upper'],
    ['WORD', 'ALL'],
    ['U.S.', 'ALL'],
    ['X', 'I'],
    ['McDonald', 'Mixed'],
    ['iPhone', 'Mixed'],
    ['Élan', 'Upper'],
    ['한국', 'none'],
    ['', 'none'],
  ])('%s is %s', (word, shape) => {
    expect(shapeOf(word)).toBe(shape);
  });
});
