import { speakerPlace } from '../attribution/speakerPlace';
import type { ArticleAnalysis } from '../story/analysis';
import { indexAt, type Span } from '../text/span';

/**
 * Where a speaker is named in a sentence that their words stand in; undefined where not: whom a pronoun stands for is resolved by us,
 * and may be wrong.
 */
export function speakerBeside(article: ArticleAnalysis | undefined, words: Span, speaker: string): Span | undefined {
  const place = article && speakerPlace(article.text, words, speaker);
  if (place === undefined) return undefined;
  const sentenceAt = (offset: number): number => indexAt(article?.structure.sentences ?? [], offset);
  return [words.start, words.end - 1].some(at => sentenceAt(at) === sentenceAt(place.start)) ? place : undefined;
}
