import type { Sliced } from '../../util/sliced';
import type { Anchor, AnchorQuery } from './anchorTypes';
import { foldNewlines } from './codePoints';

export type { Anchor, AnchorCandidate, AnchorQuery, AnchorState } from './anchorTypes';

/**
 * Finds the notes of an article again in its current text.
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
  const anchors: Anchor[] = [];
  for (const [index, query] of quotes.entries()) {
    anchors.push(exactPlace(stored, current, query));
    if (index % 50 === 49) yield;
  }
  return anchors;
}

function exactPlace(stored: string | null, current: string, query: AnchorQuery): Anchor {
  const { id, exact, start, end } = query;
  const was = exact === '' && stored !== null && start !== null ? stored.slice(start, end ?? start) : exact;
  const holds = start !== null && end !== null && (was === '' || current.slice(start, end) === was);
  const at = holds ? start : current.indexOf(was);
  if (at === -1) return { id, state: 'orphan', start: null, end: null, now: null, was, score: 0, candidates: [] };
  const to = holds ? end : at + was.length;
  const now = foldNewlines(current.slice(at, to));
  return { id, state: holds ? 'anchored' : 'moved', start: at, end: to, now, was, score: 1, candidates: [] };
}
