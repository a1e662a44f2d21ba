import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ImportOutcome } from '../importers/import';
import { longestImport, scriptOf, type ImportInThread, type ThreadRequest } from '../importers/threads';

/** Megabytes of a thread; what needs more ends the thread and nothing else. */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

/** What a thread's end means: out of memory, or some fault of a library. */
function outcomeOf(error: Error): ImportOutcome {
  const full = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return { problem: full ? 'tooLarge' : 'broken', detail: error.message };
}

/** Asks a thread once, and ends it. */
function ask(
  worker: Worker,
  { kind, bytes, name }: ThreadRequest,
  stop: AbortSignal,
): Promise<ImportOutcome | undefined> {
  return new Promise(resolve => {
    const settle = (outcome: ImportOutcome | undefined): void => {
      clearTimeout(timer);
      stop.removeEventListener('abort', callOff);
      worker.removeAllListeners();
      // an ending thread may still fail
      worker.on('error', () => undefined);
      void worker.terminate();
      resolve(outcome);
    };
    const callOff = (): void => settle(undefined);
    const timer = setTimeout(() => settle({ problem: 'tooSlow', detail: '' }), longestImport);
    stop.addEventListener('abort', callOff);
    worker.once('message', (outcome: ImportOutcome) => settle(outcome));
    worker.once('error', error => settle(outcomeOf(error)));
    worker.once('exit', () => settle({ problem: 'broken', detail: 'the thread ended early' }));
    const own = new Uint8Array(bytes);
    const asked: ThreadRequest = { kind, bytes: own, name };
    worker.postMessage(asked, [own.buffer]);
  });
}

/**
 * Runs importers in threads of Node, each for one file: what a hostile file leaves behind reaches no other, and pdf.js
 * answers in a thread only once.
 */
export const importInThread: ImportInThread = async (kind, request, stop) => {
  if (stop.aborted) return undefined;
  const script = join(__dirname, 'importers', `${scriptOf[kind]}.cjs`);
  return ask(new Worker(script, { resourceLimits }), { kind, ...request }, stop);
};
