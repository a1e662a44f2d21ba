import type { Span } from '../../text/span';
import { finish, type Sliced } from '../../util/sliced';
import type { AlignedTexts, Alignment } from './aligned';
import { align } from './alignment';
import { fromSpan, rounded, standsAt, undecided, type CurrentText, type NoteInText } from './anchorOf';
import type { Anchor, AnchorCandidate, AnchorQuery } from './anchorTypes';
import { isAstray } from './astray';
import { partsOf, wordIndexOf, type ComparedTexts } from './comparedTexts';
import { spanOf } from './edges';
import { exactOffsets, sideBySide } from './exactPlaces';
import { isInItsSentence } from './neighbours';
import { placementOf, type Placement } from './placement';
import { likelyWindows } from './search';
import { joinWraps } from './wraps';
import { noTokens, sliceTokens, readTokens, tokensIn, type TokenColumns } from './tokens';
import { foundThreshold, hasItsWords, isStretched, leastMargin, reviewThreshold, scoreOf } from './verdict';

/** Tokens of context that a note of the stored text takes along. */
const contextTokens = 24;

/** A place found, with the alignment that found it. */
interface Found {
  readonly texts: AlignedTexts;
  readonly note: NoteInText;
  readonly placement: Placement;
  readonly span: Span;
  readonly score: number;
  /** Token of the whole text at which the stretch looked at begins. */
  readonly from: number;
}

/**
 * Searches a note by its words and their context. A place whose words the alignment knows to be another passage of the
 * stored text is never taken, only offered.
 * @param stored the note in the stored text, or null when only its selectors are known
 */
export function* findBySearch(texts: ComparedTexts, query: AnchorQuery, stored: NoteInText | null): Sliced<Anchor> {
  if (stored === null && query.exact === '') return barePosition(texts, query);
  const quoted = stored === null ? quotedNote(texts, query) : excerpt(texts, stored);
  const found = yield* placesOf(texts, quoted);
  const sure = sureOne(found, texts.current);
  if (sure !== null && !(yield* isElsewhere(texts, stored, sure)))
    return fromSpan(texts.current, sure.note, sure.span, scoreOf(sure.placement));
  const offered = found.length > 0 || stored === null ? found : yield* placesAlone(texts, stored);
  return undecided(quoted.note, texts.current.raw, candidatesOf(offered));
}

/** Fewer tokens stand anywhere. */
const leastAlone = 4;

/**
 * Places of a note's words without what was around them. Where the neighbours changed places, an alignment that keeps their order
 * passes a note by that lost a word besides. Such a place is offered and never taken: nothing but the words speaks for it.
 */
function* placesAlone(texts: ComparedTexts, stored: NoteInText): Sliced<readonly Found[]> {
  const { start, end } = stored.tokens;
  return end - start < leastAlone ? [] : yield* placesOf(texts, excerpt(texts, stored, 0));
}

/** Whether words that stand often were found in another part of the text than the note's. */
function* isElsewhere(texts: ComparedTexts, stored: NoteInText | null, { placement, from }: Found): Sliced<boolean> {
  const parts = yield* partsOf(texts);
  if (parts === null || stored === null) return false;
  const { start, end } = placement.tokens;
  return isAstray(parts, stored.tokens, { start: start + from, end: end + from });
}

/**
 * The one place inside a stretch of the text that has all of a note's words, if there is just one. For a note that the
 * alignment spread over its words and a look-alike of theirs beside them.
 */
export function* findInside(
  texts: ComparedTexts,
  stored: NoteInText,
  stretch: { readonly start: number | null; readonly end: number | null },
): Sliced<Anchor | null> {
  const found = yield* placesOf(texts, excerpt(texts, stored));
  const [only, ...others] = found.filter(
    ({ placement, span }) => isWhole(placement) && span.start >= (stretch.start ?? 0) && span.end <= (stretch.end ?? 0),
  );
  if (only === undefined || others.length > 0 || isStretched(only.note.tokens, only.placement.tokens)) return null;
  return fromSpan(texts.current, only.note, only.span, scoreOf(only.placement));
}

/** Whether none of a note's words is missing or another. */
function isWhole({ sameWords }: Placement): boolean {
  return sameWords > 0.999;
}

/** Every place worth a look, likeliest first, each once. */
function* placesOf(texts: ComparedTexts, quoted: Quoted): Sliced<readonly Found[]> {
  const { lexicon, b } = texts;
  const words = yield* wordIndexOf(texts);
  const found: Found[] = [];
  for (const offset of exactOffsets(quoted.tokens, quoted.note.tokens, b, words)) {
    const from = Math.max(0, offset);
    const window = sliceTokens(b, from, offset + quoted.tokens.keys.length);
    found.push(...look(texts, quoted, window, from, sideBySide(quoted.tokens, window, offset - from)));
  }
  yield;
  for (const { start, end } of likelyWindows(quoted.tokens, lexicon, b, words)) {
    const window = sliceTokens(b, start, end);
    found.push(...look(texts, quoted, window, start, yield* align(quoted.tokens, window, lexicon)));
    yield;
  }
  found.sort((x, y) => y.score - x.score);
  const seen = new Set<number>();
  return found.filter(({ span }) => !seen.has(span.start) && seen.add(span.start));
}

