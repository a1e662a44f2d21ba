import type { MatchTier } from '../matching/match';
import { tiers } from '../matching/passages';
import type { StoryAnalysis } from '../story/analysis';
import { tellsStory, type ArticleStructure } from '../text/article';
import type { Span } from '../text/span';
import { linksFrom } from './passageLinks';

/** How a sentence stands to the other versions: its closest match, or that it has none. */
export type PassageMark = MatchTier | 'onlyHere';

/** All marks, from the closest match on. */
export const passageMarkKinds: readonly PassageMark[] = [...tiers, 'onlyHere'];

/**
 * The sentences of an article by how they stand to the other versions. A sentence whose matches are all looser than
 * `lowest` has no mark.
 */
export function passageMarks(
  story: StoryAnalysis,
  article: number,
  lowest: MatchTier,
): ReadonlyMap<PassageMark, readonly Span[]> {
  const closest = new Map<number, PassageMark>();
  for (const ref of story.matches.onlyHere) if (ref.article === article) closest.set(ref.sentence, 'onlyHere');
  for (const { here, tier } of linksFrom(story, article, lowest)) {
    const known = closest.get(here.sentence);
    if (known === undefined || passageMarkKinds.indexOf(tier) < passageMarkKinds.indexOf(known))
      closest.set(here.sentence, tier);
  }
  const marks = new Map<PassageMark, Span[]>(passageMarkKinds.map(kind => [kind, []]));
  const { sentences = [] } = story.articles[article]?.structure ?? {};
  for (const [index, { start, end }] of sentences.entries()) {
    const kind = closest.get(index);
    if (kind !== undefined) marks.get(kind)?.push({ start, end });
  }
  return marks;
}

/** Paragraphs that do not tell the story (menus, credits, teasers), to be shown dimmed. */
export function dimmedParagraphs({ paragraphs }: ArticleStructure): readonly Span[] {
  return paragraphs.filter(paragraph => !tellsStory(paragraph) && paragraph.end > paragraph.start);
}
