import { finish } from '../util/sliced';
import type { Sliced } from '../util/sliced';
import { mergeConflictSides, readConflict } from './conflict';
import { hasDoubledKey } from './doubledKeys';
import { isObject, stringProperty } from './json';
import { readJson } from './jsonInSlices';
import type { Question } from './mergeItems';
import { salvage } from './salvage';
import { readPage, schemaVersion } from './sidecar';
import type { Sidecar } from './sidecar';

/**
 * Why a file cannot be used as a sidecar as it is.
 * - `empty`: nothing in it
 * - `encoding`: not UTF-8
 * - `conflict`: a version control system left both sides of a merge in it
 * - `notJson`: broken or not JSON
 * - `doubledKey`: an object in it has a key twice, of which only one could be kept
 * - `notAnnotations`: JSON, but no annotations
 * - `newerFormat`: written by a newer version; readable, never written
 * - `tooLarge`: over {@link maxSidecarBytes}; `tooDeep`: not looked into
 * - `unreadable`: reading it failed, and nobody thought of why
 */
export type SidecarProblem =
  | 'empty'
  | 'encoding'
  | 'conflict'
  | 'notJson'
  | 'doubledKey'
  | 'notAnnotations'
  | 'newerFormat'
  | 'tooLarge'
  | 'tooDeep'
  | 'unreadable';

/** A file that must not be overwritten, with what could be read of it. */
export interface BrokenSidecar {
  readonly problem: SidecarProblem;
  readonly salvaged: Sidecar | null;
  /** What both sides of a conflict changed; kept side by side in `salvaged`. */
  readonly questions: readonly Question[];
}

/** Several times what thousands of notes on a long article need; beyond it reading would hold the host too long. */
export const maxSidecarBytes = 32 * 1024 * 1024;

/** The largest file that is looked into at all, for what can be saved of it: it has to be in memory for as long. */
export const maxSalvageBytes = 8 * maxSidecarBytes;

/** Reads a sidecar file. Never throws; a file with any problem comes back as one that must not be overwritten. */
export function* readSidecar(bytes: Uint8Array): Sliced<Sidecar | BrokenSidecar> {
  try {
    return yield* read(bytes);
  } catch {
    return broken('unreadable');
  }
}

/** {@link readSidecar} at once. */
export function parseSidecar(bytes: Uint8Array): Sidecar | BrokenSidecar {
  return finish(readSidecar(bytes));
}

function* read(bytes: Uint8Array): Sliced<Sidecar | BrokenSidecar> {
  if (bytes.length > maxSidecarBytes) return broken('tooLarge');
  const { text, isUtf8 } = decode(bytes);
  yield;
  if (text.trim() === '') return broken('empty');
  const conflict = yield* readConflict(text);
  if (conflict !== null) {
    const { sidecar, questions } = yield* mergeConflictSides(conflict);
    return { problem: 'conflict', salvaged: sidecar, questions };
  }
  const result = yield* readJson(text);
  if ('problem' in result) {
    if (result.problem === 'tooDeep') return broken('tooDeep');
    return broken(isUtf8 ? 'notJson' : 'encoding', yield* salvage(text));
  }
  if (yield* hasDoubledKey(text, result.json)) return broken('doubledKey', yield* salvage(text));
  const sidecar = yield* readPage(result.json);
  // one damaged letter of a key is enough to get here
  if (sidecar === null) return broken('notAnnotations', yield* salvage(text));
  if (isNewer(sidecar)) return broken('newerFormat', sidecar);
  return isUtf8 ? sidecar : broken('encoding', sidecar);
}

/** Problems of a file that can be set aside, for what was saved of it to be written in its place. */
const repairable: ReadonlySet<string> = new Set<SidecarProblem>([
  'empty',
  'encoding',
  'conflict',
  'notJson',
  'doubledKey',
  'notAnnotations',
  'tooLarge',
  'tooDeep',
  'unreadable',
]);

/** Whether a person can be offered to set a file with this problem aside and go on with what was saved. */
export function isRepairable(problem: string | null): boolean {
  return problem !== null && repairable.has(problem);
}

/** Whether a read file has a problem. */
export function isBroken(result: Sidecar | BrokenSidecar): result is BrokenSidecar {
  return 'problem' in result;
}

function broken(problem: SidecarProblem, salvaged: Sidecar | null = null): BrokenSidecar {
  return { problem, salvaged, questions: [] };
}

function isNewer(sidecar: Sidecar): boolean {
  const version = stringProperty(sidecar.page, 'schema:schemaVersion') ?? '';
  return isObject(sidecar.page) && /^\d{1,9}$/.test(version) && Number(version) > Number(schemaVersion);
}

/** Decodes UTF-8; anything else only to save what can be read. */
function decode(bytes: Uint8Array): { readonly text: string; readonly isUtf8: boolean } {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), isUtf8: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUtf8: true };
  } catch {
    return { text: new TextDecoder('utf-8').decode(bytes), isUtf8: false };
  }
}

/** JSON starts with ASCII, so in UTF-16 one of its first two bytes is zero, or both are a byte order mark. */
function utf16Label(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (second === 0 && first !== 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== undefined && second !== 0)) return 'utf-16be';
  return null;
}
