import { describe, expect, it } from 'vitest';

import type { EntityType, MentionReason } from '../../../src/core/entities/entity';
import { clueBefore, clueBehind, clueOfNoun } from '../../../src/core/entities/reading/besideNames';
import { ownClues } from '../../../src/core/entities/reading/typeClues';
import { addScores, bestType, evidenceSum } from '../../../src/core/entities/resolving/evidence';
import type { Evidence, NameCandidate } from '../../../src/core/entities/names';

import { candidatesIn } from './support';

type Told = readonly [EntityType, MentionReason];

const told = (evidence: readonly Evidence[]): readonly Told[] => evidence.map(({ type, reason }) => [type, reason]);

/** The candidate of that name, or a failed test. */
async function candidate(text: string, surface: string): Promise<NameCandidate> {
  const all = await candidatesIn(text);
  const found = all.find(name => name.surface === surface);
  if (found === undefined) throw new Error(`no ${surface} among ${all.map(name => name.surface).join(', ')}`);
  return found;
}

describe('the words of a name tell', () => {
  it.each<[string, EntityType, MentionReason]>([
    ['Norway', 'PLACE', 'gazetteer'],
    ['NATO', 'ORG', 'gazetteer'],
    ['Norwegians', 'GROUP', 'gazetteer'],
    ['Harriet Marbach', 'PERSON', 'givenName'],
    ['J. Marbach', 'PERSON', 'initials'],
    ['Harriet J. Marbach', 'PERSON', 'initials'],
    ['Vesna Kovalenko', 'PERSON', 'familyName'],
    ['Orla McVeigh', 'PERSON', 'familyName'],
    ['Orla van der Marel', 'PERSON', 'familyName'],
    ['Tavik Rhombar', 'PERSON', 'twoWords'],
    ['Brackley Foods Ltd', 'ORG', 'head'],
    ['Vertova Bank', 'ORG', 'head'],
    ['University of Vertova', 'ORG', 'head'],
    ['Foss & Marbach', 'ORG', 'head'],
    ['Tennis Australia', 'ORG', 'head'],
    ['OPQR', 'ORG', 'acronym'],
    ['Vertbank', 'ORG', 'ending'],
    ['MarleTech', 'ORG', 'ending'],
    ['Ottawa Herons', 'ORG', 'team'],
    ['Vertova Stadium', 'PLACE', 'facility'],
    ['Vertova River', 'PLACE', 'head'],
    ['Mount Vertova', 'PLACE', 'head'],
    ['Gulf of Vertova', 'PLACE', 'head'],
    ['Southern Vertova', 'PLACE', 'direction'],
    ['Vertaburg', 'PLACE', 'ending'],
    ['Vertova Festival', 'EVENT', 'head'],
    ['Hurricane Vesna', 'EVENT', 'head'],
    ['Vertova Treaty', 'NAME', 'head'],
  ])('of %s: %s by %s', async (name, type, reason) => {
    expect(told((await candidate(`They saw ${name} there.`, name)).own)).toContainEqual([type, reason]);
  });

  it.each<[string, MentionReason]>([
    ['Rhombar', 'twoWords'],
    ['XIV', 'acronym'],
    ['Paris Games', 'team'],
    ['U.S.', 'acronym'],
  ])('nothing of the kind of %s: %s', async (name, reason) => {
    const own = (await candidatesIn(`They saw ${name} there.`)).flatMap(found => found.own);
    expect(own.map(evidence => evidence.reason)).not.toContain(reason);
  });

  it('less of a person where the given name is an ordinary word or a town', () => {
    expect(ownClues.ambiguousGivenName.weight).toBeLessThan(ownClues.givenName.weight);
  });
});

