import { describe, expect, it } from 'vitest';
import { changedNote } from '../../../src/core/annotations/annotation';
import { mergeSidecars } from '../../../src/core/annotations/merge';
import { isBroken, parseSidecar } from '../../../src/core/annotations/parseSidecar';
import { schemaError } from '../../../src/core/annotations/schemaCheck';
import { notesOf, serialiseSidecar, toPage, withNotes, withoutNote } from '../../../src/core/annotations/sidecar';
import type { Sidecar } from '../../../src/core/annotations/sidecar';
import type { NoteChange, Status } from '../../../src/core/annotations/annotation';
import type { Json } from '../../../src/core/annotations/json';
import {
  everythingSaid,
  randomChange,
  sampleId,
  sampleSidecar,
  sampleText,
  sampleTime,
  seededRandom,
} from '../../support/sidecarSamples';

const random = seededRandom(1);
const sample = sampleSidecar(sampleText(2000, random), 6, random);
const noteOf = (sidecar: Sidecar, number = 0) => {
  const note = notesOf(sidecar).find(one => one.id === sampleId(number));
  if (note === undefined) throw new Error('no such note');
  return note;
};
const base = withNotes(sample, [changedNote(noteOf(sample), { status: 'disputed' }, sampleTime(650))]);
const edited = (change: NoteChange, minute: number, from = base): Sidecar =>
  withNotes(from, [changedNote(noteOf(from), change, sampleTime(minute))]);

describe('three-way merge', () => {
  it('takes each change from the side that made it', () => {
    const { value, questions } = mergeSidecars(
      base,
      edited({ comment: 'ours', tags: ['a'] }, 700),
      edited({ status: 'verified', resolved: true }, 701),
    );
    expect(questions).toEqual([]);
    expect(noteOf(value)).toMatchObject({ comment: 'ours', tags: ['a'], status: 'verified', resolved: true });
  });

  it('keeps side by side what both changed, and asks', () => {
    const ours = edited({ comment: 'ours', status: 'verified' }, 700);
    const theirs = edited({ comment: 'theirs', status: 'error' }, 701);
    const { value, questions } = mergeSidecars(base, ours, theirs);
    expect(questions).toEqual([
      { id: sampleId(0), field: 'comment' },
      { id: sampleId(0), field: 'status' },
    ]);
    const note = noteOf(value);
    expect(note.comment).toContain('ours');
    expect(note.comment).toContain('theirs');
    expect([note.status, ...note.otherStatuses].sort()).toEqual(['error', 'verified']);
    // a person's word settles it
    expect(noteOf(edited({ comment: 'both', status: 'error' }, 710, value))).toMatchObject({
      comment: 'both',
      status: 'error',
      otherStatuses: [],
    });
  });

  it('deletes what one side deleted and nobody changed, and keeps what was changed', () => {
    const deleted = withoutNote(base, sampleId(0));
    expect(notesOf(mergeSidecars(base, deleted, base).value).map(note => note.id)).not.toContain(sampleId(0));
    expect(noteOf(mergeSidecars(base, deleted, edited({ comment: 'still wanted' }, 700)).value).comment).toBe(
      'still wanted',
    );
  });

  it('does not mind which side is which', () => {
    const [ours, theirs] = [edited({ comment: 'x' }, 700), edited({ comment: 'y', tags: [] }, 701)];
    const said = (merged: Sidecar): readonly string[] => [...everythingSaid(merged)].sort();
    expect(said(mergeSidecars(base, ours, theirs).value)).toEqual(said(mergeSidecars(base, theirs, ours).value));
  });
});

