import type { PlacedNote } from '../annotations/placedNote';
import type { StoryAnalysis, VersionInput } from '../story/analysis';
import { fileOf, spansOf } from '../story/fileParts';

/**
 * The notes of a version. Notes are kept by file: of one with several articles each has those on its words, the first also those on the
 * whole file or on words that are lost.
 * @param ofFile what is noted of its file
 */
export function notesOfVersion(version: VersionInput, ofFile: readonly PlacedNote[]): readonly PlacedNote[] {
  return spansOf(version, ofFile, ({ anchor }) => anchor?.start ?? null);
}

/**
 * The notes of each version of a story, in its order.
 * @param notesOf what is noted of a file, by its key
 */
export function notesByVersion(
  { articles }: Pick<StoryAnalysis, 'articles'>,
  notesOf: (file: string) => readonly PlacedNote[],
): readonly (readonly PlacedNote[])[] {
  return articles.map(article => notesOfVersion(article, notesOf(fileOf(article))));
}
