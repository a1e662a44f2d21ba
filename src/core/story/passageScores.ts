import { articlePair } from '../comparing/pairs/articlePair';
import type { PassageScores } from '../comparing/link';
import { compareMatches } from '../matching/corrections';
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

/** Pairs of articles that have a match in one list that is not in the other. Matches that stayed are the same objects. */
function changedPairs(before: readonly PassageMatch[], now: readonly PassageMatch[]): ReadonlySet<number> {
  const changed = new Set<number>();
  let [i, j] = [0, 0];
  while (i < before.length || j < now.length) {
    const [old, match] = [before[i], now[j]];
    if (old === match) {
      i++;
      j++;
      continue;
    }
    const order = old === undefined ? 1 : match === undefined ? -1 : compareMatches(old, match);
    for (const differing of [order <= 0 ? old : undefined, order >= 0 ? match : undefined])
      if (differing && !(order === 0 && old?.score === match?.score))
        changed.add(articlePair(differing.a.article, differing.b.article));
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return changed;
}
