import type { ArticleDetails } from '../annotations/articleRecord';
import type { ArticleAnalysis } from '../story/analysis';

/** What is known of an article apart from its text. */
export type DetailName = keyof ArticleDetails;

/** The details in the order in which they are offered. */
export const detailNames: readonly DetailName[] = ['outlet', 'date', 'url', 'language'];

/** A detail and where it is from: a person set it, the text states it or shows it, or it was inferred from the other versions. */
export interface KnownDetail {
  readonly value: string;
  readonly from: 'set' | 'stated' | 'read' | 'inferred';
}

/** A detail of an article as it counts; what a person set wins. */
export function detailOf(article: ArticleAnalysis, name: DetailName): KnownDetail | undefined {
  const set = article.details?.[name];
  if (set !== undefined && set !== '') return { value: set, from: 'set' };
  const stated = article.structure.stated[name];
  if (stated !== undefined) return { value: stated, from: 'stated' };
  if (name === 'language' && article.structure.language !== undefined)
    return { value: article.structure.language, from: 'read' };
  return name === 'date' && article.date !== null
    ? { value: article.date.date, from: article.date.source === 'inferred' ? 'inferred' : 'stated' }
    : undefined;
}
