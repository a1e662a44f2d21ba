import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsBySentence } from '../../../src/core/matching/claimEvidence';
import { readSentence } from '../../../src/core/matching/sentenceFeatures';
import { commonShare, compareSentences, type Similarity } from '../../../src/core/matching/similarity';
import { weigh, type WeightedSentence } from '../../../src/core/matching/weighting';
import { finish } from '../../../src/core/util/sliced';
import { articleOf } from './helpers';
import { withClaims } from './labelledStory';

/** A story of so many sentences, in which every term stands in two. */
const sentences = 40;

function weighed(text: string, found = 2): WeightedSentence {
  const features = readSentence(text);
  const claims = finish(claimsBySentence(withClaims(articleOf('a', [text])).claims)).get(0) ?? [];
  return weigh({ features, terms: features.terms, claims }, { sentences, versions: 2 }, () => found);
}

const compared = (a: string, b: string): Similarity => compareSentences(weighed(a), weighed(b));

describe('what two sentences share', () => {
  it.each<readonly [what: string, a: string, b: string, expected: Partial<Similarity>]>([
    [
      'all',
      'Divers cleared the lock.',
      'Divers cleared the lock.',
      { common: 1, grams: 1, rarest: expect.any(Number) as number },
    ],
    ['nothing', 'Divers cleared the lock.', 'Beekeepers lost hives.', { common: 0, rarest: 0, names: 0, figures: 0 }],
    ['stop words alone', 'It was of the.', 'It was by the.', { common: 0, rarest: 0 }],
    ['half of the terms', 'Divers cleared locks.', 'Divers cleared hives.', { common: 0.5 }],
    ['a name', 'Yesterday Kowalczyk sang.', 'There Kowalczyk swam.', { names: 1 }],
    ['one of two names', 'Later Kowalczyk met Brandt.', 'Then Kowalczyk met Lindqvist.', { names: 0.5 }],
    ['one figure', 'They sold 340 loaves.', 'They lost 340 bees.', { figures: 1 }],
    ['more figures than count', 'Lots 12, 14, 17 and 19 sold.', 'Sold: 12, 14, 17, 19.', { figures: 2 }],
    ['a year', 'The fair of 2019 paid.', 'A frost came in 2019.', { figures: 1, otherYear: false }],
    [
      'a figure when rounded',
      'It cost 61.44 million euros.',
      'It cost about €61m.',
      { figures: 0, claims: 1, otherFigure: false },
    ],
  ])('%s', (_, a, b, expected) => {
    expect(compared(a, b)).toMatchObject(expected);
  });

  it('sees through compounds and misspellings by runs of characters', () => {
    const misspelt = compared('Harbourmaster Lindqvist spoke.', 'Harbormastr Lindqist spoke.');
    expect(misspelt.grams).toBeGreaterThan(
      compared('Harbourmaster Lindqvist spoke.', 'Beekeepers lost hives.').grams + 0.3,
    );
  });
});

describe('weights', () => {
  it('are higher for what few sentences have', () => {
    expect(weighed('crane', 1).total).toBeGreaterThan(weighed('crane', 5).total);
  });

  it('count the common coin of news half', () => {
    expect(weighed('minister').total).toBe(weighed('crane').total / 2);
  });

  it('count a word that is repeated once', () => {
    expect(weighed('Crane after crane after crane').total).toBe(weighed('crane').total);
  });

  it('give the rarest term in common 1 when no other sentence has it', () => {
    expect(compareSentences(weighed('crane', 1), weighed('crane', 1)).rarest).toBe(1);
    expect(compared('crane', 'crane').rarest).toBeLessThan(1);
  });
});

describe('any two sentences', () => {
  const word = fc.constantFrom(
    'crane',
    'quay',
    'Kowalczyk',
    'Norway',
    '2019',
    '2023',
    '340',
    '€61m',
    'said',
    'the',
    'Monday',
    'fell',
    '',
  );
  const sentence = fc.oneof(
    fc.array(word, { maxLength: 9 }).map(words => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );

  it('are alike to the same degree from both sides, within bounds', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [left, right] = [weighed(a), weighed(b)];
        const similarity = compareSentences(left, right);
        const turned = compareSentences(right, left);
        for (const key of Object.keys(similarity) as (keyof Similarity)[]) {
          expect(Number(turned[key])).toBeCloseTo(Number(similarity[key]), 10);
        }
        for (const share of [similarity.common, similarity.grams, similarity.rarest]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(commonShare(left, right)).toBe(similarity.common);
      }),
    );
  });

  it('give no guard when they are one', () => {
    fc.assert(
      fc.property(sentence, text => {
        expect(compared(text, text)).toMatchObject({ otherYear: false, otherFigure: false, otherPlace: false });
      }),
    );
  });
});
