import type { ClaimRef } from '../claims/claim';
import type { PlaceInStory } from '../text/storyNote';
import type { StoryAnalysis } from './analysis';

/** Where the words of a claim stand; UTF-16. Undefined where the story has no such claim. */
export function claimPlace(
  { articles }: Pick<StoryAnalysis, 'articles'>,
  { article, claim }: ClaimRef,
): PlaceInStory | undefined {
  const found = articles[article]?.claims[claim];
  return found && { article, start: found.start, end: found.end };
}
