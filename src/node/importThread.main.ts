import { parentPort } from 'node:worker_threads';
import { answerRequest } from '../importers/answer';
import type { Importer } from '../importers/importer';
import type { ThreadRequest } from '../importers/threads';

/** Makes a thread answer for importers; the build puts them together. */
export function serveInThread(importers: readonly Importer[]): void {
  parentPort?.on('message', (request: ThreadRequest) => {
    void answerRequest(importers, request).then(outcome => parentPort?.postMessage(outcome));
  });
}
