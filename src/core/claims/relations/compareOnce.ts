import { createPairMemo } from '../../util/pairMemo';
import type { NumericClaim } from '../claim';
import { compareClaims } from './compare';
import type { Comparison } from './comparison';

/** Most of the pairs that the claims of a story of 200 versions make. */
const pairsKept = 80_000;

/** {@link compareClaims} of claims that versions give over and over: what says the same is compared once, and shares what comes out. */
export const compareOnce: (a: NumericClaim, b: NumericClaim) => Comparison = createPairMemo(
  ({ kind, quantity, time }: NumericClaim) => JSON.stringify([kind, quantity, time]),
  compareClaims,
  pairsKept,
);
