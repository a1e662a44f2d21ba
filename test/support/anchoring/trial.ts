import type { Anchor } from '../../../src/core/annotations/anchoring/anchorTypes';
import { makeCase, type EditCase } from './cases';
import { isExact, judge, type Judgement } from './judge';
import { createRandom } from './random';
import { strangeSentences } from './texts';

/** Shares in per cent of a trial. `right`, `asked`, `wrong` (with unflagged) are of the notes whose words are left. */
export interface TrialResult {
  readonly counts: Readonly<Record<Judgement, number>>;
  readonly notes: number;
  readonly right: number;
  readonly wrong: number;
  readonly asked: number;
  /** Deleted passages that were noticed. */
  readonly noticed: number;
  /** Right ones whose span is the true one to the character. */
  readonly exact: number;
}

/** Anchors the notes of random edits and judges them. @param first what one edit of each case is taken from */
export function runTrial(
  texts: readonly string[],
  seed: number,
  notes: number,
  anchor: (edited: EditCase) => readonly Anchor[],
  first?: readonly string[],
): TrialResult {
  const random = createRandom(seed);
  const strangers = texts.map((text, index) =>
    strangeSentences(
      text,
      texts.filter((_, other) => other !== index),
    ),
  );
  const counts = { right: 0, asked: 0, wrong: 0, unflagged: 0, noticed: 0, repinned: 0, undecidable: 0 };
  let judged = 0;
  let exact = 0;
  for (let round = 0; judged < notes; round++) {
    const index = round % texts.length;
    const edited = makeCase(texts[index] ?? '', strangers[index] ?? [], random, first);
    const anchors = anchor(edited);
    for (const [position, note] of edited.notes.entries()) {
      const result = anchors[position];
      if (result === undefined) continue;
      const judgement = judge(result, note, edited.current);
      counts[judgement]++;
      if (judgement === 'right' && isExact(result, note)) exact++;
      judged++;
    }
  }
  const left = counts.right + counts.asked + counts.wrong + counts.unflagged;
  const gone = counts.noticed + counts.repinned;
  return {
    counts,
    notes: judged,
    right: percent(counts.right, left),
    wrong: percent(counts.wrong + counts.unflagged, left),
    asked: percent(counts.asked, left),
    noticed: percent(counts.noticed, gone),
    exact: percent(exact, counts.right),
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((part / whole) * 10_000) / 100;
}
