/**
 * Why a file operation did not happen.
 * - `readOnly`, `noPermission`, `diskFull`, `gone` (the folder is not there any more), `isDirectory`, `exists`
 * - `notPlain`: a device, a pipe or the like; never read nor written
 * - `outside`: a link that leads out of the folder or workspace; never followed
 * - `tooLarge`: not read
 * - `nameTooLong`: the file system takes no name of that length
 * - `locked`: another program held the file for too long
 * - `lockLeft`: a lock that nobody holds is in the way and cannot be removed
 * - `failed`: anything else; `detail` says what the host said
 */
export type FileProblem =
  | 'readOnly'
  | 'noPermission'
  | 'diskFull'
  | 'gone'
  | 'isDirectory'
  | 'exists'
  | 'notPlain'
  | 'outside'
  | 'tooLarge'
  | 'nameTooLong'
  | 'locked'
  | 'lockLeft'
  | 'failed';

/**
 * The largest codebook or story's file that is read: some thousand codes or decisions. They are read in one go, which at
 * this size takes less than a hundredth of a second.
 */
export const maxSettingsBytes = 1024 * 1024;

/** A value, or why there is none. */
export type Result<T, P extends string = FileProblem> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P; readonly detail: string };

/** What to do with a file that was just read under its lock: write these bytes, leave it, or move it to the trash. */
export type FileChange = Uint8Array | 'keep' | 'trash';

/** Says what to do with a file that holds `current`; `null`: there is none. Asked again when others wrote in the meantime. */
export type Changer = (current: Uint8Array | null) => FileChange | Promise<FileChange>;

/**
 * The files of sidecars, for any file system. A path is whatever the host names a file by (a path, a URI).
 * No operation throws.
 */
export interface SidecarFiles {
  /**
   * The file's bytes; `null` when there is no such file. Only plain files are read, and links to such that stay inside
   * (`notPlain`, `outside`), and of them no more than `maxBytes` (`tooLarge`).
   */
  read(path: string, maxBytes: number): Promise<Result<Uint8Array | null>>;

  /**
   * One transaction on one file: waits for its turn (other writers of this and of other processes), reads the file, asks
   * `change` what to do with it, which may take its time, and does it. Bytes are written to a temporary file that replaces the file in one step
   * after it has reached the disk, so that every reader sees the old or the new state whole.
   * @returns what the file holds afterwards; `null` when there is none
   */
  update(path: string, change: Changer): Promise<Result<Uint8Array | null>>;

  /** Renames a file to a free name of the form `<path>.<label>` and returns the new path. */
  setAside(path: string, label: string): Promise<Result<string>>;

  /** Renames a file; never over another (`exists`). */
  rename(from: string, to: string): Promise<Result<string>>;

  /** Paths of the sidecars in a folder. */
  list(folder: string): Promise<Result<readonly string[]>>;
}

/** The longest name that common file systems take, in bytes of UTF-8. */
export const longestName = 255;

/** A file name with an ending behind it; it is cut where both together would be too long. */
export function withEnding(name: string, ending: string): string {
  const utf8 = new TextEncoder();
  const characters = Array.from(name);
  while (utf8.encode(characters.join('') + ending).length > longestName) characters.pop();
  return characters.join('') + ending;
}

/** A result that holds a value. */
export function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A result without one. */
export function refused<P extends string>(
  problem: P,
  detail = '',
): { readonly ok: false; readonly problem: P; readonly detail: string } {
  return { ok: false, problem, detail };
}
