import * as vscode from 'vscode';
import { answering, sentenceOf, type Shown } from '../support/dialogs';
import { eventually, expect } from '../support/expect';
import { extension, storyFolder } from '../support/extension';
import { memoryFolder } from '../support/memoryFolder';

/** Serves a folder of the tests’ workspace (test/tools/workspace.mjs). */
function serve(scheme: string, isReadonly: boolean) {
  const provider = memoryFolder('/story');
  vscode.workspace.registerFileSystemProvider(scheme, provider, { isReadonly });
  return { scheme, provider };
}

const folders = {
  open: serve('crossread-memory', false),
  closed: serve('crossread-closed-memory', true),
} as const;

const wire = 'wire-2024-07-09.txt';
const words = 'at least 42 people';

/** The articles of the sample story, to be put elsewhere. */
async function articles(): Promise<Readonly<Record<string, Uint8Array>>> {
  const names = (await vscode.workspace.fs.readDirectory(storyFolder())).map(([name]) => name);
  const read = names
    .filter(name => name.endsWith('.txt'))
    .map(async name => [name, await vscode.workspace.fs.readFile(vscode.Uri.joinPath(storyFolder(), name))] as const);
  return Object.fromEntries(await Promise.all(read));
}

/** Opens the story of a folder, and waits until its versions were compared. */
async function openStory(folder: vscode.Uri): Promise<vscode.TextEditor> {
  await extension().activate();
  await vscode.commands.executeCommand('crossread.openStory', folder);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, wire));
  const editor = await vscode.window.showTextDocument(document);
  await eventually(async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      100,
    );
    expect(lenses.map(({ command }) => command?.title).join(' | ')).toMatch(/of 5 versions/);
  });
  return editor;
}

/** Marks words as disputed, which makes a note on them. */
async function dispute(editor: vscode.TextEditor): Promise<readonly Shown[]> {
  const start = editor.document.getText().indexOf(words);
  editor.selection = new vscode.Selection(
    editor.document.positionAt(start),
    editor.document.positionAt(start + words.length),
  );
  const isDisputed = (row: unknown): boolean => JSON.stringify(row).includes('disputed');
  const showQuickPick = (rows: unknown): unknown => (rows as readonly unknown[]).find(isDisputed);
  return answering({ showQuickPick }, () => vscode.commands.executeCommand('crossread.setNoteStatus'));
}

describe('a story in a folder that is on no disk', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  /** Puts the story into one of the folders. */
  async function storyIn({ scheme, provider }: (typeof folders)[keyof typeof folders]) {
    provider.fill(await articles());
    return { files: provider.files, folder: vscode.Uri.from({ scheme, path: '/story' }) };
  }

  it('is compared, and its notes are kept there', async () => {
    const { files, folder } = await storyIn(folders.open);
    const editor = await openStory(folder);
    expect((await dispute(editor)).filter(({ by }) => by === 'showErrorMessage').map(sentenceOf)).toEqual([]);
    const kept = await eventually(() => {
      const bytes = files.get(`/story/${wire}.annotations.json`);
      if (bytes === undefined) throw new Error(`no notes among ${[...files.keys()].join(', ')}`);
      return new TextDecoder().decode(bytes);
    });
    expect(kept).toContain(words);
    expect([...files.keys()].filter(path => path.endsWith('.tmp'))).toEqual([]);
  });

  it('is compared where nothing can be written, and a note is refused with a sentence', async () => {
    const { files, folder } = await storyIn(folders.closed);
    const before = [...files.keys()];
    const editor = await openStory(folder);
    const told = (await dispute(editor)).filter(({ by }) => by !== 'showQuickPick').map(sentenceOf);
    expect(told.join('\n')).toMatch(/wire-2024-07-09\.txt/);
    expect([...files.keys()]).toEqual(before);
  });
});
