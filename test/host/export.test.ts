import * as vscode from 'vscode';
import { eventually, expect } from './support/expect';
import { openArticle, storyFolder } from './support/extension';

const wire = 'wire-2024-07-09.txt';

async function storyIsRead(uri: vscode.Uri): Promise<void> {
  await eventually(async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 5);
    expect(lenses.map(({ command }) => command?.title).join(' | ')).toMatch(/of 5 versions/);
  });
}

const textAt = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));

describe('handing a story over', () => {
  const formats = [
    ['csv', 'facts.crossread.csv', /^\uFEFFno,kind,relation,about,.*wire-2024-07-09\.txt/],
    ['csv-long', 'facts-list.crossread.csv', /^\uFEFFno,kind,relation,about,file,/],
    ['markdown', 'report.crossread.md', /^# .*\n\n5 versions from 4 origins/],
    ['html', 'annotated-copy.crossread.html', /^<!doctype html>/],
    ['jsonld', 'notes.crossread.jsonld', /"AnnotationCollection"/],
  ] as const;

  for (const [format, name, expected] of formats) {
    it(`writes it as ${format}`, async () => {
      const { document } = await openArticle(wire);
      await storyIsRead(document.uri);
      const target = vscode.Uri.joinPath(storyFolder(), name);
      await vscode.commands.executeCommand('crossread.export', { format, target });
      expect(await textAt(target)).toMatch(expected);
    });
  }

  it('writes a Word document where the host can load what makes it', async () => {
    const { document } = await openArticle(wire);
    await storyIsRead(document.uri);
    const target = vscode.Uri.joinPath(storyFolder(), 'annotated-copy.crossread.docx');
    await vscode.commands.executeCommand('crossread.export', { format: 'docx', target });
    const [first, second] = await vscode.workspace.fs.readFile(target).then(
      bytes => bytes,
      () => new Uint8Array(),
    );
    // a ZIP archive, or nothing at all in a browser
    expect([first, second]).toEqual('process' in globalThis ? [0x50, 0x4b] : [undefined, undefined]);
  });

  it('never writes over an article', async () => {
    const { document } = await openArticle(wire);
    await storyIsRead(document.uri);
    await vscode.commands.executeCommand('crossread.export', { format: 'csv', target: document.uri });
    expect(await textAt(document.uri)).toBe(document.getText());
  });

  it('does not take a report for another version', async () => {
    const { document } = await openArticle(wire);
    await vscode.commands.executeCommand('crossread.refresh');
    await storyIsRead(document.uri);
  });
});
