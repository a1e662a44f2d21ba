import type { Span } from '../../text/span';
import type { CurrentText, NoteInText } from './anchorOf';
import type { StoredText } from './comparedTexts';

/** Tokens around a note that must stand there too, so that its place needs no closer look. */
const contextTokens = 16;

/** The place of a note that stands there character by character with all that is around it; null when it has to be looked for. */
export function solidPlace(stored: StoredText, current: CurrentText, { tokens, span }: NoteInText): Span | null {
  const { a, b, alignment } = stored.aligned;
  const from = Math.max(0, tokens.start - contextTokens);
  const to = Math.min(a.keys.length, tokens.end + contextTokens);
  if ((stored.runEnds[from] ?? 0) < to) return null;
  const shift = (b.starts[alignment.toB[tokens.start] ?? -1] ?? 0) - (a.starts[tokens.start] ?? 0);
  const words = { start: a.starts[tokens.start] ?? 0, end: a.ends[tokens.end - 1] ?? 0 };
  if (span.start < words.start || span.end > words.end) return null;
  const isSame = stored.raw.slice(words.start, words.end) === current.raw.slice(words.start + shift, words.end + shift);
  return isSame ? { start: span.start + shift, end: span.end + shift } : null;
}
