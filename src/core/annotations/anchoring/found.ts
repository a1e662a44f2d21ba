import type { Span } from '../../text/span';
import { finish, type Sliced } from '../../util/sliced';
import { align } from './alignment';
import { fromPlacement, fromSpan, rounded, spanOf, undecided, type CurrentText, type NoteInText } from './anchorOf';
import type { Anchor, AnchorCandidate, AnchorQuery } from './anchorTypes';
import { place, type AlignedTexts, type Placement } from './placement';
import { likelyWindows, type WordIndex } from './search';
import { sliceTokens, tokenise, tokensIn, type Lexicon, type Tokens } from './tokens';
import { foundThreshold, leastMargin, reviewThreshold, scoreOf } from './verdict';

/** The text in which notes are searched; `aligned` is null when no text was stored. */
export interface Searched {
  readonly current: CurrentText;
  readonly b: Tokens;
  readonly words: WordIndex;
  readonly lexicon: Lexicon;
  readonly aligned: AlignedTexts | null;
}

/** Tokens of context that a note of the stored text takes along. */
const contextTokens = 24;

/** A place found, with the alignment that found it. */
interface Found {
  readonly texts: AlignedTexts;
  readonly note: NoteInText;
  readonly placement: Placement;
  readonly span: Span;
  readonly score: number;
}

/**
 * Searches a note by its words and their context. A place whose words the alignment knows to be another passage of the
 * stored text is never taken, only offered.
 * @param stored the note in the stored text, or null when only its selectors are known
 */
export function* findBySearch(texts: Searched, query: AnchorQuery, stored: NoteInText | null): Sliced<Anchor> {
  if (stored === null && query.exact === '') return barePosition(texts, query);
  const quoted = stored === null ? quotedNote(texts, query) : excerpt(texts, stored);
  const found: Found[] = [];
  for (const window of likelyWindows(quoted.tokens, texts.lexicon, texts.b, texts.words)) {
    const place = yield* lookAt(texts, quoted, window);
    if (place !== null && found.every(other => other.span.start !== place.span.start)) found.push(place);
  }
  found.sort((x, y) => y.score - x.score);
  const [best, next] = found;
  if (best !== undefined && best.score >= foundThreshold && best.score - (next?.score ?? 0) >= marginOf(best, next)) {
    return fromPlacement(best.texts, texts.current, best.note, best.placement);
  }
  return undecided(quoted.note, texts.current.raw, candidatesOf(found));
}

/** The only place with all of the note's words needs to be less far ahead. */
function marginOf(best: Found, next: Found | undefined): number {
  const onlyWhole = best.placement.sameWords > 0.999 && (next?.placement.sameWords ?? 0) < 0.999;
  return onlyWhole ? leastMargin / 3 : leastMargin;
}

/** Nothing but offsets is known: they are believed as far as the text reaches, and nothing else can be. */
function barePosition({ current }: Searched, query: AnchorQuery): Anchor {
  const start = query.start ?? -1;
  const span = { start, end: Math.max(start, query.end ?? start) };
  const known = span.start >= 0 && span.end <= current.raw.length;
  const note = { query, text: known ? current.raw : '', span, tokens: { start: 0, end: 0 }, position: null };
  return known ? fromSpan(current, note, span, 0.5) : undecided(note, current.raw, []);
}

/** What is searched: tokens of the note with its context. */
interface Quoted {
  readonly note: NoteInText;
  readonly tokens: Tokens;
}

function quotedNote(texts: Searched, query: AnchorQuery): Quoted {
  const text = query.prefix + query.exact + query.suffix;
  const span = { start: query.prefix.length, end: query.prefix.length + query.exact.length };
  const tokens = finish(tokenise(text, texts.lexicon));
  const position = query.start === null ? null : texts.current.positions.toCodePoints(query.start);
  return { note: { query, text, span, tokens: tokensIn(tokens, span), position }, tokens };
}

function excerpt(texts: Searched, note: NoteInText): Quoted {
  const whole = texts.aligned?.a ?? texts.b;
  const from = Math.max(0, note.tokens.start - contextTokens);
  const tokens = sliceTokens(whole, from, note.tokens.end + contextTokens);
  return {
    note: { ...note, tokens: { start: note.tokens.start - from, end: note.tokens.end - from } },
    tokens,
  };
}

function* lookAt(texts: Searched, quoted: Quoted, window: Span): Sliced<Found | null> {
  const b = sliceTokens(texts.b, window.start, window.end);
  const { lexicon } = texts;
  const near: AlignedTexts = { a: quoted.tokens, b, lexicon, alignment: yield* align(quoted.tokens, b, lexicon) };
  yield;
  const placement = place(near, quoted.note.tokens);
  if (placement === null) return null;
  const taken = takenShare(texts, quoted, placement, window.start);
  const score = scoreOf(placement) * (1 - 0.5 * taken);
  const span = spanOf(near, texts.current.raw, quoted.note, placement);
  return { texts: near, note: quoted.note, placement, span, score };
}

/** Share of a place's tokens that are known to be another passage of the stored text. */
function takenShare(texts: Searched, quoted: Quoted, placement: Placement, offset: number): number {
  if (texts.aligned === null) return 0;
  const { a, alignment } = texts.aligned;
  const noteSpan = quoted.note.span;
  const { start, end } = tokensIn(a, noteSpan);
  let taken = 0;
  for (let index = placement.tokens.start; index < placement.tokens.end; index++) {
    const from = alignment.toA[index + offset] ?? -1;
    if (from !== -1 && (from < start || from >= end)) taken++;
  }
  return taken / Math.max(1, placement.tokens.end - placement.tokens.start);
}

function candidatesOf(found: readonly Found[]): readonly AnchorCandidate[] {
  return found
    .filter(({ score }) => score >= reviewThreshold)
    .map(({ span, score }) => ({ start: span.start, end: span.end, score: rounded(score) }));
}
