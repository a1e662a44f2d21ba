import { userInfo } from 'node:os';
import { Uri, type ExtensionContext } from 'vscode';
import { createNodeSidecarFiles } from './node/sidecarFiles';
import { routeSidecarFiles } from './vscode/adapters/localSidecarFiles';
import { createWorkspaceSidecarFiles, moveToTrash } from './vscode/adapters/workspaceSidecarFiles';
import { start } from './vscode/start';

/** The system's user; some containers have none. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/** Entry point of the desktop and remote extension host. */
export function activate(context: ExtensionContext): void {
  const local = createNodeSidecarFiles({ moveToTrash: path => moveToTrash(Uri.file(path)) });
  start(context, { sidecarFiles: routeSidecarFiles(local, createWorkspaceSidecarFiles()), userName: userName() });
}
