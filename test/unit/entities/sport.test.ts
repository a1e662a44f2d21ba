import { describe, expect, it } from 'vitest';

import { sportScore } from '../../../src/core/entities/reading/sport';
import { isSport } from '../../../src/core/entities/resolving/collect';
import { loadLexicon } from '../../../src/core/language/lexicon';
import { tokenize } from '../../../src/core/text/tokenize';
import { finish } from '../../../src/core/util/sliced';

import { articleOf, candidatesIn, namesFound } from './support';

const lexicon = await loadLexicon();
const scoreOf = (text: string): number => sportScore(finish(tokenize(text, lexicon.tagsOf)));

describe('a paragraph talks of sport', () => {
  it.each(['The midfielder scored in the second half.', 'The goalkeeper saved a penalty.'])('%s', text => {
    expect(scoreOf(text)).toBeGreaterThanOrEqual(3);
  });

  it.each(['', 'The mayor closed the old bridge.', '7 5 1 1 13 8 16'])('or not: %s', text => {
    expect(scoreOf(text)).toBe(0);
  });
});

describe('an article', () => {
  const striker = 'The midfielder scored in the second half.';
  const filler = 'The mayor closed the old bridge and nobody in the town was told of it. ';

  it.each([
    ['reports on sport', striker, true],
    ['does not for one word in a hundred', `${striker} ${filler.repeat(20)}`, false],
    ['does not without a word of it', filler, false],
  ])('%s', (_, text, sport) => {
    expect(isSport(articleOf(text, lexicon))).toBe(sport);
  });
});

describe('a town in a report on sport is', () => {
  const report = 'The striker scored twice in the second half of the match.';
  const typeIn = (text: string, name: string): string | undefined =>
    namesFound(`${report} ${text}`, lexicon)
      .find(line => line.endsWith(` ${name}`))
      ?.split(' ')[0];

  it.each([
    ['the team that somebody joins', 'He joined Norwich last year.', 'Norwich', 'ORG'],
    ['the team of a player', 'The Norwich striker left.', 'Norwich', 'ORG'],
    ['the place where they play', 'They played in Norwich last year.', 'Norwich', 'PLACE'],
    ['the place that a country follows', 'They won at Lisbon, Portugal, last year.', 'Lisbon', 'PLACE'],
  ])('%s', (_, text, name, type) => {
    expect(typeIn(text, name)).toBe(type);
  });

  it('a country is a country', () => {
    expect(typeIn('He joined Norway last year.', 'Norway')).toBe('PLACE');
  });

  it('and elsewhere a town is a town', () => {
    expect(namesFound('She visited Norwich last year.', lexicon)).toEqual(['PLACE Norwich']);
  });
});

describe('rows of results tell who has', () => {
  it.each<[string, string, string, string]>([
    ['a score: a side', 'Rhombar 2 Penmarsh 1', 'Rhombar', 'ORG score'],
    ['a place and a time: a person', '3. Rhombar 1:02:14', 'Rhombar', 'PERSON score'],
    ['columns of a league: a side', 'Rhombar 7 5 1 1 13 8 16', 'Rhombar', 'ORG score'],
    ['an average: a person', 'Rhombar 7 1 20 1 20.50', 'Rhombar', 'PERSON score'],
    ['rounds of golf: a person', 'Rhombar 70 71 68', 'Rhombar', 'PERSON score'],
    ['a nationality before and points behind: a maker', '3. Rhombar (Norway) Vertomar 176', 'Vertomar', 'ORG score'],
    [
      'a score in a sentence: a side',
      'On Sunday the guests from Rhombar beat Penmarsh 2-1 in the rain.',
      'Rhombar',
      'ORG score',
    ],
    [
      'a win where a sentence starts: a side',
      'It rained all day. Rhombar beat Penmarsh there.',
      'Rhombar',
      'ORG score',
    ],
    ['lost in a sentence: a side', 'They beat Rhombar there.', 'Rhombar', 'ORG score'],
    ['a goal in a minute: a person', 'Norway beat Malta (Rhombar 8th minute).', 'Rhombar', 'PERSON score'],
  ])('%s', async (_, text, name, expected) => {
    const found = (await candidatesIn(text)).find(({ surface }) => surface === name);
    expect(found?.context.map(({ type, reason }) => `${type} ${reason}`)).toContain(expected);
  });

  it.each([
    ['a case before a court', 'They read Rhombar v. Penmarsh there.'],
    ['a country', 'Norway 2 Malta 1'],
    ['a dateline', 'RHOMBAR 1996-08-30'],
  ])('but nothing of %s', async (_, text) => {
    const found = (await candidatesIn(text)).flatMap(({ context }) => context.map(({ reason }) => reason));
    expect(found).not.toContain('score');
  });
});
