import { describe, expect, it } from 'vitest';
import type { MatchTier, PassageMatch, SentenceRef } from '../../../src/core/matching/match';
import { atLeast, findPassages, paragraphLinks } from '../../../src/core/matching/passages';
import { placeAt } from '../../../src/core/matching/places';
import { finish } from '../../../src/core/util/sliced';
import { articleOf } from './helpers';

/** `0.3` is the fourth sentence of the first article. */
function refOf(place: string): SentenceRef {
  const [article = 0, sentence = 0] = place.split('.').map(Number);
  return { article, sentence };
}

const link = (a: string, b: string, kind: MatchTier = 'copied', score = 0.9): PassageMatch => ({
  a: refOf(a),
  b: refOf(b),
  kind,
  score,
});

/** Passages as `from-to of one = from-to of the other`. */
const runs = (matches: readonly PassageMatch[], lowest?: MatchTier): readonly string[] =>
  findPassages(matches, lowest).map(({ a, b }) => `${a.article}: ${a.from}-${a.to} = ${b.article}: ${b.from}-${b.to}`);

describe('passages', () => {
  it('are linked sentences that follow each other on both sides', () => {
    expect(runs([link('0.1', '1.4'), link('0.2', '1.5'), link('0.3', '1.6')])).toEqual(['0: 1-3 = 1: 4-6']);
  });

  it('leave out one sentence on either side, and no two', () => {
    expect(runs([link('0.1', '1.4'), link('0.3', '1.6')])).toEqual(['0: 1-3 = 1: 4-6']);
    expect(runs([link('0.1', '1.4'), link('0.4', '1.5')])).toHaveLength(2);
    expect(runs([link('0.1', '1.4'), link('0.2', '1.7')])).toHaveLength(2);
  });

  it('do not go on where the other version goes back', () => {
    expect(runs([link('0.1', '1.4'), link('0.2', '1.3')])).toEqual(['0: 1-1 = 1: 4-4', '0: 2-2 = 1: 3-3']);
  });

  it('are of two versions', () => {
    expect(runs([link('0.1', '1.1'), link('0.2', '2.2')])).toEqual(['0: 1-1 = 1: 1-1', '0: 2-2 = 2: 2-2']);
  });

  it('hold no link that is looser than asked for', () => {
    const matches = [link('0.1', '1.1', 'reworded'), link('0.2', '1.2', 'related')];
    expect(runs(matches)).toEqual(['0: 1-1 = 1: 1-1']);
    expect(runs(matches, 'related')).toEqual(['0: 1-2 = 1: 1-2']);
    expect(runs(matches, 'edited')).toEqual([]);
    expect(atLeast('copied', 'related') && !atLeast('related', 'copied')).toBe(true);
  });
});

describe('what another version has of a paragraph', () => {
  const structures = [articleOf('a', ['One.', 'Two.']), articleOf('b', ['1.', '2.', '3.', '4.', '5.'])].map(
    ({ structure }) => structure,
  );
  const linksOf = (...matches: readonly PassageMatch[]) => finish(paragraphLinks(matches, structures, 'related'));

  it('is told from both sides, with the closest tier', () => {
    const links = linksOf(link('0.0', '1.2', 'related', 0.4), link('0.0', '1.3', 'edited', 0.7));
    expect(links[0]?.get(0)).toEqual([{ article: 1, tier: 'edited', candidates: [refOf('1.3'), refOf('1.2')] }]);
    expect(links[1]?.get(2)).toEqual([{ article: 0, tier: 'related', candidates: [refOf('0.0')] }]);
    expect(links[0]?.get(1)).toBeUndefined();
  });

  it('is three sentences at most, each once, the best first', () => {
    const scores = [0.5, 0.6, 0.9, 0.8, 0.7];
    const matches = scores.map((score, at) => link('0.0', `1.${at}`, 'edited', score));
    const [first] = linksOf(...matches, link('0.0', '1.3', 'copied', 0.95))[0]?.get(0) ?? [];
    expect(first?.candidates).toEqual(['1.3', '1.2', '1.4'].map(refOf));
  });

  it('knows nothing of sentences that no version has', () => {
    expect(linksOf(link('0.9', '1.9'), link('5.0', '6.0')).every(({ size }) => size === 0)).toBe(true);
  });
});

describe('a place among words', () => {
  it.each([
    [['united', 'states', 'senate'], 2],
    [['norway', 'said'], 1],
    [['harbour', 'wall'], undefined],
    [[], undefined],
  ])('%j takes so many of them: %s', (folded, length) => {
    expect(placeAt(folded, 0)?.length).toBe(length);
  });
});
