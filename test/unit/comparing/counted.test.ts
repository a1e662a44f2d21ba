import { describe, expect, it } from 'vitest';
import { compareCounted, countedGroup, type Counted, type Likeness } from '../../../src/core/comparing/topic/counted';
import { wordTerm } from '../../../src/core/comparing/topic/words';

const counted = (noun: string): Counted => ({ head: noun === '' ? '' : wordTerm(noun), group: countedGroup(noun) });

describe('what figures count', () => {
  it.each<[a: string, b: string, likeness: Likeness, why: string]>([
    ['villager', 'resident', 'same', 'versions tell people by where they live'],
    ['lorry', 'truck', 'same', 'two words for one thing'],
    ['person', 'passenger', 'kind', 'passengers are people'],
    ['officer', 'person', 'kind', 'whichever is told first'],
    ['officer', 'demonstrator', 'unlike', 'two kinds of people are no kind of each other'],
    ['house', 'ferry', 'unlike', 'other things'],
    ['person', 'ferry', 'unlike', 'people are no things'],
    ['lantern', 'kite', 'other', 'nouns that no table knows may mean the same'],
    ['lantern', 'person', 'other', 'one that no table knows may be anything'],
    ['', 'person', 'open', 'a version that does not say what it counts'],
  ])('%j and %j are %s: %s', (...[a, b, likeness]) => {
    expect(compareCounted(counted(a), counted(b))).toBe(likeness);
    expect(compareCounted(counted(b), counted(a))).toBe(likeness);
  });

  it('takes people of a country for people', () => {
    expect(countedGroup('norwegian')).toBe('person');
  });

  it('is in no group where nothing is counted', () => {
    expect(countedGroup('')).toBe('');
  });
});
