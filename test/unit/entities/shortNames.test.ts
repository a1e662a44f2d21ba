import { describe, expect, it } from 'vitest';

import type { Mention } from '../../../src/core/entities/entity';

import { entityNamed, storyOf } from './support';

/** The ids of the mentions that read so, in order of place over the texts. */
async function idsOf(texts: readonly string[], ...surfaces: readonly string[]): Promise<readonly string[]> {
  const story = await storyOf(texts);
  const idOf = (surface: string): string => {
    const found: Mention[] = story.articles.flatMap(({ mentions }, index) =>
      mentions.filter(({ start, end }) => texts[index]?.slice(start, end) === surface),
    );
    const last = found.at(-1);
    if (last === undefined) throw new Error(`${surface} is not marked`);
    return last.entity;
  };
  return surfaces.map(idOf);
}

async function expectOne(texts: readonly string[], ...surfaces: readonly string[]): Promise<void> {
  expect(new Set(await idsOf(texts, ...surfaces)).size).toBe(1);
}

async function expectApart(texts: readonly string[], ...surfaces: readonly string[]): Promise<void> {
  expect(new Set(await idsOf(texts, ...surfaces)).size).toBe(surfaces.length);
}

describe('the short name of a body is the body', () => {
  it.each([
    ['without its legal form', 'Tesla Inc. will build here. Tesla wants land.', 'Tesla Inc.', 'Tesla'],
    [
      'before its head',
      'Toyota Motor Corporation will build. Toyota wants land.',
      'Toyota Motor Corporation',
      'Toyota',
    ],
    [
      'before its head, with a place',
      'The Marle Fire Department came. Marle Fire was late.',
      'Marle Fire Department',
      'Marle Fire',
    ],
    ['by its initials', 'The United Steelworkers Union agreed. The USU was glad.', 'United Steelworkers Union', 'USU'],
    [
      'with another legal form',
      'Rhombar Motor Company sold it. Rhombar Motor Co. will not.',
      'Rhombar Motor Company',
      'Rhombar Motor Co.',
    ],
    [
      'by the name of its page',
      'Rhombar.com Inc. sold it. Rhombar.com gave no price.',
      'Rhombar.com Inc.',
      'Rhombar.com',
    ],
    ['by initials with their “of”', 'The Bank of Rhombar sold it, and BofR shares fell.', 'Bank of Rhombar', 'BofR'],
    ['by two initials', 'General Electric sold it. GE gave no price.', 'General Electric', 'GE'],
    [
      'without the country',
      'The U.S. Justice Department sued. The Justice Department will appeal.',
      'U.S. Justice Department',
      'Justice Department',
    ],
    ['by a nickname', 'The Ashdown Falcons won. The Falcons lead.', 'Ashdown Falcons', 'Falcons'],
    ['by the letters of another language', 'The Popular Front (FP) met. FP voters stayed away.', 'Popular Front', 'FP'],
    [
      'by the place in it, when that acts',
      'Perth Metals Ltd cut jobs. Perth agreed to pay.',
      'Perth Metals Ltd',
      'Perth',
    ],
  ])('%s', async (_, text, long, short) => {
    await expectOne([text], long, short);
  });

  it('but not when two bodies begin so', async () => {
    await expectApart(
      ['The Marle Fire Department came. The Marle Police Department came. The Marle Group paid.'],
      'Marle Fire Department',
      'Marle Police Department',
      'Marle Group',
    );
  });

  it('and a place that is only a place stays one', async () => {
    await expectApart(['Perth Metals Ltd cut jobs in Perth. It rained in Perth.'], 'Perth Metals Ltd', 'Perth');
  });
});

