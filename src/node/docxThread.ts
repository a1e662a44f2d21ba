import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AnnotatedDocument } from '../core/report/export/annotatedDocument';

/**
 * Writes the annotated copy as a Word document in a thread of its own: the library for it holds whoever calls it for seconds
 * where a story has many versions.
 * @param stop calls it off
 * @returns the file's bytes, or undefined when it was called off
 */
export function docxInThread(copy: AnnotatedDocument, stop: AbortSignal): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'docx-thread.cjs'), { workerData: copy });
    stop.addEventListener('abort', () => void worker.terminate(), { once: true });
    worker.once('message', resolve);
    worker.once('error', reject);
    // after a message this says nothing more
    worker.once('exit', () => (stop.aborted ? resolve(undefined) : reject(new Error('the thread ended early'))));
  });
}
