import { speakerPlace } from '../attribution/speakerPlace';
import type { ArticleAnalysis } from '../story/analysis';
import { indexAt, textOf, type Span } from '../text/span';
import { foldedWords } from './versions';

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

/** Whether the paragraph of some words, or the one before, has the last word of a name. */
export function isNamedNear({ text, structure }: ArticleAnalysis, words: Span, name: readonly string[]): boolean {
  const at = indexAt(structure.paragraphs, words.start);
  const near = structure.paragraphs.slice(Math.max(0, at - 1), at + 1).flatMap(one => foldedWords(textOf(text, one)));
  return name.slice(-1).every(word => near.includes(word));
}

/** "He said": of the people who are named near, it may be another one than it was read as. */
export function mayBeSaidBy(article: ArticleAnalysis, words: Span, readAs: string, name: string): boolean {
  const { text, structure } = article;
  const sentence = structure.sentences[indexAt(structure.sentences, words.start)] ?? words;
  const isNamed = foldedWords(textOf(text, sentence)).includes(foldedWords(readAs).at(-1) ?? '');
  return (
    !isNamed && speakerBeside(article, words, readAs) === undefined && isNamedNear(article, words, foldedWords(name))
  );
}
