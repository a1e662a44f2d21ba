import { describe, expect, it } from 'vitest';

import type { Entity } from '../../../src/core/entities/entity';
import { createTitleReader } from '../../../src/core/entities/resolving/titles';
import { finish } from '../../../src/core/util/sliced';

import { storyOf } from './support';
import { noteReasonWords } from '../../../src/core/report/reasonWords';

const conflicts = async (...texts: readonly string[]): Promise<readonly string[]> =>
  (await storyOf(texts)).notes
    .filter(({ relation }) => relation === 'titleConflict')
    .map(({ a, b, reason }) => `${a.article}·${b.article} ${noteReasonWords(reason)}`);

describe('two offices of one person', () => {
  it('are told with the words of both versions', async () => {
    expect(await conflicts('Foreign Secretary Ann Doyle left.', 'Health Minister Ann Doyle left.')).toEqual([
      '0·1 Ann Doyle: “Foreign Secretary” here, “Health Minister” there',
    ]);
  });

  it('are told at their places', async () => {
    const texts = ['Nobody came.\nForeign Secretary Ann Doyle left.', 'At last Health Minister Ann Doyle left.'];
    const [note] = (await storyOf(texts)).notes;
    expect(texts[0]?.slice(note?.a.start, note?.a.end)).toBe('Foreign Secretary');
    expect(texts[1]?.slice(note?.b.start, note?.b.end)).toBe('Health Minister');
  });

  it('are told for each two versions', async () => {
    const [one, other] = ['Foreign Secretary Ann Doyle left.', 'Health Minister Ann Doyle left.'];
    const found = await conflicts(one, other, one);
    expect(found.map(why => why.slice(0, 3))).toEqual(['0·1', '1·2']);
  });

  it.each<[string, readonly [string, string]]>([
    ['one is a longer word for the other', ['Minister Ann Doyle left.', 'Finance Minister Ann Doyle left.']],
    [
      'one version gives both',
      ['Health Minister Ann Doyle left. The senator Ann Doyle stayed.', 'Senator Ann Doyle left.'],
    ],
    ['one is a form of address', ['Dr Ann Doyle left.', 'Health Minister Ann Doyle left.']],
    ['they are of two people', ['Foreign Secretary Ann Doyle left.', 'Health Minister Owen Foss left.']],
    ['one version gives them', ['Foreign Secretary Ann Doyle left. Health Minister Ann Doyle stayed.', 'Nobody came.']],
  ])('are no conflict where %s', async (_, texts) => {
    expect(await conflicts(...texts)).toEqual([]);
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

  it('says the same of the same object, without looking again', () => {
    const read = createTitleReader();
    const [first] = finish(read([person]));
    expect(first?.relation).toBe('titleConflict');
    expect(finish(read([person]))[0]).toBe(first);
  });

  it('says nothing of what is no person', () => {
    expect(finish(createTitleReader()([{ ...person, type: 'ORG' }]))).toEqual([]);
  });

  it('holds the first twelve offices of a version against the others, however many it gives', () => {
    const wall = Array.from({ length: 5000 }, () => role(0, 'Foreign Secretary'));
    const roles = [...wall.slice(0, 12), role(0, 'Health Minister'), ...wall, role(1, 'Health Minister')];
    expect(finish(createTitleReader()([{ ...person, roles }]))).toHaveLength(1);
  });
});
