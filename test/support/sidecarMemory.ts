import { done, refused } from '../../src/core/annotations/sidecarFiles';
import type { FileProblem, SidecarFiles } from '../../src/core/annotations/sidecarFiles';

/** Sidecar files in memory, with switches for what can go wrong. */
export interface MemoryFiles extends SidecarFiles {
  readonly contents: Map<string, Uint8Array>;
  readonly trashed: Map<string, Uint8Array>;
  /** How often something was written. */
  writes: number;
  /** What every write answers instead of writing. */
  failing: FileProblem | null;
}

/** Makes an empty file system that holds sidecars only. */
export function memoryFiles(): MemoryFiles {
  const contents = new Map<string, Uint8Array>();
  const trashed = new Map<string, Uint8Array>();
  const move = (from: string, to: string): ReturnType<SidecarFiles['rename']> => {
    const bytes = contents.get(from);
    if (bytes === undefined) return Promise.resolve(refused('gone'));
    if (contents.has(to)) return Promise.resolve(refused('exists'));
    contents.delete(from);
    contents.set(to, bytes);
    return Promise.resolve(done(to));
  };
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = queue.then(run);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const files: MemoryFiles = {
    contents,
    trashed,
    writes: 0,
    failing: null,
    read: async (path, maxBytes) => {
      const bytes = contents.get(path) ?? null;
      return (bytes?.length ?? 0) > maxBytes ? refused('tooLarge') : done(bytes);
    },
    update: (path, change) =>
      inTurn(async () => {
        const current = contents.get(path) ?? null;
        const next = await change(current);
        if (next === 'keep') return done(current);
        if (files.failing !== null) return refused(files.failing);
        files.writes++;
        if (next === 'trash') {
          if (current !== null) trashed.set(path, current);
          contents.delete(path);
          return done(null);
        }
        contents.set(path, next);
        return done(next);
      }),
    setAside: (path, label) => move(path, `${path}.${label}`),
    rename: move,
    list: async folder => done([...contents.keys()].filter(path => path.startsWith(folder))),
  };
  return files;
}
