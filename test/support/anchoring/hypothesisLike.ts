import search from 'approx-string-match';
import type { Anchor, AnchorQuery } from '../../../src/core/annotations/anchoring/anchorTypes';

/**
 * The cascade of a common web annotator, for comparison: the position when its words still stand there, else the best
 * approximate hit of the quote, scored by quote, prefix, suffix and position. It keeps no text and knows no "changed".
 */
export function hypothesisLikeAnchor(current: string, query: AnchorQuery): Anchor {
  const { id, exact, start, end } = query;
  if (start !== null && end !== null && current.slice(start, end) === exact)
    return found(query, start, end, current, 1);
  const most = Math.min(256, exact.length / 2);
  const hits = exactHits(current, exact) ?? search(current, exact, Math.floor(most));
  let best = { start: -1, end: -1, score: -1 };
  for (const hit of hits) {
    const score = scoreOf(current, query, hit);
    if (score > best.score) best = { start: hit.start, end: hit.end, score };
  }
  if (best.start !== -1) return found(query, best.start, best.end, current, best.score);
  return { id, state: 'orphan', start: null, end: null, now: null, was: exact, score: 0, candidates: [] };
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

function exactHits(text: string, quote: string): readonly Hit[] | null {
  const hits: Hit[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    hits.push({ start: at, end: at + quote.length, errors: 0 });
  }
  return hits.length > 0 ? hits : null;
}

/** Weights of quote, prefix, suffix and position as in the annotator. */
function scoreOf(text: string, query: AnchorQuery, hit: Hit): number {
  const quote = 1 - hit.errors / query.exact.length;
  const prefix = likeness(text.slice(Math.max(0, hit.start - query.prefix.length), hit.start), query.prefix);
  const suffix = likeness(text.slice(hit.end, hit.end + query.suffix.length), query.suffix);
  const position = query.start === null ? 0 : 1 - Math.abs(hit.start - query.start) / text.length;
  return (50 * quote + 20 * prefix + 20 * suffix + 2 * position) / 92;
}

function likeness(text: string, pattern: string): number {
  if (pattern === '') return 1;
  const [hit] = search(text, pattern, pattern.length);
  return hit === undefined ? 0 : 1 - hit.errors / pattern.length;
}

function found(query: AnchorQuery, start: number, end: number, text: string, score: number): Anchor {
  const now = text.slice(start, end);
  return {
    id: query.id,
    state: now === query.exact ? 'moved' : 'changed',
    start,
    end,
    now,
    was: query.exact,
    score,
    candidates: [],
  };
}
