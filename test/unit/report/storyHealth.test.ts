import { describe, expect, it } from 'vitest';
import { createNote, type Status } from '../../../src/core/annotations/annotation';
import type { PlacedNote } from '../../../src/core/annotations/placedNote';
import { factTable } from '../../../src/core/report/factTable';
import { rowMarks } from '../../../src/core/report/factTableNotes';
import { storyHealth, type StoryHealth } from '../../../src/core/report/storyHealth';
import { finish } from '../../../src/core/util/sliced';
import { readStory } from './helpers';

const story = readStory({
  'a.txt': 'The flood killed 42 people in the valley, the governor said. The army sent 1,200 soldiers.',
  'b.txt': 'The flood killed 45 people in the valley, the governor said. The mayor of Lund was not there.',
});
const text = story.articles[0]?.text ?? '';

function noteOn(words: string, status: Status, state: 'anchored' | 'orphan' = 'anchored'): PlacedNote {
  const start = text.indexOf(words);
  const end = start + words.length;
  const target = { quote: { exact: words, prefix: '', suffix: '' } };
  const note = createNote({ target, status }, `urn:${words}`, { name: 'Desk' }, '2024-05-04T10:00:00Z');
  const lost = {
    id: note.id,
    state: 'orphan',
    start: null,
    end: null,
    was: words,
    now: null,
    score: 0,
    candidates: [],
  };
  const found = { id: note.id, state: 'anchored', start, end, was: words, now: words, score: 1, candidates: [] };
  return { note, anchor: (state === 'orphan' ? lost : found) as unknown as PlacedNote['anchor'] };
}

const table = finish(factTable(story));

function healthWith(...notes: readonly (readonly PlacedNote[])[]): StoryHealth {
  return storyHealth({ story, table, marks: finish(rowMarks(table, story, notes)) }, notes);
}

describe('how a story stands', () => {
  it('is counted over all versions', () => {
    expect(healthWith([], [])).toEqual({
      versions: 2,
      origins: story.matches.origins.length,
      differences: 1,
      facts: 2,
      uncheckedFacts: 2,
      notes: 0,
      uncheckedNotes: 0,
      lostNotes: 0,
    });
  });

  it('takes a fact with a checked note for checked, and counts notes that lost their words', () => {
    const notes = [
      noteOn('42 people', 'verified'),
      noteOn('1,200 soldiers', 'unchecked'),
      noteOn('the mayor', 'disputed', 'orphan'),
    ];
    expect(healthWith(notes, [])).toMatchObject({
      facts: 2,
      uncheckedFacts: 1,
      notes: 3,
      uncheckedNotes: 1,
      lostNotes: 1,
    });
  });
});
