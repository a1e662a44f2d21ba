import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/core/comparing/facts/fact';
import { factsFrom, offeredFactsFrom, selectFacts as selectInSlices } from '../../../../src/core/comparing/facts/pairs';
import type { FactPair } from '../../../../src/core/comparing/facts/score';
import { finish } from '../../../../src/core/util/sliced';
import { readTopics } from '../readTopics';

const [fire, flood, storm] = readTopics('The fire killed 23. The flood killed 31. The storm killed 47.').facts as [
  Fact,
  Fact,
  Fact,
];

const selectFacts = (pairs: readonly FactPair[]): readonly FactPair[] => finish(selectInSlices(pairs));

type Relation = FactPair['comparison']['relation'];

function pair(a: Fact, b: Fact, score: number, relation: Relation = 'same'): FactPair {
  const comparison = { relation, reason: { kind: 'noFigure' }, assumes: [], tension: false } as const;
  return { a, b, score, comparison, equal: relation === 'same' };
}

describe('pairs of facts', () => {
  it.each([
    ['near the best of both', [pair(fire, flood, 0.9), pair(fire, storm, 0.6)]],
    ['that differ, when nothing agrees', [pair(fire, flood, 0.7, 'differs')]],
    [
      'that differ, when what agrees is no more than possible',
      [pair(fire, flood, 0.7, 'differs'), pair(fire, storm, 0.45)],
    ],
    ['that are possible, when nothing is said', [pair(fire, flood, offeredFactsFrom)]],
  ])('are kept %s', (_, pairs) => {
    expect(selectFacts(pairs)[0]).toBe(pairs[0]);
  });

  it.each([
    ['much weaker than the best of one', pair(fire, storm, 0.52), pair(fire, flood, 0.9)],
    ['rounded, and a little weaker than the best', pair(fire, storm, 0.75, 'rounding'), pair(fire, flood, 0.9)],
    ['that differ, beside one that agrees', pair(fire, storm, 0.9, 'differs'), pair(fire, flood, 0.6)],
    ['that differ, beside a surer difference', pair(fire, storm, 0.6, 'differs'), pair(fire, flood, 0.7, 'differs')],
    ['that are possible, beside what is said', pair(fire, storm, 0.45), pair(fire, flood, factsFrom)],
    ['less than possible', pair(fire, storm, offeredFactsFrom - 0.01), pair(flood, storm, 0.1)],
  ])('are dropped when they are %s', (_, weak, strong) => {
    expect(selectFacts([weak, strong])).not.toContain(weak);
  });

  it('are kept or dropped alike in any order', () => {
    const pairs = [
      pair(fire, flood, 0.9),
      pair(fire, storm, 0.85, 'differs'),
      pair(flood, storm, 0.5, 'bound'),
      pair(storm, flood, 0.42),
    ];
    const kept = new Set(selectFacts(pairs));
    fc.assert(
      fc.property(fc.shuffledSubarray(pairs, { minLength: pairs.length }), order => {
        expect(new Set(selectFacts(order))).toEqual(kept);
      }),
    );
  });
});
