import { describe, expect, it } from 'vitest';
import { missingHere } from '../../../src/core/matching/clusters';
import { clusterFacts } from '../../../src/core/matching/linkage';
import type { LinkCorrection } from '../../../src/core/matching/corrections';
import type { MatchTier, PassageMatch } from '../../../src/core/matching/match';
import { findPassages, paragraphLinks } from '../../../src/core/matching/passages';
import { createStoryMatcher } from '../../../src/core/matching/story';
import { finish } from '../../../src/core/util/sliced';
import { articleOf, matchesOf, wordsAt } from './helpers';

const link = (a: string, b: string, kind: MatchTier = 'reworded', score = 0.7): PassageMatch => {
  const [[articleA = 0, sentenceA = 0], [articleB = 0, sentenceB = 0]] = [a, b].map(ref =>
    ref.split('.').map(Number),
  ) as [number[], number[]];
  return { a: { article: articleA, sentence: sentenceA }, b: { article: articleB, sentence: sentenceB }, kind, score };
};
const names = (refs: readonly { article: number; sentence: number }[]): string =>
  refs.map(({ article, sentence }) => `${article}.${sentence}`).join(' ');

const wire = [
  'Dockers in Mombasa went on strike on Monday over a plan to lease two berths to a private operator.',
  'The Dock Workers Union said 4,200 of its members had stopped work at six in the morning.',
  'Port manager William Ruto Kiplagat called the strike illegal and said he would go to court.',
  'Eleven ships were waiting off the coast by noon.',
];
const copy = [
  'Dockers in Mombasa went on strike on Monday over a plan to lease two berths to a private operator.',
  'The Dock Workers Union said 4,200 of its members had stopped work at 6am in the morning.',
  'Kiplagat, who manages the port, called the walkout unlawful and vowed to go to court.',
  'Traders fear that avocados for Europe will rot in their containers.',
];

