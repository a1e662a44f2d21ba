import { compareMatches } from '../../matching/corrections';
import type { PassageMatch } from '../../matching/match';
import { articlePair } from './articlePair';

/** Pairs of articles that have a match in one list that is not in the other. Matches that stayed are the same objects. */
export function changedPairs(before: readonly PassageMatch[], now: readonly PassageMatch[]): ReadonlySet<number> {
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
      if (differing && !(order === 0 && old?.score === match?.score && old?.kind === match?.kind))
        changed.add(articlePair(differing.a.article, differing.b.article));
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return changed;
}