describe('a family name goes to', () => {
  it('the one of that form of address', async () => {
    const text = 'Owen Adair and his wife Clara Adair came. Clara Adair sang.\nMr. Adair said nothing.';
    await expectOne([text], 'Owen Adair', 'Adair');
    await expectOne([text.replace('Mr.', 'Mrs.')], 'Clara Adair', 'Adair');
  });

  it('whom the article is about rather than to a relative of whom it tells in passing', async () => {
    await expectOne(
      ['Mayor Owen Adair resigned. His wife, Clara Adair, was away. Adair gave no reason.'],
      'Owen Adair',
      'Adair',
    );
  });

  it('the one of that office', async () => {
    const text = 'Mayor Owen Adair resigned. Judge Clara Adair was away.\nMayor Adair gave no reason.';
    await expectOne([text], 'Owen Adair', 'Adair');
  });

  it('the one named last of a family whose name stands first', async () => {
    await expectOne(['Chen Wei-ming won. Chen Li-hua lost. Chen was glad.'], 'Chen Li-hua', 'Chen');
  });

  it('father or son, where the story tells of both', async () => {
    await expectApart(
      ['Senator Paul Adair came. His son, Paul Adair Jr., stayed away.'],
      'Paul Adair',
      'Paul Adair Jr.',
    );
    await expectOne(['Paul Adair Jr. sang.', 'Paul Adair sang.'], 'Paul Adair Jr.', 'Paul Adair');
  });
});

describe('a short given name', () => {
  it('is the long one with the same family name', async () => {
    await expectOne(
      ['Frederick Adair died.', 'Fred Adair, who wrote songs, has died.'],
      'Frederick Adair',
      'Fred Adair',
    );
  });

  it('is left alone when two may be meant', async () => {
    const texts = ['Edward Adair met Edwin Adair. Ed Adair paid.'];
    await expectApart(texts, 'Edward Adair', 'Edwin Adair', 'Ed Adair');
  });
});

describe('a family name that is an ordinary word', () => {
  it.each([
    ['a month', 'Harriet May spoke. On Friday May said no.', 'May'],
    ['an office', 'Harriet King spoke. The firm asked King to leave.', 'King'],
    ['a calling', 'Officer Harriet Baker was hurt. Mrs. Baker is well.', 'Baker'],
  ])('is marked where somebody of that name is told of: %s', async (_, text, name) => {
    await expectOne([text], `Harriet ${name}`, name);
  });

  it('is no name elsewhere', async () => {
    const story = await storyOf(['Harriet May spoke in May. The King left. Long lines formed.']);
    expect(story.articles[0]?.mentions).toHaveLength(1);
  });
});

it('a storm keeps its name without the word for it', async () => {
  await expectOne(['Hurricane Petra hit Cuba. Then Petra turned north.'], 'Hurricane Petra', 'Petra');
});

it('two names that a hyphen joins are neither of the two', async () => {
  await expectApart(
    ['Owen Adair met Lena Foss. The Adair-Foss talks ended. Adair smiled.'],
    'Adair-Foss',
    'Adair',
    'Lena Foss',
  );
});

describe('letters that elsewhere are a term or a form of address', () => {
  it('are those of a body that the story names in full before them', async () => {
    const story = await storyOf(['The Medway Rowing Society (MRS) met. MRS has no boat.']);
    expect(entityNamed(story, 'Medway Rowing Society').counts).toEqual([3]);
  });

  it('name nothing without it', async () => {
    const { entities } = await storyOf(['The Medway Rowing Society met. Yields rose by 20 BPS.']);
    expect(entities.map(({ name }) => name)).toEqual(['Medway Rowing Society']);
  });
});

describe('a body of another language', () => {
  it('goes by what stands behind its first word', async () => {
    const story = await storyOf(['Grupo Rondalba lost money. Rondalba said it would sell a hotel.']);
    expect(entityNamed(story, 'Grupo Rondalba').counts).toEqual([2]);
  });

  it('but not by a town', async () => {
    const story = await storyOf(['Grupo Madrid lost money. He lives in Madrid.']);
    expect(story.entities).toHaveLength(2);
  });
});
