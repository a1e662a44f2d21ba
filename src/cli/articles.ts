import { readdir } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import type { FileDetails } from '../core/annotations/articleRecord';
import type { ArticleInput } from '../core/story/analysis';
import { sourceName } from '../core/text/sourceKind';
import { articlePath, articlesIn, isFolder } from './articleFiles';
import { readArticleText, type ArticleText } from './articleText';
import type { CommandIo } from './io';

/** The articles that could be read, and how many could not. */
export interface LoadedArticles {
  readonly articles: readonly ArticleInput[];
  readonly unreadable: number;
}

/** Files that are named one by one; the rest is counted. */
const mostNamed = 8;

/** Names the files of a folder that are no texts and were not imported. */
async function sayLeftOut(folder: string, io: CommandIo): Promise<void> {
  const names = await readdir(folder);
  const known = new Set(names);
  const isImported = (name: string): boolean => {
    const bare = name.replace(/\.[^.]+$/, '');
    return known.has(`${bare}.md`) || known.has(`${bare}.articles`);
  };
  const left = names.filter(one => sourceName.test(one) && !isImported(one)).sort();
  for (const name of left.slice(0, mostNamed))
    io.error(`${name}: left out, as it is no text; crossread import brings it in`);
  if (left.length > mostNamed)
    io.error(`${left.length - mostNamed} more files left out; crossread import brings them in`);
}

async function filesOf(given: string, io: CommandIo): Promise<readonly string[]> {
  const path = await articlePath(resolve(io.cwd, given), given);
  if (!(await isFolder(path))) return [path];
  await sayLeftOut(path, io);
  return articlesIn(path);
}

/** Names of the files as the report shows them: bare where that is unambiguous, else as a path from the working folder. */
function namesOf(paths: readonly string[], cwd: string): readonly string[] {
  const bare = paths.map(path => basename(path));
  return paths.map((path, index) => {
    const name = bare[index] ?? path;
    return bare.indexOf(name) === bare.lastIndexOf(name) ? name : relative(cwd, path).replaceAll('\\', '/');
  });
}

/**
 * Reads the articles of folders and files.
 * @param detailsOf what a person set for an article, given its path and the name it is told by
 * @param read how a text is read, given its path
 * @throws UsageError when a path does not exist; an article that cannot be read is named on `io.error` and counted
 */
export async function loadArticles(
  paths: readonly string[],
  io: CommandIo,
  detailsOf: (path: string, name: string) => Promise<FileDetails | undefined>,
  read: (path: string) => Promise<ArticleText> = readArticleText,
): Promise<LoadedArticles> {
  const found = await Promise.all(paths.map(path => filesOf(path, io)));
  const files = [...new Set(found.flat())].sort();
  const names = namesOf(files, io.cwd);
  const articles: ArticleInput[] = [];
  for (const [index, path] of files.entries()) {
    const name = names[index] ?? path;
    const article = await read(path);
    if ('problem' in article) {
      io.error(`${name}: ${article.words}`);
      continue;
    }
    const details = await detailsOf(path, name);
    articles.push({ key: path, name, text: article.text, version: 0, ...(details && { details }) });
  }
  return { articles, unreadable: files.length - articles.length };
}
