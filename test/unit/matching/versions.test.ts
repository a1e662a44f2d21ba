import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterFacts } from '../../../src/core/matching/linkage';
import type { LinkCorrection } from '../../../src/core/matching/corrections';
import type { PassageMatch } from '../../../src/core/matching/match';
import { matchOf } from '../../../src/core/matching/matchOf';
import { findPassages } from '../../../src/core/matching/passages';
import { finish } from '../../../src/core/util/sliced';
import { articleOf, inWords, matchesOf } from './helpers';

const pool = [
  'A crane fell on the northern quay of Velstrand on Tuesday.',
  'On Tuesday a crane collapsed at Velstrand’s northern quay.',
  'Harbour master Lindqvist closed the quay at once.',
  'The quay was shut by Lindqvist, who runs the harbour.',
  'Nobody was hurt, but 340 crates of pears were crushed.',
  'The crane crushed 340 crates of pears and hurt nobody.',
  'Kowalczyk, who built the crane in Gdynia, sent two engineers.',
  'The pears were bound for Norway.',
];
const article = fc.uniqueArray(fc.constantFrom(...pool), { minLength: 1, maxLength: 6 });
const versions = fc.array(article, { minLength: 2, maxLength: 4 });
const asArticles = (texts: readonly (readonly string[])[]) =>
  texts.map((sentences, index) => articleOf(`version-${index}`, sentences));

