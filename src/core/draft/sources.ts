import type { ArticleSources } from '../attribution/source';
import type { ArticleInput } from '../story/analysis';
import { noDecisions, type StoryDecisions } from '../story/decisions';
import type { ArticlesReader, StoryReader } from '../story/reader';
import type { Sliced } from '../util/sliced';

/** Who says what in each article of a story, by index. */
export type StorySources = readonly ArticleSources[];

/** Reads a draft with the versions of its story. */
export type DraftReader = StoryReader & ArticlesReader;

/** Who says what in the versions of files, in the order in which an analysis has them. A reader that has analysed them does not read them again. */
export function* sourcesOf(
  reader: ArticlesReader,
  files: readonly ArticleInput[],
  personal: StoryDecisions = noDecisions,
): Sliced<StorySources> {
  return (yield* reader.read(files, personal)).map(({ sources }) => sources);
}
