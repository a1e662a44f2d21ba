import { describe, expect, it } from 'vitest';

import { entityNamed, storyOf } from './support';

/** The names of the entities of a story, each with how often it is mentioned in all. */
async function people(...texts: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const { entities } = await storyOf(texts);
  return Object.fromEntries(entities.map(({ name, counts }) => [name, counts.reduce((sum, count) => sum + count, 0)]));
}

describe('one person is meant by', () => {
  it.each<[string, string, string]>([
    ['an initial', 'Harriet Rhombar', 'H. Rhombar'],
    ['two initials', 'Harriet Rhombar', 'H. J. Rhombar'],
    ['a middle name', 'Harriet Ann Rhombar', 'Harriet Rhombar'],
    ['accents', 'José Rhombar', 'Jose Rhombar'],
    ['the ending of another script', 'Oleg Rhombarsky', 'Oleg Rhombarskiy'],
    ['another letter for the same sound', 'Oleg Khrombar', 'Oleg Hrombar'],
    ['a short given name', 'Frederick Rhombar', 'Fred Rhombar'],
    ['a suffix that one version leaves out', 'Owen Rhombar Jr.', 'Owen Rhombar'],
    ['a family name of two words', 'Harriet Rhombar-Vale', 'Ms Rhombar-Vale'],
    ['a given name without its hyphen', 'Kim Jin-sol', 'Kim Jin Sol'],
  ])('%s: %s, %s', async (_, long, short) => {
    const found = await people(`They praised ${long} there.`, `They praised ${short} there.`);
    expect(Object.values(found)).toEqual([2]);
  });

  it.each<[string, string, string]>([
    ['other given names', 'Harriet Rhombar', 'Owen Rhombar'],
    ['other initials', 'Harriet Rhombar', 'O. Rhombar'],
    ['other family names', 'Harriet Rhombar', 'Harriet Marbach'],
  ])('but not by %s: %s, %s', async (_, one, other) => {
    expect(await people(`They praised ${one} there.`, `They praised ${other} there.`)).toEqual({
      [one]: 1,
      [other]: 1,
    });
  });

  it('an initial that two may stand for is neither', async () => {
    const found = await people('They praised Harriet Rhombar and Helen Rhombar.', 'They praised H. Rhombar there.');
    expect(found).toEqual({ 'Harriet Rhombar': 1, 'Helen Rhombar': 1, 'H. Rhombar': 1 });
  });
});

describe('a family name that begins with particles', () => {
  it('stands alone at the start of a sentence, too', async () => {
    const found = await people('They praised Ursula von der Rhombar. Von der Rhombar smiled.');
    expect(found).toEqual({ 'Ursula von der Rhombar': 2 });
  });
});

describe('father and son', () => {
  it('are two where one is Jr. and the other Sr.', async () => {
    const found = await people('They praised Owen Rhombar Jr. and Owen Rhombar Sr. there.');
    expect(Object.keys(found)).toHaveLength(2);
  });
});

describe('a given name alone', () => {
  it('is the only one who bears it', async () => {
    expect(await people('They praised Harriet Rhombar. Harriet smiled.')).toEqual({ 'Harriet Rhombar': 2 });
  });

  it('is nobody of two who bear it', async () => {
    const found = await people('They praised Harriet Rhombar and Harriet Marbach. Harriet smiled.');
    expect(found).toEqual({ 'Harriet Rhombar': 1, 'Harriet Marbach': 1, Harriet: 1 });
  });
});

describe('a family whose name stands first', () => {
  it('is told by the hyphen of the given name', async () => {
    expect(await people('They praised Chen Wei-ming there. Mr Chen smiled.')).toEqual({ 'Chen Wei-ming': 2 });
  });

  it('is a name where a sentence begins, though it is a word', async () => {
    expect(await people('They praised Park Jin-sol there. Park smiled.')).toEqual({ 'Park Jin-sol': 2 });
    expect(await people('They praised Theresa May there. May smiled. May is warm.')).toEqual({ 'Theresa May': 2 });
  });

  it('stands behind an office, though it is a word', async () => {
    expect(await people('They praised Park Jin-sol there. President Park smiled.')).toEqual({ 'Park Jin-sol': 2 });
  });

  it('has members who are not one', async () => {
    expect(await people('They praised Chen Wei-ming and Chen Li-hua.')).toEqual({
      'Chen Wei-ming': 1,
      'Chen Li-hua': 1,
    });
  });
});

