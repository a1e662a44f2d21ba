import { describe, expect, it } from 'vitest';
import { differencePlaces, stepDifference } from '../../../src/core/report/differences';
import { createStoryReader } from '../../../src/core/story/reader';
import { finish } from '../../../src/core/util/sliced';

const texts = {
  'a.txt':
    'The ferry Aurora sank off Sandoy on Monday. The accident killed 12 passengers, the coast guard said. Rescuers searched all night.',
  'b.txt':
    'Rescuers searched the sea off Sandoy all night. The ferry Aurora went down on Monday, and the accident killed 17 passengers, the coast guard said.',
};

const story = finish(
  createStoryReader(null).analyse(Object.entries(texts).map(([name, text]) => ({ key: name, name, text, version: 1 }))),
);

describe('the differences of a story', () => {
  const places = differencePlaces(story);
  const words = places.map(({ article, start, end }) => story.articles[article]?.text.slice(start, end));

  it('are found from both sides, in order of articles and text', () => {
    expect(words).toEqual(['12 passengers', '17 passengers']);
    expect(places[0]?.differences).toMatchObject([{ kind: 'differs', there: { article: 1 } }]);
  });

  it('are walked through across articles and round', () => {
    const [first, second] = places;
    expect(stepDifference(places, { article: 0, offset: 0 }, 'next')).toBe(first);
    expect(stepDifference(places, { article: 0, offset: first?.start ?? 0 }, 'next')).toBe(second);
    expect(stepDifference(places, { article: 1, offset: 500 }, 'next')).toBe(first);
    expect(stepDifference(places, { article: 0, offset: 0 }, 'previous')).toBe(second);
    expect(stepDifference(places, { article: 1, offset: 0 }, 'previous')).toBe(first);
  });

  it('are none in an empty list', () => {
    expect(stepDifference([], { article: 0, offset: 0 }, 'next')).toBeUndefined();
  });
});
