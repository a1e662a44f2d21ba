import { FileType, workspace, type Uri } from 'vscode';
import { fileKind, isForeign, sourceName } from '../../core/text/sourceKind';
import { limits } from '../../importers/limits';
import type { ImportInThread } from '../../importers/threads';
import { placeArticles, type PlacedArticle } from '../../importers/writing/placing';
import { fileName, folderOf } from '../adapters/articleFiles';
import { workspaceFolder } from './importFolder';
import type { Refusal } from './importWording';

/** A source with the articles that it gives, and where they go. */
export interface ReadSource {
  readonly source: Uri;
  readonly folder: Uri;
  readonly articles: readonly PlacedArticle[];
}

/** What reading some sources gave. */
export interface ReadSources {
  readonly sources: readonly ReadSource[];
  readonly refused: readonly Refusal[];
}

async function bytesOf(source: Uri): Promise<Uint8Array | Pick<Refusal, 'key' | 'limit'>> {
  try {
    const { size, type } = await workspace.fs.stat(source);
    // a device or a pipe may be endless
    if ((type & FileType.File) === 0) return { key: 'unreadable' };
    if (size > limits.sourceBytes) return { key: 'tooLarge', limit: limits.sourceBytes };
    return await workspace.fs.readFile(source);
  } catch {
    return { key: 'unreadable' };
  }
}

/** Reads one source; undefined when it was called off. */
async function readOne(
  importInThread: ImportInThread,
  source: Uri,
  stop: AbortSignal,
): Promise<ReadSource | Refusal | undefined> {
  const name = fileName(source);
  const bytes = await bytesOf(source);
  if ('key' in bytes) return { name, ...bytes };
  const kind = fileKind(bytes, name);
  if (isForeign(kind)) return { name, key: kind };
  if (kind === 'unknown') return { name, key: 'unknownKind' };
  const outcome = await importInThread(kind === 'text' ? 'export' : kind, { bytes, name }, stop);
  if (outcome === undefined) return undefined;
  if ('problem' in outcome && kind === 'text' && outcome.problem === 'noArticle')
    return { name, key: sourceName.test(name) ? 'misnamedText' : kind };
  if ('problem' in outcome)
    return { name, key: outcome.problem, ...(outcome.limit !== undefined && { limit: outcome.limit }) };
  const folder = folderOf(source);
  return { source, folder, articles: await placeArticles(outcome.plan, workspaceFolder(folder)) };
}

/**
 * Reads sources one after the other, in threads of their own.
 * @param begins told the name of each file, and which one it is
 * @returns undefined when it was called off
 */
export async function readSourceFiles(
  importInThread: ImportInThread,
  uris: readonly Uri[],
  stop: AbortSignal,
  begins: (name: string, index: number) => void,
): Promise<ReadSources | undefined> {
  const sources: ReadSource[] = [];
  const refused: Refusal[] = [];
  for (const [index, uri] of uris.entries()) {
    if (stop.aborted) return undefined;
    begins(fileName(uri), index);
    const read = await readOne(importInThread, uri, stop);
    if (read === undefined) return undefined;
    if ('key' in read) refused.push(read);
    else sources.push(read);
  }
  return { sources, refused };
}
