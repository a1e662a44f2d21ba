import { sourceAt, type ArticleSources } from '../attribution/source';
import type { NumericClaim } from './claim';

/** Gives the claims of an article the sources that their sentences name; what a source denies is told as denied. */
export function attributed(claims: readonly NumericClaim[], sources: ArticleSources): readonly NumericClaim[] {
  return claims.map(claim => {
    const source = sourceAt(sources, claim.sentence, claim.core.start);
    // "they said" of somebody whom the text does not tell names nobody
    if (source === undefined || source.kind === 'unknown') return claim;
    const modality = claim.modality ?? (source.polarity === 'denied' ? 'denied' : 'reported');
    return { ...claim, attribution: source, modality };
  });
}
