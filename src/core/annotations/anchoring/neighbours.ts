import type { Span } from '../../text/span';
import type { AlignedTexts, Alignment } from './aligned';
import type { TokenColumns } from './tokens';

/**
 * Whether what stands in a note's place, with not one of its words left, is in the sentence that the note was in: a figure
 * that was corrected is, a line that was put in where the note was cut is not. Without neighbours nothing tells. Token ranges.
 */
export function isInItsSentence({ a, b, alignment }: AlignedTexts, note: Span, place: Span): boolean {
  const before = a.breaks[note.start] === 0 ? imageOf(alignment, note.start - 1) : -1;
  const behind = a.breaks[note.end] === 0 ? imageOf(alignment, note.end) : -1;
  const sides = [before, behind].filter(image => image !== -1);
  return sides.length === 0 || sides.some(image => isOneSentence(b, image, place));
}

function imageOf({ toB, replacedBy }: Alignment, index: number): number {
  const equal = toB[index] ?? -1;
  return equal === -1 ? (replacedBy[index] ?? -1) : equal;
}

function isOneSentence({ breaks }: TokenColumns, index: number, place: Span): boolean {
  const [from, to] = [Math.min(index, place.start), Math.max(index, place.end - 1)];
  if (to - from > longestSentence) return false;
  for (let at = from + 1; at <= to; at++) if (breaks[at] !== 0) return false;
  return true;
}

/** Tokens; a longer sentence is a list or a table. */
const longestSentence = 200;
