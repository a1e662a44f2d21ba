import { Uri, workspace } from 'vscode';
import type { ImportOutcome } from '../../importers/import';
import { longestImport, scriptOf, type ImportInThread, type ThreadRequest } from '../../importers/threads';

/** The part of a browser's workers that is used; the compiler knows no browser here. */
interface WebWorker {
  postMessage(message: unknown, transfer: readonly unknown[]): void;
  terminate(): void;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

/** The same of a port to a worker. */
interface WebPort {
  postMessage(message: unknown, transfer: readonly unknown[]): void;
  close(): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

declare const Worker: new (url: string) => WebWorker;
declare const MessageChannel: new () => { readonly port1: WebPort; readonly port2: WebPort };

/** A worker and the port that it answers on. */
interface Served {
  readonly worker: WebWorker;
  readonly port: WebPort;
}

/** Starts the worker of a script. Its source is read as a file: an address of the extension may belong to another machine. */
async function serve(extensionUri: Uri, script: string): Promise<Served> {
  const source = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'importers', `${script}.cjs`));
  const address = URL.createObjectURL(new Blob([new Uint8Array(source)], { type: 'text/javascript' }));
  const worker = new Worker(address);
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ port: port2 }, [port2]);
  return { worker, port: port1 };
}

/** Asks a worker once. */
function ask(
  { worker, port }: Served,
  { kind, bytes, name }: ThreadRequest,
  stop: AbortSignal,
): Promise<ImportOutcome | undefined> {
  return new Promise(resolve => {
    const settle = (outcome: ImportOutcome | undefined): void => {
      clearTimeout(timer);
      port.close();
      worker.terminate();
      resolve(outcome);
    };
    const timer = setTimeout(() => settle({ problem: 'tooSlow', detail: '' }), longestImport);
    stop.addEventListener('abort', () => settle(undefined), { once: true });
    worker.onerror = ({ message }) => settle({ problem: 'broken', detail: message ?? '' });
    port.onmessage = ({ data }) => settle(data as ImportOutcome);
    const own = new Uint8Array(bytes);
    const asked: ThreadRequest = { kind, bytes: own, name };
    port.postMessage(asked, [own.buffer]);
  });
}

/** Runs importers in workers of the browser, each for one file: one that fails or is called off takes nothing with it. */
export function importInWorker(extensionUri: Uri): ImportInThread {
  return async (kind, request, stop) =>
    stop.aborted ? undefined : ask(await serve(extensionUri, scriptOf[kind]), { kind, ...request }, stop);
}
