import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { lock } from 'proper-lockfile';
import { sidecarSuffix } from '../core/annotations/sidecar';
import { done, refused } from '../core/annotations/sidecarFiles';
import type { Changer, FileProblem, Result, SidecarFiles } from '../core/annotations/sidecarFiles';

/** What of the host's can be put in place of the defaults. */
export interface NodeSidecarOptions {
  /** Moves a file to the system's trash. Without it a file is kept beside, as `<path>.deleted-<time>`. */
  readonly moveToTrash?: (path: string) => Promise<void>;
  /** Whether a folder is swept of what dead processes left half written, when the first of its sidecars is read. */
  readonly sweeps?: boolean;
}

/** Another process holds the lock for some tens of milliseconds per note; this is patience for hundreds of them. */
const lockPatienceMilliseconds = 12_000;

/** Time between two tries at a lock, drawn by chance so that those who wait do not keep in step. */
const lockPauseMilliseconds = { least: 3, most: 30 };

/** A lock that was not refreshed for so long belongs to a process that died. The least that proper-lockfile allows is 2 s. */
const staleLockMilliseconds = 4000;

/** A temporary file this old was left by a process that died while it wrote. */
const staleTemporaryMilliseconds = 60_000;

/** How often a writer that ignores locks may get in between before we give up. */
const maxAttempts = 5;

/** Sidecar files on a local disk. Paths are file system paths. */
export function createNodeSidecarFiles(options: NodeSidecarOptions = {}): SidecarFiles {
  const trash = options.moveToTrash ?? (path => renameToFree(path, `deleted-${Date.now()}`));
  const swept = new Set<string>();
  return {
    read: async (path, maxBytes) => {
      const folder = dirname(path);
      if (options.sweeps === true && !swept.has(folder)) {
        swept.add(folder);
        await sweepTemporaryFiles(folder);
      }
      return guarded(() => readOrNull(path, maxBytes));
    },
    update: (path, change) =>
      guarded(async () => {
        // a sidecar that is a link stays one: what it leads to is replaced
        const real = await realpath(path).catch(() => path);
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
    if (!temporaryName.test(name)) continue;
    const path = join(folder, name);
    const info = await stat(path).catch(() => null);
    if (info === null || now - info.mtimeMs < staleTemporaryMilliseconds) continue;
    await rm(path, { force: true }).catch(() => undefined);
    swept++;
  }
  return swept;
}

const temporaryName = /^\..*\.annotations\.json\.[0-9a-f]{12}\.tmp$/;

async function transact(
  path: string,
  change: Changer,
  trash: (path: string) => Promise<unknown>,
): Promise<Uint8Array | null> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const before = await fingerprint(path);
    const current = await readOrNull(path, Number.MAX_SAFE_INTEGER);
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
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const mode = (await stat(path).catch(() => null))?.mode;
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(bytes);
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

/** Makes the rename itself last through a power cut, where the system lets a folder be synced (not on Windows). */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // the file's content is safe already
  }
}

async function readOrNull(path: string, maxBytes: number): Promise<Uint8Array | null> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw new Problem('isDirectory', path);
    if (info.size > maxBytes) throw new Problem('tooLarge', `${info.size} bytes`);
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Tells whether a file was replaced or written since, without reading it. */
async function fingerprint(path: string): Promise<string> {
  const info = await stat(path, { bigint: true }).catch(() => null);
  return info === null ? 'none' : `${info.ino} ${info.size} ${info.mtimeNs}`;
}

async function locked<T>(path: string, run: () => Promise<T>): Promise<T> {
  const release = await acquire(path);
  try {
    return await run();
  } finally {
    // a lock that was lost to a process that thought us dead needs no release
    await release().catch(() => undefined);
  }
}

/**
 * A lock that another process took over, thinking us dead after a sleep of the machine: the look at the file right before
 * the rename still keeps us from overwriting it. Without this the library throws where nobody can catch it.
 */
function onCompromised(): void {
  // nothing to do
}

/** Waits for the lock only while somebody holds it: the library's own retries would also wait out a read-only folder. */
async function acquire(path: string): Promise<() => Promise<void>> {
  const deadline = Date.now() + lockPatienceMilliseconds;
  for (;;) {
    try {
      return await lock(path, { realpath: false, stale: staleLockMilliseconds, retries: 0, onCompromised });
    } catch (error) {
      if (codeOf(error) !== 'ELOCKED' || Date.now() > deadline) throw error;
      const { least, most } = lockPauseMilliseconds;
      await new Promise(resolve => setTimeout(resolve, least + Math.random() * (most - least)));
    }
  }
}

async function renameToFree(path: string, label: string): Promise<string> {
  for (let count = 1; ; count++) {
    const to = count === 1 ? `${path}.${label}` : `${path}.${label}-${count}`;
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

/** A refusal of our own on its way to {@link guarded}. */
class Problem extends Error {
  constructor(
    readonly problem: FileProblem,
    message: string,
  ) {
    super(message);
  }
}

const problemOfCode: Readonly<Record<string, FileProblem>> = {
  EROFS: 'readOnly',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  EISDIR: 'isDirectory',
  EEXIST: 'exists',
  ELOCKED: 'locked',
};

async function guarded<T>(run: () => Promise<T>): Promise<Result<T>> {
  try {
    return done(await run());
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (error instanceof Problem) return refused(error.problem, detail);
    return refused(problemOfCode[codeOf(error)] ?? 'failed', detail);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
