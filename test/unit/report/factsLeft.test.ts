import { describe, expect, it } from 'vitest';
import type { Anchor, AnchorState } from '../../../src/core/annotations/anchoring/anchorTypes';
import { createNote, type Status } from '../../../src/core/annotations/annotation';
import type { PlacedNote } from '../../../src/core/annotations/placedNote';
import type { NumericClaim } from '../../../src/core/claims/claim';
import { factsLeft, nextFact } from '../../../src/core/report/factsLeft';

function claim(start: number, end: number, salience: NumericClaim['salience'] = 'claim'): NumericClaim {
  const subject = { head: 'ship', modifiers: [], verb: '', context: [] };
  return { start, end, core: { start, end }, kind: 'count', subject, salience, sentence: 0 };
}

function noteOn(start: number, end: number, status: Status, state: AnchorState = 'anchored'): PlacedNote {
  const note = createNote({ target: {}, status }, `${start}`, { name: 'Reporter' }, '2024-07-09T12:00:00Z');
  const anchor: Anchor = { id: note.id, state, start, end, now: '', was: '', score: 1, candidates: [] };
  return { note, anchor };
}

const claims = [claim(10, 20), claim(30, 40), claim(50, 60), claim(70, 80, 'light'), claim(90, 99, 'vague')];
const starts = (notes: readonly PlacedNote[]): readonly number[] =>
  factsLeft(claims, notes).left.map(({ start }) => start);

describe('facts left', () => {
  it('are the claims that can be checked, as long as there is no note', () => {
    expect(factsLeft(claims, [])).toMatchObject({ all: 3 });
    expect(starts([])).toEqual([10, 30, 50]);
  });

  it('are fewer with each status that a person gives to their words', () => {
    expect(starts([noteOn(30, 40, 'verified')])).toEqual([10, 50]);
    expect(starts([noteOn(0, 35, 'disputed'), noteOn(2, 5, 'error')])).toEqual([50]);
    expect(starts([noteOn(20, 30, 'verified'), noteOn(60, 70, 'verified')])).toEqual([10, 30, 50]);
  });

  it('stay as many with a note that says nothing of the facts, or of other words', () => {
    expect(starts([noteOn(30, 40, 'unchecked')])).toEqual([10, 30, 50]);
    expect(starts([noteOn(30, 40, 'verified', 'changed')])).toEqual([10, 30, 50]);
    expect(starts([noteOn(30, 40, 'verified', 'review')])).toEqual([10, 30, 50]);
    const stale = noteOn(30, 40, 'verified');
    expect(starts([{ ...stale, note: { ...stale.note, staleSince: '2024-07-10T12:00:00Z' } }])).toEqual([10, 30, 50]);
  });

  it('are walked in the order of the text and around its end', () => {
    const { left } = factsLeft(claims, [noteOn(30, 40, 'verified')]);
    expect(nextFact(left, 10)?.start).toBe(50);
    expect(nextFact(left, 50)?.start).toBe(10);
    expect(nextFact([], 0)).toBeUndefined();
  });
});
