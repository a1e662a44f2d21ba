import type { ExtensionContext } from 'vscode';
import { loadPartsOf } from './vscode/adapters/webParts';
import { createWorkspaceSidecarFiles } from './vscode/adapters/workspaceSidecarFiles';
import { importInWorker } from './vscode/sources/importWorkers';
import { start } from './vscode/start';

/** Entry point of the web worker extension host: a browser without a machine behind it. */
export function activate(context: ExtensionContext): void {
  start(context, {
    sidecarFiles: createWorkspaceSidecarFiles(),
    loadPart: loadPartsOf(context.extensionUri),
    importInThread: importInWorker(context.extensionUri),
    userName: '',
  });
}
