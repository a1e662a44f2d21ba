import { FileType, Uri, workspace } from 'vscode';
import type { ArticleInput } from '../../core/story/analysis';
import { looksLikeArticle } from '../../core/text/looksLikeArticle';
import { sourceName } from '../../core/text/sourceKind';
import { readSource } from '../../core/text/sourcePlaces';
import { fileName, type SkippedFile } from '../adapters/articleFiles';

/** A file beside the articles of a story that is in none, and why. */
export interface LeftOutFile {
  readonly uri: Uri;
  readonly why:
    | SkippedFile['problem']
    /** a person took it out */
    | 'takenOut'
    /** it reads like no article */
    | 'noArticle'
    /** it tells of something else */
    | 'otherEvent'
    /** another kind of file, which can be imported */
    | 'source';
}

/** What was found in a folder. */
interface FolderContent {
  readonly articles: readonly ArticleInput[];
  readonly skipped: readonly SkippedFile[];
  /** Keys of the articles of each story. */
  readonly groups: readonly (readonly string[])[];
  /** Keys of the articles that a person took out. */
  readonly removed: readonly string[];
}

/** More are not listed: a folder of so many files is no desk. */
const mostListed = 200;

/** Files of other kinds from which no article here was made. */
async function sourcesIn(folder: Uri, articles: readonly ArticleInput[]): Promise<readonly LeftOutFile[]> {
  const imported = new Set(articles.map(({ text }) => readSource(text)?.file));
  const entries = await workspace.fs.readDirectory(folder).then(
    found => found,
    () => [],
  );
  return entries
    .filter(([name, type]) => (type & FileType.File) !== 0 && sourceName.test(name) && !imported.has(name))
    .map(([name]) => ({ uri: Uri.joinPath(folder, name), why: 'source' }));
}

/** The files of a folder that are in no story, by name. */
export async function leftOutOf(
  folder: Uri,
  { articles, skipped, groups, removed }: FolderContent,
): Promise<readonly LeftOutFile[]> {
  const grouped = new Set(groups.flat());
  const alone = articles
    .filter(({ key }) => !grouped.has(key))
    .map(({ key, text }): LeftOutFile => {
      const why = removed.includes(key) ? 'takenOut' : looksLikeArticle(text) ? 'otherEvent' : 'noArticle';
      return { uri: Uri.parse(key, true), why };
    });
  const problems = skipped.map(({ uri, problem }): LeftOutFile => ({ uri, why: problem }));
  return [...alone, ...problems, ...(await sourcesIn(folder, articles))]
    .sort((a, b) => (fileName(a.uri) < fileName(b.uri) ? -1 : 1))
    .slice(0, mostListed);
}
