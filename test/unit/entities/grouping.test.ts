import { describe, expect, it } from 'vitest';

import type { EntityCorrection } from '../../../src/core/entities/corrections';
import { companyPlacesOf, shortNamesOf, shortStormOf } from '../../../src/core/entities/resolving/aliases';
import { keyOfWords } from '../../../src/core/entities/resolving/storyName';
import type { EntityType } from '../../../src/core/entities/entity';

import { entityNamed, storyOf } from './support';

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(' ');

describe('a body may be called', () => {
  it.each<[string, readonly string[]]>([
    ['Rhombar Motor Company', ['rhombar motor', 'rhombar', 'rmc']],
    ['Vertova Falcons', ['vertova', 'falcons', 'vf']],
    ['Rhombar Ltd', ['rhombar', 'rl']],
    ['Council for Baltic Trade', ['cbt', 'cfbt']],
    ['Bank of Rhombar', ['br', 'bor', 'bofr']],
    ['Rhombar', []],
  ])('%s: %j', (name, short) => {
    expect(shortNamesOf(wordsOf(name)).toSorted()).toEqual(short.toSorted());
  });

  it('without the country before it, but not by the country', () => {
    const short = shortNamesOf(wordsOf('Norwegian Grain Council'));
    expect(short).toContain('grain council');
    expect(short).not.toContain('norwegian');
  });

  it('not by the head that many bodies begin with', () => {
    expect(shortNamesOf(wordsOf('Bank Rhombar Ltd'))).not.toContain('bank');
  });
});

describe('a company is named after', () => {
  it.each<[string, readonly string[]]>([
    ['Perth Metals Ltd', ['perth']],
    ['Santa Vesna Metals Ltd', ['santa', 'santa vesna']],
    ['Perth Metals', []],
    ['Rhombar Metals Ltd', []],
  ])('%s: %j', (name, places) => {
    expect(companyPlacesOf(wordsOf(name))).toEqual(places);
  });
});

it('a storm has a name without the word for it', () => {
  expect(shortStormOf(wordsOf('Hurricane Vesna'))).toBe('vesna');
  expect(shortStormOf(wordsOf('Vesna'))).toBeUndefined();
  expect(shortStormOf(wordsOf('Harriet Vesna'))).toBeUndefined();
});

describe('British and American names are one', () => {
  it.each([
    ['baltic grain organisation', 'baltic grain organization'],
    ['ministry of defence', 'ministry of defense'],
    ['labour party', 'labor party'],
    ['vertova theatre', 'vertova theater'],
  ])('%s, %s', (british, american) => {
    expect(keyOfWords(british.split(' '))).toBe(keyOfWords(american.split(' ')));
  });
});

describe('a short name of two bodies is neither', () => {
  it('but a thing of its own', async () => {
    const story = await storyOf(['She sued Rhombar Mining Ltd and Rhombar Foods Ltd. It was about Rhombar again.']);
    expect(story.entities.map(({ name }) => name)).toEqual(['Rhombar Mining Ltd', 'Rhombar Foods Ltd', 'Rhombar']);
  });
});

describe('what a person decides wins', () => {
  const texts = ['Harriet Rhombar met Owen Marbach in Vertova.', 'Mrs Rhombar praised Lisbon and the Baltic Council.'];
  const names = async (...corrections: readonly EntityCorrection[]): Promise<readonly string[]> =>
    (await storyOf(texts, corrections)).entities.map(({ name }) => name);

  it.each<[string, EntityCorrection]>([
    ['however the names are written', { kind: 'merge', names: ['harriet rhombar', 'OWEN MARBACH'] }],
    ['by any of the names of the two', { kind: 'merge', names: ['Rhombar', 'Owen Marbach'] }],
    ['whichever comes first', { kind: 'merge', names: ['Owen Marbach', 'Harriet Rhombar'] }],
  ])('a merge holds %s', async (_, merge) => {
    const story = await storyOf(texts, [merge]);
    expect(entityNamed(story, 'Harriet Rhombar')).toMatchObject({ counts: [2, 1] });
  });

  it('a merge of three makes one', async () => {
    const found = await names(
      { kind: 'merge', names: ['Lisbon', 'Vertova'] },
      { kind: 'merge', names: ['Vertova', 'Baltic Council'] },
    );
    expect(found).toHaveLength(3);
  });

  it.each<[string, EntityCorrection]>([
    ['a merge', { kind: 'merge', names: ['Harriet Rhombar', 'Nobody Here'] }],
    ['a split', { kind: 'split', name: 'Nobody Here' }],
    ['a type', { kind: 'retype', name: 'Nobody Here', type: 'ORG' }],
    ['no entity', { kind: 'notAnEntity', name: '' }],
  ])('%s of names that the story does not have changes nothing', async (_, correction) => {
    expect(await storyOf(texts, [correction])).toEqual(await storyOf(texts));
  });

  it.each<EntityType>(['PERSON', 'ORG', 'PLACE', 'GROUP', 'EVENT', 'NAME'])('a name may be made a %s', async type => {
    const story = await storyOf(texts, [{ kind: 'retype', name: 'lisbon', type }]);
    const [lisbon] = story.articles[1]?.mentions.filter(({ reason }) => reason === 'person') ?? [];
    expect(lisbon?.type).toBe(type);
  });

  it('a split of a full name leaves the family name with whom it meant', async () => {
    const story = await storyOf(texts, [{ kind: 'split', name: 'Rhombar' }]);
    expect(entityNamed(story, 'Rhombar').counts).toEqual([0, 1]);
    expect(entityNamed(story, 'Harriet Rhombar').counts).toEqual([1, 0]);
  });

  it('what is no entity is not named, and everything else still is', async () => {
    const all = await names();
    expect(await names({ kind: 'notAnEntity', name: 'LISBON' })).toEqual(all.filter(name => name !== 'Lisbon'));
  });
});
