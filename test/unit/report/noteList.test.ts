import { describe, expect, it } from 'vitest';
import type { Anchor, AnchorState } from '../../../src/core/annotations/anchoring/anchorTypes';
import { createNote, type NewNote } from '../../../src/core/annotations/annotation';
import {
  candidatePlaces,
  filterNotes,
  groupNotes,
  isLost,
  isStale,
  lostNotes,
  type ListedNote,
} from '../../../src/core/report/noteList';

function listed(id: string, input: Partial<NewNote> = {}, state: AnchorState = 'anchored', article = 'a'): ListedNote {
  const note = createNote({ target: {}, ...input }, id, { name: `by ${id}` }, '2024-07-09T12:00:00Z');
  const isGone = state === 'orphan';
  const [start, end, now] = isGone ? [null, null, null] : [3, 8, 'seven ships'];
  const anchor: Anchor = { id, state, start, end, now, was: 'six ships', score: 1, candidates: [] };
  const codes = note.codes.map(code => (code === 'urn:c:1' ? 'Casualties' : code));
  return { note, anchor: note.target === null ? null : anchor, article, name: `${article}.txt`, codes };
}

const ids = (notes: readonly ListedNote[]): readonly string[] => notes.map(({ note }) => note.id);

describe('a lost note', () => {
  it.each([
    ['anchored', false],
    ['moved', false],
    ['changed', false],
    ['review', true],
    ['orphan', true],
  ] as const)('%s: %s', (state, lost) => {
    expect(isLost(listed('n', {}, state))).toBe(lost);
  });

  it('is never one on the whole article', () => {
    expect(isLost(listed('n', { target: null }))).toBe(false);
  });

  it('is settled once a person has resolved it', () => {
    const gone = listed('n', {}, 'orphan');
    expect(lostNotes([gone])).toEqual([gone]);
    expect(lostNotes([{ ...gone, note: { ...gone.note, resolved: true } }])).toEqual([]);
  });
});

it('a note is stale when its words changed, now or since a status was given', () => {
  const held = listed('n');
  expect(isStale(held)).toBe(false);
  expect(isStale(listed('n', {}, 'changed'))).toBe(true);
  expect(isStale({ ...held, note: { ...held.note, staleSince: '2024-07-10T12:00:00Z' } })).toBe(true);
});

describe('grouping', () => {
  const notes = [
    listed('1', { tags: ['toll', 'kyiv'], status: 'verified' }),
    listed('2', { tags: ['kyiv'], codes: ['urn:c:1'] }, 'anchored', 'b'),
    listed('3', { status: 'verified' }, 'orphan', 'b'),
  ];

  it.each([
    ['file', ['a: 1', 'b: 2 3']],
    ['status', ['unchecked: 2', 'verified: 1 3']],
    ['tag', ['kyiv: 1 2', 'toll: 1', ': 3']],
    ['author', ['by 1: 1', 'by 2: 2', 'by 3: 3']],
    ['code', ['Casualties: 2', ': 1 3']],
  ] as const)('by %s', (by, groups) => {
    expect(groupNotes(notes, by).map(group => `${group.key}: ${ids(group.notes).join(' ')}`)).toEqual(groups);
  });
});

it('a note with two statuses, kept by a merge, stands in the group of either and is found by either', () => {
  const one = listed('1', { status: 'verified' });
  const both = { ...one, note: { ...one.note, otherStatuses: ['disputed' as const] } };
  expect(groupNotes([both], 'status').map(group => group.key)).toEqual(['verified', 'disputed']);
  expect(ids(filterNotes([both], 'disputed'))).toEqual(['1']);
});

describe('a filter', () => {
  const notes = [
    listed('1', { comment: 'Ask the Harbour master', tags: ['ships'] }),
    listed('2', { status: 'disputed', codes: ['urn:c:1'] }, 'changed', 'b'),
  ];

  it.each([
    ['', ['1', '2']],
    ['harbour', ['1']],
    ['SHIPS ask', ['1']],
    ['six', ['1', '2']],
    ['seven b.txt disputed', ['2']],
    ['by 2', ['2']],
    ['casualties', ['2']],
    ['harbour disputed', []],
  ])('"%s" leaves %j', (filter, left) => {
    expect(ids(filterNotes(notes, filter))).toEqual(left);
  });
});

describe('the places that a lost note may belong to', () => {
  const text = 'The first ferry\nleft at noon. The second ferry left at night.';
  const withCandidates = (spans: readonly (readonly [number, number])[]): ListedNote => {
    const note = listed('n', {}, 'review');
    const candidates = spans.map(([start, end]) => ({ start, end, score: 0.5 }));
    return { ...note, ...(note.anchor && { anchor: { ...note.anchor, candidates } }) };
  };

  it('come with the words around them, on one line', () => {
    expect(candidatePlaces(withCandidates([[10, 20]]), text)).toEqual([
      {
        start: 10,
        end: 20,
        score: 0.5,
        before: 'The first ',
        words: 'ferry left',
        after: ' at noon. The second ferry lef',
      },
    ]);
  });

  it('are not offered where the text is shorter by now', () => {
    expect(candidatePlaces(withCandidates([[10, 500]]), text)).toEqual([]);
  });
});
