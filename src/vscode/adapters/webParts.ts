// eslint-disable-next-line no-restricted-syntax -- parts are handed the editor as a whole, as `require` would
import * as vscode from 'vscode';
import { lazily } from '../../core/util/lazily';
import type { LoadPart, PartName } from './parts';

/** What stands around a part, so that a module of its text takes the place of the `require` that a browser has none of. */
const before = 'export function load(require) { const module = { exports: {} }; let { exports } = module;\n';
const after = '\nreturn module.exports; }';

interface LoadedScript {
  readonly load: (require: (name: string) => unknown) => unknown;
}

/** What the extension keeps for its parts to take, where esbuild.parts.mjs put them together: free in the script that this is in. */
declare const sharedModules: Readonly<Record<string, unknown>> | undefined;

/** The script of what several parts need and the extension does not. */
const common = 'shared';

/**
 * Loads parts in a host without files: each is read as a file of the extension and run as a module. Their addresses may
 * belong to another machine, where a browser could not ask for them.
 */
export function loadPartsOf(extensionUri: vscode.Uri): LoadPart {
  const isTogether = typeof sharedModules !== 'undefined';
  const run = async (name: string, require: (name: string) => unknown): Promise<unknown> => {
    const source = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', `${name}.cjs`));
    const address = URL.createObjectURL(new Blob([before, new Uint8Array(source), after], { type: 'text/javascript' }));
    try {
      return ((await import(address)) as LoadedScript).load(require);
    } finally {
      URL.revokeObjectURL(address);
    }
  };
  const known: Record<string, unknown> = { vscode };
  const requireKnown = (name: string): unknown => {
    if (name in known) return known[name];
    throw new Error(`a part asks for ${name}, which this host has not`);
  };
  const loadCommon = lazily(async (): Promise<void> => {
    known['./web/extension.js'] = { sharedModules };
    known[`./${common}.cjs`] = await run(common, requireKnown);
  });
  const parts = new Map<PartName, Promise<unknown>>();
  const load = async (name: PartName): Promise<unknown> => {
    if (isTogether) await loadCommon();
    return run(name, requireKnown);
  };
  return name => {
    const part = parts.get(name) ?? load(name);
    parts.set(name, part);
    return part;
  };
}
