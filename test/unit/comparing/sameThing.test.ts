import { describe, expect, it } from 'vitest';
import { linkClaims } from '../../../src/core/comparing/link';
import { finish } from '../../../src/core/util/sliced';
import { readArticle } from './readArticle';

/** The relations asserted between the figures of two sentences, each an article of its own. */
function relationsOf(a: string, b: string): readonly string[] {
  const story = [readArticle(a, '2025-05-06'), readArticle(b, '2025-05-06')];
  const { links } = finish(linkClaims(story, () => 0));
  return links
    .filter(link => link.relation !== 'possible')
    .filter(({ a: { article, claim } }) => story[article]?.claims[claim]?.quantity !== undefined)
    .map(({ relation }) => relation);
}

describe('figures of one thing, told in other words', () => {
  it.each([
    [
      'differs',
      'Missiles killed at least 42 people in the city, the mayor said.',
      'Three dozen people dead, officials said, after missiles hit the city.',
    ],
    [
      'differs',
      'Trade between the two countries stood at $65 billion in the last fiscal year, the ministry said.',
      'Bilateral commerce reached 61.4bn dollars last fiscal year.',
    ],
    [
      'differs',
      'Unemployment rose to 4.1 per cent in March, the statistics office said.',
      'The jobless rate climbed to 4.3% in March, official figures show.',
    ],
    [
      'bound',
      'A fire at a hotel in Lisbon killed at least 19 people.',
      'The death toll from the Lisbon hotel blaze rose to 23.',
    ],
    ['rounding', 'The stadium cost 61.4 million euros to build.', 'Building the stadium swallowed 61 million euros.'],
    ['differs', 'Police arrested 34 people at the march.', 'There were 37 arrests at the march.'],
    [
      'morePrecise',
      'The poll found 58 percent against the bill.',
      'Almost six in 10 are against the bill, the poll found.',
    ],
  ])('%s: %s', (relation, a, b) => {
    expect(relationsOf(a, b)).toEqual([relation]);
  });
});

describe('figures of two things are neither the same nor said to differ', () => {
  it.each([
    [
      'what happened to people',
      'The blast injured 34 people in the market.',
      'The blast killed 37 people in the market.',
    ],
    [
      'the year',
      'In 2023 the region exported grain worth $4.1 billion.',
      'In 2024 the region exported grain worth $4.4 billion.',
    ],
    [
      'the direction of trade',
      'Exports to Norland rose to $4.1 billion.',
      'Imports from Norland rose to $4.4 billion.',
    ],
    [
      'the whole and its greater part',
      'Trade between the two neighbours has grown fast since the war began on the strength of oil deals and came close to $65 billion.',
      'Imports from Norland came to nearly $61.44 billion.',
    ],
    ['rise and fall', 'Sales of the group rose 2 percent in May.', 'In May the group saw its sales fall by 2 percent.'],
    ['the sex', 'Unemployment among men was 7.1 percent.', 'Unemployment among women was 6.8 percent.'],
    ['the country', 'The flood killed 12 people in Kenya.', 'The flood killed 14 people in Uganda.'],
    ['a target', 'The bank wants to bring inflation down to 2 percent.', 'Inflation stood at 2.3 percent in May.'],
    ['the span', 'Profit in the second quarter was $1.2 billion.', 'Annual profit was $1.4 billion.'],
    ['a forecast', 'Analysts had forecast growth of 1.3 percent.', 'The economy grew 1.5 percent.'],
    ['an election before', 'The party won 104 seats.', 'The party had won 98 seats at the previous election.'],
    ['those that come to others', 'Five wells were closed.', 'Four more wells were closed.'],
    ['an event of old', 'A quake in 1998 killed 1,150 people.', 'The quake killed 1,050 people, officials said.'],
    ['the figure before', 'Turnout fell from 65 percent.', 'Turnout fell to 61 percent.'],
    ['who is counted', 'Seven police officers were hurt.', 'Nine demonstrators were hurt.'],
    ['what is counted', 'The group opened 25 shops.', 'The group closed 28 shops.'],
  ])('%s: %s', (_, a, b) => {
    expect(relationsOf(a, b)).toEqual([]);
  });
});

describe('days whose reading was only assumed', () => {
  it('are not said to differ when they agree read the other way', () => {
    const story = [
      readArticle('Voters go to the polls on Thursday to elect a new parliament.', '2025-05-06'),
      readArticle('Voters elect a new parliament in polls on Thursday.', '2025-05-06'),
    ];
    const { links } = finish(linkClaims(story, () => 0));
    expect(links.map(({ relation }) => relation)).toEqual(['same']);
  });
});
