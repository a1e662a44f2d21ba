import type { Sliced } from '../../util/sliced';
import { align } from './alignment';
import type { Anchor, AnchorQuery } from './anchorTypes';
import { fromSpan, heldAnchor, type NoteInText } from './anchorOf';
import { codePointMap, foldNewlines, type CodePointMap } from './codePoints';
import { place as placeOf } from './placement';
import type { AlignedTexts } from './aligned';
import { isAstray, surroundingsOf } from './astray';
import { findBySearch, findInside, type Searched } from './found';
import { betweenWords } from './betweenWords';
import { storedSpan } from './storedSpan';
import { createLexicon, noTokens, tokenise, tokensIn } from './tokens';
import { spanOf } from './edges';
import { isStretched, isSureWhenAligned, scoreOf } from './verdict';
import { indexWords } from './search';
import { joinWraps } from './wraps';

export type { Anchor, AnchorCandidate, AnchorQuery, AnchorState } from './anchorTypes';

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
  const unchanged = stored !== null && foldNewlines(stored) === foldNewlines(current);
  const anchors: Anchor[] = [];
  let texts: ComparedTexts | undefined;
  for (const [index, query] of quotes.entries()) {
    const span = stored === null ? null : storedSpan(stored, query);
    if (unchanged && span !== null && stored === current) {
      anchors.push(heldAnchor(query, current, span));
    } else {
      texts ??= yield* compare(stored, current, quotes);
      anchors.push(yield* anchorOne(texts, query, span));
    }
    if (index % notesPerSlice === notesPerSlice - 1) yield;
  }
  return anchors;
}

/** What is known about the two texts; `aligned` is null when no text was stored. */
interface ComparedTexts extends Searched {
  readonly stored: string | null;
  readonly storedPositions: CodePointMap | null;
}

function* compare(stored: string | null, current: string, quotes: readonly AnchorQuery[]): Sliced<ComparedTexts> {
  const lexicon = createLexicon();
  yield;
  const now = { raw: current, positions: codePointMap(current) };
  yield;
  // without a stored text, the quotes tell the words that a line end may part
  const other = stored ?? quotes.map(({ exact }) => exact).join('\n');
  const wrapped = [yield* tokenise(current, lexicon), yield* tokenise(other, lexicon)];
  const [b = noTokens, a] = yield* joinWraps(wrapped, lexicon);
  const words = yield* indexWords(b);
  if (stored === null || a === undefined) {
    return { stored, storedPositions: null, current: now, b, words, lexicon, aligned: null, surroundings: null };
  }
  yield;
  const aligned: AlignedTexts = { a, b, lexicon, alignment: yield* align(a, b, lexicon) };
  const surroundings = yield* surroundingsOf(aligned);
  return { stored, storedPositions: codePointMap(stored), current: now, b, words, lexicon, aligned, surroundings };
}

function* anchorOne(
  texts: ComparedTexts,
  query: AnchorQuery,
  span: { readonly start: number; readonly end: number } | null,
): Sliced<Anchor> {
  const { aligned, stored, storedPositions, current, surroundings } = texts;
  if (span === null || aligned === null || stored === null) return yield* findBySearch(texts, query, null);
  const tokens = tokensIn(aligned.a, span);
  const position = storedPositions?.toCodePoints(span.start) ?? null;
  const note: NoteInText = { query, text: stored, span, tokens, position };
  if (tokens.start === tokens.end) return betweenWords(aligned, current, note);
  const placement = placeOf(aligned, tokens);
  if (placement === null || !isSureWhenAligned(placement)) return yield* findBySearch(texts, query, note);
  if (surroundings !== null && isAstray(surroundings, tokens, placement.tokens)) {
    return yield* findBySearch(texts, query, note);
  }
  const place = spanOf(aligned, current.raw, note, placement);
  if (place === null) return yield* findBySearch(texts, query, note);
  const anchor = fromSpan(current, note, place, scoreOf(placement));
  return isStretched(tokens, placement.tokens) ? ((yield* findInside(texts, note, anchor)) ?? anchor) : anchor;
}
