import { describe, expect, it } from 'vitest';
import { anchorAll } from '../../../../src/core/annotations/anchoring/anchor';
import { finish } from '../../../../src/core/util/sliced';
import { ownTexts, realTexts } from '../../../support/anchoring/texts';
import { runTrial } from '../../../support/anchoring/trial';

/** A small part of what the bench runs; other seed, same limits. */
const seed = 7;
/** A busy machine takes its time. */
const timeout = 120_000;
const notes = 1_500;

function trial(texts: readonly string[]): ReturnType<typeof runTrial> {
  return runTrial(texts, seed, notes, ({ stored, current, notes: all }) =>
    finish(
      anchorAll(
        stored,
        current,
        all.map(({ query }) => query),
      ),
    ),
  );
}

function expectReliable(texts: readonly string[]): void {
  const result = trial(texts);
  expect(result.right).toBeGreaterThanOrEqual(99);
  expect(result.wrong).toBeLessThanOrEqual(0.3);
  expect(result.noticed).toBeGreaterThanOrEqual(99);
  expect(result.counts.unflagged).toBe(0);
}

describe('notes after random edits outside the editor', () => {
  it.skipIf(ownTexts().length === 0)(
    'hold on the sample articles',
    () => {
      expectReliable(ownTexts());
    },
    timeout,
  );

  it.skipIf(realTexts().length === 0)(
    'hold on real articles (read from ../shared/seeds)',
    () => {
      expectReliable(realTexts());
    },
    timeout,
  );
});
