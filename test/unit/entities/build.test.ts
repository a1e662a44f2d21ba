import { describe, expect, it } from 'vitest';

import { entityNamed, storyOf } from './support';

describe('an entity is called', () => {
  it.each<[string, readonly string[], string, readonly string[]]>([
    ['by its fullest name', ['Doyle left.', 'She met Harriet Doyle. Doyle stayed.'], 'Harriet Doyle', ['Doyle']],
    [
      'as a country, not as its people',
      ['Norwegians came. Norwegian ships left Norway.'],
      'Norway',
      ['Norwegian', 'Norwegians'],
    ],
    [
      'in small letters rather than in capitals',
      ['HARRIET DOYLE QUITS AFTER LONG FIGHT\nShe met Harriet Doyle.'],
      'Harriet Doyle',
      ['HARRIET DOYLE'],
    ],
    [
      'by the long name rather than its letters',
      ['The Baltic Grain Council (BGC) met. The BGC left.'],
      'Baltic Grain Council',
      ['BGC'],
    ],
    [
      'as most versions do where names are as full',
      ['She met José Doyle.', 'She met Jose Doyle. She liked Jose Doyle.'],
      'Jose Doyle',
      ['José Doyle'],
    ],
  ])('%s', async (_, texts, name, aliases) => {
    const { aliases: others } = entityNamed(await storyOf(texts), name);
    expect(others.toSorted()).toEqual(aliases.toSorted());
  });
});

describe('an entity is counted', () => {
  it('in each version, with none where it is not named', async () => {
    const story = await storyOf(['She met Ann Doyle. Doyle left.', 'Nobody came.', 'It was about Ann Doyle.']);
    expect(entityNamed(story, 'Ann Doyle').counts).toEqual([2, 0, 1]);
  });

  it('and stands in order of first mention', async () => {
    const { entities } = await storyOf(['Lisbon agreed.', 'Norway agreed with Lisbon and Harriet Doyle.']);
    expect(entities.map(({ name }) => name)).toEqual(['Lisbon', 'Norway', 'Harriet Doyle']);
  });

  it('and has an id that is its own whatever else is named, before it or in other versions', async () => {
    const texts = ['Lisbon agreed.', 'Norway agreed with Lisbon and Harriet Doyle.'];
    const idsOf = async (of: readonly string[]): Promise<readonly string[]> => {
      const story = await storyOf(of);
      return ['Lisbon', 'Norway', 'Harriet Doyle'].map(name => entityNamed(story, name).id);
    };
    const ids = await idsOf(texts);
    expect(new Set(ids).size).toBe(3);
    expect(await idsOf(['Spain and Anna Kovacs agreed.', ...texts])).toEqual(ids);
  });
});

describe('the offices of a person', () => {
  it('are told with their places, each once in a version', async () => {
    const text = 'Nobody came.\nMayor Ann Doyle left. The mayor Ann Doyle and Mrs Doyle came back. Judge Doyle stayed.';
    const { roles } = entityNamed(await storyOf([text]), 'Ann Doyle');
    expect(roles.map(({ role }) => role)).toEqual(['Mayor', 'Judge']);
    for (const { start, end, role } of roles) expect(text.slice(start, end)).toBe(role);
  });

  it('are none where only a form of address stands', async () => {
    expect(entityNamed(await storyOf(['Mrs Ann Doyle left.']), 'Ann Doyle').roles).toEqual([]);
  });

  it('are given to people only', async () => {
    const { entities } = await storyOf(['The buyer Brackley Foods Ltd and chairman Owen Foss left.']);
    expect(entities.filter(({ roles }) => roles.length > 0).map(({ name }) => name)).toEqual(['Owen Foss']);
  });
});

describe('a mention', () => {
  it('is the name without title and possessive, where it stands in the article', async () => {
    const text = 'Nobody came.\nThey read President Ann Doyle’s letter.';
    const [mention] = (await storyOf([text])).articles[0]?.mentions ?? [];
    expect(text.slice(mention?.start, mention?.end)).toBe('Ann Doyle');
  });

  it('tells by its own type what a people is, though the entity is a place', async () => {
    const story = await storyOf(['Norway agreed. Norwegians came.']);
    expect(story.articles[0]?.mentions.map(({ type }) => type)).toEqual(['PLACE', 'GROUP']);
    expect(entityNamed(story, 'Norway').type).toBe('PLACE');
  });
});

it('superlatives are told where they stand in the article', async () => {
  const text = 'Nobody came.\nIt was the largest bridge.';
  const [found] = (await storyOf([text])).articles[0]?.superlatives ?? [];
  expect(text.slice(found?.start, found?.end)).toBe('largest');
});
