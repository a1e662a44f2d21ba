import { constants } from 'node:fs';
import type { Stats } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCodeOf, Problem } from './fileProblem';
import { liesIn } from './liesIn';

/** Where a path leads: to itself, or by symbolic links to a file that is, or may be made, inside a folder. */
interface Place {
  /** The path without links. */
  readonly real: string;
  /** Whether there is anything. */
  readonly exists: boolean;
}

/**
 * Follows the links of a path. A link to nothing is nothing: what is written there takes its place.
 * @param root folder that links must not lead out of, if not the file's own
 * @throws Problem `outside` when they do
 */
export async function placeOf(path: string, root: string): Promise<Place> {
  const real = await realpath(path).catch((error: unknown) => {
    if (isNothing(error)) return null;
    throw error;
  });
  if (real === null) return { real: path, exists: false };
  // a folder may itself be a link: somebody put it there with all that is in it
  const folders = await Promise.all([dirname(path), root].map(folder => realpath(folder)));
  if (!folders.some(folder => liesIn(real, folder))) throw new Problem('outside', real);
  return { real, exists: true };
}

/**
 * Reads a plain file, never more of it than `maxBytes`: a device may be endless, and a file may grow or not tell its size.
 * @returns `null` when there is none
 * @throws Problem `notPlain`, `isDirectory`, `outside`, `tooLarge`
 */
export async function readPlain(path: string, root: string, maxBytes: number): Promise<Uint8Array | null> {
  const { real, exists } = await placeOf(path, root);
  if (!exists) return null;
  return readReal(real, path, maxBytes).catch((error: unknown) => {
    if (isNothing(error)) return null;
    throw error;
  });
}

/**
 * Reads a plain file that a person named, wherever its links lead; never more of it than `maxBytes`.
 * @throws Problem `notPlain`, `isDirectory`, `tooLarge`; an error of the system, `ENOENT` among them
 */
export async function readNamed(path: string, maxBytes: number): Promise<Uint8Array> {
  return readReal(await realpath(path), path, maxBytes);
}

/** {@link readNamed} of what a file begins with, `most` bytes of it: it may be of any size. */
export async function readNamedStart(path: string, most: number): Promise<Uint8Array> {
  return readReal(await realpath(path), path, most, readStart);
}

async function readReal(real: string, path: string, maxBytes: number, read = readOpen): Promise<Uint8Array> {
  // looked at before it is opened, as opening a device can start something
  expectPlain(await stat(real), path);
  const file = await open(real, constants.O_RDONLY | waitsForNothing);
  return read(file, path, maxBytes).finally(() => file.close());
}

/** Opening a pipe would wait for a writer, and a link may have been put there meanwhile. Windows has neither flag. */
const waitsForNothing = ['O_NONBLOCK', 'O_NOFOLLOW'].reduce(
  (flags, name) => flags | ((constants as Readonly<Record<string, number>>)[name] ?? 0),
  0,
);

async function readOpen(file: FileHandle, path: string, maxBytes: number): Promise<Uint8Array> {
  const info = await file.stat();
  expectPlain(info, path);
  if (info.size > maxBytes) throw new Problem('tooLarge', `${info.size} bytes`);
  // one byte more tells whether there is more
  let bytes = Buffer.alloc(info.size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, null);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
    if (length > maxBytes) throw new Problem('tooLarge', `more than ${maxBytes} bytes`);
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length, maxBytes + 1));
  }
}

async function readStart(file: FileHandle, path: string, most: number): Promise<Uint8Array> {
  expectPlain(await file.stat(), path);
  const bytes = Buffer.alloc(most);
  for (let length = 0; length < most;) {
    const { bytesRead } = await file.read(bytes, length, most - length, null);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
  }
  return bytes;
}

function expectPlain(info: Stats, path: string): void {
  if (info.isDirectory()) throw new Problem('isDirectory', path);
  if (!info.isFile()) throw new Problem('notPlain', path);
}

/** Whether an error says that there is nothing: a name too long for the system cannot be there. */
function isNothing(error: unknown): boolean {
  return errorCodeOf(error) === 'ENOENT' || errorCodeOf(error) === 'ENAMETOOLONG';
}
