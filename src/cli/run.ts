import { exitCode, UsageError, type CommandIo } from './io';

type Command = (args: readonly string[], io: CommandIo) => Promise<number>;

/** Loaded when it is called: what reads articles takes longer to start than to print how it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  analyze: async () => (await import('./analyze')).runAnalyze,
  annotate: async () => (await import('./annotate')).runAnnotate,
  check: async () => (await import('./check')).runCheck,
  export: async () => (await import('./export')).runExport,
  import: async () => (await import('./import')).runImport,
  mcp: async () => (await import('./mcp')).runMcp,
  'second-reader': async () => (await import('./secondReader')).runSecondReader,
  verify: async () => (await import('./verify')).runVerify,
};

/** Node's argument parser reports an unknown or malformed option with such a code. */
function isUsageError(error: unknown): error is Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS');
}

/** What the system refused: a folder without permission, a disk that is gone. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

/**
 * Runs a command and tells what went wrong.
 * @param name of the command, as it was typed
 * @param args what stands behind it
 * @returns the exit code
 */
export async function runCommand(name: string, args: readonly string[], io: CommandIo): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (command === undefined)
      throw new UsageError(
        name === '' ? 'no command given; see crossread --help' : `no command '${name}'; see crossread --help`,
      );
    return await (
      await command()
    )(args, io);
  } catch (error) {
    const isExpected = isUsageError(error) || isSystemError(error);
    const message = error instanceof Error ? error.message : String(error);
    io.error(isExpected ? message : `failed unexpectedly: ${message}`);
    if (isExpected) return isUsageError(error) ? exitCode.usage : exitCode.unreadable;
    // for whoever mends it
    const trace = process.env['CROSSREAD_DEBUG'] === undefined || !(error instanceof Error) ? '' : (error.stack ?? '');
    for (const line of trace.split('\n').slice(1)) io.error(line);
    return exitCode.fault;
  }
}
