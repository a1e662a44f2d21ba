import * as vscode from 'vscode';
import { answering, sentenceOf, type Answers, type Shown } from './support/dialogs';
import { eventually, expect } from './support/expect';
import { manifest, openArticle, storyFolder } from './support/extension';

const wire = 'wire-2024-07-09.txt';
const own = ['askSecondReader', 'reviewSuggestions', 'confirmSuggestion', 'rejectSuggestion'].map(
  name => `crossread.${name}`,
);

/** The models of test/support/test-reader; none in an editor that does not let extensions bring their own. */
const testReaders = (): Thenable<readonly vscode.LanguageModelChat[]> =>
  vscode.lm.selectChatModels({ vendor: 'test-reader' });

const registered = async (): Promise<readonly string[]> => {
  const commands = new Set(await vscode.commands.getCommands(true));
  return own.filter(command => commands.has(command));
};

const titles = async (uri: vscode.Uri): Promise<string> => {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
  return lenses.map(({ command }) => command?.title ?? '').join('\n');
};

const inFolder = (name: string): vscode.Uri => vscode.Uri.joinPath(storyFolder(), name);

async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(inFolder(name)));
}

/** Lets the test readers answer with items that name two files of the story each. */
async function willAnswer(...items: readonly unknown[]): Promise<void> {
  const answer = JSON.stringify({ format: 'crossread-proposals/1', items });
  await vscode.workspace.fs.writeFile(inFolder('second-reader/answer.txt'), new TextEncoder().encode(answer));
}

const item = (kind: string, a: string, b: string): object => ({
  kind,
  a: { file: wire, exact: a },
  b: { file: 'british-paper.txt', exact: b },
});

const right = item('changedWording', 'missiles struck cities', 'missiles hit cities');
const lie = item('changedWording', 'missiles struck villages', 'missiles hit cities');

const turnOn = (value: true | undefined): Thenable<void> =>
  vscode.workspace
    .getConfiguration('crossread')
    .update('secondReader.enabled', value, vscode.ConfigurationTarget.Global);

/** Asks a model by its name. @returns what was shown meanwhile */
async function askModel(name: string, more: Answers = {}): Promise<readonly Shown[]> {
  return answering(
    {
      showQuickPick: rows =>
        Promise.resolve(rows as readonly vscode.QuickPickItem[]).then(all => all.find(row => row.label === name)),
      showWarningMessage: (_, options) => (typeof options === 'object' ? 'Send' : undefined),
      ...more,
    },
    () => vscode.commands.executeCommand('crossread.askSecondReader'),
  );
}

const told = (shown: readonly Shown[]): string =>
  shown
    .filter(({ by, args: [, options] }) => by !== 'showQuickPick' && typeof options !== 'object')
    .map(sentenceOf)
    .join('\n');

