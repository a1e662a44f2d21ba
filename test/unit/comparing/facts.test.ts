import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksBetween, readTopics } from './readTopics';

/** What the figures of a text measure, by the word that governs each. */
function attributesIn(text: string): readonly string[] {
  return readTopics(text).topics.flatMap(({ frame }) => (frame === undefined ? [] : [frame.attribute]));
}

describe('a figure measures what its own word says', () => {
  it.each([
    [
      'the nearest verb of another figure does not count',
      'One man was killed and five people, including a girl, were injured.',
      ['killed', 'wounded'],
    ],
    ['a verb before it', 'The landslide killed 14 people and injured 31.', ['killed', 'wounded']],
    ['a noun before it', 'The death toll rose to 19.', ['killed']],
    ['the noun that is counted', 'The landslide claimed 19 lives.', ['killed']],
    ['what comes behind hedges', 'Police arrested at least 40 protesters.', ['arrested']],
    ['an adjective behind a measure', 'The crater is 40 metres wide and 12 metres deep.', ['width', 'depth']],
    ['a margin', 'Ms Tarn won the seat by about 300 votes.', ['majority']],
    ['no distance of an area', 'The flames spread south of the ridge over 900 acres.', ['area']],
    ['no idiom', 'Some 2,000 villagers ran for their lives.', ['']],
  ])('%s: %s', (_, text, attributes) => {
    expect(attributesIn(text)).toEqual(attributes);
  });
});

describe('facts of two versions', () => {
  it.each([
    [
      'differ in the figure of one attribute, whatever else stands in the sentence',
      'One man was killed and five people, including a girl, were injured when the crane fell on the market.',
      'The crane that fell on the market injured seven people and killed one man.',
      ['One ~ one same', 'five ~ seven differs'],
    ],
    [
      'differ in how many others were hurt, where nobody else was',
      'The blast in the mill killed 38 people and hurt more than 60 people.',
      'The blast in the mill killed 38 people and hurt 52 others.',
      ['38 ~ 38 same', '60 ~ 52 differs'],
    ],
    [
      'do not differ where others were hurt later',
      'The blast in the mill hurt 60 people.',
      'The blast in the mill hurt 60 people at once and hurt 52 others later.',
      ['60 ~ 60 same'],
    ],
    [
      'differ in what is without power, whatever is counted',
      'The gale cut off the electricity of 205,000 homes in the valley.',
      'The gale cut off the electricity of 188,000 customers in the valley.',
      ['205,000 ~ 188,000 differs'],
    ],
    [
      'do not differ where neither noun nor verb makes one thing of them',
      'The thieves took six paintings from the castle.',
      'Police look for three men after the theft from the castle.',
      [],
    ],
    [
      'agree on an age by the name',
      'The driver, Ana Brook, 41, was not hurt in the crash.',
      'Brook, 41, had driven for the firm since spring.',
      ['41 ~ 41 same'],
    ],
    [
      'differ in the age of one person',
      'The driver, Ana Brook, 41, was not hurt in the crash.',
      'Police spoke to Ana Brook, 43, after the crash.',
      ['41 ~ 43 differs'],
    ],
    [
      'differ in a total that no parts lead to',
      'The ferry that sank off Norland carried 412 passengers.',
      'The ferry that sank off Norland carried 450 passengers.',
      ['412 ~ 450 differs'],
    ],
    [
      'differ where both are of one month',
      'Prices rose by 3.1 percent in May.',
      'Prices rose by 2.9 percent in May.',
      ['3.1 percent ~ 2.9 percent differs', 'May ~ May same'],
    ],
    [
      'differ in what was asked for',
      'Prosecutors asked for nine years for Holm.',
      'Prosecutors had asked for eight years for Holm.',
      ['nine years ~ eight years differs'],
    ],
    [
      'differ in a margin, however it is worded',
      'Ms Tarn won the seat of Holm by 312 votes.',
      'Ms Tarn took the seat of Holm with a majority of 290.',
      ['312 ~ 290 differs'],
    ],
  ])('%s', (_, a, b, links) => {
    expect(linksBetween(a, b)).toEqual(links);
  });

  it.each([
    ['the ages of two people', 'The driver, Ana Brook, 41, was not hurt.', 'A passenger, Tom Reeve, 43, was not hurt.'],
    ['the dead and the injured', 'The fire at the mill killed 12 workers.', 'The fire at the mill injured 12 workers.'],
    [
      'a part and its whole',
      'The fire at the mill hurt 20 people.',
      'Seven officers were hurt in the fire at the mill.',
    ],
    [
      'a total and what makes it up',
      'The ferry that sank off Norland carried 412 passengers and 38 crew.',
      'The ferry that sank off Norland carried 450 people.',
    ],
    ['a town and all the land', 'Frost killed 12 people in the capital.', 'Frost killed 31 people nationwide.'],
    [
      'two halves of a year',
      'The yard built 41 ships in the first half.',
      'The yard built 38 ships in the second half.',
    ],
    ['two quarters', 'Orders fell to 410 in the second quarter.', 'Orders fell to 380 in the third quarter.'],
    [
      'a part of a year and the year',
      'The firm earned $3 million in the first half.',
      'The firm earned $7 million over the year.',
    ],
    ['a stage and the whole', 'The first stage of the dam cost $40 million.', 'The whole dam cost $120 million.'],
    ['what a hall holds and who came', 'The hall holds 500 people.', 'Some 300 people came to the hall.'],
    ['two sides', 'The north tower is 90 metres high.', 'The south tower is 120 metres high.'],
    [
      'what was asked for and what was given',
      'Prosecutors asked for nine years for Holm.',
      'Holm was jailed for six years.',
    ],
    ['now and a year before', 'Last year the river rose to 4.1 metres.', 'The river rose to 5.2 metres on Sunday.'],
    ['those for whom', 'Tickets cost $20 for adults.', 'Tickets cost $12 for children.'],
    [
      'what any storm has and what this one had',
      'Storm Edda hit the coast with winds of 115 mph. Gusts and winds of 90 mph were felt inland.',
      'A storm of the second class has winds of at least 96 mph. Winds of 60 mph can fell trees.',
    ],
  ])('do not differ in %s', (_, a, b) => {
    expect(linksBetween(a, b).filter(link => /differs|bound/.test(link))).toEqual([]);
  });

  it('are linked at every place where they are told', () => {
    const links = linksBetween(
      'Flood kills 23 in Norland\n\nThe flood killed 23 people in the valley.\n\nThe mayor said 23 people had died.',
      'The flood in the valley left 23 people dead.',
    );
    expect(links).toEqual(['23 ~ 23 same', '23 ~ 23 same', '23 ~ 23 same']);
  });

  it('are the same whatever the order of the versions', () => {
    const texts = [
      'One man was killed and five people were injured when the crane fell on the market.',
      'The crane that fell on the market injured seven people and killed one man.',
      'Market crane: one dead, seven hurt, 40 stalls crushed. The crane was 60 metres tall.',
      'A crane of 60 metres fell on 40 market stalls and hurt seven people.',
    ];
    const pairs = (order: readonly string[]): readonly string[] =>
      linksBetween(...order)
        .map(link => {
          const [, a = '', b = '', relation = ''] = /^(.*) ~ (.*) (\w+)$/u.exec(link) ?? [];
          return `${[a, b].sort().join(' ~ ')} ${relation}`;
        })
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), order => {
        expect(pairs(order)).toEqual(pairs(texts));
      }),
    );
  });
});
