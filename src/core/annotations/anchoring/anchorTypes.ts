import type { Span } from '../../text/span';

/**
 * Where a note stands now.
 * - `anchored`: the same words at the same place
 * - `moved`: the same words at another place, or pushed there by edits around them
 * - `changed`: the place is sure, but words inside differ
 * - `review`: there are places that may be it; a person decides
 * - `orphan`: no place is like it any more
 */
export type AnchorState = 'anchored' | 'moved' | 'changed' | 'review' | 'orphan';

/** What a note's selectors say about its place. */
export interface AnchorQuery {
  readonly id: string;
  /** The words noted; empty when the note has a position only. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 into the stored text, or into the current text when no text was stored; null when only the words are known. */
  readonly start: number | null;
  readonly end: number | null;
}

/** A place that may be the note's, with how like it is (0..1). UTF-16 into the current text. */
export interface AnchorCandidate extends Span {
  readonly score: number;
}

/** Where a note is in the current text. */
export interface Anchor {
  readonly id: string;
  readonly state: AnchorState;
  /** UTF-16 into the current text; for `review` the likeliest place, for `orphan` null. */
  readonly start: number | null;
  readonly end: number | null;
  /** The words at that place, newlines folded to LF; null for an orphan. */
  readonly now: string | null;
  /** The words noted. */
  readonly was: string;
  /** How sure the place is, 0..1. */
  readonly score: number;
  /** Other places to offer, likeliest first; empty unless a person has to decide. */
  readonly candidates: readonly AnchorCandidate[];
}
