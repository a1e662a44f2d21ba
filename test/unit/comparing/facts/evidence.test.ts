import { describe, expect, it } from 'vitest';
import { linksBetween } from '../readTopics';

/** Versions of one event: the figures are told after an opening that both share. */
const opening = 'A fire swept through the glass mill in Oruk before dawn.';
const between = (a: string, b: string): readonly string[] => linksBetween(`${opening} ${a}`, `${opening} ${b}`);
const figures = (links: readonly string[]): readonly string[] => links.filter(link => /\d/.test(link));

describe('figures of two versions are held to measure one thing', () => {
  it.each([
    [
      'in other words for what happened',
      'The fire killed 23 workers.',
      'The death toll of the fire stood at 23.',
      '23 ~ 23 same',
    ],
    [
      'when one rounds',
      'Repairs will cost $61.4 million.',
      'Repairs will cost $61 million.',
      '$61.4 million ~ $61 million rounding',
    ],
    [
      'in another unit',
      'The mill is 2 kilometres long.',
      'The mill is 2,000 metres long.',
      '2 kilometres ~ 2,000 metres same',
    ],
    ['for one age by a name', 'Ana Brook, 41, was hurt.', 'Brook, 41, was taken to hospital.', '41 ~ 41 same'],
    ['for one toll that has grown', 'The fire killed 23 workers.', 'The fire killed 25 workers.', '23 ~ 25 differs'],
    [
      'for the same digits in another currency',
      'Repairs will cost $61 million.',
      'Repairs will cost €61 million.',
      '$61 million ~ €61 million differs',
    ],
    [
      'in another currency',
      'Repairs will cost £61 million.',
      'Repairs will cost $85 million.',
      '£61 million ~ $85 million rounding',
    ],
    [
      'for a month told in days',
      'The mill was given 30 days to pay.',
      'The mill was given one month to pay.',
      '30 days ~ one month rounding',
    ],
    [
      'for a price told with and without what it is per',
      'Lumen offered €61 for each share of the mill.',
      'Lumen offered €61 per share of the mill.',
      '€61 ~ €61 per share same',
    ],
    [
      'whoever it calls the people',
      'The 14 people broke into the mill through the roof.',
      'The 14 robbers broke into the mill through the roof.',
      '14 ~ 14 same',
    ],
    [
      'for a sum of money whatever word governs it',
      'The clerk of the mill was paid $84,000 from a fund of the town.',
      'The town used a fund to settle with the clerk of the mill, with $84,000 in taxes.',
      '$84,000 ~ $84,000 same',
    ],
    [
      'for a vote told without its noun',
      'The council split 5-4 in a vote to close the mill.',
      'The council split by a 5-to-4 vote to close the mill.',
      '5-4 ~ 5-to-4 same',
    ],
    [
      'for levels that a change came from',
      'Output slid to 61.2 percent, down from 67.4 percent a year ago.',
      'Output was 67.4 percent a year ago.',
      '67.4 percent ~ 67.4 percent same',
    ],
    [
      'in another form of the word that governs it',
      'The flames ruined the mill, destroying 26 homes.',
      'The flames ruined the mill. At least 59 homes were destroyed.',
      '26 ~ 59 differs',
    ],
    [
      'for what was lately and what was told as an estimate',
      'Thieves took watches worth an estimated €4.2 million.',
      'Thieves took watches worth €4.8 million.',
      '€4.2 million ~ €4.8 million differs',
    ],
    [
      'for a floor under a toll',
      'The fire killed at least 23 workers.',
      'The fire killed 25 workers.',
      '23 ~ 25 bound',
    ],
  ])('%s', (_, a, b, link) => {
    expect(figures(between(a, b))).toEqual([link]);
  });
});

describe('figures of two versions are not held to differ', () => {
  it.each([
    ['when what happened is another', 'The fire killed 23 workers.', 'The fire injured 25 workers.'],
    ['when another thing is counted', 'The fire ruined 23 lorries.', 'The fire ruined 25 rockets.'],
    ['when they are ages of two people', 'Ana Brook, 41, was hurt.', 'Tom Reeve, 43, was hurt.'],
    ['when they are ages of nobody named', 'A 41-year-old plumber was hurt.', 'A 43-year-old teacher was hurt.'],
    ['when one is a part', 'The fire killed 23 workers.', 'The fire killed workers, including three apprentices.'],
    ['when one is of an earlier event', 'The fire killed 23 workers.', 'A fire in 2012 killed 25 workers.'],
    ['when one is only forecast', 'Repairs cost $61 million.', 'Repairs were forecast to cost $75 million.'],
    [
      'when they tell how much two things fell',
      'Shares of the mill fell 2 percent.',
      'Rents in the valley fell 3 percent.',
    ],
    ['when one holds of any such thing', 'The mill lost 40 workers.', 'A mill of the second class has 60 workers.'],
    ['when one was promised', 'The mill employs 440 workers.', 'The mill promised to employ 600 workers.'],
    ['when fewer of a kind may be a part', 'The fire hurt 25 people.', 'The fire hurt nine officers.'],
    ['when one is what it was before', 'Output fell from 65 percent.', 'Output fell to 61 percent.'],
    ['when they lie worlds apart', 'The mill employs 23 workers.', 'The mill employs 9,400 workers.'],
    ['when one agrees beside it', 'The fire killed 23 workers.', 'The fire killed 23 workers, after 21 at noon.'],
  ])('%s', (_, a, b) => {
    expect(figures(between(a, b)).filter(link => link.endsWith('differs'))).toEqual([]);
  });
});

describe('equal figures are not held to be the same', () => {
  it.each([
    ['when what happened is another', 'The fire killed 23 workers.', 'The fire injured 23 workers.'],
    ['when they are ages of two people', 'Ana Brook, 41, was hurt.', 'Tom Reeve, 41, was hurt.'],
    ['when one is imported and one exported', 'It imports $61 million of glass.', 'It exports $61 million of glass.'],
    ['when they count people and things', 'The fire trapped 23 robbers.', 'The fire trapped 23 lorries.'],
    ['when they count other things', 'The fire ruined 23 lorries.', 'The fire ruined 23 rockets.'],
    ['when people of other countries are counted', 'It hurt 23 French tourists.', 'It hurt 23 German tourists.'],
  ])('%s', (_, a, b) => {
    expect(figures(between(a, b))).toEqual([]);
  });
});

describe('two versions are held against each other', () => {
  it.each([
    ['The fire killed 23 workers.', 'The death toll of the fire stood at 25.'],
    ['Repairs will cost $61.4 million.', 'Repairs will cost $61 million.'],
    ['The fire killed 23 workers and hurt Ana Brook, 41.', 'Ana Brook, 41, was hurt. The fire killed at least 20.'],
    ['The barge carried 412 passengers and 38 crew.', 'In all, 450 people were aboard.'],
  ])('alike, whichever comes first: %s', (a, b) => {
    const turned = between(b, a).map(link => link.replace(/^(.*) ~ (.*) (\w+)$/u, '$2 ~ $1 $3'));
    expect(turned.toSorted()).toEqual(between(a, b).toSorted());
  });
});
