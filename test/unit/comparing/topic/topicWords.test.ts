import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TopicWord } from '../../../../src/core/comparing/topic/words';
import { longestSentence, topicWords } from '../../../../src/core/comparing/topic/words';

const wordsOf = (text: string): readonly TopicWord[] => topicWords(text, { start: 0, end: text.length });
const termsOf = (text: string): readonly string[] => wordsOf(text).flatMap(({ term, stop }) => (stop ? [] : [term]));

describe('two wordings have the same terms', () => {
  it.each([
    ['whatever their endings', 'Boats anchored', 'Boat anchoring'],
    ['whatever their capitals', 'ANCHORS RUST', 'anchors rust'],
    ['with a possessive or without', 'the harbour’s anchors', 'the harbour anchors'],
    ['for a country and its people', 'The French anchors', 'The France anchors'],
    ['with a title or without', 'Mr Reeve anchored', 'Reeve anchored'],
    ['with separators in figures or without', '2,000 anchors', '2000 anchors'],
  ])('%s', (_, a, b) => {
    expect(termsOf(a)).toEqual(termsOf(b));
  });

  it.each([
    ['of other things', 'anchors rust', 'violins rust'],
    ['of other countries', 'The French anchors', 'The German anchors'],
    ['of other figures', '2,000 anchors', '2,001 anchors'],
  ])('but not %s', (_, a, b) => {
    expect(termsOf(a)).not.toEqual(termsOf(b));
  });
});

describe('the words of a sentence', () => {
  it.each([
    ['a comma', 'Anchors rust, boats sink'],
    ['a semicolon', 'Anchors rust; boats sink'],
    ['a dash', 'Anchors rust – boats sink'],
    ['a bracket', 'Anchors rust (boats sink'],
  ])('stand in two clauses around %s', (_, text) => {
    expect(wordsOf(text).map(({ clause }) => clause)).toEqual([0, 0, 1, 1]);
  });

  it('are further apart around a semicolon than around a comma', () => {
    const apart = (text: string): number => {
      const [a, b] = wordsOf(text);
      return (b?.place ?? 0) - (a?.place ?? 0);
    };
    expect(apart('rust boats')).toBeLessThan(apart('rust, boats'));
    expect(apart('rust, boats')).toBeLessThan(apart('rust; boats'));
  });

  it('are read up to a limit', () => {
    expect(wordsOf('rust '.repeat(longestSentence + 10))).toHaveLength(longestSentence);
  });

  it('stand in order, within the sentence, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const words = wordsOf(text);
        for (const [at, { start, end, place }] of words.entries()) {
          const before = words[at - 1];
          expect(start).toBeGreaterThanOrEqual(before?.end ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(place).toBeGreaterThan(before?.place ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