describe('the versions of a story', () => {
  it('may come in any order', () => {
    fc.assert(
      fc.property(
        versions.chain(texts =>
          fc.tuple(fc.constant(texts), fc.shuffledSubarray([...texts.keys()], { minLength: texts.length })),
        ),
        ([texts, order]) => {
          const articles = asArticles(texts);
          const shuffled = order.flatMap(index => articles[index] ?? []);
          expect(inWords(shuffled, matchesOf(shuffled).matches)).toEqual(
            inWords(articles, matchesOf(articles).matches),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('have a copy of each sentence that stands in two of them, and of no other', () => {
    fc.assert(
      fc.property(article, article, (first, second) => {
        const { matches } = matchesOf(asArticles([first, second]));
        const copied = matches.filter(({ kind }) => kind === 'copied').map(({ a }) => first[a.sentence]);
        expect(new Set(copied)).toEqual(new Set(first.filter(sentence => second.includes(sentence))));
      }),
      { numRuns: 40 },
    );
  });

  it('tell nothing alone when one is a part of the other', () => {
    fc.assert(
      fc.property(article, sentences => {
        const { onlyHere } = matchesOf(asArticles([sentences, pool]));
        expect(onlyHere.filter(ref => ref.article === 0)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['no version', []],
    ['one version, with a sentence twice', [[pool[0] ?? '', pool[0] ?? '']]],
  ])('are not matched with themselves: %s', (_, texts: readonly (readonly string[])[]) => {
    expect(matchesOf(asArticles(texts))).toMatchObject({ matches: [], clusters: [], onlyHere: [], pairs: [] });
  });

  it.each(['caption', 'credit', 'teaser', 'menu', 'prefix', 'notice'] as const)(
    'leave out a %s, from what only one tells too',
    kind => {
      const { matches, onlyHere } = matchesOf([articleOf('a', pool, { 0: kind }), articleOf('b', pool.slice(0, 1))]);
      expect([...matches.map(({ a }) => a), ...onlyHere]).not.toContainEqual({ article: 0, sentence: 0 });
    },
  );

  it.each(['headline', 'crosshead'] as const)('match a %s, which is never told by one version only', kind => {
    const alone = matchesOf([
      articleOf('a', pool, { 7: kind }),
      articleOf('b', ['Beekeepers lost half of their hives.']),
    ]);
    expect(alone.onlyHere).not.toContainEqual({ article: 0, sentence: 7 });
    const told = matchesOf([articleOf('a', pool, { 7: kind }), articleOf('b', pool)]);
    expect(matchOf(told.matches, { article: 0, sentence: 7 }, { article: 1, sentence: 7 })?.kind).toBe('copied');
  });
});

describe('matches are found by their sentences', () => {
  const { matches } = matchesOf(asArticles([pool, [...pool].reverse(), pool.slice(2, 6)]));

  it('in either order', () => {
    for (const match of matches) {
      expect(matchOf(matches, match.a, match.b)).toBe(match);
      expect(matchOf(matches, match.b, match.a)).toBe(match);
    }
  });

  it('and only those that match', () => {
    expect(matchOf(matches, { article: 0, sentence: 0 }, { article: 0, sentence: 1 })).toBeUndefined();
    expect(matchOf(matches, { article: 0, sentence: 99 }, { article: 1, sentence: 0 })).toBeUndefined();
    expect(matchOf([], { article: 0, sentence: 0 }, { article: 1, sentence: 0 })).toBeUndefined();
  });
});

describe('what a person decides', () => {
  const [first = '', second = '', , , , , , last = ''] = pool;
  const articles = [
    articleOf('a', [first, last, first]),
    articleOf('b', [second, 'Beekeepers lost half of their hives.']),
  ];
  const decide = (action: LinkCorrection['action'], a: string, b: string, inA = 'a', inB = 'b'): LinkCorrection => ({
    action,
    a: { article: inA, quote: a },
    b: { article: inB, quote: b },
  });
  const untouched = matchesOf(articles).matches;

  it.each([
    ['about an article that is gone', decide('link', first, second, 'a', 'lost')],
    ['about two sentences of one article', decide('link', first, last, 'a', 'a')],
    ['about words that are gone', decide('link', 'Gone.', second)],
    ['against a pair that never matched', decide('reject', last, 'Beekeepers lost half of their hives.')],
  ])('does nothing %s', (_, correction) => {
    expect(matchesOf(articles, [correction]).matches).toEqual(untouched);
  });

  it('means the first of several sentences with the same words', () => {
    const decided = matchesOf(articles, [decide('confirm', first, second)]).matches.filter(match => match.decided);
    expect(decided.map(({ a, b }) => [a.sentence, b.sentence])).toEqual([[0, 0]]);
  });

  it('makes a cluster of what it links, and tells it by both', () => {
    const found = matchesOf(articles, [decide('link', last, 'Beekeepers lost half of their hives.')]);
    const pair = [
      { article: 0, sentence: 1 },
      { article: 1, sentence: 1 },
    ];
    expect(found.clusters).toContainEqual(pair);
    for (const ref of pair) expect(found.onlyHere).not.toContainEqual(ref);
  });

  it('is the same said once or many times', () => {
    const reject = decide('reject', first, second);
    expect(matchesOf(articles, [reject, reject, reject])).toEqual(matchesOf(articles, [reject]));
  });
});

describe('any links', () => {
  const ref = fc.record({ article: fc.nat(3), sentence: fc.nat(5) });
  const links = fc
    .uniqueArray(
      fc.record({
        a: ref,
        b: ref,
        kind: fc.constantFrom('copied', 'edited', 'reworded', 'related'),
        score: fc.double({ min: 0.2, max: 1, noNaN: true }),
      }) satisfies fc.Arbitrary<PassageMatch>,
      { selector: ({ a, b }) => [a.article, a.sentence, b.article, b.sentence].join() },
    )
    .map(found =>
      found
        .filter(({ a, b }) => a.article < b.article)
        .sort(
          (x, y) =>
            x.a.article - y.a.article ||
            x.a.sentence - y.a.sentence ||
            x.b.article - y.b.article ||
            x.b.sentence - y.b.sentence,
        ),
    );

  it('give clusters in which every two sentences are linked, and no sentence is in two', () => {
    fc.assert(
      fc.property(links, matches => {
        const clusters = finish(clusterFacts(matches));
        const members = clusters.flat().map(({ article: at, sentence }) => `${at}.${sentence}`);
        expect(new Set(members).size).toBe(members.length);
        for (const cluster of clusters) {
          for (const [index, x] of cluster.entries()) {
            for (const y of cluster.slice(index + 1))
              expect(matchOf(matches, x, y)?.kind).toMatch(/copied|edited|reworded/);
          }
        }
      }),
    );
  });

  it('are each in one passage, which spans them', () => {
    fc.assert(
      fc.property(links, matches => {
        const passages = findPassages(matches, 'related');
        expect(passages.flatMap(passage => passage.matches)).toHaveLength(matches.length);
        for (const { a, b, matches: inside } of passages) {
          for (const match of inside) {
            expect([match.a.article, match.b.article]).toEqual([a.article, b.article]);
            expect(match.a.sentence >= a.from && match.a.sentence <= a.to).toBe(true);
            expect(match.b.sentence >= b.from && match.b.sentence <= b.to).toBe(true);
          }
        }
      }),
    );
  });
});