/** Scores this near are equal: then the position decides. More would favour a look-alike put in just there. */
const tie = 0.01;

/** The one place that can be taken without asking: far enough ahead, or whole and just where the note stood. */
function sureOne(found: readonly Found[], current: CurrentText): Found | null {
  const [best, next] = found;
  if (best === undefined || best.score < foundThreshold) return null;
  const inPlace = found.find(
    ({ placement, note, span }) =>
      isWhole(placement) && note.position !== null && standsAt(note.position, current, span),
  );
  if (inPlace !== undefined && best.score - inPlace.score < tie) return inPlace;
  return best.score - (next?.score ?? 0) >= marginOf(best, next) ? best : null;
}

/** The only place with all of the note's words needs to be less far ahead. */
function marginOf(best: Found, next: Found | undefined): number {
  const onlyWhole = isWhole(best.placement) && (next === undefined || !isWhole(next.placement));
  return onlyWhole ? leastMargin / 3 : leastMargin;
}

/** Nothing but offsets is known: they are believed as far as the text reaches, and nothing else can be. */
function barePosition({ current }: ComparedTexts, query: AnchorQuery): Anchor {
  const start = query.start ?? -1;
  const span = { start, end: Math.max(start, query.end ?? start) };
  const known = span.start >= 0 && span.end <= current.raw.length;
  const note = { query, text: known ? current.raw : '', span, tokens: { start: 0, end: 0 }, position: null };
  return known ? fromSpan(current, note, span, 0.5) : undecided(note, current.raw, []);
}

/** What is searched: tokens of the note with its context. */
interface Quoted {
  readonly note: NoteInText;
  readonly tokens: TokenColumns;
}

function quotedNote(texts: ComparedTexts, query: AnchorQuery): Quoted {
  const text = query.prefix + query.exact + query.suffix;
  const span = { start: query.prefix.length, end: query.prefix.length + query.exact.length };
  const [tokens = noTokens] = finish(joinWraps([finish(readTokens(text, texts.lexicon))], texts.lexicon));
  const position = query.start === null ? null : texts.current.positions.toCodePoints(query.start);
  return { note: { query, text, span, tokens: tokensIn(tokens, span), position }, tokens };
}

function excerpt(texts: ComparedTexts, note: NoteInText, context = contextTokens): Quoted {
  const whole = texts.stored?.aligned.a ?? texts.b;
  const from = Math.max(0, note.tokens.start - context);
  const tokens = sliceTokens(whole, from, note.tokens.end + context);
  return {
    note: { ...note, tokens: { start: note.tokens.start - from, end: note.tokens.end - from } },
    tokens,
  };
}

/** The note's place in a stretch of the text that begins at token `from`, if any. */
function look(
  texts: ComparedTexts,
  quoted: Quoted,
  b: TokenColumns,
  from: number,
  alignment: Alignment,
): readonly Found[] {
  const { note, tokens: a } = quoted;
  const near: AlignedTexts = { a, b, lexicon: texts.lexicon, alignment };
  const placement = placementOf(near, note.tokens);
  if (placement === null || !hasItsWords(placement)) return [];
  if (placement.sameWords === 0 && !isInItsSentence(near, note.tokens, placement.tokens)) return [];
  const span = spanOf(near, texts.current.raw, note, placement);
  if (span === null) return [];
  const score = scoreOf(placement) * (1 - 0.5 * takenShare(texts, quoted, placement, from));
  return [{ texts: near, note, placement, span, score, from }];
}

/** Share of a place's tokens that are known to be another passage of the stored text. */
function takenShare(texts: ComparedTexts, quoted: Quoted, placement: Placement, offset: number): number {
  if (texts.stored === null) return 0;
  const { a, alignment } = texts.stored.aligned;
  const noteSpan = quoted.note.span;
  const { start, end } = tokensIn(a, noteSpan);
  let taken = 0;
  for (let index = placement.tokens.start; index < placement.tokens.end; index++) {
    const from = alignment.toA[index + offset] ?? -1;
    if (from !== -1 && (from < start || from >= end)) taken++;
  }
  return taken / Math.max(1, placement.tokens.end - placement.tokens.start);
}

/** The very words are offered wherever they stand, unless they stand everywhere. */
const mostWhole = 3;

function candidatesOf(found: readonly Found[]): readonly AnchorCandidate[] {
  const isRare = found.filter(({ placement }) => isWhole(placement)).length <= mostWhole;
  return found
    .filter(({ score, placement }) => score >= reviewThreshold || (isRare && isWhole(placement)))
    .map(({ span, score }) => ({ start: span.start, end: span.end, score: rounded(score) }));
}
