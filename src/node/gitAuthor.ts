import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Person } from '../core/annotations/annotation';

/** Git answers in some milliseconds; a home directory on a dead network share must not hold anything up. */
const patienceMilliseconds = 2000;

/**
 * The user that Git is configured for, as the author of notes.
 * @param folder where Git is run, so that a repository's own configuration counts
 * @returns `null` without Git or without a name in its configuration
 */
export async function gitAuthor(folder: string): Promise<Person | null> {
  const [name, email] = await Promise.all([gitConfig(folder, 'user.name'), gitConfig(folder, 'user.email')]);
  if (name === '') return null;
  return { name, ...(/^[^\s@]+@[^\s@]+$/.test(email) && { id: `mailto:${email}` }) };
}

async function gitConfig(folder: string, key: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', ['config', key], {
      cwd: folder,
      timeout: patienceMilliseconds,
    });
    return stdout.trim();
  } catch {
    return '';
  }
}
