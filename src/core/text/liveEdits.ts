import type { Span } from './span';

/** One replacement of an editor's change event: `[start, end)` of the text before the event becomes `text`. UTF-16. */
export interface TextEdit extends Span {
  readonly text: string;
}

/**
 * Where a note's range is after the edits of one change event (disjoint, offsets before the event, in any order).
 * What is typed at an edge stays outside; what is typed inside, or replaces words from the very edge on, belongs to the
 * note. An edit that swallows the range and more leaves it empty: its words are gone and it must be anchored anew.
 * @returns the same object when nothing moved
 */
export function shiftRange<T extends Span>(range: T, edits: readonly TextEdit[]): T {
  let startShift = 0;
  let endShift = 0;
  for (const edit of edits) {
    startShift += shiftOfStart(range, edit);
    endShift += shiftOfEnd(range, edit);
  }
  if (startShift === 0 && endShift === 0) return range;
  const start = range.start + startShift;
  return { ...range, start, end: Math.max(start, range.end + endShift) };
}

/** Like {@link shiftRange} for many ranges; linear in ranges × edits. */
export function shiftRanges<T extends Span>(ranges: readonly T[], edits: readonly TextEdit[]): readonly T[] {
  return edits.length === 0 ? ranges : ranges.map(range => shiftRange(range, edits));
}

/** An insertion at the start pushes the note; a replacement that begins at the start is the note's new beginning. */
function shiftOfStart(range: Span, edit: TextEdit): number {
  if (edit.end <= range.start) return growth(edit);
  if (edit.start >= range.start) return 0;
  // reaches over the start: its new words stand before the note
  return edit.start + edit.text.length - range.start;
}

function shiftOfEnd(range: Span, edit: TextEdit): number {
  if (edit.start >= range.end) return 0;
  if (edit.end <= range.end) return growth(edit);
  // reaches over the end: its new words stand behind the note
  return edit.start - range.end;
}

function growth(edit: TextEdit): number {
  return edit.text.length - (edit.end - edit.start);
}
