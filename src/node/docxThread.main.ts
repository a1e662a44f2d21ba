import { parentPort, workerData } from 'node:worker_threads';
import type { AnnotatedDocument } from '../core/report/export/annotatedDocument';

// a rejection ends the thread with an error, which its maker hears of
void import('./annotatedDocx').then(async ({ annotatedDocx }) => {
  parentPort?.postMessage(await annotatedDocx(workerData as AnnotatedDocument));
});
