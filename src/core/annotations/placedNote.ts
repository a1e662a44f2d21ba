import type { Anchor, AnchorQuery } from './anchoring/anchorTypes';
import type { CodePointMap } from './anchoring/codePoints';
import type { Note } from './annotation';

/** What a note's words said when it was made, or when a person last said how they stand, and what they say now. */
export interface FactChange {
  readonly was: string;
  readonly now: string;
}

/** A note with its place in the current text; `null` for a note on the whole article. */
export interface PlacedNote {
  readonly note: Note;
  readonly anchor: Anchor | null;
  /** What the words say otherwise than before because of what stands around them now; absent where nothing. */
  readonly fact?: FactChange;
}

/** What a note's selectors say; `map` counts in the text that they were taken from. */
export function queryOf(note: Note, map: CodePointMap): AnchorQuery {
  const { quote, position } = note.target ?? {};
  return {
    id: note.id,
    exact: quote?.exact ?? '',
    prefix: quote?.prefix ?? '',
    suffix: quote?.suffix ?? '',
    start: position === undefined ? null : map.toUtf16(position.start),
    end: position === undefined ? null : map.toUtf16(position.end),
  };
}
