import { pairAt, type ByPair } from '../util/byPair';
import { compareSentenceRefs } from './corrections';
import type { PassageMatch, SentenceRef } from './match';

/** The match of two sentences, in either order; undefined when they do not match. Binary search: the list is sorted and long, and few pairs are asked for. */
export function matchOf(matches: readonly PassageMatch[], x: SentenceRef, y: SentenceRef): PassageMatch | undefined {
  const [a, b] = compareSentenceRefs(x, y) <= 0 ? [x, y] : [y, x];
  let [low, high] = [0, matches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const match = matches[middle];
    if (match === undefined) break;
    const order = compareSentenceRefs(match.a, a) || compareSentenceRefs(match.b, b);
    if (order === 0) return match;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

/** {@link matchOf} where the matches are listed by the versions they are of. */
export function matchIn(matches: ByPair<PassageMatch>, x: SentenceRef, y: SentenceRef): PassageMatch | undefined {
  return matchOf(pairAt(matches, x.article, y.article), x, y);
}
