import { describe, expect, it } from 'vitest';
import type { Note, Status } from '../../../src/core/annotations/annotation';
import type { PlacedNote } from '../../../src/core/annotations/placedNote';
import { factTable } from '../../../src/core/report/factTable';
import { rowMarks } from '../../../src/core/report/factTableNotes';
import { factView, type FactQuery } from '../../../src/core/report/factTableView';
import { firstRequest, fromPage, readMessage } from '../../../src/core/report/factTableMessages';
import { finish } from '../../../src/core/util/sliced';
import { readStory } from './helpers';

const story = readStory({
  'a.txt':
    'date 2031-05-06\n\nAt least 42 people were killed when the dam above Tolna burst, officials said. ' +
    'The damage was put at 65 million dollars by the province of Lenz.',
  'b.txt':
    'date 2031-05-07\n\nThe damage was put at 65 million dollars by the province of Lenz. ' +
    'Exactly 37 people were killed when the dam above Tolna burst, officials said. A choir of 300 children sang.',
});
const table = finish(factTable(story));
const everything: FactQuery = {
  relation: 'all',
  kind: 'all',
  unchecked: false,
  search: '',
  order: 'relation',
  hidden: new Set(),
};

function noteOn(article: number, words: string, status: Status, id = words): PlacedNote {
  const start = story.articles[article]?.text.indexOf(words) ?? -1;
  const note: Note = {
    id,
    target: {},
    comment: `about ${words}`,
    tags: [],
    codes: [],
    status,
    otherStatuses: [],
    sources: [],
    links: [],
    replies: [],
    resolved: false,
    created: '',
    modified: '',
  };
  const place = { id, state: 'anchored', start, end: start + words.length } as const;
  return { note, anchor: { ...place, now: words, was: words, score: 1, candidates: [] } };
}

/** The words of the first version of each row shown, with these notes. */
function shown(query: Partial<FactQuery>, notes: readonly (readonly PlacedNote[])[] = []): readonly string[] {
  const marks = finish(rowMarks(table, story, notes));
  return finish(factView({ story, table, marks }, { ...everything, ...query })).map(({ entries: [first] }) =>
    first ? (story.articles[first.article]?.text.slice(first.start, first.end) ?? '') : '',
  );
}

describe('what is shown of a fact table', () => {
  it('is everything, what differs first', () => {
    expect(shown({})).toEqual(['At least 42 people', '65 million dollars', '300 children']);
  });

  it.each([
    ['differs', ['At least 42 people']],
    ['same', ['65 million dollars']],
    ['onlyHere', ['300 children']],
    ['compatible', []],
  ] as const)('can be the rows of one relation: %s', (relation, words) => {
    expect(shown({ relation })).toEqual(words);
  });

  it('can be a kind of facts', () => {
    expect(shown({ kind: 'quote' })).toEqual([]);
    expect(shown({ kind: 'figure' }).length).toBe(3);
  });

  it('is searched in words and speakers of all versions, in any case', () => {
    expect(shown({ search: ' 37 PEOPLE ' })).toEqual(['At least 42 people']);
    expect(shown({ search: 'Officials' })).toEqual(['At least 42 people']);
    expect(shown({ search: 'nowhere' })).toEqual([]);
  });

  it('leaves out what only hidden versions have', () => {
    expect(shown({ hidden: new Set([1]) })).toEqual(['At least 42 people', '65 million dollars']);
  });

  it('can stand in the order of the text of all versions, or of one', () => {
    expect(shown({ order: 'text' })).toEqual(['At least 42 people', '65 million dollars', '300 children']);
    expect(shown({ order: 1 })).toEqual(['65 million dollars', 'At least 42 people', '300 children']);
  });
});

describe('the status of a row', () => {
  it('is that of a note on the words of any version', () => {
    const notes = [[], [noteOn(1, '37 people', 'disputed')]];
    const marks = finish(rowMarks(table, story, notes));
    expect([...marks.values()].map(({ status, notes: found }) => [status, found.map(({ id }) => id)])).toEqual([
      ['disputed', ['37 people']],
    ]);
  });

  it('is the one of several that asks for the most work', () => {
    const notes = [[noteOn(0, '42 people', 'verified')], [noteOn(1, '37 people', 'needs-source')]];
    const [mark] = finish(rowMarks(table, story, notes)).values();
    expect(mark).toMatchObject({ status: 'needs-source', stale: false });
    expect(mark?.notes.map(({ article }) => article)).toEqual([0, 1]);
  });

  it('is not that of a note on more than a sentence, on other words or on words that are lost', () => {
    const both = 'officials said. The damage was put at 65 million dollars';
    const lost = noteOn(0, '65 million dollars', 'verified', 'lost');
    const orphan: PlacedNote = {
      ...lost,
      anchor: lost.anchor && { ...lost.anchor, state: 'orphan', start: null, end: null },
    };
    const notes = [[noteOn(0, both, 'disputed'), noteOn(0, 'Tolna', 'disputed'), orphan], []];
    expect(finish(rowMarks(table, story, notes)).size).toBe(0);
  });

  it('decides what is unchecked, and orders the rows', () => {
    const notes = [[noteOn(0, '42 people', 'verified'), noteOn(0, '65 million', 'error')], []];
    expect(shown({ unchecked: true }, notes)).toEqual(['300 children']);
    expect(shown({ order: 'status' }, notes)).toEqual(['65 million dollars', '300 children', 'At least 42 people']);
  });
});

describe('messages of the page', () => {
  it('are taken when they are what a page sends', () => {
    expect(readMessage(fromPage, firstRequest)).toEqual(firstRequest);
    expect(readMessage(fromPage, { type: 'open', row: 'r', article: null })).toBeDefined();
  });

  it.each([
    ['nothing', null],
    ['another type', { type: 'delete', row: 'r' }],
    ['a status that there is not', { type: 'status', row: 'r', status: 'true' }],
    ['something more', { type: 'open', row: 'r', article: null, command: 'x' }],
    ['a key without end', { type: 'open', row: 'r'.repeat(5000), article: null }],
    ['more rows than a page shows', { ...firstRequest, rows: { from: 0, to: 100_000 } }],
    ['a range that runs backwards', { ...firstRequest, rows: { from: 5, to: 2 } }],
  ])('are refused when they are not: %s', (_, message) => {
    expect(readMessage(fromPage, message)).toBeUndefined();
  });
});