describe('tiers', () => {
  const articles = [articleOf('wire', wire), articleOf('copy', copy)];
  const { matches, onlyHere, clusters } = matchesOf(articles);
  const kindOf = (a: number, b: number): string | undefined =>
    matches.find(match => match.a.sentence === a && match.b.sentence === b)?.kind;

  it.each([
    [0, 'copied'],
    [1, 'edited'],
    [2, 'reworded'],
  ])('sentence %i is %s', (sentence, kind) => {
    expect(kindOf(sentence, sentence)).toBe(kind);
  });

  it('scores a copy above an edit above a rewording', () => {
    const scores = [0, 1, 2].map(at => matches.find(({ a, b }) => a.sentence === at && b.sentence === at)?.score ?? 0);
    expect([...scores].sort((x, y) => y - x)).toEqual(scores);
  });

  it('names what only one version has', () => {
    expect(onlyHere.map(ref => wordsAt(articles, ref))).toEqual([wire[3], copy[3]]);
  });

  it('makes one cluster of each fact', () => {
    expect(clusters.map(names)).toEqual(['0.0 1.0', '0.1 1.1', '0.2 1.2']);
  });

  it('leaves out what does not tell the story', () => {
    const withMenu = [articleOf('wire', wire, { 0: 'caption', 1: 'menu' }), articleOf('copy', copy)];
    expect(new Set(matchesOf(withMenu).matches.map(({ a }) => a.sentence))).toEqual(new Set([2]));
  });

  it('says why, with the words of both sides', () => {
    const matcher = createStoryMatcher();
    finish(matcher.match(articles));
    const reason = matcher.explain({ article: 0, sentence: 2 }, { article: 1, sentence: 2 });
    expect(reason.kind).toBe('reworded');
    expect(reason.shared.map(({ a, b }) => `${a}/${b}`)).toContain('Kiplagat/Kiplagat');
    expect(reason.shared.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
    expect(matcher.explain({ article: 0, sentence: 0 }, { article: 7, sentence: 0 })).toEqual({
      kind: null,
      score: 0,
      shared: [],
      guards: [],
    });
  });

  it('names a year that differs as what speaks against a pair', () => {
    const matcher = createStoryMatcher();
    finish(
      matcher.match([
        articleOf('a', ['The Chagos summit of 2019 took place in Lusaka.']),
        articleOf('b', ['The Chagos summit of 2023 took place in Harare.']),
      ]),
    );
    expect(matcher.explain({ article: 0, sentence: 0 }, { article: 1, sentence: 0 }).guards).toContain('otherYear');
  });
});

describe('what a person decides wins', () => {
  const articles = [articleOf('wire', wire), articleOf('copy', copy)];
  const decide = (action: LinkCorrection['action'], a: string | undefined, b: string | undefined): LinkCorrection => ({
    action,
    a: { article: 'wire', quote: a ?? '' },
    b: { article: 'copy', quote: b ?? '' },
  });
  const pairsWith = (...corrections: LinkCorrection[]): readonly PassageMatch[] =>
    matchesOf(articles, corrections).matches;

  it('rejected pairs are gone, from the clusters too', () => {
    const { matches, clusters, onlyHere } = matchesOf(articles, [decide('reject', wire[2], copy[2])]);
    expect(matches.some(({ a, b }) => a.sentence === 2 && b.sentence === 2)).toBe(false);
    expect(clusters.map(names)).toEqual(['0.0 1.0', '0.1 1.1']);
    expect(names(onlyHere)).toContain('1.2');
  });

  it('pairs linked by hand are there, marked, whichever side is named first', () => {
    const byHand = { ...decide('link', wire[3], copy[3]) };
    for (const correction of [byHand, { ...byHand, a: byHand.b, b: byHand.a }]) {
      const found = pairsWith(correction).find(({ a }) => a.sentence === 3);
      expect(found).toMatchObject({ b: { article: 1, sentence: 3 }, kind: 'reworded', decided: true });
    }
  });

  it('a confirmed pair keeps its tier', () => {
    expect(pairsWith(decide('confirm', wire[1], copy[1]))[1]).toMatchObject({ kind: 'edited', decided: true });
  });

  it('the last decision counts', () => {
    expect(pairsWith(decide('reject', wire[0], copy[0]), decide('confirm', wire[0], copy[0]))[0]).toMatchObject({
      kind: 'copied',
      decided: true,
    });
  });

  it('quotation marks and white space may change; a sentence that is gone is no error', () => {
    const spaced = wire[3]?.replace(' ', '\n  ');
    expect(pairsWith(decide('link', spaced, copy[3])).some(({ decided }) => decided === true)).toBe(true);
    expect(pairsWith(decide('link', 'No such sentence.', copy[3]))).toEqual(matchesOf(articles).matches);
  });
});

describe('clusters', () => {
  it('do not chain: every two members are linked', () => {
    const matches = [link('0.0', '1.0', 'reworded', 0.9), link('1.0', '2.0', 'reworded', 0.8)];
    expect(finish(clusterFacts(matches)).map(names)).toEqual(['0.0 1.0']);
    expect(finish(clusterFacts([...matches, link('0.0', '2.0')])).map(names)).toEqual(['0.0 1.0 2.0']);
  });

  it('do not count loose links', () => {
    expect(finish(clusterFacts([link('0.0', '1.0', 'related', 0.5)]))).toEqual([]);
  });

  it('tell what a version lacks, unless it is linked loosely', () => {
    const matches = [link('0.0', '1.0'), link('0.1', '1.1'), link('0.1', '2.5', 'related', 0.4)];
    expect(missingHere(finish(clusterFacts(matches)), matches, 2).map(names)).toEqual(['0.0 1.0']);
  });
});

describe('passages', () => {
  it('are runs on both sides with at most one sentence between', () => {
    const matches = [link('0.0', '1.4'), link('0.2', '1.5'), link('0.5', '1.6'), link('0.6', '1.20')];
    const found = findPassages(matches).map(({ a, b }) => [a.from, a.to, b.from, b.to]);
    expect(found).toEqual([
      [0, 2, 4, 5],
      [5, 5, 6, 6],
      [6, 6, 20, 20],
    ]);
  });

  it('keep pairs of articles apart and leave out what is too loose', () => {
    const matches = [link('0.0', '1.0'), link('0.0', '2.0'), link('0.1', '1.1', 'related')];
    expect(findPassages(matches)).toHaveLength(2);
    expect(findPassages(matches, 'related')[0]?.matches).toHaveLength(2);
  });

  it('roll up to paragraphs: the closest tier and three candidates for each version, best first', () => {
    const structures = [articleOf('a', wire), articleOf('b', [...copy, ...wire]), articleOf('c', wire)].map(
      ({ structure }) => structure,
    );
    const matches = [
      link('0.0', '1.0', 'reworded', 0.6),
      link('0.0', '1.1', 'edited', 0.95),
      link('0.0', '1.2', 'reworded', 0.8),
      link('0.0', '1.3', 'reworded', 0.7),
      link('0.0', '2.0', 'related', 0.4),
    ];
    const links = finish(paragraphLinks(matches, structures));
    expect(links[0]?.get(0)).toEqual([
      { article: 1, tier: 'edited', candidates: [1, 2, 3].map(sentence => ({ article: 1, sentence })) },
    ]);
    expect(links[1]?.get(3)).toEqual([{ article: 0, tier: 'reworded', candidates: [{ article: 0, sentence: 0 }] }]);
    expect(links[2]?.size).toBe(0);
    expect(finish(paragraphLinks(matches, structures, 'related'))[2]?.get(0)?.[0]?.tier).toBe('related');
  });
});
