import path from 'node:path';

/**
 * Whether a path is a folder or lies in it, both absolute and without links. On Windows case does not count, as it does not for its files.
 * @param system whose paths they are; this one's when absent
 */
export function liesIn(inner: string, folder: string, system: path.PlatformPath = path): boolean {
  const way = system.relative(folder, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${system.sep}`) && !system.isAbsolute(way));
}
