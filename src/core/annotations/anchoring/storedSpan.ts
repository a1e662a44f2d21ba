import type { Span } from '../../text/span';
import type { AnchorQuery } from './anchorTypes';
import { foldNewlines } from './codePoints';

/** Places looked at when a quote stands often. */
const mostPlaces = 500;

/**
 * Where the note was made in the stored text: its position when the words there are the words noted, else the place of
 * its quote that agrees best with prefix, suffix and position; null when the stored text does not hold it.
 */
export function storedSpan(stored: string, query: AnchorQuery): Span | null {
  const { exact, start, end } = query;
  if (start !== null && end !== null && start >= 0 && start <= end && end <= stored.length) {
    if (exact === '' || foldNewlines(stored.slice(start, end)) === foldNewlines(exact)) return { start, end };
  }
  if (exact === '') return null;
  let best: Span | null = null;
  let bestScore = -1;
  let places = 0;
  for (let at = stored.indexOf(exact); at !== -1 && places < mostPlaces; at = stored.indexOf(exact, at + 1)) {
    const span = { start: at, end: at + exact.length };
    const score = agreement(stored, span, query);
    if (score > bestScore) [best, bestScore] = [span, score];
    places++;
  }
  return best;
}

/** Units of prefix and suffix that stand around the span; nearness to the position parts equals. */
function agreement(stored: string, span: Span, query: AnchorQuery): number {
  const { prefix, suffix } = query;
  let score = 0;
  while (score < prefix.length && stored[span.start - score - 1] === prefix[prefix.length - score - 1]) score++;
  let after = 0;
  while (after < suffix.length && stored[span.end + after] === suffix[after]) after++;
  const distance = query.start === null ? 1 : Math.abs(query.start - span.start) / (stored.length + 1);
  return score + after + 1 - distance;
}
