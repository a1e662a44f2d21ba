import type { Span } from '../../text/span';
import type { Sliced } from '../../util/sliced';
import { foldText, rawOffsets, type FoldedText } from './folding';

/**
 * The places of words that somebody typed, who has no keys for curly marks, long dashes and hard spaces, and whose keyboard
 * may compose letters in another way; how white space is broken into lines does not count.
 * @returns spans of the raw text in order, UTF-16; they may overlap
 */
export function* quotePlaces(raw: string, quote: string): Sliced<readonly Span[]> {
  return yield* placesInFolded(yield* foldText(raw), quote);
}

/**
 * {@link quotePlaces} in a text that is folded already.
 * @param most places that are looked for
 */
export function* placesInFolded(text: FoldedText, quote: string, most = Infinity): Sliced<readonly Span[]> {
  const words = (yield* foldText(quote)).text.trim();
  if (words === '') return [];
  const pattern = new RegExp(
    words
      .split(/\s+/)
      .map(loosely)
      .join(String.raw`\s+`),
    'gu',
  );
  const starts = rawOffsets(text);
  const ends = rawOffsets(text);
  const places: Span[] = [];
  for (let match = pattern.exec(text.text); match !== null; match = pattern.exec(text.text)) {
    const [start, end] = [match.index, match.index + match[0].length];
    places.push({ start: starts.startOf(start), end: ends.endOf(end - 1) });
    if (places.length >= most) break;
    pattern.lastIndex = start + 1;
    if (places.length % placesPerSlice === 0) yield;
  }
  return places;
}

const placesPerSlice = 1_000;

/** Single and double marks stand for each other, as they do between one publisher and the next. */
function loosely(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/["']/g, `["']`);
}
