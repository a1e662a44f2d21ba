import { readDetails, type FileDetails } from '../core/annotations/articleRecord';
import { loadFile, noFile, type FileState } from '../core/annotations/fileState';
import { maxSidecarBytes } from '../core/annotations/parseSidecar';
import { notesOf, sidecarSuffix, type Sidecar } from '../core/annotations/sidecar';
import { createNodeSidecarFiles } from '../node/sidecarFiles';
import { commandPacer, counted } from './io';

/** Reads the sidecar beside an article; there may be none. Never writes. */
export async function readSidecarOf(article: string): Promise<FileState> {
  return loadFile(createNodeSidecarFiles(), article + sidecarSuffix, noFile, commandPacer);
}

/** What a person set for an article, as far as its sidecar can be read. */
export async function detailsBeside(article: string): Promise<FileDetails | undefined> {
  return detailsIn((await readSidecarOf(article)).sidecar);
}

const problemTexts: Readonly<Partial<Record<string, string>>> = {
  empty: 'is empty',
  encoding: 'is not UTF-8',
  conflict: 'holds a merge conflict',
  notJson: 'is damaged: it is not valid JSON',
  doubledKey: 'has a key twice in one object, and only one of the two could be kept; mend it in a text editor',
  notAnnotations: 'holds no annotations',
  newerFormat: 'was written by a newer version of Crossread',
  tooLarge: `is larger than ${maxSidecarBytes / 1024 / 1024} MB`,
  tooDeep: 'is nested too deep to be read',
  unreadable: 'cannot be read',
  noPermission: 'may not be read or written: no permission',
  readOnly: 'cannot be written: it or its folder is read-only',
  diskFull: 'cannot be written: the disk is full',
  gone: 'cannot be written: its folder is not there any more',
  locked: 'is held by another program; try again in a moment',
  lockLeft: 'cannot be written: the lock beside it is in the way and cannot be removed; delete it and try again',
  nameTooLong: 'cannot be written: the file system takes no name of that length; give the article a shorter one',
  isDirectory: 'is a folder',
  notPlain: 'is no plain file (a device, a pipe or a link to one), so it is not read',
  outside: 'is a link that leads out of its folder, so it is not followed',
};

/** What is wrong with a sidecar. */
export interface SidecarTrouble {
  readonly problem: string | null;
  /** What the host said. */
  readonly detail: string;
  /** What could be read. */
  readonly sidecar: Sidecar | null;
}

/** Why a sidecar cannot be used as it is, and what could be read of it all the same: for after its name. */
export function sidecarProblem({ problem, detail, sidecar }: SidecarTrouble): string {
  const why = problemTexts[problem ?? ''] ?? `cannot be used (${`${problem ?? ''} ${detail}`.trim()})`;
  const notes = sidecar === null ? 0 : notesOf(sidecar).length;
  return notes === 0 ? why : `${why}; ${counted(notes, 'note')} could be read`;
}

/** What became of notes that share an id, for after the sidecar's name; `null` where none do. */
export function sharedIds(given: readonly string[]): string | null {
  if (given.length === 0) return null;
  const notes = counted(given.length, 'note');
  return `holds ${notes} under an id that another note has: all are kept, each under an id of its own`;
}

/** What a person said of an article, as its sidecar holds it. */
export function detailsIn(sidecar: Sidecar | null): FileDetails | undefined {
  return sidecar === null ? undefined : readDetails(sidecar.about);
}