describe('second readers', () => {
  it('are off: nothing of them is registered', async () => {
    await openArticle(wire);
    expect(await registered()).toEqual([]);
    const declared = (manifest().contributes?.commands ?? []).map(({ command }) => command);
    expect(own.filter(command => !declared.includes(command))).toEqual([]);
  });

  describe('once they are switched on', () => {
    before(async function () {
      await openArticle(wire);
      await turnOn(true);
      await eventually(async () => expect((await registered()).length).toBe(own.length));
      if ((await testReaders()).length === 0) this.skip();
    });

    after(async () => {
      await turnOn(undefined);
      await eventually(async () => expect(await registered()).toEqual([]));
      for (const name of ['story.crossread.json', 'second-reader'])
        await vscode.workspace.fs.delete(inFolder(name), { recursive: true }).then(undefined, () => undefined);
    });

    it('are asked after a yes alone', async () => {
      await willAnswer(right);
      const shown = await askModel('Test Reader', { showWarningMessage: () => undefined });
      const question = shown.find(({ args: [, options] }) => typeof options === 'object' && 'modal' in Object(options));
      expect(question && sentenceOf(question)).toBe('Send the texts of this story to Test Reader?');
      expect(JSON.stringify(question?.args[1])).toMatch(/all \d+ versions .* \d+ tokens, requests: 1/);
      await expectNothingAsked();
    });

    it('are sent the sentences of the story, and nothing else of the folder', async () => {
      await willAnswer(right, lie);
      const shown = await askModel('Test Reader');
      expect(told(shown)).toBe('Test Reader: suggestions kept: 1, dropped: 1.');
      const asked = await textOf('second-reader/asked.txt');
      expect(asked).toContain(`FILE "${wire}"`);
      expect(asked).not.toContain('answer.txt');
    });

    it('are shown as suggestions above their paragraphs, by name, and kept with it', async () => {
      const { document } = await openArticle(wire);
      await eventually(async () => expect(await titles(document.uri)).toContain('suggested by Test Reader'));
      expect(await titles(document.uri)).toContain('$(lightbulb)');
      const kept: unknown = JSON.parse(await textOf('story.crossread.json'));
      expect(JSON.stringify(kept)).toContain('"model":"Test Reader"');
      expect(JSON.stringify(kept)).not.toContain('crown');
    });

    it('are in an export where they were asked for, and in no other', async () => {
      const { document } = await openArticle(wire);
      await eventually(async () => expect(await titles(document.uri)).toContain('suggested by Test Reader'));
      const target = inFolder('second-reader/report.crossread.md');
      const exported = async (suggestions: boolean): Promise<string> => {
        await answering({ showWarningMessage: (...args) => args[2] }, () =>
          vscode.commands.executeCommand('crossread.export', { format: 'markdown', target, suggestions }),
        );
        return textOf('second-reader/report.crossread.md');
      };
      expect(await exported(false)).not.toContain('Test Reader');
      expect(await exported(true)).toContain('suggested by Test Reader');
    });

    it('go with the switch and come back with it', async () => {
      const { document } = await openArticle(wire);
      await turnOn(undefined);
      await eventually(async () => expect(await titles(document.uri)).not.toContain('suggested'));
      expect(await registered()).toEqual([]);
      await turnOn(true);
      await eventually(async () => expect(await titles(document.uri)).toContain('suggested by Test Reader'));
    });

    it('become a link of the person’s once confirmed, which can be taken back', async () => {
      const { document } = await openArticle(wire);
      const first = (rows: unknown): Promise<unknown> =>
        Promise.resolve(rows as readonly unknown[]).then(all => all[0]);
      await answering({ showQuickPick: first }, () => vscode.commands.executeCommand('crossread.reviewSuggestions'));
      await eventually(async () => expect(await textOf('story.crossread.json')).toContain('"action": "link"'));
      await eventually(async () => expect(await titles(document.uri)).not.toContain('suggested'));
      await vscode.commands.executeCommand('crossread.undoDecision');
      await eventually(async () => expect(await titles(document.uri)).toContain('suggested by Test Reader'));
    });

    it('are not asked twice for what was rejected', async () => {
      const { document } = await openArticle(wire);
      let picks = 0;
      const pick = (rows: unknown): Promise<unknown> =>
        Promise.resolve(rows as readonly unknown[]).then(all => all[picks++ === 0 ? 0 : 1]);
      await answering({ showQuickPick: pick }, () => vscode.commands.executeCommand('crossread.reviewSuggestions'));
      await eventually(async () => expect(await textOf('story.crossread.json')).toContain('"rejected": true'));
      await eventually(async () => expect(await titles(document.uri)).not.toContain('suggested'));
      await willAnswer(right);
      expect(told(await askModel('Test Reader'))).toBe('Test Reader: suggestions kept: 0, dropped: 1.');
      expect(await titles(document.uri)).not.toContain('suggested');
    });

    it('that fail, or do not end, show nothing unchecked', async () => {
      const { document } = await openArticle(wire);
      await willAnswer(lie);
      const failed = told(await askModel('Failing Reader'));
      expect(failed).toContain('suggestions kept: 0');
      expect(failed).toContain('It could not go on:');
      expect(failed).not.toMatch(/\]\(command:/);
      expect(told(await askModel('Endless Reader'))).toMatch(
        /suggestions kept: 0, dropped: \d+\. .*stop in the middle/,
      );
      expect(await titles(document.uri)).not.toContain('suggested');
    });

    it('are called off when the switch goes off', async () => {
      const asking = askModel('Slow Reader');
      await eventually(async () => expect(await textOf('second-reader/asked.txt')).toContain('FILE'));
      await turnOn(undefined);
      expect(told(await asking)).toContain('It was stopped');
      await turnOn(true);
      await eventually(async () => expect((await registered()).length).toBe(own.length));
    });
  });
});

async function expectNothingAsked(): Promise<void> {
  const asked = await textOf('second-reader/asked.txt').then(undefined, () => undefined);
  expect(asked).toBe(undefined);
}
