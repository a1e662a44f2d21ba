import type { ClaimLink, ClaimRelation } from '../claims/claim';
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

/** How a link is told to a reader: what {@link tellsApart} differs, and sums of two currencies are never the same, they fit at a rate. */
export function toldRelation(story: Pick<StoryAnalysis, 'articles'>, link: ClaimLink): ClaimRelation {
  if (tellsApart(story, link)) return 'differs';
  return link.relation === 'rounding' && areOfCurrencies(story, link) ? 'bound' : link.relation;
}

function areOfCurrencies({ articles }: Pick<StoryAnalysis, 'articles'>, { a, b }: ClaimLink): boolean {
  const [x, y] = [a, b].map(ref => articles[ref.article]?.claims[ref.claim]);
  return x?.kind === 'money' && y?.kind === 'money' && x.quantity?.unit !== y.quantity?.unit;
}
