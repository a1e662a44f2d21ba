import { runInSlices } from '../util/sliced';
import type { Pacer, Sliced } from '../util/sliced';
import { isObject, parseJson, sameJson } from './json';
import type { Json, JsonObject } from './json';
import type { Question } from './mergeItems';
import { isBroken, maxSalvageBytes, maxSidecarBytes, parseSidecar } from './parseSidecar';
import type { SidecarProblem } from './parseSidecar';
import { salvageLarge } from './salvageLarge';
import { isEmpty, itemSeparator, serialiseSidecar, textAroundItems, textOfItem, toPage } from './sidecar';
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
export async function loadFile(files: SidecarFiles, path: string, known: FileState, pacer: Pacer): Promise<FileState> {
  const read = await files.read(path, maxSalvageBytes);
  if (!read.ok) return { ...noFile, problem: read.problem, detail: read.detail };
  if (read.value !== null && read.value.length > maxSidecarBytes) return largeState(read.value, known, pacer);
  return known.problem === null && sameBytes(read.value, known.bytes) ? known : stateOf(read.value);
}

/** What can be saved of a file over the limit; its bytes are let go. One of the size it had is not gone through again. */
async function largeState(bytes: Uint8Array, known: FileState, pacer: Pacer): Promise<FileState> {
  const detail = `${bytes.length} bytes`;
  if (known.problem === 'tooLarge' && known.detail === detail) return known;
  const sidecar = (await runInSlices(salvageLarge(bytes), pacer)) ?? null;
  return { ...noFile, sidecar, problem: 'tooLarge', detail };
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
  texts?: ItemTexts,
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
    const bytes = encodeSidecar(sidecar, texts);
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

/** Texts (UTF-8) of annotations that were read back and found to say the same; each is made once. */
export type ItemTexts = WeakMap<JsonObject, Uint8Array>;

/** A memory of texts that is empty yet. */
export function createItemTexts(): ItemTexts {
  return new WeakMap();
}

/** Makes the texts of a sidecar's annotations ahead of its first save, which would otherwise have to wait for all of them. */
export function* warmTexts(sidecar: Sidecar, texts: ItemTexts): Sliced<undefined> {
  for (const [index, item] of sidecar.items.entries()) {
    checkedText(item, texts);
    if (index % sliceSize === 0) yield;
  }
  return undefined;
}

/** An annotation's text is made and read back in some hundredths of a millisecond. */
const sliceSize = 10;

/**
 * The file's bytes for a sidecar. Every part is read back and compared before it is used: annotations when their text is
 * made, the page around them each time.
 * @returns `null` when reading back would not give the same sidecar
 */
export function encodeSidecar(sidecar: Sidecar, texts: ItemTexts = createItemTexts()): Uint8Array | null {
  const frame = { ...sidecar, items: [] };
  if (!sameJson(parseJson(serialiseSidecar(frame)), toPage(frame))) return null;
  const { head, tail } = textAroundItems(sidecar);
  const separator = utf8.encode(itemSeparator);
  const parts = [utf8.encode(head)];
  for (const [index, item] of sidecar.items.entries()) {
    const text = checkedText(item, texts);
    if (text === null) return null;
    if (index > 0) parts.push(separator);
    parts.push(text);
  }
  return joined([...parts, utf8.encode(tail)]);
}

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

/** The text of an annotation; `null` when reading it back gives something else. */
function checkedText(item: Json, texts: ItemTexts): Uint8Array | null {
  const known = isObject(item) ? texts.get(item) : undefined;
  if (known !== undefined) return known;
  const text = textOfItem(item);
  if (!sameJson(parseJson(text), item)) return null;
  const bytes = utf8.encode(text);
  if (isObject(item)) texts.set(item, bytes);
  return bytes;
}

/** Whether two contents are the same, `null` standing for no file. */
export function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
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
