import * as vscode from 'vscode';

interface Manifest {
  readonly contributes?: {
    readonly commands?: readonly {
      readonly command: string;
      readonly title: string;
      readonly category?: string;
      readonly enablement?: string;
    }[];
  };
}

/** The extension under test; throws when VS Code did not load it. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('crossread.crossread');
  if (found === undefined) throw new Error('VS Code did not load the extension');
  return found;
}

/** Its manifest, with the placeholders of package.nls.json resolved. */
export const manifest = (): Manifest => extension().packageJSON as Manifest;

/** The first folder of the window: a copy of the sample story that the tests may write into. */
export function storyFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('the window has no folder');
  return folder.uri;
}

/** Opens a file of the story folder in an editor, with the extension active (providers answer nothing before that). */
export async function openArticle(name: string): Promise<vscode.TextEditor> {
  await extension().activate();
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(storyFolder(), name));
  return vscode.window.showTextDocument(document);
}
