import * as vscode from 'vscode';
import { answering, sentenceOf, type Answers, type Shown } from './support/dialogs';
import { eventually, expect } from './support/expect';
import { openArticle, storyFolder } from './support/extension';
import { readOnlyFolder } from './support/readOnlyFolder';

const wire = 'wire-2024-07-09.txt';
const inFolder = (name: string): vscode.Uri => vscode.Uri.joinPath(storyFolder(), name);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textAt = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** Exports the table to a place; answers what is asked meanwhile. */
async function exportTo(target: vscode.Uri, answers: Answers = {}): Promise<readonly Shown[]> {
  return answering(answers, () => vscode.commands.executeCommand('crossread.export', { format: 'csv', target }));
}

/** Exports the table to where the dialog says. */
async function exportPicked(answers: Answers): Promise<readonly Shown[]> {
  const isTable = (item: unknown): boolean =>
    typeof item === 'object' && item !== null && 'format' in item && item.format === 'csv';
  const showQuickPick = (items: unknown): unknown => (items as readonly unknown[]).find(isTable);
  return answering({ showQuickPick, ...answers }, () => vscode.commands.executeCommand('crossread.export'));
}

/** Waits until the story of an article was read. */
async function storyIsRead(uri: vscode.Uri): Promise<void> {
  await eventually(async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 5);
    expect(lenses.map(({ command }) => command?.title).join(' | ')).toMatch(/of 5 versions/);
  });
}

const remove = (uri: vscode.Uri): Promise<void> =>
  Promise.resolve(vscode.workspace.fs.delete(uri)).catch(() => undefined);

describe('what an export asks and says', () => {
  beforeEach(async () => {
    const { document } = await openArticle(wire);
    await storyIsRead(document.uri);
  });

  describe('where a file is there already', () => {
    const target = (): vscode.Uri => inFolder('old.crossread.csv');
    beforeEach(() => vscode.workspace.fs.writeFile(target(), bytes('old')));
    after(() => remove(target()));

    it('asks in front of everything else, and replaces it after a yes', async () => {
      const [asked, done] = await exportTo(target(), { showWarningMessage: (...args) => args[2] });
      expect(asked && [asked.by, sentenceOf(asked)]).toEqual([
        'showWarningMessage',
        'old.crossread.csv is there already. Replace it?',
      ]);
      expect(asked?.args.slice(1)).toEqual([{ modal: true }, 'Replace']);
      expect(done && sentenceOf(done)).toBe('old.crossread.csv was written.');
      expect(await textAt(target())).toMatch(/^no,kind,relation,/);
    });

    it('leaves it as it is when the question is closed', async () => {
      const shown = await exportTo(target());
      expect(shown.map(({ by }) => by)).toEqual(['showWarningMessage']);
      expect(await textAt(target())).toBe('old');
    });

    it('does not ask again where the dialog of the system has asked', async () => {
      const shown = await exportPicked({ showSaveDialog: () => target() });
      expect(shown.map(({ by }) => by)).toEqual(['showQuickPick', 'showSaveDialog', 'showInformationMessage']);
      expect(await textAt(target())).toMatch(/^no,kind,relation,/);
    });
  });

  it('writes nothing when it is called off', async () => {
    const target = inFolder('called-off.crossread.csv');
    const shown = await exportTo(target, {
      withProgress: (_options, task) => {
        const source = new vscode.CancellationTokenSource();
        source.cancel();
        return (task as (progress: object, token: vscode.CancellationToken) => unknown)({}, source.token);
      },
    });
    expect(shown.map(({ by, args }) => [by, args[0]])).toEqual([
      ['withProgress', expect.objectContaining({ cancellable: true, title: 'Exporting: Fact table (CSV)' })],
    ]);
    await expect(vscode.workspace.fs.stat(target)).rejects.toThrow();
  });

  it('says whose notes may be missing because their file is damaged', async () => {
    const damaged = inFolder('digest.txt.annotations.json');
    const target = inFolder('damaged.crossread.csv');
    await vscode.workspace.fs.writeFile(damaged, bytes('{ "items": [ broken'));
    const shown = await exportTo(target);
    await remove(damaged);
    await remove(target);
    // the notes of that article say so, too, in their own time
    const [written] = shown.filter(one => sentenceOf(one).startsWith('damaged.crossread.csv'));
    expect(written?.by).toBe('showWarningMessage');
    expect(written && sentenceOf(written)).toMatch(
      /^damaged\.crossread\.csv was written\. Notes may be missing in it: digest\.txt\.annotations\.json is damaged/,
    );
  });

  it('offers another place where it cannot write, and does not make the file twice', async () => {
    const readOnly = vscode.workspace.registerFileSystemProvider('crossread-read-only', readOnlyFolder, {
      isReadonly: true,
    });
    const second = inFolder('second.crossread.csv');
    const shown = await exportTo(vscode.Uri.parse('crossread-read-only:/first.csv'), {
      showErrorMessage: (...args) => args[1],
      showSaveDialog: () => second,
    });
    readOnly.dispose();
    expect(shown.map(({ by }) => by)).toEqual(['showErrorMessage', 'showSaveDialog', 'showInformationMessage']);
    expect(shown.map(sentenceOf)[0]).toMatch(/^first\.csv could not be written: .*read-?only/i);
    expect(await textAt(second)).toMatch(/^no,kind,relation,/);
    await remove(second);
  });
});
