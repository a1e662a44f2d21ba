import * as vscode from 'vscode';
import { answering, sentenceOf } from './support/dialogs';
import { eventually, expect } from './support/expect';
import { openArticle, storyFolder } from './support/extension';
import { readOnlyFolder } from './support/readOnlyFolder';

const wire = 'wire-2024-07-09.txt';
const hostile = '[pwned](command:pwned.now) $(flame)';

/** A link as messages of the editor have it. */
const link = /\[[^\]]+\]\(command:/;
const withoutJoiners = (text: string): string => text.replaceAll('\u2060', '');

describe('words of others in what is told', () => {
  before(async () => {
    const { document } = await openArticle(wire);
    await eventually(async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        5,
      );
      expect(lenses.map(({ command }) => command?.title).join(' | ')).toMatch(/of 5 versions/);
    });
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('are no link when a command fails with them in its error', async () => {
    const gone = vscode.Uri.joinPath(storyFolder(), hostile);
    const [failed] = await answering({}, () => vscode.commands.executeCommand('crossread.openStory', gone));
    expect(failed?.by).toBe('showErrorMessage');
    const sentence = failed ? sentenceOf(failed) : '';
    expect(sentence).not.toMatch(link);
    expect(withoutJoiners(sentence)).toMatch(
      /^Crossread could not do that: .*\[pwned\]\(command:pwned\.now\) \$\(flame\)/,
    );
  });

  it('are no link when a file cannot be written', async () => {
    const readOnly = vscode.workspace.registerFileSystemProvider('crossread-closed', readOnlyFolder, {
      isReadonly: true,
    });
    const target = vscode.Uri.from({ scheme: 'crossread-closed', path: `/${hostile}.csv` });
    const shown = await answering({}, () =>
      vscode.commands.executeCommand('crossread.export', { format: 'csv', target }),
    );
    readOnly.dispose();
    const sentence = shown.map(sentenceOf).find(one => one.includes('could not be written')) ?? '';
    expect(sentence).not.toMatch(link);
    expect(withoutJoiners(sentence)).toContain(`${hostile}.csv could not be written`);
  });

  it('are no icon in rows to pick from', async () => {
    const folder = vscode.Uri.joinPath(storyFolder(), hostile);
    for (const name of ['a.txt', 'b.txt'])
      await vscode.workspace.fs.copy(vscode.Uri.joinPath(storyFolder(), wire), vscode.Uri.joinPath(folder, name));
    const [asked] = await answering({}, () => vscode.commands.executeCommand('crossread.openStory'));
    await vscode.workspace.fs.delete(folder, { recursive: true });
    const rows = (asked?.args[0] ?? []) as readonly vscode.QuickPickItem[];
    expect(rows.map(({ label }) => label)).toContain('$(folder) [pwned](command:pwned.now) \\$(flame)');
  });
});
