import { describe, expect, it } from 'vitest';
import { agreeingBySums, sumsOf } from '../../../../src/core/comparing/facts/sums';
import { finish } from '../../../../src/core/util/sliced';
import { linksBetween, readTopics } from '../readTopics';

/** Sums that a text leads to: `person|450`. */
const sumsIn = (text: string): readonly string[] => [...readTopics(text).sums.made.keys()].toSorted();

describe('counts of one thing in one sentence', () => {
  it('sum up in twos and threes', () => {
    expect(sumsIn('The ferry carried 412 passengers, 38 crew and 20 pupils.')).toEqual([
      'person|432',
      'person|450',
      'person|470',
      'person|58',
    ]);
  });

  it.each([
    ['of other things', 'The ferry carried 412 passengers and 38 lorries.'],
    ['of two sentences', 'The ferry carried 412 passengers. It had 38 crew.'],
    [
      'of a list',
      'Hurt were 111 nurses, 112 sailors, 113 pupils, 114 workers, 115 tourists, 116 soldiers and 117 refugees.',
    ],
    ['of one thing only', 'The ferry carried 412 passengers.'],
    ['of one and its part', 'The ferry carried 142 passengers, including three monks.'],
    ['of no things', 'The levy rose from 12 percent to 15 percent.'],
  ])('do not when they are %s', (_, text) => {
    expect(sumsIn(text)).toEqual([]);
  });
});

describe('a total of one version and its parts in the other', () => {
  const parts = 'The ferry that sank off Holm carried 412 passengers and 38 crew.';

  it('agree, whichever version comes first', () => {
    const [a, b] = [readTopics(parts), readTopics('The ferry that sank off Holm carried 450 people.')];
    const values = (...versions: Parameters<typeof agreeingBySums>): readonly (number | undefined)[] =>
      [...agreeingBySums(...versions)].map(({ topics }) => topics[0]?.claim.quantity?.value).toSorted();
    expect(values(a, b)).toEqual([38, 412, 450]);
    expect(values(b, a)).toEqual([38, 412, 450]);
  });

  it('do not agree when the sum is another one', () => {
    const [a, b] = [readTopics(parts), readTopics('The ferry that sank off Holm carried 449 people.')];
    expect(agreeingBySums(a, b)).toEqual(new Set());
  });

  it('do not agree when the parts are of people who fared otherwise than the total', () => {
    const missing = readTopics('After the slide 31 people are missing and nine are hurt.');
    expect(agreeingBySums(missing, readTopics('About 40 people are missing after the slide.'))).toEqual(new Set());
    expect(agreeingBySums(missing, readTopics('The slide hit 40 people.')).size).toBe(3);
  });

  it('are not said to differ', () => {
    const total = (count: number): string => `The ferry that sank off Holm carried ${count} people.`;
    expect(linksBetween(parts, total(450))).toEqual([]);
  });
});

it('no facts lead to no sums', () => {
  expect(finish(sumsOf([]))).toEqual({ counts: [], made: new Map() });
});
