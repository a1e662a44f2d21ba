import type { PlacedNote } from '../annotations/placedNote';
import type { StoryAnalysis } from '../story/analysis';
import { fileOf, spansOf } from '../story/fileParts';

/**
 * The notes of each version of a story, in its order. Notes are kept by file: of one with several articles each has those on its words,
 * the first also those on the whole file or on words that are lost.
 * @param notesOf what is noted of a file, by its key
 */
export function notesByVersion(
  { articles }: Pick<StoryAnalysis, 'articles'>,
  notesOf: (file: string) => readonly PlacedNote[],
): readonly (readonly PlacedNote[])[] {
  return articles.map(article => spansOf(article, notesOf(fileOf(article)), ({ anchor }) => anchor?.start ?? null));
}
