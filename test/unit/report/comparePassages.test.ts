import { describe, expect, it } from 'vitest';
import { onlyOneHas, passagePairs, passageTexts } from '../../../src/core/report/comparePassages';
import { textOf } from '../../../src/core/text/span';
import { ferry, readStory } from './helpers';

const story = readStory(ferry);

const plain = (here: string, there: string) => ({ here, there, namesHere: [], namesThere: [] });

function marked(
  here: string,
  there: string,
  { ignoreStyle = true, everyWord = false } = {},
): readonly (readonly string[])[] {
  const only = onlyOneHas(plain(here, there), { ignoreStyle, everyWord });
  return [only.here.map(span => textOf(here, span)), only.there.map(span => textOf(there, span))];
}

describe('the passages to compare with', () => {
  it('are one for each version that has the paragraph, the closest first', () => {
    const pairs = passagePairs(story, 0, 0, 'reworded');
    expect(pairs.map(({ there, tier }) => [there.article, tier])).toEqual([
      [1, 'copied'],
      [2, 'reworded'],
    ]);
  });

  it('are given with their words', () => {
    const [pair] = passagePairs(story, 0, 0, 'reworded');
    expect(pair && passageTexts(story, pair)).toMatchObject({
      here: ferry['a.txt'].split('\n')[0],
      there: ferry['b.txt'].split('\n')[0],
    });
  });

  it('keep each paragraph in a line of its own, so that a headline and a day are not glued to the lead', () => {
    const texts = ['Seven dead in Brevik', 'March 14, 2031', 'The roof fell on Thursday. Police said so.'];
    const brevik = readStory({ 'a.txt': texts.join('\n\n'), 'b.txt': ferry['c.txt'] });
    const last = (brevik.articles[0]?.structure.sentences.length ?? 0) - 1;
    const run = { article: 0, from: 0, to: last };
    expect(passageTexts(brevik, { here: run, there: run, tier: 'copied' }).here).toBe(texts.join('\n'));
  });

  it('are none for a sentence that only this version has', () => {
    expect(passagePairs(story, 0, 3, 'related').filter(({ tier }) => tier !== 'related')).toEqual([]);
    expect(passagePairs(story, 0, 99, 'related')).toEqual([]);
  });
});

describe('what only one of two passages has', () => {
  it('is marked word by word', () => {
    expect(marked('The mayor resigned on Monday.', 'The mayor resigned on Tuesday.')).toEqual([
      ['Monday'],
      ['Tuesday'],
    ]);
  });

  it('leaves out words that merely stand elsewhere', () => {
    const [here, there] = marked('On Monday the mayor resigned.', 'The mayor resigned on Monday evening.');
    expect(here).toEqual([]);
    expect(there).toEqual(['evening']);
  });

  it('leaves out possessives and stretches of function words', () => {
    expect(marked('The bridge of the city fell.', "The city's bridge fell in the end.")).toEqual([[], ['end']]);
  });

  it.each([
    ['“No,” he said.', '"No," he said.'],
    ['The centre was organised.', 'The center was organized.'],
  ])('overlooks style at will: %s', (here, there) => {
    expect(marked(here, there)).toEqual([[], []]);
  });

  it('shows style too when asked', () => {
    expect(marked('The centre closed.', 'The center closed.', { ignoreStyle: false })).toEqual([
      ['centre'],
      ['center'],
    ]);
  });

  it('is every word that was touched in a near copy, however small, and no style', () => {
    const [here, there] = ['The “centre” of the town closed.', 'The "center" in the town closed.'];
    expect(marked(here, there, { everyWord: true })).toEqual([['of'], ['in']]);
  });
});
