/** Where a command reads its surroundings and writes to; tests hand in their own. */
export interface CommandIo {
  readonly cwd: string;
  readonly out: (text: string) => void;
  readonly error: (line: string) => void;
}

/** A mistake in how a command was called; told in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Exit codes of all commands. */
export const exitCode = { ok: 0, needsPerson: 1, usage: 2, unreadable: 3 } as const;
