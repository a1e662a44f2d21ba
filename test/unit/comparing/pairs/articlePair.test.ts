import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articlePair, articlesOfPair } from '../../../../src/core/comparing/pairs/articlePair';

it('two articles are one number in either order, and the number gives both back', () => {
  const index = fc.integer({ min: 0, max: 9999 });
  fc.assert(
    fc.property(index, index, (a, b) => {
      expect(articlePair(a, b)).toBe(articlePair(b, a));
      expect(articlesOfPair(articlePair(a, b))).toEqual([Math.min(a, b), Math.max(a, b)]);
    }),
  );
});
