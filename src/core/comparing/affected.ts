import type { ClaimLink, NumericClaim } from '../claims/claim';
import { changedLists, none, pairAt } from '../util/byPair';
import { sameData } from '../util/sameData';
import { pauseEvery, type Sliced } from '../util/sliced';
import type { Agreeing } from './agreeing';
import { endsOf, otherSide, type Followed } from './following';
import { articlePair } from './pairs/articlePair';

/** Links looked at between two offers to pause. */
const linksPerSlice = 256;

/** Where the claims of an article stand now that stood elsewhere before. */
export interface PlaceNow {
  /** Whether all say the same in the same places. */
  readonly isSame: boolean;
  /** Undefined for claims that may say something else now. */
  readonly of: (claim: number) => number | undefined;
}

/** Claims before and behind those that an edit changed say the same. */
export function placesNow(before: readonly NumericClaim[], now: readonly NumericClaim[]): PlaceNow {
  if (before === now) return { isSame: true, of: claim => claim };
  const most = Math.min(before.length, now.length);
  let [first, behind] = [0, 0];
  while (first < most && saySame(before[first], now[first])) first++;
  while (behind < most - first && saySame(before.at(-1 - behind), now.at(-1 - behind))) behind++;
  const shift = now.length - before.length;
  return {
    isSame: shift === 0 && first === most,
    of: claim => (claim < first ? claim : claim >= before.length - behind ? claim + shift : undefined),
  };
}

/** Whether two claims compare alike. */
const saySame = (x: NumericClaim | undefined, y: NumericClaim | undefined): boolean =>
  x?.kind === y?.kind && sameData(x?.quantity, y?.quantity) && sameData(x?.time, y?.time);

/** Pairs of articles for which something else may follow as links came or went. */
export function* affectedPairs(
  last: Followed,
  story: Followed,
  placed: readonly PlaceNow[],
  agreeing: Agreeing,
): Sliced<ReadonlySet<number>> {
  const affected = new Set<number>();
  const add = (x: number, y: number): void => {
    if (x !== y) affected.add(articlePair(x, y));
  };
  const due = pauseEvery(linksPerSlice);
  for (const [a, b] of changedLists(last.links, story.links)) {
    add(a, b);
    const [before, now] = [pairAt(last.links, a, b), pairAt(story.links, a, b)];
    if (due(1 + before.length + now.length)) yield;
    const { gone, come } = differenceOf(before, now, placed);
    const changes = [...gone.map(link => ({ link, when: last })), ...come.map(link => ({ link, when: story }))];
    for (const { link, when } of changes) {
      const { links, differing } = when;
      if (link.relation === 'same')
        for (const [here, there] of endsOf(link))
          for (const other of differing[here.article]?.get(here.claim) ?? none)
            add(there.article, otherSide(other, here).article);
      if (link.relation === 'differs')
        for (const [here, there] of endsOf(link)) {
          if (due(links.length)) yield;
          for (const other of links.keys()) if (agreeing(links, here, other).length > 0) add(other, there.article);
        }
    }
  }
  return affected;
}

/** Links that only one of two lists has, but for where their claims stand. */
function differenceOf(
  before: readonly ClaimLink[],
  now: readonly ClaimLink[],
  placed: readonly PlaceNow[],
): { readonly gone: readonly ClaimLink[]; readonly come: readonly ClaimLink[] } {
  const left = new Map(now.map(link => [keyOf(link.a.claim, link.b.claim), link]));
  const gone = before.filter(link => {
    const { a, b, relation, confidence } = link;
    const [first, second] = [placed[a.article]?.of(a.claim), placed[b.article]?.of(b.claim)];
    if (first === undefined || second === undefined) return true;
    const same = left.get(keyOf(first, second));
    if (same?.relation !== relation || same.confidence !== confidence) return true;
    left.delete(keyOf(first, second));
    return false;
  });
  return { gone, come: [...left.values()] };
}

/** No article has so many claims. */
const mostClaims = 2 ** 20;

const keyOf = (first: number, second: number): number => first * mostClaims + second;
