import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../../../src/core/claims/relations/compare';
import { valueEvidence } from '../../../../src/core/comparing/pairs/values';
import { onlyFigure } from '../readTopics';

/** What two counts say for one thing: of so many lamps each. */
function evidenceOf([a, b]: readonly [string, string]): number {
  const [x, y] = [onlyFigure(`The town bought ${a} lamps.`), onlyFigure(`The town bought ${b} lamps.`)];
  return valueEvidence(x, y, compareClaims(x.claim, y.claim));
}

describe('two values say more for one thing', () => {
  it.each<[string, readonly [string, string], readonly [string, string]]>([
    ['when they are equal than when they differ', ['64', '64'], ['64', '71']],
    ['the more digits they share', ['2,438', '2,438'], ['2,400', '2,400']],
    ['than small ones, which agree by chance', ['64', '64'], ['3', '3']],
    ['when they differ by little', ['64', '71'], ['64', '90']],
    ['when they differ by something than when they lie far apart', ['64', '90'], ['64', '900']],
    ['when a bound is near than when it is far', ['more than 60', '64'], ['more than 60', '900']],
  ])('%s', (_, more, less) => {
    expect(evidenceOf(more)).toBeGreaterThan(evidenceOf(less));
  });

  it.each([
    ['64', '64'],
    ['64', '71'],
    ['more than 60', '64'],
    ['64', '900'],
  ])('or as much, whichever comes first: %s and %s', (a, b) => {
    expect(evidenceOf([a, b])).toBe(evidenceOf([b, a]));
  });
});
