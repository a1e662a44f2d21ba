import { done, refused } from '../core/annotations/sidecarFiles';
import type { FileProblem, Result } from '../core/annotations/sidecarFiles';

/** A refusal of our own on its way to {@link guarded}. */
export class Problem extends Error {
  constructor(
    readonly problem: FileProblem,
    message: string,
  ) {
    super(message);
  }
}

const problemOfCode: Readonly<Record<string, FileProblem>> = {
  EROFS: 'readOnly',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  EISDIR: 'isDirectory',
  EEXIST: 'exists',
  ELOCKED: 'locked',
  ELOOP: 'notPlain',
  ENAMETOOLONG: 'nameTooLong',
};

/** Runs a file operation; what it throws becomes its answer. */
export async function guarded<T>(run: () => Promise<T>): Promise<Result<T>> {
  try {
    return done(await run());
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (error instanceof Problem) return refused(error.problem, detail);
    return refused(problemOfCode[errorCodeOf(error)] ?? 'failed', detail);
  }
}

/** The code that Node gives to an error of the system, such as `ENOENT`. */
export function errorCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