describe('what stands around a name tells', () => {
  it.each<[string, EntityType, MentionReason]>([
    ['Mr Rhombar left.', 'PERSON', 'title'],
    ['The novelist Rhombar left.', 'PERSON', 'role'],
    ['They saw Rhombar, 34, there.', 'PERSON', 'age'],
    ['They saw Rhombar (34) there.', 'PERSON', 'age'],
    ['They saw Rhombar, who left.', 'PERSON', 'context'],
    ['They saw Rhombar, the bank’s chief economist, there.', 'PERSON', 'apposition'],
    ['Her husband, Rhombar, left.', 'PERSON', 'apposition'],
    ['They praised Rhombar (born 1960) there.', 'PERSON', 'definition'],
    ['They quoted Rhombar as saying no.', 'PERSON', 'context'],
    ['They saw Tavik Rhombar (Norway) there.', 'PERSON', 'nationality'],
    ['They saw Rhombar’s wife there.', 'PERSON', 'context'],
    ['They live in Rhombar, Ohio.', 'PLACE', 'partOf'],
    ['They live in Rhombar.', 'PLACE', 'context'],
    ['They live in the village of Rhombar.', 'PLACE', 'context'],
    ['RHOMBAR (Reuters) - Rain fell.', 'PLACE', 'dateline'],
    ['RHOMBAR, Aug 3 - Rain fell.', 'PLACE', 'dateline'],
    ['RHOMBAR — Rain fell.', 'PLACE', 'dateline'],
    ['At last Rhombar is a village in the hills.', 'PLACE', 'definition'],
    ['At last Rhombar is a company in the hills.', 'ORG', 'definition'],
    ['They live near Rhombar, a village in the hills.', 'PLACE', 'apposition'],
    ['Her publisher, Rhombar, said no.', 'ORG', 'apposition'],
    ['They bought shares in Rhombar.', 'ORG', 'context'],
    ['It was published by Rhombar.', 'ORG', 'context'],
    ['They saw Rhombar, which operates trams, there.', 'ORG', 'context'],
    ['The Baltic Grain Council (BGC) met.', 'ORG', 'acronym'],
  ])('in “%s”: %s by %s', async (text, type, reason) => {
    const found = (await candidatesIn(text)).map(({ context }) => told(context)).flat();
    expect(found).toContainEqual([type, reason]);
  });

  it.each<[string, string]>([
    ['They saw the Rhombar there.', 'Rhombar'],
    ['They saw Rhombar, which is old, there.', 'Rhombar'],
  ])('against a person in “%s”', async (text, name) => {
    const sum = evidenceSum((await candidate(text, name)).context);
    expect(sum.get('PERSON')).toBeLessThan(0);
  });

  it.each<[string, MentionReason]>([
    ['They saw Rhombar, 340, there.', 'age'],
    ['They saw Rhombar (340) there.', 'age'],
    ['They saw Rhombar, a tall and quiet village, there.', 'age'],
    ['They saw Rhombar (Norway) there.', 'nationality'],
    ['It rained on RHOMBAR — and on us.', 'dateline'],
    ['They saw Rhombar. The novelist left.', 'role'],
  ])('nothing in “%s” of %s', async (text, reason) => {
    const found = (await candidatesIn(text)).flatMap(({ context }) => context.map(evidence => evidence.reason));
    expect(found).not.toContain(reason);
  });
});

describe('a word beside a name', () => {
  it.each<[string, ReturnType<typeof clueBefore>, EntityType | undefined]>([
    ['in … (before)', clueBefore('in'), 'PLACE'],
    ['northern … (before)', clueBefore('northern'), 'PLACE'],
    ['insurer … (before)', clueBefore('insurer'), 'ORG'],
    ['… said (behind)', clueBehind('said'), 'PERSON'],
    ['… himself (behind)', clueBehind('himself'), 'PERSON'],
    ['mayor of … (noun)', clueOfNoun('mayor'), 'PLACE'],
    ['director of … (noun)', clueOfNoun('director'), 'ORG'],
    ['a word of no list', clueBefore('rhombar'), undefined],
    ['nothing', clueBehind(''), undefined],
  ])('%s', (_, clue, type) => {
    expect(clue?.type).toBe(type);
  });
});

describe('weights', () => {
  it('are added up by type, those against it too', () => {
    const sum = evidenceSum([
      { type: 'PERSON', weight: 3, reason: 'age' },
      { type: 'PERSON', weight: -2.5, reason: 'article' },
      { type: 'ORG', weight: 1, reason: 'context' },
    ]);
    expect([...sum]).toEqual([
      ['PERSON', 0.5],
      ['ORG', 1],
    ]);
    expect([...evidenceSum([])]).toEqual([]);
  });

  it('are added no further than a limit, either way', () => {
    const to = new Map<EntityType, number>([['PERSON', 1]]);
    addScores(
      to,
      new Map<EntityType, number>([
        ['PERSON', 9],
        ['ORG', -9],
      ]),
      1,
      4,
    );
    expect([...to]).toEqual([
      ['PERSON', 5],
      ['ORG', -4],
    ]);
  });

  it.each<[string, readonly (readonly [EntityType, number])[], EntityType]>([
    [
      'the heaviest',
      [
        ['PERSON', 2],
        ['ORG', 3],
      ],
      'ORG',
    ],
    ['none below the threshold', [['PERSON', 1.4]], 'NAME'],
    ['one that just reaches it', [['GROUP', 1.5]], 'GROUP'],
    [
      'a person before a place that weighs the same',
      [
        ['PLACE', 2],
        ['PERSON', 2],
      ],
      'PERSON',
    ],
    ['none of nothing', [], 'NAME'],
  ])('choose %s', (_, scores, type) => {
    expect(bestType(new Map(scores), 1.5)).toBe(type);
  });
});
