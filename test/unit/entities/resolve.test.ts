import { describe, expect, it } from 'vitest';

import { entityNamed as named, storyOf } from './support';

describe('people', () => {
  it('are one under full name, family name and title', async () => {
    const story = await storyOf([
      'Finance Minister Elena Marković resigned. Mrs Marković gave no reason.',
      'Marković had led the ministry since May.',
    ]);
    expect(named(story, 'Elena Marković')).toMatchObject({ type: 'PERSON', aliases: ['Marković'], counts: [2, 1] });
  });

  it('with one family name stay two, and the nearest is meant and flagged', async () => {
    const story = await storyOf(['Ana Ruiz met Carlos Ruiz. Ruiz was late.']);
    const [, , last] = story.articles[0]?.mentions ?? [];
    expect(last).toMatchObject({ entity: named(story, 'Carlos Ruiz').id, ambiguous: true });
    expect(named(story, 'Ana Ruiz').counts).toEqual([1]);
  });

  it('are one with and without a middle name or initial', async () => {
    const story = await storyOf(['Ann Mary Doyle spoke.', 'Ann Doyle spoke.', 'A. Doyle spoke.']);
    expect(named(story, 'Ann Mary Doyle').counts).toEqual([1, 1, 1]);
  });

  it('are one in two spellings of another script', async () => {
    const story = await storyOf([
      'President Oleksandr Koval spoke.',
      'Oleksandr Kovalenskiy spoke.',
      'Oleksandr Kovalenskyy spoke.',
    ]);
    expect(named(story, 'Oleksandr Kovalenskiy').counts).toEqual([0, 1, 1]);
  });

  it('keep their offices per version', async () => {
    const story = await storyOf(['Foreign Secretary Hugh Penrose left.', 'The former ambassador Hugh Penrose left.']);
    expect(named(story, 'Hugh Penrose').roles.map(({ article, role }) => [article, role])).toEqual([
      [0, 'Foreign Secretary'],
      [1, 'former ambassador'],
    ]);
  });
});

describe('the office before a name', () => {
  it.each([
    ['White House spokesman Hugh Penrose left.', 'spokesman'],
    ['The former RNC Co-Chairwoman Ada Wagner left.', 'Chairwoman'],
  ])('is no piece of another name or word: %s', async (text, role) => {
    const story = await storyOf([text]);
    expect(story.entities.flatMap(({ roles }) => roles.map(own => own.role))).toEqual([role]);
  });
});

describe('other names', () => {
  it('of countries are one with their demonyms and short forms', async () => {
    const story = await storyOf([
      'The United States and Norway agreed.',
      'U.S. and Norwegian officials agreed. The US was pleased.',
    ]);
    expect(named(story, 'United States')).toMatchObject({ type: 'PLACE', counts: [1, 2] });
    expect(named(story, 'Norway')).toMatchObject({ type: 'PLACE', aliases: ['Norwegian'] });
  });

  it('of organisations are one with the acronym in parentheses, across versions', async () => {
    const story = await storyOf([
      'The Baltic Grain Organisation (BGO) met.',
      'The BGO met in Riga.',
      'The Baltic Grain Organization met.',
    ]);
    expect(named(story, 'Baltic Grain Organisation')).toMatchObject({ type: 'ORG', counts: [2, 1, 1] });
  });

  it('of companies are one with and without the suffix', async () => {
    const story = await storyOf(['Norland Inc said so. Norland shares fell.']);
    expect(named(story, 'Norland Inc').counts).toEqual([2]);
  });

  it('that say nothing of their kind are typed by what another version says', async () => {
    const story = await storyOf([
      'Vertova was hit by floods, officials told us, and Vertova is cut off.',
      'Floods hit the town of Vertova.',
    ]);
    expect(named(story, 'Vertova')).toMatchObject({ type: 'PLACE' });
  });

  it('in headlines are those that the story knows', async () => {
    const story = await storyOf(['KOVALENKO QUITS AFTER STRONG CRITICISM IN PRESS\nMinister Olga Kovalenko resigned.']);
    expect(named(story, 'Olga Kovalenko').counts).toEqual([2]);
  });
});

describe('corrections', () => {
  const texts = ['Ana Ruiz met Carlos Vega in Vertova.', 'Ruiz praised the Baltic Council.'];

  it('merge what the rules keep apart', async () => {
    const story = await storyOf(texts, [{ kind: 'merge', names: ['Carlos Vega', 'Ana Ruiz'] }]);
    expect(named(story, 'Carlos Vega')).toMatchObject({ aliases: ['Ana Ruiz', 'Ruiz'], counts: [2, 1] });
  });

  it('split off what the rules put together', async () => {
    const story = await storyOf(texts, [{ kind: 'split', name: 'Ruiz' }]);
    expect(named(story, 'Ana Ruiz').counts).toEqual([1, 0]);
    expect(named(story, 'Ruiz').counts).toEqual([0, 1]);
  });

  it('change the type of every mention by that name', async () => {
    const story = await storyOf(texts, [{ kind: 'retype', name: 'baltic council', type: 'EVENT' }]);
    expect(named(story, 'Baltic Council').type).toBe('EVENT');
    expect(story.articles[1]?.mentions.at(-1)).toMatchObject({ type: 'EVENT', reason: 'person' });
  });

  it('take away what is no entity', async () => {
    const story = await storyOf(texts, [{ kind: 'notAnEntity', name: 'Vertova' }]);
    expect(story.entities.map(({ name }) => name)).not.toContain('Vertova');
  });
});
