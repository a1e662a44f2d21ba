import { runWhole } from '../util/sliced';
import type { Pacer, Sliced } from '../util/sliced';
import { checkedText, createItemTexts } from './itemTexts';
import type { ItemTexts } from './itemTexts';
import { parseJson, sameJson } from './json';
import type { Question } from './mergeItems';
import { isBroken, maxSalvageBytes, maxSidecarBytes, readSidecar } from './parseSidecar';
import type { SidecarProblem } from './parseSidecar';
import { salvageLarge } from './salvageLarge';
import { isEmpty, itemSeparator, serialiseSidecar, textAroundItems, toPage } from './sidecar';
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
  /** Ids that notes were given on reading, because another note in the file has theirs. */
  readonly givenIds: readonly string[];
}

/** Where there is no file yet. */
export const noFile: FileState = {
  bytes: null,
  sidecar: null,
  problem: null,
  detail: '',
  questions: [],
  givenIds: [],
};

/** Reads the file; `known` itself when it still holds what it held. Never throws. */
export async function loadFile(files: SidecarFiles, path: string, known: FileState, pacer: Pacer): Promise<FileState> {
  try {
    const read = await files.read(path, maxSalvageBytes);
    if (!read.ok) return { ...noFile, problem: read.problem, detail: read.detail };
    if (read.value !== null && read.value.length > maxSidecarBytes) return await largeState(read.value, known, pacer);
    const isKnown = known.problem === null && sameBytes(read.value, known.bytes);
    return isKnown ? known : await stateOf(read.value, pacer);
  } catch (error) {
    return { ...noFile, problem: 'unreadable', detail: String(error) };
  }
}

/** What can be saved of a file over the limit; its bytes are let go. One of the size it had is not gone through again. */
async function largeState(bytes: Uint8Array, known: FileState, pacer: Pacer): Promise<FileState> {
  const detail = `${bytes.length} bytes`;
  if (known.problem === 'tooLarge' && known.detail === detail) return known;
  const sidecar = await runWhole(salvageLarge(bytes), pacer);
  return { ...noFile, sidecar, problem: 'tooLarge', detail };
}

/** What a file is to hold instead of what it holds; `present` is `null` where there is none. */
export type NextSidecar = (present: Sidecar | null) => Sliced<Sidecar>;

/**
 * Writes what `next` makes of the file's present content; a sidecar without annotations goes to the trash.
 * A file that turns out to have a problem is left alone.
 * @returns the new state, or why nothing was written
 */
export async function writeFile(
  { files, pacer }: { readonly files: SidecarFiles; readonly pacer: Pacer },
  path: string,
  known: FileState,
  next: NextSidecar,
  texts?: ItemTexts,
): Promise<Result<FileState, SidecarProblem | FileProblem>> {
  let state: FileState = known;
  const result = await files.update(path, async (current): Promise<FileChange> => {
    state = sameBytes(current, known.bytes) ? known : await stateOf(current, pacer);
    if (state.problem !== null) return 'keep';
    const sidecar = await runWhole(next(state.sidecar), pacer);
    if (isEmpty(sidecar)) {
      state = noFile;
      return current === null ? 'keep' : 'trash';
    }
    const bytes = await runWhole(encodeSidecar(sidecar, texts), pacer);
    state = { ...noFile, sidecar, bytes, problem: bytes === null ? 'failed' : null };
    return bytes ?? 'keep';
  });
  if (!result.ok) return result;
  return state.problem === null ? done(state) : refused(state.problem, state.detail);
}

/** What reading the file's bytes gives. */
async function stateOf(bytes: Uint8Array | null, pacer: Pacer): Promise<FileState> {
  const parsed = bytes === null ? null : await runWhole(readSidecar(bytes), pacer);
  if (parsed === null) return { ...noFile, bytes };
  if (!isBroken(parsed)) return { ...noFile, bytes, sidecar: parsed, givenIds: parsed.givenIds ?? [] };
  return { ...noFile, bytes, sidecar: parsed.salvaged, problem: parsed.problem, questions: parsed.questions };
}

/**
 * The file's bytes for a sidecar. Every part is read back and compared before it is used: annotations when their text is
 * made, the page around them each time.
 * @returns `null` when reading back would not give the same sidecar
 */
export function* encodeSidecar(sidecar: Sidecar, texts: ItemTexts = createItemTexts()): Sliced<Uint8Array | null> {
  const frame = { ...sidecar, items: [] };
  if (!sameJson(parseJson(serialiseSidecar(frame)), toPage(frame))) return null;
  const { head, tail } = textAroundItems(sidecar);
  const separator = utf8.encode(itemSeparator);
  const parts = [utf8.encode(head)];
  for (const [index, item] of sidecar.items.entries()) {
    if (index % sliceSize === 0) yield;
    const text = yield* checkedText(item, texts);
    if (text === null) return null;
    if (index > 0) parts.push(separator);
    parts.push(text);
  }
  return joined([...parts, utf8.encode(tail)]);
}

/** Annotations whose texts are known already, between two pauses. */
const sliceSize = 100;

const utf8 = new TextEncoder();

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Whether two contents are the same, `null` standing for no file. */
function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  if (a.length !== b.length) return false;
  // eight bytes at a time where both start at a multiple of eight; a file of megabytes is compared at every save
  const isAligned = a.byteOffset % 8 === 0 && b.byteOffset % 8 === 0;
  const words = isAligned ? Math.floor(a.length / 8) : 0;
  const [left, right] = [
    new BigUint64Array(a.buffer, isAligned ? a.byteOffset : 0, words),
    new BigUint64Array(b.buffer, isAligned ? b.byteOffset : 0, words),
  ];
  for (let index = 0; index < words; index++) if (left[index] !== right[index]) return false;
  for (let index = words * 8; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
