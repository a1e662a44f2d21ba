import type { Stats } from 'node:fs';
import { open, lstat, readdir, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { maxSidecarBytes } from '../core/annotations/parseSidecar';
import { sidecarSuffix } from '../core/annotations/sidecar';
import type { Changer, SidecarFiles } from '../core/annotations/sidecarFiles';
import { locked } from './fileLock';
import { isTemporary, pathWithEnding, temporaryBeside } from './fileNames';
import { guarded, Problem } from './fileProblem';
import { placeOf, readPlain } from './plainFiles';

/** What of the host's can be put in place of the defaults. */
export interface NodeSidecarOptions {
  /** Moves a file to the system's trash. Without it a file is kept beside, as `<path>.deleted-<time>`. */
  readonly moveToTrash?: (path: string) => Promise<void>;
  /** Whether a folder is swept of what dead processes left half written, when the first of its sidecars is read. */
  readonly sweeps?: boolean;
  /** The folder that links from a file must not lead out of; without it, the file's own. */
  readonly rootOf?: (path: string) => string;
}

/** A temporary file this old was left by a process that died while it wrote. */
const staleTemporaryMilliseconds = 60_000;

/** How often a writer that ignores locks may get in between before we give up. */
const maxAttempts = 5;

/** Sidecar files on a local disk. Paths are file system paths. */
export function createNodeSidecarFiles(options: NodeSidecarOptions = {}): SidecarFiles {
  const trash = options.moveToTrash ?? (path => renameToFree(path, `deleted-${Date.now()}`));
  const rootOf = options.rootOf ?? dirname;
  const swept = new Set<string>();
  return {
    read: async (path, maxBytes) => {
      const folder = dirname(path);
      if (options.sweeps === true && !swept.has(folder)) {
        swept.add(folder);
        await sweepTemporaryFiles(folder);
      }
      return guarded(() => readPlain(path, rootOf(path), maxBytes));
    },
    update: (path, change) =>
      guarded(async () => {
        // a sidecar that is a link stays one: what it leads to is replaced
        const { real } = await placeOf(path, rootOf(path));
        return locked(real, () => transact(real, change, trash));
      }),
    setAside: (path, label) => guarded(() => locked(path, () => renameToFree(path, label))),
    rename: (from, to) => guarded(() => renameFree(from, to)),
    list: folder =>
      guarded(async () => {
        const names = await readdir(folder);
        return names.filter(name => name.endsWith(sidecarSuffix)).map(name => join(folder, name));
      }),
  };
}

/** Removes temporary files that a process left which died while it wrote. @returns how many there were */
export async function sweepTemporaryFiles(folder: string, now = Date.now()): Promise<number> {
  let swept = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    if (!isTemporary(name)) continue;
    const path = join(folder, name);
    const info = await lstat(path).catch(() => null);
    if (info?.isFile() !== true || now - info.mtimeMs < staleTemporaryMilliseconds) continue;
    await rm(path, { force: true }).catch(() => undefined);
    swept++;
  }
  return swept;
}

async function transact(
  path: string,
  change: Changer,
  trash: (path: string) => Promise<unknown>,
): Promise<Uint8Array | null> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const before = await fingerprint(path);
    const current = await readPlain(path, dirname(path), maxSidecarBytes);
    const next = await change(current);
    if (next === 'keep') return current;
    if (next === 'trash') {
      await trash(path);
      return null;
    }
    if (await replaceFile(path, next, async () => (await fingerprint(path)) === before)) return next;
  }
  throw new Problem('locked', 'the file kept changing while it was written');
}

/**
 * Puts new content in a file's place: temporary file, fsync, rename. `write-file-atomic` would do, but for a disk that
 * fills up: it takes a short write for a whole one. `writeFile` of a file handle goes on until all is written or fails.
 * @param stillSame looked at right before the rename; when it says no, nothing is replaced
 */
async function replaceFile(path: string, bytes: Uint8Array, stillSame: () => Promise<boolean>): Promise<boolean> {
  const temporary = temporaryBeside(path);
  try {
    const before = await stat(path).catch(() => null);
    const file = await open(temporary, 'wx', before?.mode);
    try {
      await file.writeFile(bytes);
      if (before !== null) await takeOver(file, before);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!(await stillSame())) {
      await rm(temporary, { force: true });
      return false;
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
    return true;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Gives a new file the owner and the mode of the one whose place it takes, as far as the system lets us. */
async function takeOver(file: FileHandle, before: Stats): Promise<void> {
  await file.chown(before.uid, before.gid).catch(() => undefined);
  // a mode given when a file is made loses what the process's mask takes away
  await file.chmod(before.mode).catch(() => undefined);
}

/** Makes the rename itself last through a power cut, where the system lets a folder be synced (not on Windows). */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // the file's content is safe already
  }
}

/** Tells whether a file was replaced or written since, without reading it. */
async function fingerprint(path: string): Promise<string> {
  const info = await lstat(path, { bigint: true }).catch(() => null);
  return info === null ? 'none' : `${info.ino} ${info.size} ${info.mtimeNs}`;
}

async function renameToFree(path: string, label: string): Promise<string> {
  for (let count = 1; ; count++) {
    const to = pathWithEnding(path, count === 1 ? `.${label}` : `.${label}-${count}`);
    if ((await fingerprint(to)) !== 'none') continue;
    await rename(path, to);
    return to;
  }
}

async function renameFree(from: string, to: string): Promise<string> {
  if ((await fingerprint(to)) !== 'none') throw new Problem('exists', to);
  await rename(from, to);
  return to;
}
