import type { Pacer } from '../core/util/sliced';
import { errorCodeOf } from '../node/fileProblem';
import { shown } from './shown';

/** Where a command reads its surroundings and writes to; tests hand in their own. */
export interface CommandIo {
  readonly cwd: string;
  readonly out: (text: string) => void;
  /** Prints a line; what stands in it may be of others. */
  readonly error: (line: string) => void;
  /** What comes in, for commands that answer while they run. */
  readonly input?: AsyncIterable<Uint8Array>;
}

/** Prints through the given functions; lines of errors name files of others and reach them as {@link shown}. */
export function terminalIo({ error, ...io }: CommandIo): CommandIo {
  return { ...io, error: line => error(shown(line)) };
}

/**
 * Watches where output goes. Whoever reads it may have seen enough and be gone (`| head`): the command ends as it would. What
 * the system refuses else is told.
 * @returns whether anything was refused so far
 */
export function watchOutput(
  stream: Pick<NodeJS.WritableStream, 'on'>,
  refused: (line: string) => void = () => undefined,
): () => boolean {
  let isRefused = false;
  stream.on('error', (error: unknown) => {
    const code = errorCodeOf(error);
    if (isRefused || code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return;
    isRefused = true;
    refused(`the output cannot be written (${code})`);
  });
  return () => isRefused;
}

/** There is no one to keep waiting on the command line. */
export const commandPacer: Pacer = { now: () => performance.now(), breathe: async () => undefined };

/** What such errors are known by. */
export const usageErrorName = 'UsageError';

/** A mistake in how a command was called; told in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = usageErrorName;
}

/** A number with the thing that it counts, in words: `1 note`, `2 notes`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** Exit codes of all commands; that of a fault of the program is the one of sysexits.h. */
export const exitCode = { ok: 0, needsPerson: 1, usage: 2, unreadable: 3, fault: 70 } as const;