describe('two-way merge', () => {
  it('counts nothing as deleted', () => {
    const { value } = mergeSidecars(null, withoutNote(base, sampleId(0)), withoutNote(base, sampleId(1)));
    expect(notesOf(value)).toHaveLength(6);
  });

  it('takes a note that was never edited for the older one', () => {
    const { value, questions } = mergeSidecars(null, edited({ comment: 'new words', tags: [] }, 700, sample), sample);
    expect(questions).toEqual([]);
    expect(noteOf(value)).toMatchObject({ comment: 'new words', tags: [] });
  });

  it('keeps both where neither was edited later than the other was made, and asks', () => {
    const made = (comment: string, status: Status): Sidecar =>
      withNotes(sample, [{ ...noteOf(sample), comment, status, modified: noteOf(sample).created }]);
    const { value, questions } = mergeSidecars(null, made('ours', 'verified'), made('theirs', 'disputed'));
    const { comment, status, otherStatuses } = noteOf(value);
    expect([comment, status, otherStatuses]).toEqual(['ours\n\n---\n\ntheirs', 'verified', ['disputed']]);
    expect(questions.map(({ field }) => field)).toEqual(['comment', 'status']);
  });

  it('keeps two notes that were made apart under one id as two, whichever side is which', () => {
    const made = (comment: string, minute: number): Sidecar => {
      const item = {
        id: sampleId(0),
        type: 'Annotation',
        created: sampleTime(minute),
        bodyValue: comment,
        target: 'urn:a',
      };
      return { ...sample, items: [item] };
    };
    const [ours, theirs] = [made('older', 1), made('newer', 2)];
    const { value, questions } = mergeSidecars(null, ours, theirs);
    expect(noteOf(value).comment).toBe('older');
    expect(notesOf(value).map(({ comment }) => comment)).toContain('newer');
    expect(questions).toMatchObject([{ field: 'id' }]);
    expect(serialiseSidecar(mergeSidecars(null, theirs, ours).value)).toBe(serialiseSidecar(value));
  });

  it('writes out the short form of a comment where the other side has another one, or something that is none', () => {
    const short = (bodyValue: Json): Sidecar => ({
      ...sample,
      items: [{ id: sampleId(0), type: 'Annotation', bodyValue, target: 'urn:a' }],
    });
    expect(noteOf(mergeSidecars(null, short('x'), short('y')).value).comment).toBe('x\n\n---\n\ny');
    const { value } = mergeSidecars(null, short('x'), short([5, 'z']));
    expect(noteOf(value).comment).toBe('x\n\n---\n\nz');
    expect(JSON.stringify(value.items)).toContain('"bodyValue":5');
    expect(noteOf(mergeSidecars(null, short(5), short({ a: 1 })).value).comment).toBe('');
  });

  it('leaves out a comment that the other side went on from', () => {
    const changed = (comment: string): Sidecar => edited({ comment }, 700, sample);
    const { value } = mergeSidecars(base, changed('asked the desk'), changed('asked the desk: no answer'));
    expect(noteOf(value).comment).toBe('asked the desk: no answer');
  });
});

describe('merge of 500 random pairs', () => {
  it('loses nothing, stays valid and asks in at most one pair of ten', () => {
    const starts = Array.from({ length: 20 }, (_, seed) => {
      const dice = seededRandom(seed);
      return sampleSidecar(sampleText(800, dice), 12, dice);
    });
    let asking = 0;
    for (let seed = 0; seed < 500; seed++) {
      const dice = seededRandom(seed + 77);
      const start = starts[seed % starts.length] ?? base;
      const change = (who: number): Sidecar => {
        let side = start;
        for (let step = 0; step < 1 + dice(3); step++) side = randomChange(side, who, step * 2 + who, dice);
        return side;
      };
      const [ours, theirs] = [change(0), change(1)];
      const { value, questions } = mergeSidecars(start, ours, theirs);
      const merged = everythingSaid(value);
      const before = everythingSaid(start);
      for (const said of [...everythingSaid(ours), ...everythingSaid(theirs)]) {
        const isNew = !before.has(said);
        if (isNew && !merged.has(said)) throw new Error(`pair ${seed} lost: ${said}`);
      }
      expect(schemaError(toPage(value))).toBeNull();
      const back = parseSidecar(new TextEncoder().encode(serialiseSidecar(value)));
      expect(isBroken(back)).toBe(false);
      if (questions.length > 0) asking++;
    }
    expect(asking / 500).toBeLessThanOrEqual(0.1);
  });
});
