import { describe, expect, it } from 'vitest';
import type { MatchGuard, MatchReason, MatchTier } from '../../../src/core/matching/match';
import { createStoryMatcher } from '../../../src/core/matching/story';
import { finish } from '../../../src/core/util/sliced';
import { articleOf } from './helpers';
import { withClaims } from './labelledStory';

/** Sentences on other things, so that one pair has to stand for itself in articles of usual length. */
const asideA = [
  'Hedges along the canal were trimmed by volunteers.',
  'A crossword champion signed books in the arcade.',
  'Somebody handed in eleven umbrellas at the depot.',
  'Grey seals were seen sleeping beside the lighthouse.',
  'Brass bands rehearse until dusk.',
];
const asideB = [
  'Sour cherries fetch good prices at market stalls.',
  'Chess clubs meet below the old observatory.',
  'Bell ringers want quieter ropes.',
  'Wool shops run out of indigo yarn every winter.',
  'Ferries to the islands need fresh paint.',
];

/** What the matcher makes of two sentences, each the last of an article on other things. */
function reasonFor(a: string, b: string): MatchReason {
  const matcher = createStoryMatcher();
  finish(matcher.match([articleOf('a', [...asideA, a]), articleOf('b', [...asideB, b])].map(withClaims)));
  return matcher.explain({ article: 0, sentence: asideA.length }, { article: 1, sentence: asideB.length });
}

type Row = readonly [what: string, a: string, b: string];

const seal = 'The harbour master of Velstrand closed the northern quay on Tuesday after a crane fell.';

describe.each<readonly [tier: MatchTier, rows: readonly Row[]]>([
  [
    'copied',
    [
      ['the same words', seal, seal],
      ['other marks and capitals', 'The mayor said: “No more tolls!”', 'the mayor said "no more tolls"'],
      ['British and American spelling', 'The theatre organised a programme.', 'The theater organized a program.'],
      ['accents', 'Zoë Núñez opened the café in Brno.', 'Zoe Nunez opened the cafe in Brno.'],
    ],
  ],
  [
    'edited',
    [
      ['a word exchanged', seal, seal.replace('fell', 'collapsed')],
      ['a word added', seal, seal.replace('crane', 'rusty crane')],
      ['a few words cut', seal, seal.replace(' on Tuesday', '')],
      [
        'a figure changed',
        'The council of Lindau paid 40 divers to clear the old lock.',
        'The council of Lindau paid 60 divers to clear the old lock.',
      ],
    ],
  ],
  [
    'reworded',
    [
      [
        'another order of words',
        seal,
        'After a crane fell, Velstrand’s northern quay was closed on Tuesday by its harbour master.',
      ],
      [
        'words that newspapers swap',
        'A blaze killed six villagers near Tarnow on Sunday.',
        'Six residents of a village near Tarnow died in a fire on Sunday.',
      ],
      [
        'a figure in words',
        'Divers found twenty-two amphorae off Karpathos.',
        'Off Karpathos, 22 amphorae were found by divers.',
      ],
    ],
  ],
])('%s', (tier, rows) => {
  it.each(rows)('%s', (_, a, b) => {
    expect(reasonFor(a, b).kind).toBe(tier);
    expect(reasonFor(b, a).kind).toBe(tier);
  });
});

describe('no match', () => {
  it.each<Row>([
    ['nothing in common', seal, 'Beekeepers in Arvika lost half of their hives to mites last winter.'],
    ['two words, though they are the same', 'Not yet.', 'Not yet.'],
    ['a word and a name that are written alike', 'They polish the brass.', 'Polish farmers blocked a road.'],
    ['no words at all', '* * *', '* * *'],
  ])('%s', (_, a, b) => {
    expect(reasonFor(a, b).kind).toBeNull();
    expect(reasonFor(b, a).kind).toBeNull();
  });
});

describe('what speaks against a pair', () => {
  it.each<readonly [what: string, a: string, b: string, guards: readonly MatchGuard[]]>([
    ['other years', 'The Arvika fair of 2019 drew crowds.', 'The Arvika fair of 2023 drew crowds.', ['otherYear']],
    ['other figures', 'The fair drew 300 traders.', 'The fair drew 900 traders.', ['otherFigure']],
    ['other countries', 'The fair opened in Norway.', 'The fair opened in Portugal.', ['otherPlace']],
    [
      'all of them',
      'In 2019 Norway had 300 fairs.',
      'In 2023 Portugal had 900 fairs.',
      ['otherYear', 'otherFigure', 'otherPlace'],
    ],
    ['one year of two is the same', 'The fairs of 2019 and 2021 drew crowds.', 'The fair of 2021 drew crowds.', []],
    ['only one side gives a year', 'The fair of 2019 drew crowds.', 'The fair drew crowds.', []],
    ['figures that are one when rounded', 'It cost 61.44 million euros.', 'It cost about €61m.', []],
    ['a capital and its country', 'The talks were held in Oslo.', 'The talks were held in Norway.', []],
    ['a country and its people', 'A Norwegian trawler sank.', 'A trawler from Norway sank.', []],
  ])('%s', (_, a, b, guards) => {
    expect(reasonFor(a, b).guards).toEqual(guards);
    expect(reasonFor(b, a).guards).toEqual(guards);
  });

  it('does not undo a copy: the words are the same', () => {
    const edited = reasonFor(
      'The town of Lindau paid 40 divers to clear its lock.',
      'The town of Lindau paid 60 divers to clear its lock.',
    );
    expect(edited).toMatchObject({ kind: 'edited', guards: ['otherFigure'] });
  });
});

describe('the reason of a pair', () => {
  const { shared } = reasonFor(
    'A blaze at the Kowalczyk mill injured twenty-two workers.',
    'Twenty-two were hurt in the fire at Kowalczyk’s mill, where most work at night.',
  );

  it('gives what both share as each of them writes it', () => {
    expect(shared.map(({ a, b }) => `${a}/${b}`)).toEqual(
      expect.arrayContaining(['blaze/fire', 'injured/hurt', 'twenty-two/Twenty-two', 'Kowalczyk/Kowalczyk’s']),
    );
  });

  it('puts the heaviest first, and the parts make up the whole', () => {
    const weights = shared.map(({ weight }) => weight);
    expect([...weights].sort((x, y) => y - x)).toEqual(weights);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
  });

  it('names nothing where nothing is shared', () => {
    expect(reasonFor(seal, 'Beekeepers lost half of their hives.')).toEqual({
      kind: null,
      score: 0,
      shared: [],
      guards: [],
    });
  });
});

describe('one form of words for two matters', () => {
  it.each([
    ['The new lock of Lindau cost 4 million in January.', 'The new lock of Lindau cost 9 million in March.'],
    ['In April 31 ships called at Velstrand harbour.', 'In June 48 ships called at Velstrand harbour.'],
  ])('is no copy of the other: %s', (a, b) => {
    expect(['related', null]).toContain(reasonFor(a, b).kind);
  });

  it('is one matter when the figure alone or the month alone is another', () => {
    const lock = 'The new lock of Lindau cost 4 million in January.';
    expect(reasonFor(lock, lock.replace('4', '9')).kind).toBe('edited');
    expect(reasonFor(lock, lock.replace('January', 'March')).kind).toBe('edited');
  });
});
