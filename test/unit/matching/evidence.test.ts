import { describe, expect, it } from 'vitest';
import { agreeingClaims, claimsBySentence } from '../../../src/core/matching/claimEvidence';
import { finish } from '../../../src/core/util/sliced';
import type { NumericClaim } from '../../../src/core/claims/claim';
import { articleOf } from './helpers';
import { withClaims } from './labelledStory';

const claimsIn = (sentence: string): readonly NumericClaim[] =>
  finish(claimsBySentence(withClaims(articleOf('a', [sentence])).claims)).get(0) ?? [];

describe('claims that go together', () => {
  it.each([
    ['Sales rose to 61.4 billion dollars.', 'They came to $61.4bn.', 1],
    ['Sales rose to 61.44 billion dollars.', 'Sales of about $61 billion were named.', 1],
    ['They voted on Monday.', 'The vote was held on 4 March 2024.', 0.5],
    ['Sales rose to 61.4 billion dollars.', 'Sales fell to $20bn.', 0],
    ['It cost 20 million euros.', 'No figure was given.', 0],
  ])('%s | %s → %d', (a, b, agreed) => {
    expect(agreeingClaims(claimsIn(a), claimsIn(b))).toBe(agreed);
    expect(agreeingClaims(claimsIn(b), claimsIn(a))).toBe(agreed);
  });
});
