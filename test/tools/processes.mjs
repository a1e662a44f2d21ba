// Child processes and what has to be undone when the runner ends, however it ends.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** Tells the person in a line what is done and why. */
export const say = text => process.stderr.write(`crossread: ${text}\n`);

/** A failure that a person can act on: shown without a stack. */
export class Trouble extends Error {}

const undo = new Set();

/** Registers a synchronous clean-up; the returned function runs it once, now. What is left runs when the process ends. */
export function atExit(action) {
  const once = () => void (undo.delete(once) && action());
  undo.add(once);
  return once;
}

const cleanUp = () => [...undo].reverse().forEach(action => action());
process.once('exit', cleanUp);
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])
  process.once(signal, () => process.exit(code));

/** The environment without what an editor's terminal or npm leaves in it: it would change how a child VS Code starts. */
export function plainEnvironment() {
  const foreign = /^(VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$|INIT_CWD$)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** Starts a program in a process group of its own (children included), which ends with this process at the latest. */
export function startProgram(file, args, options = {}) {
  const child = spawn(file, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: plainEnvironment(),
    detached: process.platform !== 'win32',
    ...options,
  });
  const stop = atExit(() => {
    try {
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    } catch {
      // it has ended already
    }
  });
  return { child, stop };
}

/** Runs a program to its end with its output shown; resolves to the exit code. */
export function run(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.once('error', reject).once('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/** Runs the npm this process was started by, or the one on the PATH. */
export function npm(args) {
  const own = process.env.npm_execpath;
  return own?.endsWith('.js')
    ? run(process.execPath, [own, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
}

/** The promise's value, or a Trouble with this text when it takes longer. */
export async function within(milliseconds, promise, text) {
  const timer = new AbortController();
  const late = delay(milliseconds, undefined, { signal: timer.signal }).then(() => {
    throw new Trouble(text);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    timer.abort();
    late.catch(() => undefined);
  }
}

export function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
