import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { sidecarSuffix } from '../core/annotations/sidecar';
import { articleName } from '../core/text/articleNames';
import { errorCodeOf } from '../node/fileProblem';
import { UsageError } from './io';

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
    (error: unknown) => errorCodeOf(error) !== 'ENOENT' && errorCodeOf(error) !== 'ENAMETOOLONG',
  );
}

/** Whether two names differ in case and in how letters with marks are composed only, as file systems may change them. */
export function sameName(a: string, b: string): boolean {
  return a === b || fold(a) === fold(b);
}

function fold(name: string): string {
  return name.normalize().toLowerCase();
}
