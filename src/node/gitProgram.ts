import { constants } from 'node:fs';
import { access, realpath } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { liesIn } from './liesIn';

/** On Windows a script named git.cmd would need a shell, which is not given. */
const programName = process.platform === 'win32' ? 'git.exe' : 'git';

/**
 * Where Git is installed, by the folders of `PATH`. Relative ones are passed over, and so are those inside the given folders: whoever
 * filled a workspace must not choose the program. (Left to the system, Windows would search the current folder first.)
 * @param folders of the workspace; absolute
 * @returns its absolute path; null without Git
 */
export async function findGit(folders: readonly string[]): Promise<string | null> {
  const workspace = await Promise.all(folders.map(real));
  for (const entry of (process.env['PATH'] ?? '').split(delimiter)) {
    const folder = entry.replace(/^"(.*)"$/, '$1');
    if (!isFixed(folder)) continue;
    const program = join(folder, programName);
    if (!(await isExecutable(program))) continue;
    const ways = [folder, await real(folder), await real(program)];
    if (!ways.some(path => workspace.some(outer => liesIn(path, outer)))) return program;
  }
  return null;
}

/** Whether a path is absolute; on Windows `\bin` still hangs on the current drive. */
function isFixed(path: string): boolean {
  return isAbsolute(path) && (process.platform !== 'win32' || /^(?:[a-z]:[\\/]|\\\\)/i.test(path));
}

/** A path with links followed; itself where there is nothing. */
async function real(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
