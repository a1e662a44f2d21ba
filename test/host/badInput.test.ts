import * as vscode from 'vscode';
import { answering, sentenceOf } from './support/dialogs';
import { eventually, expect } from './support/expect';
import { extension, openArticle, storyFolder } from './support/extension';

const wire = 'wire-2024-07-09.txt';
const paper = 'british-paper.txt';

const at = (path: string): vscode.Uri => vscode.Uri.joinPath(storyFolder(), path);

async function write(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(at(path), bytes);
  return at(path);
}

async function text(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(at(path)));
}

async function lensTitles(uri: vscode.Uri): Promise<readonly string[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
  return lenses.map(({ command }) => command?.title ?? '');
}

/** Opens an article and waits until it was compared with so many versions. */
async function opened(path: string, versions: number): Promise<vscode.Uri> {
  const { document } = await openArticle(path);
  await eventually(async () => expect((await lensTitles(document.uri)).join()).toMatch(`of ${versions} versions`));
  return document.uri;
}

/** A text without a story: words of its own in every file. */
const unrelated = (index: number): string =>
  `Recipe number ${index}. Take ${index} grams of flour-${index} and stir ingredient${index} with spice${index} slowly.`;

describe('files that are no articles', () => {
  before(() => extension().activate());
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('beside a story are left out and keep nobody from reading it', async () => {
    await write('odd/a.txt', await text(wire));
    await write('odd/b.txt', await text(paper));
    await write(
      'odd/binary.txt',
      Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 256),
    );
    await write('odd/huge.txt', new Uint8Array(50_000_000).fill(97));
    await write('odd/empty.txt', '');
    await write('odd/latin.txt', Uint8Array.from([0xe9, 0xff, 0xfe, 0x20, 0x93, 0x94]));
    const uri = await opened('odd/a.txt', 2);
    expect((await lensTitles(uri)).join()).toContain('b');
  });

  it('of one line of a megabyte do not hold the editor', async () => {
    await write('long/a.txt', 'word '.repeat(200_000));
    await write('long/b.txt', 'word '.repeat(200_000));
    const start = performance.now();
    const { document } = await openArticle('long/a.txt');
    await lensTitles(document.uri);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('in a folder of two thousand unrelated texts stay quiet', async () => {
    for (let first = 0; first < 2000; first += 100)
      await Promise.all(Array.from({ length: 100 }, (_, at) => write(`many/${first + at}.txt`, unrelated(first + at))));
    const { document } = await openArticle('many/7.txt');
    await eventually(async () => expect(await lensTitles(document.uri)).toEqual([]));
    expect(vscode.languages.getDiagnostics(document.uri)).toEqual([]);
  });

  it('with a story of no other version show nothing', async () => {
    await write('alone/a.txt', await text(wire));
    const { document } = await openArticle('alone/a.txt');
    expect(await lensTitles(document.uri)).toEqual([]);
  });
});

describe('an article of a story', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('that the editor decoded wrongly can be opened again as it is', async function () {
    const quoted = `${await text(wire)}\n\n“The wall is gone,” said a woman at the harbour.`;
    const one = quoted.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('’', '\x92').replaceAll('–', '\x96');
    await write(
      'encoded/a.txt',
      Uint8Array.from(one, letter => letter.charCodeAt(0)),
    );
    await write('encoded/b.txt', await text(paper));
    const { document } = await openArticle('encoded/a.txt');
    // a host without files of its own decodes nothing
    if (!document.getText().includes('\ufffd')) this.skip();
    const reopen = (_: unknown, ...buttons: readonly unknown[]): unknown => buttons[0];
    const shown = await answering({ showWarningMessage: reopen }, async () => {
      await opened('encoded/a.txt', 2);
      await eventually(() => expect(document.getText()).toContain('“The wall is gone,”'));
    });
    expect(shown.map(sentenceOf).join()).toContain('a.txt was opened in another encoding');
    expect(document.isDirty).toBe(false);
  });

  it('that is deleted leaves the story, and its notes stay on the disk', async () => {
    for (const [name, source] of [
      ['a', wire],
      ['b', paper],
      ['c', 'digest.txt'],
    ] as const)
      await write(`gone/${name}.txt`, await text(source));
    const uri = await opened('gone/a.txt', 3);
    const sidecar = await write('gone/c.txt.annotations.json', '{ "not": "ours" }');
    await vscode.workspace.fs.delete(at('gone/c.txt'));
    await eventually(async () => expect((await lensTitles(uri)).join()).toMatch(/of 2 versions/));
    expect((await vscode.workspace.fs.stat(sidecar)).size).toBeGreaterThan(0);
  });

  it('that is renamed stays in the story under its new name', async () => {
    await write('moved/a.txt', await text(wire));
    await write('moved/b.txt', await text(paper));
    const uri = await opened('moved/a.txt', 2);
    await vscode.workspace.fs.rename(at('moved/b.txt'), at('moved/renamed.txt'));
    await eventually(async () => expect((await lensTitles(uri)).join()).toContain('renamed'));
  });

  it('with a sidecar that is no JSON is shown, and the sidecar is never overwritten', async () => {
    const broken = '{ "items": [ {"type": "Annotation", ';
    await write('broken/a.txt', await text(wire));
    await write('broken/b.txt', await text(paper));
    await write('broken/a.txt.annotations.json', broken);
    await opened('broken/a.txt', 2);
    expect(await text('broken/a.txt.annotations.json')).toBe(broken);
  });
});
