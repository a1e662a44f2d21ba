import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCounted, countedGroup, thingCounted } from '../../../../src/core/comparing/topic/counted';
import { wordTerm } from '../../../../src/core/comparing/topic/words';

const noun = (word: string): { readonly head: string; readonly group: string } => ({
  head: word === '' ? '' : wordTerm(word),
  group: countedGroup(word),
});

describe('two counted nouns', () => {
  it.each([
    ['officer', 'officer', 'same'],
    ['house', 'dwelling', 'same'],
    ['officer', 'constable', 'same'],
    ['villager', 'officer', 'kind'],
    ['survivor', 'person', 'same'],
    ['survivor', 'rescuer', 'kind'],
    ['officer', 'protester', 'unlike'],
    ['house', 'rocket', 'unlike'],
    ['anchor', 'violin', 'other'],
    ['anchor', 'house', 'other'],
    ['', 'house', 'open'],
    ['', '', 'open'],
  ])('"%s" and "%s": %s', (a, b, likeness) => {
    expect(compareCounted(noun(a), noun(b))).toBe(likeness);
  });

  it('compare alike whichever comes first', () => {
    const nouns = fc.constantFrom('', 'officer', 'villager', 'protester', 'house', 'anchor', 'violin').map(noun);
    fc.assert(
      fc.property(nouns, nouns, (a, b) => {
        expect(compareCounted(a, b)).toBe(compareCounted(b, a));
      }),
    );
  });
});

describe('the group of a counted noun', () => {
  it.each([
    ['a people', 'Belgian', 'person'],
    ['a kind of people', 'firefighter', 'person:rescuer'],
    ['no listed thing', 'violin', ''],
    ['nothing', '', ''],
  ])('of %s', (_, word, group) => {
    expect(countedGroup(word.toLowerCase())).toBe(group);
  });
});

describe('the thing counted', () => {
  it.each([
    ['is the group without its kind', 'firefighter', 'count', 'person'],
    ['is the noun that no group has', 'violin', 'count', 'violin'],
    ['is nothing for what is no count', 'house', 'money:USD', ''],
  ])('%s', (_, word, dimension, thing) => {
    expect(thingCounted({ ...noun(word), dimension })).toBe(thing);
  });
});
