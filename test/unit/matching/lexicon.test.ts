import { describe, expect, it } from 'vitest';
import { isCommonWord } from '../../../src/core/matching/commonWords';
import { stemOf } from '../../../src/core/matching/lexicon';
import { baseForm } from '../../../src/core/language/en/synonyms';

describe('words that count as one', () => {
  it.each([
    ['forms of a verb', ['trim', 'trimmed', 'trims', 'trimming']],
    ['irregular forms', ['fall', 'fell', 'fallen', 'falling']],
    ['plurals', ['harbor', 'harbors']],
    ['death', ['died', 'killed', 'fatalities', 'toll', 'victims']],
    ['hurt', ['wounded', 'injured', 'injuries', 'hurt']],
    ['fire', ['blaze', 'flames', 'wildfire', 'inferno']],
    ['earthquake', ['quake', 'tremor', 'temblor']],
    ['arrest', ['detained', 'arrested', 'apprehended']],
    ['inquiry', ['probe', 'investigation', 'inquiry']],
    ['ballot', ['election', 'vote', 'polls']],
    ['ship', ['vessel', 'boat', 'ships']],
  ])('%s', (_, words) => {
    expect(new Set(words.map(stemOf)).size).toBe(1);
  });

  it.each([
    ['the dead and the wounded', 'killed', 'injured'],
    ['winning and losing', 'won', 'lost'],
    ['rising and falling', 'rose', 'fell'],
    ['arrest and conviction', 'arrested', 'convicted'],
    ['flood and storm', 'flood', 'storm'],
    ['ship and plane', 'vessel', 'aircraft'],
    ['child and woman', 'children', 'women'],
  ])('but not %s', (_, one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it('leaves a word that it does not know as it is', () => {
    expect(baseForm('velstrand')).toBe('velstrand');
  });

  it.each(['constructor', 'toString', '__proto__'])('takes %s for a word like any other', word => {
    expect(baseForm(word)).toBe(word);
    expect(isCommonWord(word)).toBe(false);
  });

  it('does not stem what is too long to be a word', () => {
    const long = 'running'.repeat(10);
    expect(stemOf(long)).toBe(long);
  });
});

describe('the common coin of news', () => {
  it.each(['said', 'told', 'minister', 'officials', 'spokesman', 'monday', 'country', 'people'])('%s', word => {
    expect(isCommonWord(word)).toBe(true);
  });

  it.each(['crane', 'quay', 'harbor', 'killed', 'strike', 'court', 'march', 'velstrand'])('but not %s', word => {
    expect(isCommonWord(word)).toBe(false);
  });
});
