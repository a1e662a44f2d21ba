import { sourceAt, type ArticleSources } from '../attribution/source';
import { pauseEvery, type Sliced } from '../util/sliced';
import type { NumericClaim } from './claim';

/** Claims given their sources between two offers to pause. */
const claimsPerSlice = 256;

/** Gives the claims of an article the sources that their sentences name; what a source denies is told as denied. */
export function* attributed(claims: readonly NumericClaim[], sources: ArticleSources): Sliced<readonly NumericClaim[]> {
  const given: NumericClaim[] = [];
  const due = pauseEvery(claimsPerSlice);
  for (const claim of claims) {
    if (due(1)) yield;
    given.push(withSource(claim, sources));
  }
  return given;
}

function withSource(claim: NumericClaim, sources: ArticleSources): NumericClaim {
  const source = sourceAt(sources, claim.sentence, claim.core.start);
  // "they said" of somebody whom the text does not tell names nobody
  if (source === undefined || source.kind === 'unknown') return claim;
  const modality = claim.modality ?? (source.polarity === 'denied' ? 'denied' : 'reported');
  return { ...claim, attribution: source, modality };
}
