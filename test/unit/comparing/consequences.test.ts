import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimLink, ClaimRelation } from '../../../src/core/claims/claim';
import { unorderedReason } from '../../../src/core/claims/relations/comparison';
import { createConsequenceFinder, type ConsequenceFinder } from '../../../src/core/comparing/consequences';
import { createLinkGrouper } from '../../../src/core/comparing/pairs/pairLinks';
import type { ByPair } from '../../../src/core/util/byPair';
import { finish } from '../../../src/core/util/sliced';
import { markedArticle } from './markedStory';

const sunk = (figure: string): ReturnType<typeof markedArticle> =>
  markedArticle(`The harbour master counted {${figure} boats|count =${figure} boat|sunk} on the ground.`, '2031-05-05');

/** Three versions, of which the first two say the same. */
const articles = [sunk('12'), sunk('12'), sunk('14')];

const link = (a: number, b: number, relation: ClaimRelation): ClaimLink => {
  const [x, y] = [articles[a]?.claims[0], articles[b]?.claims[0]];
  if (x === undefined || y === undefined) throw new Error('no such article');
  return {
    a: { article: a, claim: 0 },
    b: { article: b, claim: 0 },
    relation,
    reason: unorderedReason(relation === 'same' ? 'same' : 'exclude', x, y),
    assumes: [],
    confidence: 0.8,
  };
};

/** The links by the versions they are of, as the finder takes them. */
const byPair = (count: number, links: readonly ClaimLink[]): ByPair<ClaimLink> =>
  finish(createLinkGrouper()(count, links));

const follow = (given: Parameters<ConsequenceFinder>[0], links: readonly ClaimLink[]): readonly ClaimLink[] =>
  finish(createConsequenceFinder()(given, byPair(given.length, links))).flat(2);

const shown = (links: readonly ClaimLink[]): readonly string[] =>
  follow(articles, links).map(({ a, b, relation }) => `${a.article} ${b.article} ${relation}`);

describe('what follows from links of figures', () => {
  it('who says the same as a version that differs from a third differs from the third, too', () => {
    expect(shown([link(0, 1, 'same'), link(1, 2, 'differs')])).toEqual(['0 2 differs']);
    expect(shown([link(0, 1, 'same'), link(0, 2, 'differs')])).toEqual(['1 2 differs']);
  });

  it('it is less sure than what it follows from', () => {
    const [followed] = follow(articles, [link(0, 1, 'same'), link(1, 2, 'differs')]);
    expect(followed?.confidence).toBeLessThan(0.8 * 0.8);
    expect(followed?.reason.kind).toBe('exclude');
  });

  it.each([
    ['what is only possible', [link(0, 1, 'possible'), link(1, 2, 'differs')]],
    ['two that agree', [link(0, 1, 'same'), link(1, 2, 'same')]],
    ['two that both differ', [link(0, 2, 'differs'), link(1, 2, 'differs')]],
    ['nothing', []],
  ])('nothing follows from %s', (_, links) => {
    expect(follow(articles, links)).toEqual([]);
  });

  it('what was only possible between the two is said then', () => {
    const links = [link(0, 1, 'same'), link(0, 2, 'possible'), link(1, 2, 'differs')];
    expect(shown(links)).toEqual(['0 2 differs']);
  });

  it('a claim that is compared with another of that version is left alone', () => {
    const twice = markedArticle(
      'There were {14 boats|count =14 boat|sunk} and {9 boats|count =9 boat|saved}, a clerk said.',
      '2031-05-05',
    );
    const given = [articles[0], articles[1], twice].flatMap(one => one ?? []);
    const toSaved = { ...link(0, 2, 'differs'), b: { article: 2, claim: 1 } };
    const links = [link(0, 1, 'same'), toSaved, link(1, 2, 'differs')];
    expect(follow(given, links)).toEqual([]);
  });

  it('after each edit it is as if it were looked for the first time', () => {
    const relations = fc.constantFrom<ClaimRelation | null>('same', 'differs', 'possible', null);
    const versions = ['12', '12', '14', '12', '14'].map(sunk);
    const pairs = versions.flatMap((_, a) => versions.slice(a + 1).map((__, at) => [a, a + at + 1] as const));
    const linked = (given: readonly (ClaimRelation | null)[]): readonly ClaimLink[] =>
      pairs.flatMap(([a, b], at) => {
        const relation = given[at] ?? null;
        return relation === null
          ? []
          : [{ ...link(0, 1, relation), a: { article: a, claim: 0 }, b: { article: b, claim: 0 } }];
      });
    const state = fc.array(relations, { minLength: pairs.length, maxLength: pairs.length });
    fc.assert(
      fc.property(fc.array(state, { minLength: 2, maxLength: 5 }), states => {
        const find = createConsequenceFinder();
        const group = createLinkGrouper();
        for (const links of states.map(linked)) {
          const found = finish(find(versions, finish(group(versions.length, links))));
          expect(found.flat(2)).toEqual(follow(versions, links));
        }
      }),
    );
  });

  it('so it is where figures come in before those that are linked', () => {
    const told = (figure: string, isBehind: boolean): ReturnType<typeof markedArticle> =>
      isBehind
        ? markedArticle(
            `There were {9 crews|count =9 crew|saved} and {${figure} boats|count =${figure} boat|sunk}, a clerk said.`,
            '2031-05-05',
          )
        : sunk(figure);
    const relations = fc.constantFrom<ClaimRelation | null>('same', 'differs', null);
    const state = fc.record({
      behind: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      linked: fc.array(relations, { minLength: 6, maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(state, { minLength: 2, maxLength: 4 }), states => {
        const find = createConsequenceFinder();
        const group = createLinkGrouper();
        for (const { behind, linked } of states) {
          const versions = ['12', '12', '14', '14'].map((figure, at) => told(figure, behind[at] === true));
          const refOf = (article: number): ClaimLink['a'] => ({ article, claim: behind[article] === true ? 1 : 0 });
          const pairs = versions.flatMap((_, a) => versions.slice(a + 1).map((__, at) => [a, a + at + 1] as const));
          const links = pairs.flatMap(([a, b], at): readonly ClaimLink[] => {
            const relation = linked[at] ?? null;
            return relation === null ? [] : [{ ...link(0, 1, relation), a: refOf(a), b: refOf(b) }];
          });
          const found = finish(find(versions, finish(group(versions.length, links))));
          expect(found.flat(2)).toEqual(follow(versions, links));
        }
      }),
      { numRuns: 25 },
    );
  });
});
