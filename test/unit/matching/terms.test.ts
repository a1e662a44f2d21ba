import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/core/util/sliced';
import { learnNames, nameEvidence, namePhrases } from '../../../src/core/matching/storyNames';
import { americanSpelling } from '../../../src/core/language/en/spelling';
import { readTerms, withNames } from '../../../src/core/matching/terms';
import { readWords } from '../../../src/core/matching/words';

const termsOf = (text: string): string[] => readTerms(readWords(text)).map(({ text: term }) => term);
const foldedOf = (text: string): string[] => readWords(text).map(({ folded }) => folded);

describe('words', () => {
  it.each([
    ['possessives and apostrophes', "Kenya’s drivers haven't struck", ['kenya', 'drivers', 'havent', 'struck']],
    ['initials and capitals', 'the U.S. and NATO', ['the', 'us', 'and', 'nato']],
    ['hyphens', 'an India-Russia deal on co-operation', ['an', 'india', 'russia', 'deal', 'on', 'cooperation']],
    ['figures', '$1,200.50 or 40% of 65bn', ['$', '1200.5', 'or', '40', '%', 'of', '65', 'bn']],
    ['accents', 'Viña del Mar', ['vina', 'del', 'mar']],
    ['words that were glued together', 'worth $3 billionBut still', ['worth', '$', '3', 'billion', 'but', 'still']],
    ['names with inner capitals', 'YouTube and iPhone', ['youtube', 'and', 'iphone']],
  ])('%s', (_, text, words) => {
    expect(foldedOf(text)).toEqual(words);
  });

  it('has spans that lead back to the text', () => {
    const text = 'Modest “gains” for Côte d’Ivoire';
    for (const { start, end } of readWords(text)) expect(text.slice(start, end)).toMatch(/^[\p{L}’]+$/u);
  });
});

describe('terms are the same for all ways to write a thing', () => {
  it.each([
    ['magnitudes', '65 billion', '65bn'],
    ['figures in words', 'twenty-two', '22'],
    ['dozens', 'three dozen', '36'],
    ['demonyms', 'Kenyan', 'Kenya'],
    ['seats of power', 'the Kremlin', 'Russia'],
    ['states by their short names', 'the U.S.', 'the United States'],
    ['irregular verbs', 'the prices fell', 'the prices have fallen'],
    ['words that newspapers swap', 'a blaze', 'the fire'],
    ['spelling', 'a labour programme', 'a labor program'],
    ['per cent', '8 per cent', '8%'],
    ['months cut short', 'on Sept. 12', 'on 12 September'],
  ])('%s: %s, %s', (_, one, other) => {
    expect(new Set(termsOf(one))).toEqual(new Set(termsOf(other)));
  });

  it('keeps a capital apart from its country, but names both', () => {
    expect(termsOf('in Nairobi')).toEqual(['country:KE', 'nairobi']);
  });

  it.each([
    ['turkey', 'Turkey'],
    ['polish', 'Polish'],
    ['us', 'US'],
  ])('%s is not %s', (word, name) => {
    expect(termsOf(`so ${word} then`)).not.toEqual(termsOf(`so ${name} then`));
  });
});

describe('spelling', () => {
  it.each([
    ['organisation', 'organization'],
    ['emphasising', 'emphasizing'],
    ['neighbouring', 'neighboring'],
    ['defence', 'defense'],
    ['travelled', 'traveled'],
    ['centre', 'center'],
    ['catalogue', 'catalog'],
  ])('%s is %s', (british, american) => {
    expect(americanSpelling(british)).toBe(american);
    expect(americanSpelling(american)).toBe(american);
  });
});

describe('names learnt from the story', () => {
  const story = [
    'The African Development Bank approved the loan on Monday.',
    'Akinwumi Adeshola, who leads the ADB, spoke in Abidjan.',
    'Akinwumi Adeshola thanked the donors.',
    'Adeshola said more was needed.',
  ].map(text => readWords(text));
  const names = finish(learnNames([finish(nameEvidence(story))]));
  const named = (text: string): string[] => {
    const words = readWords(text);
    return withNames(readTerms(words), namePhrases(words, names)).map(({ text: term }) => term);
  };

  it('takes an acronym and its long form for one', () => {
    expect(named('the African Development Bank lent')).toEqual(named('the ADB lent'));
  });

  it('takes a full name and the surname for one', () => {
    expect(named('with Akinwumi Adeshola')).toEqual(named('with Adeshola'));
  });
});
