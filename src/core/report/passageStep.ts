import type { MatchTier } from '../matching/match';
import type { StoryAnalysis } from '../story/analysis';
import { indexAt, type Span } from '../text/span';
import { compareLinks, linksFrom } from './passageLinks';

/** A place of the story: an article by its index and an offset, UTF-16 into its text. */
export interface StoryOffset {
  readonly article: number;
  readonly offset: number;
}

/**
 * Where another version tells what stands at a place: the sentence that matches the one there best.
 * @returns undefined when that version does not have the sentence, so that nothing should move
 */
export function matchingSentence(
  story: StoryAnalysis,
  { article, offset }: StoryOffset,
  other: number,
  lowest: MatchTier,
): Span | undefined {
  const sentence = indexAt(story.articles[article]?.structure.sentences ?? [], offset, true);
  if (sentence < 0) return undefined;
  const [best] = linksFrom(story, article, lowest)
    .filter(({ here, there }) => here.sentence === sentence && there.article === other)
    .sort(compareLinks);
  return best && story.articles[other]?.structure.sentences[best.there.sentence];
}
