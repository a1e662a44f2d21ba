import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canStart } from '../../../src/core/numerals/starters';
import { hedgeAfter, hedgeBefore } from '../../../src/core/numerals/hedges';
import { readNumeral } from '../../../src/core/numerals/numbers';
import { sentenceRanges } from '../../../src/core/numerals/sentences';
import { outerEnd, tokenise } from '../../../src/core/numerals/tokens';

/** The first number of a text, and the words that it takes. */
function numberIn(text: string): readonly [value: number, words: string] | null {
  const tokens = tokenise(text);
  for (const first of tokens.keys()) {
    const numeral = readNumeral(tokens, first);
    const last = tokens[(numeral?.next ?? 0) - 1];
    if (numeral !== null) return [numeral.value, text.slice(tokens[first]?.start, last?.end)];
  }
  return null;
}

/** The bound that the words around the first figure of a text give it. */
function boundIn(text: string): string | undefined {
  const tokens = tokenise(text);
  const first = tokens.findIndex(({ kind }) => kind === 'number');
  return (hedgeBefore(tokens, first) ?? hedgeAfter(tokens, first + 1))?.bound;
}

describe('numbers', () => {
  it.each([
    ['worth 65.7 billion now', 65.7e9, '65.7 billion'],
    ['sold 1,234,567 tickets', 1_234_567, '1,234,567'],
    ['sold 12,34,567 tickets', 1_234_567, '12,34,567'],
    ['sold 1.234.567 tickets', 1_234_567, '1.234.567'],
    ['sold 1\u202f234 tickets', 1234, '1\u202f234'],
    ['paid 2 lakh crore', 2e12, '2 lakh crore'],
    ['grew 2½ times', 2.5, '2½'],
    ['some twenty-three thousand', 23_000, 'twenty-three thousand'],
    ['about half a million', 500_000, 'half a million'],
    ['a hundred and five', 105, 'a hundred and five'],
    ['a dozen', 12, 'a dozen'],
  ])('%s', (text, value, words) => {
    expect(numberIn(text)).toEqual([value, words]);
  });

  it.each(['no number at all', 'tens of thousands', ''])('none in “%s”', text => {
    expect(numberIn(text)).toBeNull();
  });
});

describe('hedges', () => {
  it.each([
    ['at least 40 ships', '>='],
    ['more than 40 ships', '>'],
    ['not more than 40 ships', '<='],
    ['did not pay more than 40 euros', '<='],
    ['up to 40 ships', '<='],
    ['nearly 40 ships', '<~'],
    ['about 40 ships', '~'],
    ['40 or more ships', '>='],
    ['40-plus ships', '>='],
    ['just 40 ships', undefined],
    ['rates edged up to 40 percent', undefined],
    ['the minister did not say that more than 40 ships came', '>'],
  ])('%s: %s', (text, bound) => {
    expect(boundIn(text)).toBe(bound);
  });
});

describe('the tokens of a paragraph', () => {
  it('tell where sentences end', () => {
    const tokens = tokenise('It cost $2.5 million. Dr. Aas paid. Who else?');
    expect(sentenceRanges(tokens).map(({ first }) => tokens[first]?.text)).toEqual(['it', 'dr', 'who']);
  });

  it('hold initials, apostrophes and possessives together', () => {
    const tokens = tokenise('The U.S. ministry’s plan at 5 p.m. isn’t new');
    expect(tokens.map(({ text }) => text)).toEqual([
      'the',
      'u.s.',
      'ministry',
      'plan',
      'at',
      '5',
      'p.m.',
      "isn't",
      'new',
    ]);
    expect(tokens.filter(({ possessive }) => possessive).map(({ text }) => text)).toEqual(['ministry']);
  });

  it('lead to claims by a figure, a sign or a word of a table', () => {
    const starts = (text: string): readonly string[] => {
      const tokens = tokenise(text);
      return tokens.filter((token, at) => canStart(token, tokens[at + 1])).map(({ text: word }) => word);
    };
    expect(starts('Council members paid €40 on Monday for twenty ferries')).toEqual(['€', '40', 'monday', 'twenty']);
    expect(starts('Council members met')).toEqual([]);
  });

  it('stand in order, inside the text, and never overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), text => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = outerEnd(token);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
