import * as vscode from 'vscode';

const notFound = (uri: vscode.Uri): never => {
  throw vscode.FileSystemError.FileNotFound(uri);
};
const refused = (): never => {
  throw vscode.FileSystemError.NoPermissions();
};

/** An empty folder that nobody can write to; register it with `isReadonly`. */
export const readOnlyFolder: vscode.FileSystemProvider = {
  onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
  watch: () => new vscode.Disposable(() => undefined),
  stat: notFound,
  readDirectory: () => [],
  readFile: notFound,
  createDirectory: refused,
  writeFile: refused,
  delete: refused,
  rename: refused,
};
