import type { PlacedNote } from '../annotations/placedNote';
import { differingRows } from './factTableModel';
import { isUnchecked } from './factTableNotes';
import type { FactData } from './factTableView';
import { lostNotes } from './noteList';

/** How a story stands, in counts. */
export interface StoryHealth {
  readonly versions: number;
  /** Versions with common wording count as one. */
  readonly origins: number;
  /** Facts that versions give differently, see {@link differingRows}. */
  readonly differences: number;
  /** Rows of the fact table, and those of them that nobody has given a status. */
  readonly facts: number;
  readonly uncheckedFacts: number;
  readonly notes: number;
  readonly uncheckedNotes: number;
  /** Notes whose words are gone or may be at several places. */
  readonly lostNotes: number;
}

/**
 * Counts how a story stands; linear in its facts and notes. Every number is the one that the fact table and the exports give.
 * @param notes those of each article, by its index; none for one whose notes were not read yet
 */
export function storyHealth({ story, table, marks }: FactData, notes: readonly (readonly PlacedNote[])[]): StoryHealth {
  const all = notes.flat();
  return {
    versions: story.articles.length,
    origins: story.matches.origins.length,
    differences: differingRows(table).length,
    facts: table.rows.length,
    uncheckedFacts: table.rows.filter(({ key }) => isUnchecked(marks.get(key))).length,
    notes: all.length,
    uncheckedNotes: all.filter(({ note }) => note.status === 'unchecked' && !note.resolved).length,
    lostNotes: lostNotes(all).length,
  };
}
