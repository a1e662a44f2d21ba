import { FileType, Uri, workspace } from 'vscode';
import { largestArticleBytes } from '../../core/text/decode';
import type { ImportFolder, Standing } from '../../importers/writing/placing';

/** What stands at an address; undefined for nothing. A link to nothing is there as well. */
async function typeAt(uri: Uri): Promise<{ readonly type: FileType; readonly size: number } | undefined> {
  try {
    return await workspace.fs.stat(uri);
  } catch {
    return undefined;
  }
}

/** A folder of the workspace, or any other that the editor can reach. */
export function workspaceFolder(folder: Uri): ImportFolder {
  const look = async (path: string): Promise<Standing> => {
    const names = path.split('/');
    for (let length = 1; length < names.length; length++) {
      const on = await typeAt(Uri.joinPath(folder, ...names.slice(0, length)));
      if (on === undefined) return 'nothing';
      if (on.type !== FileType.Directory) return 'other';
    }
    const file = Uri.joinPath(folder, ...names);
    const at = await typeAt(file);
    if (at === undefined) return 'nothing';
    if (at.type !== FileType.File || at.size > largestArticleBytes) return 'other';
    return { text: new TextDecoder().decode(await workspace.fs.readFile(file)) };
  };
  return {
    look,
    create: async (path, text) => {
      // what came there since the names were chosen stays
      if ((await look(path)) !== 'nothing') throw new Error(path);
      await workspace.fs.writeFile(Uri.joinPath(folder, ...path.split('/')), new TextEncoder().encode(text));
    },
  };
}
