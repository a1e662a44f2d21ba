import { describe, expect, it } from 'vitest';
import { anchorAll } from '../../../../src/core/annotations/anchoring/anchor';
import type { Anchor, AnchorQuery } from '../../../../src/core/annotations/anchoring/anchorTypes';
import { finish } from '../../../../src/core/util/sliced';

const current =
  'Prices rose by 3 per cent in March, the statistics office said. Bread cost most.\n' +
  'Wages rose by 3 per cent in April, unions said. Rents did not move at all.';

function anchorOf(query: Partial<AnchorQuery>, stored: string | null = null): Anchor | undefined {
  const whole = { id: 'note', exact: '', prefix: '', suffix: '', start: null, end: null, ...query };
  return finish(anchorAll(stored, current, [whole]))[0];
}

describe("another tool's note, without the text it was made on", () => {
  it('is found by its quote', () => {
    expect(anchorOf({ exact: 'Bread cost most' })).toMatchObject({ state: 'anchored', start: 64, end: 79 });
  });

  it('is found by prefix and suffix where its quote stands twice', () => {
    const second = { state: 'anchored', start: current.lastIndexOf('rose by 3') };
    expect(anchorOf({ exact: 'rose by 3 per cent', prefix: 'Wages ', suffix: ' in April, unions' })).toMatchObject(
      second,
    );
  });

  it('is changed when its quote reads otherwise now', () => {
    const query = { exact: 'Rents did not rise at all.', prefix: 'per cent in April, unions said. ' };
    expect(anchorOf(query)).toMatchObject({ state: 'changed', now: 'Rents did not move at all.' });
  });

  it('is found by its position when it has nothing else', () => {
    expect(anchorOf({ start: 0, end: 6 })).toMatchObject({ state: 'anchored', start: 0, end: 6, now: 'Prices' });
  });

  it('is lost when its position lies beyond the text', () => {
    expect(anchorOf({ start: 5_000, end: 5_006 })?.state).toBe('orphan');
  });

  it('is lost when nothing is like its quote', () => {
    expect(anchorOf({ exact: 'The orchestra will tour Norway', prefix: 'Music. ' })?.state).toBe('orphan');
  });

  it('is told by its position among equal places', () => {
    const start = current.lastIndexOf('rose');
    expect(anchorOf({ exact: 'rose', start, end: start + 4 })).toMatchObject({ state: 'anchored', start });
  });
});

describe('a note that does not fit the stored text', () => {
  it('is looked up by its quote there when its position is off', () => {
    expect(anchorOf({ exact: 'Bread cost most', start: 3, end: 9 }, current)).toMatchObject({
      state: 'anchored',
      start: 64,
    });
  });

  it('is looked up in the current text when the stored one never held it', () => {
    expect(anchorOf({ exact: 'Bread cost most' }, 'An altogether other text.')).toMatchObject({ start: 64 });
  });
});
