import type { Sliced } from '../../util/sliced';
import { runEnds, type AlignedTexts } from './aligned';
import { align } from './alignment';
import type { CurrentText } from './anchorOf';
import type { AnchorQuery } from './anchorTypes';
import { surroundingsOf, type TextParts } from './astray';
import { codePointMap, type CodePointMap } from './codePoints';
import { indexWords, type WordIndex } from './search';
import { createWordKeys, noTokens, readTokens, type WordKeys, type TokenColumns } from './tokens';
import { joinWraps } from './wraps';

/** The text that notes are sought in, and what is known of the one that they were made on. */
export interface ComparedTexts {
  readonly current: CurrentText;
  readonly b: TokenColumns;
  readonly lexicon: WordKeys;
  /** Null when no text was stored. */
  readonly stored: StoredText | null;
  /** What only some notes need, once it was found out. */
  readonly later: { words?: WordIndex; surroundings?: TextParts };
}

/** The text that notes were made on, aligned with the current one. */
export interface StoredText {
  readonly raw: string;
  readonly positions: CodePointMap;
  readonly aligned: AlignedTexts;
  /** For each of its tokens, where the run ends that stands in the current text as one. */
  readonly runEnds: Int32Array;
}

/**
 * Reads both texts and aligns them.
 * @param quotes without a stored text, they tell the words that a line end may part
 */
export function* compareTexts(
  stored: string | null,
  current: string,
  quotes: readonly AnchorQuery[],
): Sliced<ComparedTexts> {
  const lexicon = createWordKeys();
  yield;
  const now = { raw: current, positions: codePointMap(current) };
  yield;
  const other = stored ?? quotes.map(({ exact }) => exact).join('\n');
  const wrapped = [yield* readTokens(current, lexicon), yield* readTokens(other, lexicon)];
  const [b = noTokens, a = noTokens] = yield* joinWraps(wrapped, lexicon);
  if (stored === null) return { current: now, b, lexicon, stored: null, later: {} };
  const alignment = yield* align(a, b, lexicon);
  yield;
  const before = {
    raw: stored,
    positions: codePointMap(stored),
    aligned: { a, b, lexicon, alignment },
    runEnds: runEnds(alignment),
  };
  yield;
  return { current: now, b, lexicon, stored: before, later: {} };
}

/** Where the words of the current text stand. */
export function* wordIndexOf({ b, later }: ComparedTexts): Sliced<WordIndex> {
  return (later.words ??= yield* indexWords(b));
}

/** Which parts of the two texts belong together; null when no text was stored. */
export function* partsOf({ stored, later }: ComparedTexts): Sliced<TextParts | null> {
  return stored === null ? null : (later.surroundings ??= yield* surroundingsOf(stored.aligned));
}
