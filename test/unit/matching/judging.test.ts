import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, judgeByRank } from '../../../src/core/matching/model';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const odds = fc.double({ min: -12, max: 12, noNaN: true });

describe('what surrounds a pair of sentences', () => {
  it('is not looked at only where it cannot decide', () => {
    const context = fc.record({
      margin: fc.double({ min: -0.2, max: 1, noNaN: true }),
      rank: fc.nat(3),
      near: share,
      third: share,
      lead: share,
    });
    fc.assert(
      fc.property(odds, odds, context, odds, (restates, shares, around, prior) => {
        const own = { restates, shares };
        const verdict = judgeByRank(own, around, prior);
        if (verdict !== undefined) expect(verdict).toEqual(judge(own, around, prior));
      }),
    );
  });

  it('is looked at where a pair is not sure without it', () => {
    const around = { margin: 0, rank: 0, lead: 0 };
    expect(judgeByRank({ restates: 1, shares: 1 }, around, 0)).toBeUndefined();
    expect(judgeByRank({ restates: 5, shares: 1 }, around, 0)?.kind).toBe('reworded');
  });
});
