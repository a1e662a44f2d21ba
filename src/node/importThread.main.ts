import { parentPort } from 'node:worker_threads';
import { importFile } from '../importers/import';
import type { Importer } from '../importers/importer';
import type { ImportRequest } from '../importers/threads';

/** Makes a thread answer for an importer; the build puts the two together. */
export function serveInThread(importer: Importer): void {
  parentPort?.on('message', ({ bytes, name }: ImportRequest) => {
    void importFile(importer, bytes, name).then(outcome => parentPort?.postMessage(outcome));
  });
}
