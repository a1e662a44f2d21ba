import { describe, expect, it } from 'vitest';

import { storyOf } from './support';
import { noteReasonWords } from '../../../src/core/report/reasonWords';

/** What is said of spellings, as "article here · article there: reason". */
async function spellings(...texts: readonly string[]): Promise<readonly string[]> {
  const { notes } = await storyOf(texts);
  return notes
    .filter(({ relation }) => relation === 'spelling')
    .map(({ a, b, reason }) => `${a.article}·${b.article}: ${noteReasonWords(reason)}`);
}

describe('a name that versions write otherwise is told of', () => {
  it.each([
    [
      'a family name',
      'The mayor, Ann Connor, resigned.',
      'Mayor Ann Conner has resigned.',
      '“Ann Connor” here, “Ann Conner” there',
    ],
    [
      'a given name',
      'Liesel Marbach won.',
      'The winner is Liesl Marbach.',
      '“Liesel Marbach” here, “Liesl Marbach” there',
    ],
    [
      'two letters swapped',
      'Rupert Daintree won.',
      'Rupert Daintere won.',
      '“Rupert Daintree” here, “Rupert Daintere” there',
    ],
    ['a place', 'The ferry left Kaldor Bay.', 'The ferry left Kalder Bay.', '“Kaldor Bay” here, “Kalder Bay” there'],
    [
      'another given name, one office',
      'The spokesman Mark Adair left.',
      'The spokesman Paul Adair left.',
      '“Mark Adair” here, “Paul Adair” there',
    ],
  ])('%s', async (_, a, b, why) => {
    expect(await spellings(a, b)).toEqual([`0·1: ${why}`]);
  });

  it('for each two versions, whichever comes first', async () => {
    const [a, b] = ['Ann Connor resigned.', 'Ann Conner resigned.'];
    expect(await spellings(a, a, b)).toEqual([
      '0·2: “Ann Connor” here, “Ann Conner” there',
      '1·2: “Ann Connor” here, “Ann Conner” there',
    ]);
    expect(await spellings(b, a)).toEqual(['0·1: “Ann Conner” here, “Ann Connor” there']);
  });
});

describe('a person whose name versions give in other forms is told of', () => {
  it.each([
    ['a short form', 'Frederick Adair paid.', 'Fred Adair paid.', '“Frederick Adair” here, “Fred Adair” there'],
    ['a second name', 'Ann Ruth Adair paid.', 'Ann Adair paid.', '“Ann Ruth Adair” here, “Ann Adair” there'],
  ])('%s', async (_, a, b, why) => {
    expect(await spellings(a, b)).toEqual([`0·1: ${why}`]);
  });
});

describe('a thing whose long name versions give in other forms is told of', () => {
  it.each([
    [
      'other order',
      'The Tarnova Valley Bank Community Foundation paid.',
      'The Tarnova Valley Community Bank Foundation paid.',
      '“Tarnova Valley Bank Community Foundation” here, “Tarnova Valley Community Bank Foundation” there',
    ],
    [
      'a word between',
      'She sold it at the Norvik Book Fair.',
      'She sold it at the Norvik International Book Fair.',
      '“Norvik Book Fair” here, “Norvik International Book Fair” there',
    ],
  ])('%s', async (_, a, b, why) => {
    expect(await spellings(a, b)).toEqual([`0·1: ${why}`]);
  });
});

describe('nothing is said of', () => {
  it.each([
    ['names that one version has both', 'Ann Connor met Ann Conner.', 'Ann Connor resigned.'],
    ['sisters', 'Lena Marbach and Lina Marbach sang.', 'Lena Marbach sang.'],
    ['people of one family without one office', 'Mark Adair paid.', 'Susan Adair sang.'],
    ['initials', 'Fred R. Adair paid.', 'Fred Adair paid.'],
    [
      'short forms that one version has beside the long ones',
      'Frederick Adair paid. Fred Adair sang.',
      'Fred Adair paid.',
    ],
    ['short forms that are no name of the other', 'Frederick Adair paid.', 'Tony Adair paid.'],
    ['things of one kind', 'The Tarnova Valley Bank paid.', 'The Tarnova Coast Bank paid.'],
    ['two words for short', 'The Norvik Housing Committee met.', 'The Norvik Committee met.'],
    [
      'forms that one version has both',
      'The Norvik Book Fair, once the Norvik International Book Fair, opened.',
      'The Norvik Book Fair opened.',
    ],
    ['small words', 'The Republic of the Norvik Isles agreed.', 'The Republic of Norvik Isles agreed.'],
    ['other names in the middle', 'Ann Ruth Adair paid.', 'Ann Maria Adair paid.'],
    ['accents', 'José Marbach paid.', 'Jose Marbach paid.'],
    ['American spelling', 'The ferry left Harbour Point.', 'The ferry left Harbor Point.'],
    [
      'countries that are like each other',
      'She flew to Niger and the Sea of Japan.',
      'She flew to Nigeria and the Sea of Japan.',
    ],
  ])('%s', async (_, a, b) => {
    expect(await spellings(a, b)).toEqual([]);
  });
});

it('a version that is told of in a thousand others costs one note for each, not one for each pair', async () => {
  const texts = Array.from({ length: 60 }, (_, at) => (at % 2 === 0 ? 'Ann Connor resigned.' : 'Ann Conner resigned.'));
  expect(await spellings(...texts)).toHaveLength(59);
});
