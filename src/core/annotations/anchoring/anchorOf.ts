import type { Span } from '../../text/span';
import type { Anchor, AnchorCandidate, AnchorQuery } from './anchorTypes';
import { type CodePointMap, foldNewlines, snapToGraphemes } from './codePoints';
import { sameWords } from './sameWords';

/** A note in the text that it is looked up from: the stored text, or its own quote with prefix and suffix. */
export interface NoteInText {
  readonly query: AnchorQuery;
  readonly text: string;
  /** UTF-16 into `text`. */
  readonly span: Span;
  /** The tokens it touches there. */
  readonly tokens: Span;
  /** Where it stood, in code points as the W3C counts; null when unknown. */
  readonly position: number | null;
}

/** The article's text now. */
export interface CurrentText {
  readonly raw: string;
  readonly positions: CodePointMap;
}

/** The anchor of a note whose text did not change. */
export function heldAnchor(query: AnchorQuery, current: string, span: Span): Anchor {
  const now = foldNewlines(current.slice(span.start, span.end));
  const was = query.exact === '' ? now : query.exact;
  return { id: query.id, state: 'anchored', ...plain(span), now, was, score: 1, candidates: [] };
}

/** The anchor of a note whose place is sure though no word tells it (a gap between words, a bare position). */
export function fromSpan(current: CurrentText, note: NoteInText, span: Span, score: number): Anchor {
  const { start, end } = snapToGraphemes(current.raw, span);
  const now = foldNewlines(current.raw.slice(start, end));
  const was = wordsOf(note);
  const state = sameWords(was, now) ? (standsAt(note.position, current, span) ? 'anchored' : 'moved') : 'changed';
  return { id: note.query.id, state, start, end, now, was, score: rounded(score), candidates: [] };
}

/** The anchor of a note that stands nowhere. */
export function lostAnchor(id: string, was: string): Anchor {
  return { id, state: 'orphan', start: null, end: null, now: null, was, score: 0, candidates: [] };
}

/** The anchor of a note that a person has to place; without candidates an orphan. */
export function undecided(note: NoteInText, current: string, candidates: readonly AnchorCandidate[]): Anchor {
  const [best] = candidates;
  const { id } = note.query;
  const was = wordsOf(note);
  if (best === undefined) return lostAnchor(id, was);
  const now = foldNewlines(current.slice(best.start, best.end));
  return { id, state: 'review', ...plain(best), now, was, score: best.score, candidates };
}

/** Scores are shown and stored; two digits are all that they mean. */
export function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}

function wordsOf({ query, text, span }: NoteInText): string {
  return query.exact === '' ? foldNewlines(text.slice(span.start, span.end)) : query.exact;
}

/** Whether the span stands where the note stood, line ends and byte order mark not counted. */
export function standsAt(position: number | null, current: CurrentText, span: Span): boolean {
  return position === null || position === current.positions.toCodePoints(span.start);
}

function plain({ start, end }: Span): Span {
  return { start, end };
}
