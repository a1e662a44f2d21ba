import { parseJson, sameJson } from './json';
import type { Question } from './mergeItems';
import { isBroken, maxSidecarBytes, parseSidecar } from './parseSidecar';
import type { SidecarProblem } from './parseSidecar';
import { isEmpty, serialiseSidecar, toPage } from './sidecar';
import type { Sidecar } from './sidecar';
import { done, refused } from './sidecarFiles';
import type { FileChange, FileProblem, Result, SidecarFiles } from './sidecarFiles';

/** A sidecar file as last read or written. */
export interface FileState {
  /** What the file holds; `null` when there is none. Tells our own writes from those of others. */
  readonly bytes: Uint8Array | null;
  /** What could be read of it: everything, or with a problem what was saved. */
  readonly sidecar: Sidecar | null;
  readonly problem: SidecarProblem | FileProblem | null;
  readonly detail: string;
  /** What both sides of a conflict in the file changed. */
  readonly questions: readonly Question[];
}

/** Where there is no file yet. */
export const noFile: FileState = { bytes: null, sidecar: null, problem: null, detail: '', questions: [] };

/** Reads the file; `known` itself when it still holds what it held. */
export async function loadFile(files: SidecarFiles, path: string, known: FileState): Promise<FileState> {
  const read = await files.read(path, maxSidecarBytes);
  if (!read.ok) return { ...noFile, problem: read.problem, detail: read.detail };
  return known.problem === null && sameBytes(read.value, known.bytes) ? known : stateOf(read.value);
}

/**
 * Writes what `next` makes of the file's present content; a sidecar without annotations goes to the trash.
 * A file that turns out to have a problem is left alone.
 * @returns the new state, or why nothing was written
 */
export async function writeFile(
  files: SidecarFiles,
  path: string,
  known: FileState,
  next: (present: Sidecar | null) => Sidecar,
): Promise<Result<FileState, SidecarProblem | FileProblem>> {
  let state: FileState = known;
  const result = await files.update(path, (current): FileChange => {
    state = sameBytes(current, known.bytes) ? known : stateOf(current);
    if (state.problem !== null) return 'keep';
    const sidecar = next(state.sidecar);
    if (isEmpty(sidecar)) {
      state = noFile;
      return current === null ? 'keep' : 'trash';
    }
    const bytes = encodeSidecar(sidecar);
    state = { ...noFile, sidecar, bytes, problem: bytes === null ? 'failed' : null };
    return bytes ?? 'keep';
  });
  if (!result.ok) return result;
  return state.problem === null ? done(state) : refused(state.problem, state.detail);
}

/** What reading the file's bytes gives. */
export function stateOf(bytes: Uint8Array | null): FileState {
  const parsed = bytes === null ? null : parseSidecar(bytes);
  if (parsed === null || !isBroken(parsed)) return { ...noFile, bytes, sidecar: parsed };
  return { bytes, sidecar: parsed.salvaged, problem: parsed.problem, detail: '', questions: parsed.questions };
}

/** The file's bytes for a sidecar; `null` when reading them back would not give the same sidecar. */
export function encodeSidecar(sidecar: Sidecar): Uint8Array | null {
  const text = serialiseSidecar(sidecar);
  return sameJson(parseJson(text), toPage(sidecar)) ? new TextEncoder().encode(text) : null;
}

/** Whether two contents are the same, `null` standing for no file. */
export function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
