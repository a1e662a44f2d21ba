import { fromSpan, undecided, type CurrentText, type NoteInText } from './anchorOf';
import type { Anchor } from './anchorTypes';
import type { AlignedTexts } from './aligned';

/**
 * The anchor of a note that holds no word: a point between two words, or white space. It stands as long as both its
 * neighbours stand side by side.
 */
export function betweenWords({ a, b, alignment }: AlignedTexts, current: CurrentText, note: NoteInText): Anchor {
  const right = note.tokens.start;
  const left = right - 1;
  const leftImage = left < 0 ? -1 : alignment.toB[left];
  const rightImage = right >= a.keys.length ? b.keys.length : alignment.toB[right];
  if (
    leftImage === undefined ||
    rightImage === undefined ||
    rightImage !== leftImage + 1 ||
    (left >= 0 && leftImage < 0)
  ) {
    return undecided(note, current.raw, []);
  }
  const from = left < 0 ? 0 : (b.ends[leftImage] ?? 0);
  const to = b.starts[rightImage] ?? current.raw.length;
  const start = Math.min(to, from + note.span.start - (left < 0 ? 0 : (a.ends[left] ?? 0)));
  return fromSpan(current, note, { start, end: Math.min(to, start + note.span.end - note.span.start) }, 1);
}
