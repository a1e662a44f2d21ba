import * as vscode from 'vscode';

interface MemoryFolder extends vscode.FileSystemProvider {
  /** The files, by their paths. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Puts files there before anybody looks. */
  fill(contents: Readonly<Record<string, Uint8Array>>): void;
}

const notFound = (uri: vscode.Uri): never => {
  throw vscode.FileSystemError.FileNotFound(uri);
};

/** One folder of files that are on no disk, as a repository that is looked at from afar; register it under a scheme of its own. */
export function memoryFolder(folder: string): MemoryFolder {
  const files = new Map<string, Uint8Array>();
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const tell = (uri: vscode.Uri, type: vscode.FileChangeType): void => changed.fire([{ uri, type }]);
  const remove = (uri: vscode.Uri): void => {
    if (!files.delete(uri.path)) notFound(uri);
    tell(uri, vscode.FileChangeType.Deleted);
  };
  const write = (uri: vscode.Uri, bytes: Uint8Array): void => {
    files.set(uri.path, bytes);
    tell(uri, vscode.FileChangeType.Changed);
  };
  return {
    files,
    fill: contents => Object.entries(contents).forEach(([name, bytes]) => files.set(`${folder}/${name}`, bytes)),
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: uri => {
      const size = files.get(uri.path)?.length;
      if (uri.path === folder) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      return size === undefined ? notFound(uri) : { type: vscode.FileType.File, ctime: 0, mtime: 0, size };
    },
    readDirectory: () => [...files.keys()].map(path => [path.slice(folder.length + 1), vscode.FileType.File]),
    readFile: uri => files.get(uri.path) ?? notFound(uri),
    createDirectory: () => undefined,
    writeFile: write,
    delete: remove,
    rename: (from, to) => {
      write(to, files.get(from.path) ?? notFound(from));
      remove(from);
    },
  };
}
