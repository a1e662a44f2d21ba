import { homedir, userInfo } from 'node:os';
import { dirname } from 'node:path';
import { Uri, workspace, type ExtensionContext } from 'vscode';
import type { Person } from './core/annotations/annotation';
import { docxInThread } from './node/docxThread';
import { gitAuthor } from './node/gitAuthor';
import { importInThread } from './node/importThreads';
import { loadPartFile } from './node/partFiles';
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

/** Git's user; a folder that nobody vouched for has no say in how Git is run. */
function author(): Promise<Person | null> {
  const folders = (workspace.workspaceFolders ?? []).flatMap(({ uri }) => (uri.scheme === 'file' ? [uri.fsPath] : []));
  const [first] = folders;
  return gitAuthor(workspace.isTrusted && first !== undefined ? first : homedir(), folders);
}

/** Entry point of the desktop and remote extension host. */
export function activate(context: ExtensionContext): void {
  const local = createNodeSidecarFiles({
    moveToTrash: path => moveToTrash(Uri.file(path)),
    sweeps: true,
    rootOf: path => workspace.getWorkspaceFolder(Uri.file(path))?.uri.fsPath ?? dirname(path),
  });
  start(context, {
    sidecarFiles: routeSidecarFiles(local, createWorkspaceSidecarFiles()),
    loadPart: loadPartFile,
    writeDocx: docxInThread,
    importInThread,
    userName: userName(),
    gitAuthor: author,
  });
}
