import type { PlacedNote } from '../annotations/placing';
import type { StoryAnalysis } from '../story/analysis';
import { factsLeft } from './factsLeft';
import { lostNotes } from './noteList';

/** How a story stands, in counts. */
export interface StoryHealth {
  readonly versions: number;
  /** Versions with common wording count as one. */
  readonly origins: number;
  /** Pairs of places that tell the same and differ in figure, speaker, title or quoted words. */
  readonly differences: number;
  /** Figures, dates and times that can be checked, and those of them that no checked note is on. */
  readonly facts: number;
  readonly uncheckedFacts: number;
  readonly notes: number;
  readonly uncheckedNotes: number;
  /** Notes whose words are gone or may be at several places. */
  readonly lostNotes: number;
}

/**
 * Counts how a story stands; linear in its claims, links and notes.
 * @param notesOf the notes of an article by its key; none for one whose notes were not read yet
 */
export function storyHealth(story: StoryAnalysis, notesOf: (article: string) => readonly PlacedNote[]): StoryHealth {
  const read = story.articles.map(({ key, claims }) => ({ claims, notes: notesOf(key) }));
  const facts = read.map(({ claims, notes }) => factsLeft(claims, notes));
  const notes = read.flatMap(one => one.notes);
  return {
    versions: story.articles.length,
    origins: story.matches.origins.length,
    differences: story.claimLinks.filter(({ relation }) => relation === 'differs').length + story.notes.length,
    facts: facts.reduce((sum, { all }) => sum + all, 0),
    uncheckedFacts: facts.reduce((sum, { left }) => sum + left.length, 0),
    notes: notes.length,
    uncheckedNotes: notes.filter(({ note }) => note.status === 'unchecked' && !note.resolved).length,
    lostNotes: lostNotes(notes).length,
  };
}
