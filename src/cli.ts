import { setFlagsFromString } from 'node:v8';
import { exitCode, terminalIo, watchOutput } from './cli/io';
import { usage, usageOf } from './cli/usage';

/**
 * Work of a function after which V8 compiles it for speed, four times as much as usual: a run is over before that pays. Five articles
 * take .84 s of processor instead of 1.08, twenty 2.8 instead of 3.9, fifty the same. Later versions of V8 compile otherwise.
 */
const budget = '--interrupt-budget=540672';
if (process.versions.v8.startsWith('11.')) setFlagsFromString(budget);

const isHelp = (arg: string | undefined): boolean => arg === '--help' || arg === '-h';

async function main(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2);
  const io = terminalIo({
    cwd: process.cwd(),
    out: text => void process.stdout.write(text),
    input: process.stdin,
    error: line => void process.stderr.write(`crossread: ${line}\n`),
  });
  const help =
    isHelp(name) || name === 'help' ? usage : args.length === 1 && isHelp(args[0]) ? usageOf(name) : undefined;
  if (help !== undefined) {
    io.out(help);
    return exitCode.ok;
  }
  // in a file of its own: what reads articles takes longer to start than to print how it is called
  const { runCommand } = await import('./cli/run');
  return runCommand(name, args, io);
}

const isRefused = watchOutput(process.stdout, line => {
  process.stderr.write(`crossread: ${line}\n`);
  process.exitCode = exitCode.unreadable;
});
watchOutput(process.stderr);

// not process.exit: output that is piped is still being written
void main().then(code => {
  process.exitCode = isRefused() ? exitCode.unreadable : code;
});
