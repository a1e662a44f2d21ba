import { describe, expect, it } from 'vitest';
import { americanSpelling } from '../../../src/core/language/en/spelling';

describe('American spelling', () => {
  it.each([
    ['organisation', 'organization'],
    ['organised', 'organized'],
    ['analysed', 'analyzed'],
    ['neighbours', 'neighbors'],
    ['travelled', 'traveled'],
    ['defence', 'defense'],
    ['catalogue', 'catalog'],
    ['harbour', 'harbor'],
    ['centre', 'center'],
    ['grey', 'gray'],
    ['tyres', 'tires'],
    ['whilst', 'while'],
  ])('%s → %s', (british, american) => {
    expect(americanSpelling(british)).toBe(american);
    expect(americanSpelling(american)).toBe(american);
  });

  it.each(['', 'a', 'ise', 'harbor', 'four', 'hour', 'ferry', 'пресса'])('leaves “%s” as it is', word => {
    expect(americanSpelling(word)).toBe(word);
  });
});
