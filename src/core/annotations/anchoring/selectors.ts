import type { Span } from '../../text/span';
import { foldNewlines, snapToGraphemes } from './codePoints';

/** A W3C TextQuoteSelector's values, with CRLF and CR folded to LF. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Enough to recognise a place by eye and by machine; what other annotation tools keep as well. */
const usualContext = 32;
/** A sidecar must stay readable: text that repeats itself for longer is told apart by its position. */
const longestContext = 256;

/**
 * The quote selector of a span: prefix and suffix are long enough that no other place of the text has the same words in
 * the same surroundings (up to a limit), and no grapheme is cut.
 * @param text raw text of the article
 * @param span UTF-16 into `text`; snapped outwards to whole graphemes
 */
export function quoteSelector(text: string, span: Span): QuoteSelector {
  const bodyStart = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const { start, end } = snapToGraphemes(text, { start: Math.max(span.start, bodyStart), end: span.end });
  const reach = contextNeeded(text, { start, end });
  const from = snapToGraphemes(text, { start: Math.max(bodyStart, start - reach), end: start }).start;
  const to = snapToGraphemes(text, { start: end, end: Math.min(text.length, end + reach) }).end;
  return {
    exact: foldNewlines(text.slice(start, end)),
    prefix: foldNewlines(text.slice(from, start)),
    suffix: foldNewlines(text.slice(end, to)),
  };
}

/**
 * Whether a quote that was made at another place or of another text says the same at this one, with context enough. For
 * thousands of notes that only moved: what an edit elsewhere may have made alike is told apart by its position.
 */
export function stillQuotes(quote: QuoteSelector, text: string, { start, end }: Span): boolean {
  const { exact, prefix, suffix } = quote;
  return (
    start + exact.length === end &&
    (prefix.length >= usualContext || prefix.length === start) &&
    (suffix.length >= usualContext || suffix.length === text.length - end) &&
    text.startsWith(exact, start) &&
    text.endsWith(prefix, start) &&
    text.startsWith(suffix, end)
  );
}

/** How many units of context on either side tell the span from every other place with the same words. */
function contextNeeded(text: string, span: Span): number {
  const exact = text.slice(span.start, span.end);
  if (exact === '') return usualContext;
  if (isRepeated(text, { start: span.start - longestContext, end: span.end + longestContext })) return longestContext;
  let needed = usualContext;
  for (let at = text.indexOf(exact); at !== -1 && needed < longestContext; at = text.indexOf(exact, at + 1)) {
    if (at === span.start) continue;
    const other = { start: at, end: at + exact.length };
    // one side that differs is enough
    const shared = Math.min(sharedBefore(text, span.start, other.start), sharedAfter(text, span.end, other.end));
    needed = Math.max(needed, Math.min(shared + 1, longestContext));
  }
  return needed;
}

/** Whether a stretch stands in the text more than once. One that reaches over the edges is looked at more closely. */
function isRepeated(text: string, { start, end }: Span): boolean {
  if (start < 0 || end > text.length) return false;
  const words = text.slice(start, end);
  return text.indexOf(words) !== start || text.includes(words, start + 1);
}

function sharedBefore(text: string, a: number, b: number): number {
  const limit = Math.min(a, b, longestContext);
  let count = 0;
  while (count < limit && text.charCodeAt(a - count - 1) === text.charCodeAt(b - count - 1)) count++;
  return count;
}

function sharedAfter(text: string, a: number, b: number): number {
  const limit = Math.min(text.length - Math.max(a, b), longestContext);
  let count = 0;
  while (count < limit && text.charCodeAt(a + count) === text.charCodeAt(b + count)) count++;
  return count;
}
