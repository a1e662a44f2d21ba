import { describe, expect, it } from 'vitest';
import { prepareHandover } from '../../../src/core/report/export/handover';
import { sumUp } from '../../../src/core/report/export/words';
import { factTable } from '../../../src/core/report/factTable';
import { firstQuery } from '../../../src/core/report/factTableMessages';
import { differingRows, isDifference } from '../../../src/core/report/factTableModel';
import { factView } from '../../../src/core/report/factTableView';
import { storyHealth } from '../../../src/core/report/storyHealth';
import { storyMap } from '../../../src/core/report/storyMap';
import { finish } from '../../../src/core/util/sliced';
import { readStory } from './helpers';

/** Three tolls in four versions, and a bill with two amounts: six pairs of places that differ, and two differences. */
const story = readStory({
  'a.txt':
    'The storm killed 42 people in Arden on Monday, the mayor said.\n\nThe new dam cost $3 million, the county said.',
  'b.txt':
    'The storm killed 45 people in Arden on Monday, the mayor said.\n\nThe new dam cost $9 million, the county said.',
  'c.txt': 'The storm killed 47 people in Arden on Monday, the mayor said.',
  'd.txt': 'The storm killed 42 people in Arden on Monday, the mayor said.\n\nSchools opened again on Friday.',
});

describe('a difference is a fact that versions give differently, and is counted', () => {
  const table = finish(factTable(story));
  const marks = new Map();

  it('once, however many versions give it and in however many ways', () => {
    expect(story.claimLinks.filter(({ relation }) => relation === 'differs').length).toBeGreaterThan(2);
    expect(differingRows(table)).toHaveLength(2);
  });

  it('alike in the health of the story, in what is exported and in the filter of the fact table', () => {
    expect(storyHealth({ story, table, marks }, []).differences).toBe(2);
    expect(sumUp(finish(prepareHandover(story, new Map())))).toContain(', 2 differences,');
    const query = { ...firstQuery, relation: 'differs', order: 'relation', hidden: new Set<number>() } as const;
    expect(finish(factView({ story, table, marks }, query))).toEqual(differingRows(table));
  });

  it('in the story map for each paragraph that has a part in it', () => {
    const { columns } = finish(storyMap(story, table, { lowest: 'related', pinned: [] }));
    const counts = columns.map(({ name, cells }) => [name, cells.map(({ differences }) => differences)]);
    expect(Object.fromEntries(counts)).toEqual({ 'a.txt': [1, 1], 'b.txt': [1, 1], 'c.txt': [1], 'd.txt': [1, 0] });
  });

  it('by its relation alone', () => {
    expect(['differs', 'titleConflict', 'attributionDropped'].every(one => isDifference(one as 'differs'))).toBe(true);
    expect((['possible', 'rounding', 'same', 'onlyHere'] as const).some(isDifference)).toBe(false);
  });
});
