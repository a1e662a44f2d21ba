import type { ExtensionContext } from 'vscode';
import { createWorkspaceSidecarFiles } from './vscode/adapters/workspaceSidecarFiles';
import { importInWorker } from './vscode/sources/importWorkers';
import { start } from './vscode/start';

/** Entry point of the web worker extension host: a browser without a machine behind it. */
export function activate(context: ExtensionContext): void {
  start(context, {
    sidecarFiles: createWorkspaceSidecarFiles(),
    importInThread: importInWorker(context.extensionUri),
    userName: '',
  });
}
