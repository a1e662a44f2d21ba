// eslint-disable-next-line no-restricted-syntax -- parts are handed the editor as a whole, as `require` would
import * as vscode from 'vscode';
import type { LoadPart, PartName } from './parts';

/** What stands around a part, so that a module of its text takes the place of the `require` that a browser has none of. */
const before = 'export function load(require) { const module = { exports: {} }; let { exports } = module;\n';
const after = '\nreturn module.exports; }';

interface LoadedScript {
  readonly load: (require: (name: string) => unknown) => unknown;
}

function requireEditor(name: string): unknown {
  if (name === 'vscode') return vscode;
  throw new Error(`a part asks for ${name}, which this host has not`);
}

/**
 * Loads parts in a host without files: each is read as a file of the extension and run as a module. Their addresses may
 * belong to another machine, where a browser could not ask for them.
 */
export function loadPartsOf(extensionUri: vscode.Uri): LoadPart {
  return async (name: PartName) => {
    const source = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', `${name}.cjs`));
    const address = URL.createObjectURL(new Blob([before, new Uint8Array(source), after], { type: 'text/javascript' }));
    try {
      return ((await import(address)) as LoadedScript).load(requireEditor);
    } finally {
      URL.revokeObjectURL(address);
    }
  };
}
