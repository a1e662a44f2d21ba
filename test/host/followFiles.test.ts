import * as vscode from 'vscode';
import { notePage } from '../support/notePage';
import { eventually, expect } from './support/expect';
import { extension, openArticle, storyFolder } from './support/extension';

const text = 'The ferry ran aground.\n\nThirty people were taken off by noon, the coast guard said.\n';
const inFolder = (name: string): vscode.Uri => vscode.Uri.joinPath(storyFolder(), name);

/** Writes an article with a note on it. */
async function articleWithNote(name: string): Promise<vscode.Uri> {
  await extension().activate();
  const sidecar = notePage(name, text, [{ words: 'Thirty people', comment: 'Who counted?' }]);
  const encoder = new TextEncoder();
  await vscode.workspace.fs.writeFile(inFolder(name), encoder.encode(text));
  await vscode.workspace.fs.writeFile(inFolder(`${name}.annotations.json`), encoder.encode(sidecar));
  return inFolder(name);
}

const names = async (start: string): Promise<readonly string[]> =>
  (await vscode.workspace.fs.readDirectory(storyFolder())).map(([name]) => name).filter(name => name.startsWith(start));

async function apply(change: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  change(edit);
  expect(await vscode.workspace.applyEdit(edit)).toBe(true);
}

describe('the notes of an article', () => {
  it('follow it when it is renamed', async () => {
    const uri = await articleWithNote('moved-a.txt');
    await openArticle('moved-a.txt');
    await apply(edit => edit.renameFile(uri, inFolder('moved-b.txt')));
    await eventually(async () =>
      expect(await names('moved-')).toEqual(['moved-b.txt', 'moved-b.txt.annotations.json']),
    );
    await apply(edit => edit.renameFile(inFolder('moved-b.txt'), uri));
    await eventually(async () =>
      expect(await names('moved-')).toEqual(['moved-a.txt', 'moved-a.txt.annotations.json']),
    );
    await apply(edit => edit.deleteFile(uri));
    await eventually(async () => expect(await names('moved-')).toEqual([]));
  });

  it('come back when its deletion is undone', async () => {
    const uri = await articleWithNote('gone-a.txt');
    const sidecar = inFolder('gone-a.txt.annotations.json');
    const before = await vscode.workspace.fs.readFile(sidecar);
    await apply(edit => edit.deleteFile(uri));
    await eventually(async () => expect(await names('gone-')).toEqual([]));
    // what the editor does when a person undoes the deletion
    await apply(edit => edit.createFile(uri, { contents: new TextEncoder().encode(text) }));
    await eventually(async () => expect(await vscode.workspace.fs.readFile(sidecar)).toEqual(before));
    for (const name of await names('gone-')) await vscode.workspace.fs.delete(inFolder(name));
  });

  it('stay where notes of that name are already', async () => {
    const uri = await articleWithNote('held-a.txt');
    await articleWithNote('held-b.txt');
    await vscode.workspace.fs.delete(inFolder('held-b.txt'));
    await apply(edit => edit.renameFile(uri, inFolder('held-b.txt')));
    await eventually(async () => expect(await names('held-')).toContain('held-b.txt'));
    expect(await names('held-')).toEqual(['held-a.txt.annotations.json', 'held-b.txt', 'held-b.txt.annotations.json']);
    for (const name of await names('held-')) await vscode.workspace.fs.delete(inFolder(name));
  });

  it('go with a copy, under names of their own', async () => {
    await articleWithNote('copied-a.txt');
    await openArticle('copied-a.txt');
    const path = inFolder('copied-b.txt');
    await apply(edit => edit.createFile(path, { contents: new TextEncoder().encode(text) }));
    const copy = await eventually(async () =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(inFolder('copied-b.txt.annotations.json'))),
    );
    expect(copy).toContain('Who counted?');
    expect(copy).not.toContain('00000000-0000-4000-8000-000000000001');
    for (const name of await names('copied-')) await vscode.workspace.fs.delete(inFolder(name));
  });
});
