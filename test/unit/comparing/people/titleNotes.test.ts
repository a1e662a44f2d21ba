import { describe, expect, it } from 'vitest';
import { createTitleReader } from '../../../../src/core/comparing/people/titleNotes';
import type { Entity } from '../../../../src/core/entities/entity';
import { noteReasonWords } from '../../../../src/core/report/reasonWords';
import type { StoryAnalysis } from '../../../../src/core/story/analysis';
import { readStructure } from '../../../../src/core/text/structure';
import { finish } from '../../../../src/core/util/sliced';
import { storyOf } from '../../attribution/support';

const conflictsIn = ({ notes }: StoryAnalysis): StoryAnalysis['notes'] =>
  notes.filter(({ relation }) => relation === 'titleConflict');

const conflicts = (...texts: readonly string[]): readonly string[] =>
  conflictsIn(storyOf(...texts)).map(({ a, b, reason }) => `${a.article}·${b.article} ${noteReasonWords(reason)}`);

describe('two offices of one person', () => {
  it('are told with the words of both versions', () => {
    expect(conflicts('Foreign Secretary Ann Doyle left.', 'Health Minister Ann Doyle left.')).toEqual([
      '0·1 Ann Doyle: “Foreign Secretary” here, “Health Minister” there',
    ]);
  });

  it('are told at their places', () => {
    const texts = ['Nobody came.\nForeign Secretary Ann Doyle left.', 'At last Health Minister Ann Doyle left.'];
    const [note] = conflictsIn(storyOf(...texts));
    expect(texts[0]?.slice(note?.a.start, note?.a.end)).toBe('Foreign Secretary');
    expect(texts[1]?.slice(note?.b.start, note?.b.end)).toBe('Health Minister');
  });

  it('are told for each two versions', () => {
    const [one, other] = ['Foreign Secretary Ann Doyle left.', 'Health Minister Ann Doyle left.'];
    expect(conflicts(one, other, one).map(why => why.slice(0, 3))).toEqual(['0·1', '1·2']);
  });

  it('of one kind are two where both say of what', () => {
    expect(conflicts('Foreign Secretary Ann Doyle left.', 'Home Secretary Ann Doyle left.')).toHaveLength(1);
    expect(conflicts('Foreign Secretary Ann Doyle left.', 'The secretary, Ann Doyle, left.')).toEqual([]);
  });

  it.each([
    ['Mayor Ann Doyle left.', 'Deputy Mayor Ann Doyle left.'],
    ['The mayor of Tarnova, Ann Doyle, left.', 'The vice-mayor of Tarnova, Ann Doyle, left.'],
    ['Gov. Ann Doyle left.', 'Lieutenant Governor Ann Doyle left.'],
    ['Colonel Ann Doyle left.', 'General Ann Doyle left.'],
    ['Ann Doyle, then an assistant district attorney, left.', 'Ann Doyle, then a district attorney, left.'],
    ['Acting Mayor Ann Doyle left.', 'Mayor Ann Doyle left.'],
    ['Chief executive Ann Doyle left.', 'The chairwoman, Ann Doyle, left.'],
    ["Tarnova's Defence Minister, Ann Doyle, left.", "Tarnova's Foreign Minister, Ann Doyle, left."],
    ['The Norwegian defence minister, Ann Doyle, left.', 'The foreign minister of Norway, Ann Doyle, left.'],
  ])('are two by grade, rank or field, whoever gives them: %s / %s', (a, b) => {
    expect(conflicts(a, b)).toHaveLength(1);
  });

  it.each<[string, readonly string[]]>([
    ['a lower rank is called by its short form', ['Lieutenant Colonel Ann Doyle left.', 'Colonel Ann Doyle left.']],
    ['one person often is both', ['Chief executive Ann Doyle left.', 'The founder, Ann Doyle, left.']],
    ['one of them is a rank', ['Colonel Ann Doyle left.', 'The Defence Minister, Ann Doyle, left.']],
    ['one is a longer word for the other', ['Minister Ann Doyle left.', 'Finance Minister Ann Doyle left.']],
    [
      'one version gives both',
      ['Health Minister Ann Doyle left. The senator Ann Doyle stayed.', 'Senator Ann Doyle left.'],
    ],
    ['one is a form of address', ['Dr Ann Doyle left.', 'Health Minister Ann Doyle left.']],
    ['they are of two people', ['Foreign Secretary Ann Doyle left.', 'Health Minister Owen Foss left.']],
    ['one version gives them', ['Foreign Secretary Ann Doyle left. Health Minister Ann Doyle stayed.', 'Nobody came.']],
    ['one is any head', ['Prime Minister Ann Doyle left.', 'Party leader Ann Doyle left.']],
    ['they are words for one', ['Prime Minister Ann Doyle left.', 'Premier Ann Doyle left.']],
    ['one is past', ['The former minister Ann Doyle left.', 'Finance Minister Ann Doyle left.']],
    ['both are of one kind', ['prosecutor Ann Doyle left.', 'US Attorney Ann Doyle left.']],
    ['one is a rank', ['Police spokesman Owen Foss came.', 'Inspector Owen Foss came.']],
    ['both are joined', ['Club president Ann Doyle left.', 'The president and general manager Ann Doyle left.']],
    ['they are of one field', ['Ann Doyle, a marketing director, left.', 'Ann Doyle, a marketing consultant, left.']],
  ])('are no conflict where %s', (_, texts) => {
    expect(conflicts(...texts)).toEqual([]);
  });
});

