import { describe, expect, it } from 'vitest';
import type { Scope } from '../../../../src/core/comparing/topic/scope';
import { scopeOf } from '../../../../src/core/comparing/topic/scope';
import { topicWords } from '../../../../src/core/comparing/topic/words';

/** What an ordinal is measured against by the words behind it; the article is of 2031. */
const scopeBehind = (text: string): Scope | undefined =>
  scopeOf(topicWords(text, { start: 0, end: text.length }), 2031);

describe('an ordinal or record is measured against', () => {
  it('a year', () => {
    expect(scopeBehind('win in Holm since 2019')).toMatchObject({ sinceYear: 2019 });
  });

  it('an event', () => {
    expect(scopeBehind('win since the harvest')?.terms).toEqual(new Set(['harvest']));
  });

  it.each([
    ['years', 'win in 41 years', 41],
    ['decades', 'win in 4 decades', 40],
  ])('a span of %s, which ends with the article', (_, text, years) => {
    expect(scopeBehind(text)).toEqual({ terms: new Set(), years, saidIn: 2031 });
  });

  it.each([
    ['no words tell', 'win of the team'],
    ['a span is not counted in figures', 'win in many years'],
    ['a span tells how long something is', 'win of a man of 41 years'],
    ['it is told too far behind', `win ${'and so on '.repeat(9)} since 2019`],
  ])('nothing when %s', (_, text) => {
    expect(scopeBehind(text)).toBeUndefined();
  });

  it('what stands behind "since" up to the end of its clause', () => {
    expect(scopeBehind('win since the harvest, said the baker')?.terms).toEqual(new Set(['harvest']));
  });
});
