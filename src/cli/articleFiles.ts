import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { sidecarSuffix } from '../core/annotations/sidecar';
import { articleName } from '../core/text/articleNames';
import { decodeArticle, largestArticleBytes } from '../core/text/decode';
import { codeOf, guarded } from '../node/fileProblem';
import { readPlain } from '../node/plainFiles';
import { UsageError } from './io';

/** An article's text, or why there is none, for after its name; `null` when there is no such file. */
export type ArticleText = { readonly text: string } | { readonly problem: string } | null;

const problemTexts: Readonly<Partial<Record<string, string>>> = {
  binary: 'is not a text',
  tooLarge: 'is too large for an article',
  empty: 'is empty',
  notPlain: 'is no plain file (a device, a pipe or a link to one)',
  isDirectory: 'is a folder',
  noPermission: 'may not be read: no permission',
};

/** Reads an article. A link is followed wherever it leads: whoever gives a path at a prompt may read what is there. */
export async function readArticle(path: string): Promise<ArticleText> {
  const real = await realpath(path).catch((error: unknown) => codeOf(error));
  if (real === 'ENOENT') return null;
  const read = await guarded(() => readPlain(real, dirname(real), largestArticleBytes));
  if (!read.ok) return { problem: problemTexts[read.problem] ?? `cannot be read (${read.detail})` };
  if (read.value === null) return null;
  const decoded = decodeArticle(read.value);
  return 'problem' in decoded ? { problem: problemTexts[decoded.problem] ?? decoded.problem } : decoded;
}

/** The articles of a folder, links to files among them, sorted. */
export async function articlesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(entry => (entry.isFile() || entry.isSymbolicLink()) && articleName.test(entry.name))
    .map(entry => join(folder, entry.name))
    .sort();
}

/**
 * The path as the disk spells it: letters with marks may be composed there in another way.
 * @throws UsageError when there is nothing, or a file of notes where an article is wanted
 */
export async function articlePath(path: string, given: string): Promise<string> {
  if (path.endsWith(sidecarSuffix)) {
    const article = given.slice(0, -sidecarSuffix.length);
    throw new UsageError(`${given} holds notes; give the article that they are on, ${article}`);
  }
  if (await isThere(path)) return path;
  const names = await readdir(dirname(path)).catch(() => []);
  const name = basename(path).normalize();
  const composed = names.find(other => other.normalize() === name);
  if (composed !== undefined) return join(dirname(path), composed);
  const cased = names.find(other => sameName(other, name));
  const hint = cased === undefined ? '' : `; there is ${cased}`;
  throw new UsageError(`no such file or folder: ${given}${hint}`);
}

/** Whether a path leads to a folder. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}

/** Whether something is at a path; a link to nothing is something that an answer has to name. */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENAMETOOLONG',
  );
}

/** Whether two names differ in case and in how letters with marks are composed only, as file systems may change them. */
export function sameName(a: string, b: string): boolean {
  return a === b || fold(a) === fold(b);
}

function fold(name: string): string {
  return name.normalize().toLowerCase();
}
