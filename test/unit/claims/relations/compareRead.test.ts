import { describe, expect, it } from 'vitest';
import type { NumericClaim } from '../../../../src/core/claims/claim';
import { compareClaims } from '../../../../src/core/claims/relations/compare';
import { claimReasonWords, quantityWords } from '../../../../src/core/report/reasonWords';
import { claimsOf } from '../readings';

function claimOf(text: string): NumericClaim {
  const [claim] = claimsOf(text);
  if (claim === undefined) throw new Error(`no claim in: ${text}`);
  return claim;
}

describe('scores and votes', () => {
  it.each([
    ['They won 4-1.', 'They beat Leeds 4-1.', 'same', 'both say 4-1'],
    ['They won 4-1.', 'They beat Leeds 4-2.', 'differs', '4-1 and 4-2 are different results'],
    [
      'The senate voted 52-48.',
      'The vote in the senate was 52-47.',
      'differs',
      '52-47 and 52-48 are different results',
    ],
    [
      'The bill passed by 220 to 211.',
      'The bill passed by 220 to 198.',
      'differs',
      '220-198 and 220-211 are different results',
    ],
    ['They won 3-1.', 'Hull lost 1-3.', 'same', '1-3 and 3-1 are the same result'],
    ['The court ruled six to three.', 'The court ruled 6-3.', 'same', 'both say 6-3'],
  ])('are compared as wholes: %s / %s', (a, b, relation, why) => {
    const comparison = compareClaims(claimOf(a), claimOf(b));
    expect([comparison.relation, claimReasonWords(comparison.reason)]).toEqual([relation, why]);
  });
});

it('the same bound in the same words is the same, although one of them is negated', () => {
  const [a, b] = [
    claimOf('She wanted to get within three miles of it.'),
    claimOf('She is not going to get within three miles of it.'),
  ];
  expect(compareClaims(a, b).relation).toBe('same');
});

describe('ranges', () => {
  it.each([
    [
      'exclude each other when they have but an end in common',
      '4 to 6 inches of rain',
      '6 to 10 inches of rain',
      'differs',
    ],
    ['agree when they overlap', '4 to 7 inches of rain', '6 to 10 inches of rain', 'rounding'],
    ['are not rounded to their middles', '5 inches of rain', '6 to 10 inches of rain', 'differs'],
    ['are not their middles', '8 inches of rain', '6 to 10 inches of rain', 'rounding'],
    ['are one with the same ends', '6 to 10 inches of rain', 'between 6 and 10 inches of rain', 'same'],
    ['are not one with other ends around one middle', '7 to 9 inches of rain', '6 to 10 inches of rain', 'rounding'],
  ])('%s', (_, a, b, relation) => {
    expect(compareClaims(claimOf(`It may get ${a}.`), claimOf(`It may get ${b}.`)).relation).toBe(relation);
  });
});

describe('a claim in words', () => {
  it.each([
    ['Between 10,000 and 15,000 militants hide there.', '10,000 to 15,000 militants'],
    ['It grew 3 to 5 percent.', '3 to 5 %'],
    ['She has 13 grandchildren.', '13 grandchildren'],
    ['Up to 40 salesmen came.', 'at most 40 salesmen'],
    ['The firm has 12 aircraft.', '12 aircraft'],
    ['They won 24-10.', '24-10'],
    ['One wolf was seen.', '1 wolf'],
    ['Two wolves were seen.', '2 wolves'],
  ])('%s → %s', (text, words) => {
    const { quantity } = claimOf(text);
    expect(quantity && quantityWords(quantity)).toBe(words);
  });
});
