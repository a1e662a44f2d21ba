import type { Span } from '../../text/span';
import type { Anchor, AnchorCandidate, AnchorQuery } from './anchorTypes';
import { type CodePointMap, foldNewlines, snapToGraphemes } from './codePoints';
import type { AlignedTexts } from './aligned';
import type { Placement } from './placement';
import { sameWords } from './sameWords';
import { scoreOf } from './verdict';

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

/** The anchor of a note whose place is sure. */
export function fromPlacement(
  texts: AlignedTexts,
  current: CurrentText,
  note: NoteInText,
  placement: Placement,
): Anchor {
  return fromSpan(current, note, spanOf(texts, current.raw, note, placement), scoreOf(placement));
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

/**
 * The raw span of a placement. White space at the note's edges is kept where it still stands, and an edge inside a token
 * stays inside when the token is the same.
 */
export function spanOf(texts: AlignedTexts, current: string, note: NoteInText, placement: Placement): Span {
  const { a, b, alignment } = texts;
  const { tokens } = placement;
  const first = note.tokens.start;
  const last = note.tokens.end - 1;
  let start = b.starts[tokens.start] ?? 0;
  let end = b.ends[tokens.end - 1] ?? start;
  const intoFirst = note.span.start - (a.starts[first] ?? 0);
  const beyondLast = note.span.end - (a.ends[last] ?? 0);
  if (intoFirst < 0) start = overSpace(current, start, intoFirst);
  else if (alignment.toB[first] === tokens.start && sameLength(texts, first, tokens.start)) start += intoFirst;
  if (beyondLast > 0) end = overSpace(current, end, beyondLast);
  else if (alignment.toB[last] === tokens.end - 1 && sameLength(texts, last, tokens.end - 1)) end += beyondLast;
  return snapToGraphemes(current, { start, end: Math.max(start, end) });
}

function sameLength({ a, b }: AlignedTexts, aIndex: number, bIndex: number): boolean {
  return (a.ends[aIndex] ?? 0) - (a.starts[aIndex] ?? 0) === (b.ends[bIndex] ?? 0) - (b.starts[bIndex] ?? 0);
}

/** Moves an offset over white space, `distance` units at most (left when negative). */
function overSpace(text: string, offset: number, distance: number): number {
  let at = offset;
  if (distance < 0) while (at > 0 && at > offset + distance && isSpace(text, at - 1)) at--;
  else while (at < text.length && at < offset + distance && isSpace(text, at)) at++;
  return at;
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '' && at < text.length;
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
