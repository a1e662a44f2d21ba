import { createHash, randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { longestName, withEnding } from '../core/annotations/sidecarFiles';

/** A new name for a temporary file beside another; short, as the other's may be as long as names can be. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.crossread-${randomBytes(6).toString('hex')}.tmp`);
}

/** Whether a name is one of {@link temporaryBeside}, or of those that earlier versions gave. */
export function isTemporary(name: string): boolean {
  return /^\.(?:crossread-|.*\.annotations\.json\.)[0-9a-f]{12}\.tmp$/.test(name);
}

/** Where the lock of a file stands: all who write it have to find the same. */
export function lockOf(path: string): string {
  const name = `${basename(path)}.lock`;
  if (Buffer.byteLength(name) <= longestName) return join(dirname(path), name);
  const digest = createHash('sha256').update(basename(path)).digest('hex').slice(0, 16);
  return join(dirname(path), `.crossread-${digest}.lock`);
}

/** A path with something put behind its name, see {@link withEnding}. */
export function pathWithEnding(path: string, ending: string): string {
  return join(dirname(path), withEnding(basename(path), ending));
}
