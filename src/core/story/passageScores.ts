import type { PassageScores } from '../comparing/link';
import { changedPairs } from '../comparing/pairs/changedPairs';
import type { PassageMatch, StoryMatches } from '../matching/match';
import { matchOf } from '../matching/matchOf';

/** Tells how well sentences match, and what changed since it was asked last. */
export type PassageReader = (matches: StoryMatches) => PassageScores;

/** Makes the reader of one story's matches. */
export function createPassageReader(): PassageReader {
  let before: readonly PassageMatch[] = [];
  return ({ matches }) => {
    const changed = changedPairs(before, matches);
    before = matches;
    return { scoreOf: (a, b) => matchOf(matches, a, b)?.score ?? 0, changed };
  };
}