describe('two callings of one person', () => {
  const told = (a: string, b: string): readonly string[] =>
    conflictsIn(storyOf(`The bridge fell on Monday. ${a}`, `Workers came to the bridge. ${b}`)).map(({ reason }) =>
      reason.values.slice(1).join(' | '),
    );

  it.each([
    [
      'before the name',
      'It was found by archivist Ann Doyle.',
      'The architect Ann Doyle found it.',
      'archivist | architect',
    ],
    [
      'behind the name',
      'Ann Doyle, a sculptor, found it.',
      'Ann Doyle, 34, a baker from Oruk, found it.',
      'a sculptor | a baker from Oruk',
    ],
    [
      'beside commas',
      'His lawyer, Ann Doyle, found it.',
      'Ann Doyle, a family friend, found it.',
      'lawyer | a family friend',
    ],
    [
      'as what somebody is',
      'Ann Doyle is a sculptor.',
      'It was Ann Doyle, who is a baker, who came.',
      'a sculptor | a baker',
    ],
    [
      'without an article',
      'Ann Doyle, president of the club, came.',
      'Ann Doyle, a historian, came.',
      'president of the club | a historian',
    ],
    [
      'where one ends in an uncommon noun',
      'Ann Doyle, a taxidermist, came.',
      'Ann Doyle, a nurse, came.',
      'a taxidermist | a nurse',
    ],
  ])('are told %s', (_, a, b, words) => {
    expect(told(a, b)).toEqual([words]);
    expect(told(b, a)).toEqual([words.split(' | ').reverse().join(' | ')]);
  });

  it.each([
    ['one version gives both', 'Ann Doyle, a sculptor and baker, found it.', 'Ann Doyle, a baker, found it.'],
    [
      'one version gives both apart',
      'Ann Doyle, a sculptor, came. Doyle works as a baker.',
      'Ann Doyle, a baker, came.',
    ],
    ['they are words for one', 'The attorney Ann Doyle came.', 'Ann Doyle, a lawyer, came.'],
    [
      'one is fuller',
      'Ann Doyle, president of the club, came.',
      'Ann Doyle, president and chief executive of it, came.',
    ],
    ['one of them is past', 'Ann Doyle, a former U.S. ambassador, came.', 'Ann Doyle, a baker, came.'],
    ['one is a guest of the day', 'Ann Doyle, a baker, came.', 'Ann Doyle, the closing speaker, came.'],
    ['one is what a spokesperson is called', 'The press secretary Ann Doyle came.', 'The spokeswoman Ann Doyle came.'],
    ['one tells nothing', 'Ann Doyle, a resident of Oruk, came.', 'Ann Doyle, a baker, came.'],
    ['one is a relative', 'Ann Doyle, his aunt, came.', 'Ann Doyle, a baker, came.'],
    ['they have one employer', 'Ann Doyle, the spokeswoman for Acme, came.', 'Ann Doyle, a director at Acme, came.'],
    ['a speaker describes', 'He said: “My friend Ann Doyle came.”', 'Ann Doyle, a baker, came.'],
    [
      'another person follows',
      'They met Ann Doyle, a sculptor.',
      'For Ann Doyle, police chief Tom Reik said, it was hard.',
    ],
    ['a list goes on', 'They met Ann Doyle, Tom Reik and a sculptor.', 'Ann Doyle, a baker, came.'],
    ['the sentence goes on', 'Ann Doyle, took a driver hostage and left.', 'Ann Doyle, a baker, came.'],
    ['it is of two people', 'Ann Doyle, a sculptor, came.', 'Tom Reik, a baker, came.'],
  ])('are none where %s', (_, a, b) => {
    expect(told(a, b)).toEqual([]);
  });
});

describe('the reader of titles', () => {
  const role = (article: number, name: string): Entity['roles'][number] => ({ article, role: name, start: 0, end: 1 });
  const person: Entity = {
    id: 'e1',
    name: 'Ann Doyle',
    type: 'PERSON',
    aliases: [],
    counts: [1, 1],
    roles: [role(0, 'Foreign Secretary'), role(1, 'Health Minister')],
  };
  const article = { text: 'x', structure: finish(readStructure('x')) };
  const versions = (): Parameters<ReturnType<typeof createTitleReader>>[0] => [
    { ...article, mentions: [] },
    { ...article, mentions: [] },
  ];

  it('says nothing of what is no person', () => {
    expect(finish(createTitleReader()(versions(), [person]))).toHaveLength(1);
    expect(finish(createTitleReader()(versions(), [{ ...person, type: 'ORG' }]))).toEqual([]);
  });

  it('holds the first twelve offices of a version against the others, however many it gives', () => {
    const wall = Array.from({ length: 5000 }, () => role(0, 'Foreign Secretary'));
    const roles = [...wall.slice(0, 12), role(0, 'Health Minister'), ...wall, role(1, 'Health Minister')];
    expect(finish(createTitleReader()(versions(), [{ ...person, roles }]))).toHaveLength(1);
  });
});
