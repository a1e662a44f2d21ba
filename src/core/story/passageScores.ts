import type { PassageScores } from '../comparing/link';
import { articlePair } from '../comparing/pairs/articlePair';
import type { PassageMatch } from '../matching/match';
import { matchIn } from '../matching/matchOf';
import { changedLists, type ByPair } from '../util/byPair';

/** Tells how well sentences match, and what changed since it was asked last. */
export type PassageReader = (matches: ByPair<PassageMatch>) => PassageScores;

/** Makes the reader of one story's matches. */
export function createPassageReader(): PassageReader {
  let before: ByPair<PassageMatch> = [];
  return matches => {
    const changed = new Set<number>();
    for (const [a, b] of changedLists(before, matches)) changed.add(articlePair(a, b));
    before = matches;
    return { scoreOf: (a, b) => matchIn(matches, a, b)?.score ?? 0, changed };
  };
}
