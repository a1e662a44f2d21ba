import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Person } from '../core/annotations/annotation';
import { findGit } from './gitProgram';

/** Git answers in some milliseconds; a home directory on a dead network share must not hold anything up. */
const patienceMilliseconds = 2000;

/** A name and an address are short. */
const longestAnswer = 10_000;

/**
 * The user that Git is configured for, as the author of notes. Nothing that stands in the folders is run: Git is not searched for
 * there (see {@link findGit}) and starts elsewhere, without a shell and without what the environment tells it, and
 * is asked for two values only, for which it runs no hook, monitor, pager or alias of a repository.
 * @param folder whose repository's own configuration counts
 * @param folders of the workspace
 * @returns `null` without Git or without a name in its configuration
 */
export async function gitAuthor(folder: string, folders: readonly string[] = [folder]): Promise<Person | null> {
  const git = await findGit(folders);
  if (git === null) return null;
  const [name, email] = await Promise.all([gitConfig(git, folder, 'user.name'), gitConfig(git, folder, 'user.email')]);
  if (name === '') return null;
  return { name, ...(/^[^\s@]+@[^\s@]+$/.test(email) && { id: `mailto:${email}` }) };
}

async function gitConfig(git: string, folder: string, key: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(git, ['--no-pager', '-C', folder, 'config', '--get', key], {
      cwd: dirname(git),
      env: ownEnvironment(),
      timeout: patienceMilliseconds,
      killSignal: 'SIGKILL',
      maxBuffer: longestAnswer,
      windowsHide: true,
    });
    return stdout.trim().split('\n', 1)[0] ?? '';
  } catch {
    return '';
  }
}

/** The environment without what is addressed to Git: where its programs, traces and further configuration are. */
function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^git_/i.test(name)));
}
