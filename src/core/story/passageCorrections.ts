import type { ArticleStructure, Paragraph } from '../text/article';
import { tellsStory } from '../text/article';
import { textOf } from '../text/span';
import type { ArticleInput } from './analysis';
import type { PassageCorrection } from './decisions';

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The structure of an article with its paragraphs marked as a person said; the last word on a paragraph counts. */
export function withPassageCorrections(
  { name, text }: ArticleInput,
  structure: ArticleStructure,
  corrections: readonly PassageCorrection[],
): ArticleStructure {
  const wanted = new Map(
    corrections.filter(({ article }) => article === name).map(({ quote, kind }) => [folded(quote), kind]),
  );
  if (wanted.size === 0) return structure;
  const paragraphs = structure.paragraphs.map((paragraph): Paragraph => {
    const kind = wanted.get(folded(textOf(text, paragraph)));
    if (kind === 'boilerplate' && tellsStory(paragraph)) return { ...paragraph, kind: 'menu' };
    if (kind === 'story' && !tellsStory(paragraph)) return { ...paragraph, kind: 'body' };
    return paragraph;
  });
  return { ...structure, paragraphs };
}
