import { describe, expect, it } from 'vitest';
import { factTable } from '../../../src/core/report/factTable';
import type { FactEntry, FactRow, RowRelation } from '../../../src/core/report/factTableModel';
import { versionsApart } from '../../../src/core/report/factTableUsual';
import { finish } from '../../../src/core/util/sliced';
import { readStory } from './helpers';

const story = readStory({
  'a.txt': 'At least 42 people were killed when the dam above Tolna burst, officials said.',
  'b.txt': 'At least 42 people were killed when the dam above Tolna burst, officials said.',
  'c.txt': 'Exactly 37 people were killed when the dam above Tolna burst, officials said.',
});

/** A row of words alone, each with who says it. */
function rowOf(relation: RowRelation, speakers: readonly (string | null)[]): FactRow {
  const entries = speakers.map((speaker, article): FactEntry => ({ article, start: 0, end: 8, sentence: 0, speaker }));
  return { key: '', kind: 'fact', relation, entries, sums: [], about: '' };
}

describe('the versions of a row that stand apart', () => {
  it('are those with another figure than most', () => {
    const killed = finish(factTable(story)).rows.find(({ relation }) => relation === 'differs');
    expect(killed && [...versionsApart(story, killed)]).toEqual([2]);
  });

  it.each<[string, RowRelation, readonly (string | null)[], readonly number[]]>([
    ['name another source', 'differentSpeaker', ['Mayor Ilse Korn', 'Korn', 'the coast guard'], [2]],
    ['name none, however many do', 'attributionDropped', [null, 'Korn', null], [0, 2]],
    ['have other words', 'quoteVariant', [null, null, null], [2]],
    ['are none where all agree', 'same', [null, 'Korn', null], []],
  ])('%s', (_, relation, speakers, apart) => {
    expect([...versionsApart(story, rowOf(relation, speakers))]).toEqual(apart);
  });
});
