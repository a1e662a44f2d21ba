import { describe, expect, it } from 'vitest';
import { yearSpans } from '../../../../src/core/comparing/relations/yearSpans';
import type { Weighting } from '../../../../src/core/comparing/topic/weighting';
import { createTopicReader } from '../../../../src/core/comparing/topic/articleTopics';
import { finish } from '../../../../src/core/util/sliced';
import { readArticle } from '../readArticle';

/** Years that spans of a story lead to, over articles of 2031. @param likeness of any two bags, 0-1 */
function spans(texts: readonly string[], likeness = 1) {
  const topics = texts.flatMap((text, at) => finish(createTopicReader()(readArticle(text, '2031-05-06'), at)).topics);
  const weighting: Weighting = { rarity: () => 1, weightOf: () => 1, similarity: () => likeness, shared: () => true };
  const { derivations, links } = finish(yearSpans(topics, weighting));
  return { formulas: derivations.map(({ formula }) => formula), links };
}

describe('a span of years', () => {
  it('leads to the year that another version names', () => {
    const { formulas, links } = spans(['The mill shut after 43 years.', 'The mill has run since 1988.']);
    expect(formulas).toEqual(['2031 − 43 = 1988']);
    expect(links).toMatchObject([
      { a: { article: 0 }, b: { article: 1 }, relation: 'arithmetic', reason: { formula: '2031 − 43 = 1988' } },
    ]);
  });

  it('is told in numbers or in words', () => {
    expect(spans(['It ran for twelve years.', 'It opened in 2019.']).formulas).toEqual(['2031 − 12 = 2019']);
  });

  it('explains a year of its own version too, without a link', () => {
    const { formulas, links } = spans(['Opened in 1988, the mill shut after 43 years.']);
    expect(formulas).toHaveLength(1);
    expect(links).toEqual([]);
  });
});

describe('a span leads to no year', () => {
  it.each([
    ['that is another one', ['The mill shut after 43 years.', 'The mill has run since 1989.']],
    ['when it is too short to tell anything', ['A two-year plan was drawn up.', 'It began in 2029.']],
    ['when it is not of years', ['It took 43 days.', 'It began in 1988.']],
  ])('%s', (_, texts) => {
    expect(spans(texts).formulas).toEqual([]);
  });

  it('of other words', () => {
    expect(spans(['The mill shut after 43 years.', 'A song of 1988 was played.'], 0.1).formulas).toEqual([]);
  });
});

it('one year told all over is held against a few spans only', () => {
  const texts = Array.from({ length: 200 }, (_, at) => `Mill ${at + 1}, built in 1988, shut after 43 years.`);
  expect(spans(texts).formulas.length).toBeLessThan(200 * 30);
});
