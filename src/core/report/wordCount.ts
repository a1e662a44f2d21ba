import type { ArticleAnalysis } from '../story/analysis';
import { tellsStory } from '../text/article';

/** How long a version is: words between blanks, as editors count them, of the paragraphs that tell the story. */
export function wordCount({ text, structure }: Pick<ArticleAnalysis, 'text' | 'structure'>): number {
  return structure.paragraphs
    .filter(tellsStory)
    .reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/\S+/g)?.length ?? 0), 0);
}