describe('a family name that two bear', () => {
  const owner = async (text: string): Promise<string | undefined> => {
    const story = await storyOf([text]);
    const last = story.articles[0]?.mentions.at(-1);
    return story.entities.find(({ id }) => id === last?.entity)?.name;
  };

  it.each<[string, string, string]>([
    ['goes to the one named last', 'Harriet Rhombar met Owen Rhombar. The crowd cheered for Rhombar.', 'Owen Rhombar'],
    [
      'goes to the woman by “Mrs”',
      'Harriet Rhombar met Owen Rhombar. The crowd cheered for Mrs Rhombar.',
      'Harriet Rhombar',
    ],
    [
      'goes to the one of that office',
      'Mayor Harriet Rhombar met Judge Owen Rhombar. They cheered for Mayor Rhombar.',
      'Harriet Rhombar',
    ],
    [
      'goes to no relative told of in passing',
      'Harriet Rhombar left. Her brother, Owen Rhombar, stayed. They cheered for Rhombar.',
      'Harriet Rhombar',
    ],
    [
      'goes to the one of that suffix',
      'Mayor Owen Rhombar came. His son Owen Rhombar Jr. left. They cheered for Owen Rhombar Jr. there.',
      'Owen Rhombar Jr.',
    ],
  ])('%s', async (_, text, name) => {
    expect(await owner(text)).toBe(name);
  });

  it('is flagged where more than one may be meant, and nowhere else', async () => {
    const story = await storyOf([
      'They saw Harriet Rhombar and Owen Rhombar. The crowd cheered for Rhombar.',
      'They saw Harriet Marbach. The crowd cheered for Marbach.',
    ]);
    const flags = story.articles.map(({ mentions }) => mentions.map(({ ambiguous = false }) => ambiguous));
    expect(flags).toEqual([
      [false, false, true],
      [false, false],
    ]);
  });

  it('goes to whom its own article names, not to whom another does', async () => {
    const story = await storyOf([
      'They saw Harriet Rhombar. Mayor Rhombar smiled.',
      'They saw Owen Rhombar there twice.',
    ]);
    expect(entityNamed(story, 'Harriet Rhombar').counts).toEqual([2, 0]);
  });
});

describe('a name in another order', () => {
  it.each<[string, string, string]>([
    ['family name first', 'Halmos Ilona', 'Ilona Halmos'],
    ['two halves with a hyphen', 'Yoon Bae-ri', 'Bae-ri Yoon'],
    ['one of two family names', 'Ana Rombales Pinto', 'Ana Rombales'],
    ['both family names alone', 'Ana Rombales Pinto', 'Rombales Pinto'],
  ])('is one over the versions: %s: %s, %s', async (_, one, other) => {
    const found = await people(`They praised ${one} there.`, `They praised ${other} there.`);
    expect(Object.values(found)).toEqual([2]);
  });

  it('is meant by the family name in both', async () => {
    const found = await people(
      'They praised Halmos Ilona there. Ms Halmos smiled.',
      'They praised Ilona Halmos there. Ms Halmos smiled.',
    );
    expect(Object.values(found)).toEqual([4]);
  });

  it('is somebody else where one article has both', async () => {
    const found = await people('They praised Martin Rhombard and Rhombard Martin there.');
    expect(Object.values(found)).toEqual([1, 1]);
  });

  it('and the first of two family names may stand alone', async () => {
    const found = await people('They praised Ana Rombales Pinto there. Ms Rombales smiled.');
    expect(Object.values(found)).toEqual([2]);
  });

  it('which two may bear and then is neither', async () => {
    const found = await people('They praised Ana Rombales Pinto, Eva Rombales Vega there. Ms Rombales smiled.');
    expect(Object.keys(found)).toHaveLength(3);
  });
});
