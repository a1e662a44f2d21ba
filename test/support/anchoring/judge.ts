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
 * - `undecidable`: no one could tell. All words were cut, but a look-alike of theirs was put in beside them; or it has as
 *   many of their sentence's words as the sentence itself; or the same words stand beside each other; or a sentence that
 *   stands often was parted from its neighbours, and a person is asked for it or finds it where an equal one was cut
 * - `noticed`, `repinned`: all words were cut; that was noticed, or the note was put on other words
 */
export type Judgement = 'right' | 'asked' | 'wrong' | 'unflagged' | 'noticed' | 'repinned' | 'undecidable';

/** Least shared part of the found span and the noted words, of both together; what was put in between these does not count. */
const leastShared = 0.8;

/** Judges one anchor. `current` is the text after the edits. */
export function judge(anchor: Anchor, note: NoteInCase, current: string): Judgement {
  const judgement = plainly(anchor, note);
  const { truth } = note;
  if (judgement === 'repinned' && truth.isAnonymous) return 'undecidable';
  if (judgement !== 'asked' && judgement !== 'wrong') return judgement;
  if (truth.hasLikerTwin || (judgement === 'asked' && truth.isAnonymous)) return 'undecidable';
  const span = acceptedSpan(anchor);
  return span !== null && truth.span !== null && isSlid(current, span, truth.span) ? 'undecidable' : judgement;
}

/** Whether the other of two equal stretches beside each other would have come in with the very same result. */
function isSlid(text: string, found: Span, truth: Span): boolean {
  const [first, second] = found.start < truth.start ? [found, truth] : [truth, found];
  const distance = second.start - first.start;
  if (distance === 0 || distance > 1_000) return false;
  for (let from = Math.max(0, first.end - distance); from <= first.start; from++) {
    const middle = from + distance;
    if (text.slice(from, middle) === text.slice(middle, middle + distance)) return true;
  }
  return false;
}

function plainly(anchor: Anchor, { truth, factChanged }: NoteInCase): Judgement {
  const span = acceptedSpan(anchor);
  if (truth.span === null && truth.hasTwin) return 'undecidable';
  if (truth.span === null) return span === null ? 'noticed' : 'repinned';
  // cut by half or put into other words throughout: a person may be asked, but it must not go elsewhere; torn apart: any part will do
  const debatable = truth.kept + truth.rewritten < 0.6 || (truth.kept < 0.4 && !factChanged) || truth.torn;
  if (span === null) return debatable ? 'right' : 'asked';
  if (truth.hasCopy && anchor.state !== 'changed') return 'right';
  const fits = debatable ? overlap(span, truth.span) > 0 : isSame(span, truth.span, truth.parts);
  if (!fits) return 'wrong';
  return factChanged && anchor.state !== 'changed' ? 'unflagged' : 'right';
}

/** Whether found and true span are exactly the same. */
export function isExact({ start, end }: Anchor, { truth }: NoteInCase): boolean {
  return truth.span !== null && start === truth.span.start && end === truth.span.end;
}

function acceptedSpan({ state, start, end }: Anchor): Span | null {
  if (state === 'orphan' || state === 'review' || start === null || end === null) return null;
  return { start, end };
}

function isSame(found: Span, truth: Span, parts: readonly Span[]): boolean {
  const own = parts.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = parts.reduce((sum, part) => sum + overlap(found, part), 0);
  const beyond = found.end - found.start - overlap(found, truth);
  return shared / Math.max(1, own + beyond) >= leastShared;
}
