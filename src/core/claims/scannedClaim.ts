import type { Bound } from '../language/bound';
import type { NumericClaim } from './claim';
import type { TimeExpression } from '../times/timeExpression';

/** A claim of a paragraph before the article's date is known. Spans are relative to the paragraph. */
export interface ScannedClaim extends Omit<NumericClaim, 'time' | 'sentence' | 'attribution'> {
  readonly when?: TimeExpression;
  /** How the words before the time bound it. */
  readonly timeBound?: Bound;
}

/** All claims of a paragraph, sorted, with disjoint cores. Depends on the paragraph's text alone. */
export interface ParagraphClaims {
  readonly claims: readonly ScannedClaim[];
}
