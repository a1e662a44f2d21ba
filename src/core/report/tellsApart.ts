import type { ClaimLink } from '../claims/claim';
import { areOtherBounds } from '../claims/relations/otherBounds';
import type { StoryAnalysis } from '../story/analysis';

/**
 * Whether two linked claims are a difference to a reader, wherever it is shown: figures or days that exclude each other, or that bound
 * one thing on the same side by other values.
 */
export function tellsApart({ articles }: Pick<StoryAnalysis, 'articles'>, { a, b, relation }: ClaimLink): boolean {
  if (relation !== 'bound') return relation === 'differs';
  const [x, y] = [a, b].map(ref => articles[ref.article]?.claims[ref.claim]);
  return x !== undefined && y !== undefined && areOtherBounds(x, y);
}
