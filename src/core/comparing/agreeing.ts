import type { ClaimLink, ClaimRef } from '../claims/claim';
import { none, pairAt, type ByPair } from '../util/byPair';

/** A claim that another one agrees with, and how surely. */
export interface AgreeingClaim {
  readonly claim: ClaimRef;
  readonly confidence: number;
}

/** The claims of an article that say the same as a claim of another, in order. A list of links is looked through once. */
export type Agreeing = (links: ByPair<ClaimLink>, claim: ClaimRef, other: number) => readonly AgreeingClaim[];

/** Makes the finder of one story. */
export function createAgreeing(): Agreeing {
  // by the second claim, as lists of links are by the first
  const turned = new WeakMap<readonly ClaimLink[], readonly ClaimLink[]>();
  return (links, claim, other) => {
    if (claim.article === other) return none;
    const list = pairAt(links, claim.article, other);
    if (list.length === 0) return none;
    const side = claim.article < other ? 'a' : 'b';
    const sorted = side === 'a' ? list : (turned.get(list) ?? [...list].sort((x, y) => x.b.claim - y.b.claim));
    if (side === 'b') turned.set(list, sorted);
    const found: AgreeingClaim[] = [];
    for (let at = firstOf(sorted, side, claim.claim); sorted[at]?.[side].claim === claim.claim; at++) {
      const link = sorted[at];
      if (link?.relation === 'same') found.push({ claim: side === 'a' ? link.b : link.a, confidence: link.confidence });
    }
    return found;
  };
}

/** Index of the first link of a claim, or of one behind it; binary search. */
function firstOf(links: readonly ClaimLink[], side: 'a' | 'b', claim: number): number {
  let [low, high] = [0, links.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.[side].claim ?? 0) < claim) low = middle + 1;
    else high = middle;
  }
  return low;
}
