import {
  byPlace,
  createFlattener,
  createPairGrouper,
  createPairwise,
  type ByPair,
  type PairGiven,
  type PairGrouper,
  type PairRow,
} from '../../util/byPair';
import { sameData } from '../../util/sameData';
import { pauseEvery, type Sliced } from '../../util/sliced';
import type { ClaimLink, ClaimRef } from '../../claims/claim';
import { assertedFrom } from './evidence';
import type { Pair } from './score';
import { refOf, type Topic } from '../topic/topic';

/** Links made between two offers to pause. */
const linksPerSlice = 128;

/** Pairs of two articles as links, sorted by `a`, then `b`: gathered by claim, so that no long list has to be sorted at once. */
export function* linksOf(kept: readonly Pair[]): Sliced<readonly ClaimLink[]> {
  const byClaim = new Map<number, ClaimLink[]>();
  const due = pauseEvery(linksPerSlice);
  for (const pair of kept) {
    if (due(1)) yield;
    const known = byClaim.get(pair.a.index);
    if (known === undefined) byClaim.set(pair.a.index, [linkOf(pair)]);
    else known.push(linkOf(pair));
  }
  const links: ClaimLink[] = [];
  yield;
  for (const claim of [...byClaim.keys()].sort((x, y) => x - y)) {
    if (due(1)) yield;
    for (const link of (byClaim.get(claim) ?? []).sort(compareClaimLinks)) links.push(link);
  }
  // without the room that a list which grew has for more
  return links.slice();
}

const refs = new WeakMap<Topic, ClaimRef>();

/** {@link refOf}, the same object each time: a story of 200 versions has 200,000 links. */
function sharedRef(topic: Topic): ClaimRef {
  const known = refs.get(topic) ?? refOf(topic);
  refs.set(topic, known);
  return known;
}

function linkOf({ a, b, score, comparison }: Pair): ClaimLink {
  const { relation } = comparison;
  return {
    a: sharedRef(a),
    b: sharedRef(b),
    relation: score < assertedFrom || relation === 'notComparable' ? 'possible' : relation,
    reason: comparison.reason,
    assumes: comparison.assumes,
    confidence: Math.min(1, Math.max(0, score)),
    ...(comparison.tension && { tension: true }),
  };
}

/** Puts further links among links, asked again and again as a story is edited. All stay sorted. */
export type LinkMerger = (links: ByPair<ClaimLink>, further: ByPair<ClaimLink>) => Sliced<ByPair<ClaimLink>>;

type BothLinks = readonly [links: readonly ClaimLink[], further: readonly ClaimLink[]];

/** Makes a merger: a further link takes the place of one of the same two claims; of several further ones the last stays. */
export const createLinkMerger = (): LinkMerger =>
  mergerBy(([links, further]) => {
    const distinct = new Map(further.map(link => [`${link.a.claim} ${link.b.claim}`, link]));
    return mergedLinks(links, [...distinct.values()].sort(compareClaimLinks));
  });

/** Makes a merger that keeps all, further links behind those of the same claims. */
export const createLinkAdder = (): LinkMerger =>
  mergerBy(function* ([links, further]) {
    yield;
    return [...links, ...further].sort(compareClaimLinks);
  });

function mergerBy(merged: (both: BothLinks) => Sliced<readonly ClaimLink[]>): LinkMerger {
  const merge = createPairwise(function* ({ lists }: PairGiven<[], [ClaimLink, ClaimLink]>) {
    return lists[1].length === 0 ? lists[0] : yield* merged(lists);
  });
  return (links, further) =>
    merge(
      links.map(() => []),
      [links, further],
    );
}

/** Makes lists by pair of links in any order. */
export const createLinkGrouper = (): PairGrouper<ClaimLink> =>
  createPairGrouper<ClaimLink>(({ a, b }) => [a.article, b.article], sameLink);

/** Makes one list of all links, sorted by `a`, then `b`. */
export const createLinkFlattener = (): ((links: ByPair<ClaimLink>) => Sliced<readonly ClaimLink[]>) =>
  createFlattener((row: PairRow<ClaimLink>) =>
    byPlace(
      row,
      ({ a }) => a.claim,
      link => link,
    ),
  );

/** Whether two links say the same of the same claims. */
export function sameLink(x: ClaimLink, y: ClaimLink): boolean {
  return x === y || (x.a.claim === y.a.claim && x.confidence === y.confidence && sameData(x, y));
}

/** Two sorted lists as one; of two links of the same claims the second list's stays. */
function* mergedLinks(links: readonly ClaimLink[], further: readonly ClaimLink[]): Sliced<readonly ClaimLink[]> {
  const all: ClaimLink[] = [];
  const due = pauseEvery(8 * linksPerSlice);
  let at = 0;
  for (const link of links) {
    if (due(1)) yield;
    for (let next = further[at]; next !== undefined && compareClaimLinks(next, link) < 0; next = further[++at])
      all.push(next);
    const same = further[at];
    if (same === undefined || compareClaimLinks(same, link) !== 0) all.push(link);
  }
  for (const link of further.slice(at)) all.push(link);
  return all;
}

/** By the first claim, then by the second. */
export function compareClaimLinks(x: ClaimLink, y: ClaimLink): number {
  return compareClaimRefs(x.a, y.a) || compareClaimRefs(x.b, y.b);
}

/** By article, then by claim. */
export function compareClaimRefs(a: ClaimRef, b: ClaimRef): number {
  return a.article - b.article || a.claim - b.claim;
}
