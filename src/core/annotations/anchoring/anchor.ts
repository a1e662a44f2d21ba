import type { Span } from '../../text/span';
import type { Sliced } from '../../util/sliced';
import type { Anchor, AnchorQuery } from './anchorTypes';
import { fromSpan, heldAnchor, type NoteInText } from './anchorOf';
import { isAstray } from './astray';
import { betweenWords } from './betweenWords';
import { compareTexts, partsOf, type ComparedTexts, type StoredText } from './comparedTexts';
import { spanOf } from './edges';
import { findBySearch, findInside } from './found';
import { placementOf } from './placement';
import { isInItsSentence } from './neighbours';
import { solidPlace } from './solid';
import { storedSpan } from './storedSpan';
import { tokensIn } from './tokens';
import { isStretched, isSureWhenAligned, scoreOf } from './verdict';

/** Notes that hold or were mapped are cheap: a twentieth of a millisecond each. */
const notesPerSlice = 8;

/**
 * Finds the notes of an article again in its current text. Same text: positions hold. Otherwise both texts are aligned
 * once and each note is mapped; what the alignment does not tell for sure is searched by its words and their context.
 * @param stored the text that the notes were made on, or null when the sidecar does not keep it
 * @param current the article's raw text now
 * @param quotes the notes' selectors
 * @returns one anchor per query, in their order
 */
export function* anchorAll(
  stored: string | null,
  current: string,
  quotes: readonly AnchorQuery[],
): Sliced<readonly Anchor[]> {
  // once: equal texts are compared to their end
  const isUnchanged = stored === current;
  const anchors: Anchor[] = [];
  let texts: ComparedTexts | undefined;
  for (const [index, query] of quotes.entries()) {
    const span = stored === null ? null : storedSpan(stored, query);
    if (isUnchanged && span !== null) {
      anchors.push(heldAnchor(query, current, span));
    } else {
      texts ??= yield* compareTexts(stored, current, quotes);
      anchors.push(yield* anchorOne(texts, query, span));
    }
    if (index % notesPerSlice === notesPerSlice - 1) yield;
  }
  return anchors;
}

function* anchorOne(texts: ComparedTexts, query: AnchorQuery, span: Span | null): Sliced<Anchor> {
  const { stored, current } = texts;
  if (span === null || stored === null) return yield* findBySearch(texts, query, null);
  const tokens = tokensIn(stored.aligned.a, span);
  const note = { query, text: stored.raw, span, tokens, position: stored.positions.toCodePoints(span.start) };
  if (tokens.start === tokens.end) return betweenWords(stored.aligned, current, note);
  const solid = solidPlace(stored, current, note);
  if (solid !== null) return fromSpan(current, note, solid, 1);
  return (yield* alignedAnchor(texts, stored, note)) ?? (yield* findBySearch(texts, query, note));
}

/** The anchor of a note where the alignment puts it; null when that is not sure. */
function* alignedAnchor(texts: ComparedTexts, { aligned }: StoredText, note: NoteInText): Sliced<Anchor | null> {
  const placement = placementOf(aligned, note.tokens);
  if (placement === null || !isSureWhenAligned(placement)) return null;
  if (placement.sameWords === 0 && !isInItsSentence(aligned, note.tokens, placement.tokens)) return null;
  const parts = yield* partsOf(texts);
  if (parts !== null && isAstray(parts, note.tokens, placement.tokens)) return null;
  const span = spanOf(aligned, texts.current.raw, note, placement);
  if (span === null) return null;
  const anchor = fromSpan(texts.current, note, span, scoreOf(placement));
  return isStretched(note.tokens, placement.tokens) ? ((yield* findInside(texts, note, anchor)) ?? anchor) : anchor;
}
