import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../src/vscode/passages/cutWords';

describe('words in a few letters', () => {
  it.each([
    ['Some 9,000 homes', 16, 'Some 9,000 homes'],
    ['About 35 people were hurt in the hall', 27, 'About 35 people were hurt…'],
    ['About 35 people were hurt in the hall', 22, '…35 people were hurt…'],
    ['About 35 people were hurt in the hall', 16, undefined],
    ['up to 150 kilometres per hour', 26, '…150 kilometres per hour'],
    ['the deputy chief of the harbour', 20, 'the deputy chief of…'],
    ['between 12 and 15 million euros', 24, '…12 and 15 million euros'],
    ['between 12 and 15 million euros', 20, undefined],
    ['counterrevolutionaries', 10, undefined],
  ])('“%s” in %i are “%s”', (words, longest, expected) => {
    expect(cutWords(words, longest)).toBe(expected);
  });

  it('never hold a part of a figure', () => {
    const word = fc.constantFrom('about', '9,000', '35', 'people', 'of', '4.2', 'million', 'euros', 'the');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.integer({ min: 4, max: 60 }), (all, longest) => {
        const cut = cutWords(all.join(' '), longest);
        if (cut === undefined) return;
        expect(cut.length).toBeLessThanOrEqual(longest);
        for (const part of cut.replaceAll('…', ' ').split(' ').filter(Boolean)) expect(all).toContain(part);
        expect(cut.match(/\d/g)).toEqual(all.join(' ').match(/\d/g));
      }),
    );
  });
});
