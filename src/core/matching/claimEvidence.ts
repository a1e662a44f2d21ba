import type { NumericClaim } from '../claims/claim';
import { compareOnce } from '../claims/relations/compareOnce';
import { createPairMemo } from '../util/pairMemo';
import { pauseEvery, type Sliced } from '../util/sliced';

/** More claims of one sentence than these are a table; every pair of two sentences is compared. */
const mostCompared = 8;

/** A figure in common counts 1; a day in common less: much happens on the same day. */
const sameTime = 0.5;

/** Relations of two figures that may well be one. */
const agreeing: ReadonlySet<string> = new Set(['same', 'rounding', 'morePrecise', 'bound']);

/** Claims looked at or put into words between two offers to pause. */
const claimsPerSlice = 256;

/** Claims by the sentence they stand in, without those that say little. */
export function* claimsBySentence(
  claims: readonly NumericClaim[],
): Sliced<ReadonlyMap<number, readonly NumericClaim[]>> {
  const found = new Map<number, NumericClaim[]>();
  const due = pauseEvery(claimsPerSlice);
  for (const claim of claims) {
    if (due(1)) yield;
    if (claim.salience !== 'claim') continue;
    const known = found.get(claim.sentence);
    if (known === undefined) found.set(claim.sentence, [claim]);
    else if (known.length < mostCompared) known.push(claim);
  }
  return found;
}

/** What takes part in a comparison, as text: claims with the same key compare alike. */
export function claimsKey(claims: readonly NumericClaim[]): string {
  return claims.map(claim => JSON.stringify([claim.kind, claim.quantity, claim.time?.from, claim.time?.to])).join();
}

/** {@link claimsKey} for all sentences of an article. */
export function* claimsKeyOfAll(bySentence: ReadonlyMap<number, readonly NumericClaim[]>): Sliced<string> {
  const keys: string[] = [];
  const due = pauseEvery(claimsPerSlice);
  for (const claims of bySentence.values()) {
    if (due(claims.length)) yield;
    keys.push(claimsKey(claims));
  }
  return keys.join();
}

/**
 * How many claims of one sentence go with a claim of the other: figures that are the same, or may be but for rounding,
 * bounds or units, and times that are the same once both are resolved ("Monday" and "8 July").
 */
export function agreeingClaims(a: readonly NumericClaim[], b: readonly NumericClaim[]): number {
  return a.length === 0 || b.length === 0 ? 0 : agreeingOnce(a, b);
}

/** More than the pairs of what sentences of a story of 200 versions claim. */
const pairsKept = 40_000;

const agreeingOnce = createPairMemo(claimsKey, agreeingOf, pairsKept);

function agreeingOf(a: readonly NumericClaim[], b: readonly NumericClaim[]): number {
  // from the side with fewer, so that the order of the two does not matter
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === many.length) return Math.min(countAgreeing(a, b), countAgreeing(b, a));
  return countAgreeing(few, many);
}

function countAgreeing(claims: readonly NumericClaim[], others: readonly NumericClaim[]): number {
  return claims.reduce((sum, claim) => sum + Math.max(0, ...others.map(other => agreement(claim, other))), 0);
}

function agreement(a: NumericClaim, b: NumericClaim): number {
  if (a.quantity !== undefined && b.quantity !== undefined) return Number(agreeing.has(compareOnce(a, b).relation));
  if (a.quantity !== undefined || b.quantity !== undefined || a.time === undefined || b.time === undefined) return 0;
  return a.time.from === b.time.from && a.time.to === b.time.to ? sameTime : 0;
}
