import type { CommandIo } from './io';

/** Runs a command; gives its exit code. */
type Command = (args: readonly string[], io: CommandIo) => Promise<number>;

/** The commands by their names, each loaded when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  analyze: async () => (await import('./analyze')).runAnalyze,
  annotate: async () => (await import('./annotate')).runAnnotate,
  check: async () => (await import('./check')).runCheck,
  export: async () => (await import('./export')).runExport,
  import: async () => (await import('./import')).runImport,
  mcp: async () => (await import('./mcp')).runMcp,
  'second-reader': async () => (await import('./secondReader')).runSecondReader,
  verify: async () => (await import('./verify')).runVerify,
};
