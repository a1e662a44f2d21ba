import { errorCodeOf, Problem } from '../node/fileProblem';
import { readNamed, readNamedStart } from '../node/plainFiles';

/** The bytes of a file that was named, or why there are none: in words for after its name. */
export type NamedFile = { readonly bytes: Uint8Array } | { readonly words: string; readonly isMissing: boolean };

const wordsOfProblem: Readonly<Partial<Record<string, string>>> = {
  notPlain: 'is no plain file (a device, a pipe or a link to one), so it is not read',
  outside: 'is a link that leads out of its folder, so it is not followed',
  isDirectory: 'is a folder',
};

/** Why a file was not read, for after its name; `null` for what is a fault of the program. */
export function whyNotRead(error: unknown, tooLarge: string): string | null {
  if (error instanceof Problem)
    return error.problem === 'tooLarge' ? tooLarge : (wordsOfProblem[error.problem] ?? null);
  const code = errorCodeOf(error);
  return code === '' ? null : `cannot be read (${code})`;
}

/**
 * Reads a plain file wherever its links lead, up to a size. What is no plain file is not opened: it may never answer.
 * @param tooLarge what is said of a larger one; `readStart`: as much of it is read
 */
export async function readNamedFile(path: string, maxBytes: number, tooLarge = 'is too large'): Promise<NamedFile> {
  try {
    return { bytes: await (tooLarge === 'readStart' ? readNamedStart : readNamed)(path, maxBytes) };
  } catch (error) {
    const isMissing = errorCodeOf(error) === 'ENOENT';
    const words = whyNotRead(error, tooLarge);
    if (words === null) throw error;
    return { words: isMissing ? 'is not there, or a link to nothing' : words, isMissing };
  }
}
