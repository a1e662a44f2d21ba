import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { maxSidecarBytes } from '../../core/annotations/parseSidecar';
import { sidecarSuffix } from '../../core/annotations/sidecar';
import {
  done,
  refused,
  withEnding,
  type Changer,
  type FileProblem,
  type Result,
  type SidecarFiles,
} from '../../core/annotations/sidecarFiles';
import { fileName } from './articleFiles';

const problemOfCode: Readonly<Record<string, FileProblem>> = {
  FileNotFound: 'gone',
  FileNotADirectory: 'gone',
  FileExists: 'exists',
  FileIsADirectory: 'isDirectory',
  NoPermissions: 'noPermission',
};

async function guarded<T>(run: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await run();
  } catch (error) {
    const code = error instanceof FileSystemError ? error.code : '';
    return refused(problemOfCode[code] ?? 'failed', error instanceof Error ? error.message : String(error));
  }
}

/** The file's kind and size, or null when there is none. */
async function statOrNull(uri: Uri): Promise<{ readonly type: FileType; readonly size: number } | null> {
  try {
    return await workspace.fs.stat(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

async function read(path: string, maxBytes: number): Promise<Result<Uint8Array | null>> {
  const uri = Uri.parse(path, true);
  const info = await statOrNull(uri);
  if (info === null) return done(null);
  if ((info.type & FileType.Directory) !== 0) return refused('isDirectory', path);
  // devices and pipes are of no known type; where a link leads is not told here, and what is written takes its place
  if ((info.type & FileType.File) === 0) return refused('notPlain', path);
  if (info.size > maxBytes) return refused('tooLarge', `${info.size} bytes`);
  const bytes = await workspace.fs.readFile(uri);
  return bytes.length > maxBytes ? refused('tooLarge', `${bytes.length} bytes`) : done(bytes);
}

/** Writes beside, under a short name, and renames over, so that no reader sees half a file. */
async function replaceFile(uri: Uri, bytes: Uint8Array): Promise<void> {
  const temporary = Uri.joinPath(uri, '..', `.crossread-${crypto.randomUUID()}.tmp`);
  try {
    await workspace.fs.writeFile(temporary, bytes);
    await workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(temporary).then(undefined, () => undefined);
    throw error;
  }
}

async function update(path: string, change: Changer): Promise<Result<Uint8Array | null>> {
  const uri = Uri.parse(path, true);
  const current = await read(path, maxSidecarBytes);
  if (!current.ok) return current;
  const next = await change(current.value);
  if (next === 'keep') return current;
  if (next === 'trash') {
    await moveToTrash(uri);
    return done(null);
  }
  await replaceFile(uri, next);
  return done(next);
}

/** Where a file goes that is kept under another name. */
function beside(uri: Uri, ending: string): Uri {
  return Uri.joinPath(uri, '..', withEnding(fileName(uri), ending));
}

/** Deletes a file so that it can be brought back; where the file system has no trash, it is kept under another name. */
export async function moveToTrash(uri: Uri): Promise<void> {
  try {
    await workspace.fs.delete(uri, { useTrash: true });
  } catch {
    await workspace.fs.rename(uri, beside(uri, `.deleted-${Date.now()}`));
  }
}

/**
 * Sidecar files through the editor's own file system, for virtual workspaces and the web. Paths are URIs.
 * The changes of one window queue up; a lock that other windows see is not to be had here, so the file is read again
 * right before it is written.
 */
export function createWorkspaceSidecarFiles(): SidecarFiles {
  const queues = new Map<string, Promise<unknown>>();
  const inTurn = <T>(path: string, run: () => Promise<T>): Promise<T> => {
    const turn = (queues.get(path) ?? Promise.resolve()).then(run);
    const settled = turn
      .catch(() => undefined)
      .then(() => {
        if (queues.get(path) === settled) queues.delete(path);
      });
    queues.set(path, settled);
    return turn;
  };
  return {
    read: (path, maxBytes) => guarded(() => read(path, maxBytes)),
    update: (path, change) => inTurn(path, () => guarded(() => update(path, change))),
    setAside: (path, label) =>
      inTurn(path, () => guarded(() => rename(path, beside(Uri.parse(path, true), `.${label}`).toString()))),
    rename: (from, to) => guarded(() => rename(from, to)),
    list: folder =>
      guarded(async () => {
        const uri = Uri.parse(folder, true);
        const entries = await workspace.fs.readDirectory(uri);
        return done(
          entries.filter(([name]) => name.endsWith(sidecarSuffix)).map(([name]) => Uri.joinPath(uri, name).toString()),
        );
      }),
  };
}

async function rename(from: string, to: string): Promise<Result<string>> {
  await workspace.fs.rename(Uri.parse(from, true), Uri.parse(to, true));
  return done(to);
}
