import { articlePair } from '../comparing/pairs/articlePair';
import type { PassageScores } from '../comparing/link';
import { compareMatches, compareRefs } from '../matching/corrections';
import type { PassageMatch, SentenceRef, StoryMatches } from '../matching/match';

/** Tells how well sentences match, and what changed since it was asked last. */
export type PassageReader = (matches: StoryMatches) => PassageScores;

/** Makes the reader of one story's matches. */
export function createPassageReader(): PassageReader {
  let before: readonly PassageMatch[] = [];
  return ({ matches }) => {
    const changed = changedPairs(before, matches);
    before = matches;
    return { scoreOf: (a, b) => scoreIn(matches, a, b), changed };
  };
}

/** Looks two sentences up, in either order; 0 when they do not match. Binary search: the list is sorted and long, and few pairs are asked for. */
function scoreIn(matches: readonly PassageMatch[], x: SentenceRef, y: SentenceRef): number {
  const [a, b] = compareRefs(x, y) <= 0 ? [x, y] : [y, x];
  let [low, high] = [0, matches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const match = matches[middle];
    if (match === undefined) break;
    const order = compareRefs(match.a, a) || compareRefs(match.b, b);
    if (order === 0) return match.score;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return 0;
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
