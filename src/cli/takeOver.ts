import { dirname, relative } from 'node:path';
import { sidecarSuffix } from '../core/annotations/sidecar';
import type { SidecarFiles } from '../core/annotations/sidecarFiles';
import { isThere } from './articleFiles';
import type { CommandIo } from './io';
import { mayBeOf, orphansIn, orphanText } from './orphans';

/**
 * Notes on an article that was renamed go with it, so that none are left behind when it gets others.
 * @returns false when a person has to say first whether they belong to it
 */
export async function takeOver(key: string, files: SidecarFiles, io: CommandIo): Promise<boolean> {
  if (await isThere(key + sidecarSuffix)) return true;
  const own = (await orphansIn(dirname(key))).filter(one => mayBeOf(one, key));
  const [orphan] = own;
  if (orphan === undefined) return true;
  const name = relative(io.cwd, orphan.path);
  const isSure = orphan.article === key && orphan.how !== 'similar' && own.length === 1;
  const moved = isSure && (await files.rename(orphan.path, key + sidecarSuffix)).ok;
  if (moved) io.error(`${name}: its article is gone and this is its text, so its notes were taken over`);
  else for (const one of own) io.error(`nothing was written: ${relative(io.cwd, one.path)} ${orphanText(one)}`);
  return moved;
}
