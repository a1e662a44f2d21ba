import { answerRequest } from './answer';
import type { Importer } from './importer';
import type { ThreadRequest } from './threads';

/** The part of a web worker that is used. */
interface WorkerPort {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  start(): void;
}

declare const self: { addEventListener: WorkerPort['addEventListener'] };

/**
 * Makes a web worker answer for importers; the build puts them together. It answers on the port that the first message
 * brings: libraries that know workers of their own speak on the worker itself.
 */
export function serveInWorker(importers: readonly Importer[]): void {
  self.addEventListener('message', ({ data }) => {
    if (typeof data !== 'object' || data === null || !('port' in data)) return;
    const port = data.port as WorkerPort;
    port.addEventListener('message', event => {
      void answerRequest(importers, event.data as ThreadRequest).then(outcome => port.postMessage(outcome));
    });
    port.start();
  });
}
