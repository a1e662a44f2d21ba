import type { Anchor } from '../../../src/core/annotations/anchoring/anchorTypes';
import { overlap, type Span } from '../../../src/core/text/span';
import type { NoteInCase } from './cases';

/**
 * How an anchor compares with the truth.
 * - `right`: accepted and the same words to within a word, or an exact copy of them that was put in; or rightly not
 *   accepted because little or nothing is left
 * - `asked`: the words are there, but a person is asked or told that they are gone
 * - `wrong`: accepted at other words
 * - `unflagged`: the right place, but a corrected number or name is passed over in silence
 * - `undecidable`: all words were cut, but a look-alike of theirs was put in beside them
 * - `noticed`, `repinned`: all words were cut; that was noticed, or the note was put on other words
 */
export type Judgement = 'right' | 'asked' | 'wrong' | 'unflagged' | 'noticed' | 'repinned' | 'undecidable';

/** Least shared part of found and true span, of both together. */
const leastShared = 0.8;

/** Judges one anchor. */
export function judge(anchor: Anchor, note: NoteInCase): Judgement {
  const { truth } = note;
  const span = acceptedSpan(anchor);
  if (truth.span === null && truth.hasTwin) return 'undecidable';
  if (truth.span === null) return span === null ? 'noticed' : 'repinned';
  // cut by half or put into other words throughout: a person may be asked, but it must not go elsewhere; torn apart: any part will do
  const debatable = truth.kept + truth.rewritten < 0.6 || (truth.kept < 0.4 && !note.factChanged) || truth.torn;
  if (span === null) return debatable ? 'right' : 'asked';
  if (truth.hasCopy && anchor.state !== 'changed') return 'right';
  const fits = debatable ? overlap(span, truth.span) > 0 : isSame(span, truth.span);
  if (!fits) return 'wrong';
  return note.factChanged && anchor.state !== 'changed' ? 'unflagged' : 'right';
}

/** Whether found and true span are exactly the same. */
export function isExact({ start, end }: Anchor, { truth }: NoteInCase): boolean {
  return truth.span !== null && start === truth.span.start && end === truth.span.end;
}

function acceptedSpan({ state, start, end }: Anchor): Span | null {
  if (state === 'orphan' || state === 'review' || start === null || end === null) return null;
  return { start, end };
}

function isSame(found: Span, truth: Span): boolean {
  const shared = overlap(found, truth);
  const together = Math.max(found.end, truth.end) - Math.min(found.start, truth.start);
  return shared / Math.max(1, together) >= leastShared;
}
