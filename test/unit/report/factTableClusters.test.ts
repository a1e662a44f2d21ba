import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimLink, ClaimRef, ClaimRelation, NumericClaim } from '../../../src/core/claims/claim';
import { clusterClaims } from '../../../src/core/report/factTableClusters';
import { finish } from '../../../src/core/util/sliced';

function claim(value: number): NumericClaim {
  const digits = { decimals: 0, trailingZeros: 0, scale: 1, spelled: false };
  const quantity = { value, low: value, high: value, lowOpen: false, highOpen: false, unit: 'person' };
  return {
    start: 0,
    end: 1,
    core: { start: 0, end: 1 },
    kind: 'count',
    quantity: { ...quantity, bound: '=', boundText: '', digits },
    subject: { head: '', modifiers: [], verb: '', context: [] },
    salience: 'claim',
    sentence: 0,
  };
}

const at = (article: number, index: number): ClaimRef => ({ article, claim: index });

const link = (a: ClaimRef, b: ClaimRef, confidence = 1, relation: ClaimRelation = 'same'): ClaimLink => ({
  a,
  b,
  relation,
  confidence,
  reason: { kind: 'noFigure' },
  assumes: [],
});

/** Clusters as lists of "article.claim", each claim by its value. */
function clusters(values: readonly (readonly number[])[], links: readonly ClaimLink[]): readonly string[] {
  const articles = values.map(list => ({ claims: list.map(claim) }));
  const found = finish(clusterClaims(articles, links));
  const lists = values.flatMap((list, article) =>
    list.map((_, index) => {
      const members = found.of(at(article, index))?.members ?? [];
      return members
        .map(ref => `${ref.article}.${ref.claim}`)
        .sort()
        .join(' ');
    }),
  );
  return [...new Set(lists)].sort();
}

describe('clusters of claims', () => {
  it('follow links from version to version', () => {
    expect(clusters([[42], [42], [37]], [link(at(0, 0), at(1, 0)), link(at(1, 0), at(2, 0), 0.8, 'differs')])).toEqual([
      '0.0 1.0 2.0',
    ]);
  });

  it('never bring together two figures of one version, even by way of another version', () => {
    const links = [link(at(0, 0), at(1, 0), 0.9), link(at(0, 1), at(1, 0), 0.6, 'differs')];
    expect(clusters([[42, 37], [42]], links)).toEqual(['0.0 1.0', '0.1']);
  });

  it('take the surest link where two compete', () => {
    const links = [link(at(0, 0), at(1, 0), 0.5, 'differs'), link(at(0, 1), at(1, 0), 0.9)];
    expect(clusters([[42, 37], [37]], links)).toEqual(['0.0', '0.1 1.0']);
  });

  it('let a version say the same figure twice', () => {
    const links = [link(at(0, 0), at(1, 0)), link(at(0, 1), at(1, 0))];
    expect(clusters([[42, 42], [42]], links)).toEqual(['0.0 0.1 1.0']);
  });

  it('take a possible link only for a claim that would stand alone', () => {
    const pairs = [link(at(0, 0), at(1, 0)), link(at(2, 0), at(3, 0))];
    const possible = link(at(0, 0), at(2, 0), 0.4, 'possible');
    expect(clusters([[1], [1], [2], [2]], [...pairs, possible])).toEqual(['0.0 1.0', '2.0 3.0']);
    expect(clusters([[1], [1], [2], [2]], [...pairs.slice(0, 1), possible])).toEqual(['0.0 1.0 2.0', '3.0']);
  });

  it('hold for any links: in one cluster a version says one thing', () => {
    const place = fc.tuple(fc.nat(3), fc.nat(3)).map(([article, index]) => at(article, index));
    const anyLink = fc.tuple(
      place,
      place,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom('same', 'differs'),
    );
    const story = fc.array(fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(story, fc.array(anyLink, { maxLength: 30 }), (values, drafts) => {
        const links = drafts.map(([a, b, sure, relation]) => link(a, b, sure, relation as ClaimRelation));
        const articles = values.map(list => ({ claims: list.map(claim) }));
        const found = finish(clusterClaims(articles, links));
        for (const [article, list] of values.entries()) {
          for (const [index, value] of list.entries()) {
            const own = (found.of(at(article, index))?.members ?? []).filter(ref => ref.article === article);
            expect(own).toContainEqual(at(article, index));
            expect(own.every(ref => list[ref.claim] === value)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
