import { createCache } from '../../util/memo';
import type { NumericClaim } from '../claim';
import { compareClaims } from './compare';
import type { Comparison } from './comparison';

/** More than the claims of a story of 200 versions say, and pairs of them. */
const [contentsKept, pairsKept] = [20_000, 40_000];
/** More contents than are ever read while a story is open. */
const mostContents = 2 ** 26;

const numbers = new WeakMap<NumericClaim, number>();
const byContent = createCache<string, number>(contentsKept);
const known = createCache<number, Comparison>(pairsKept);
let next = 0;

/** The number of what a claim says, as far as {@link compareClaims} looks at it. */
function contentOf(claim: NumericClaim): number {
  const last = numbers.get(claim);
  if (last !== undefined) return last;
  const content = JSON.stringify([claim.kind, claim.quantity, claim.time]);
  const number = byContent.get(content) ?? next++ % mostContents;
  byContent.set(content, number);
  numbers.set(claim, number);
  return number;
}

/** {@link compareClaims} of claims that versions give over and over: what says the same is compared once, and shares what comes out. */
export function compareOnce(a: NumericClaim, b: NumericClaim): Comparison {
  const key = contentOf(a) * mostContents + contentOf(b);
  const last = known.get(key);
  if (last !== undefined) return last;
  const comparison = compareClaims(a, b);
  known.set(key, comparison);
  return comparison;
}
