import * as vscode from 'vscode';
import { answering } from './support/dialogs';
import { eventually, expect } from './support/expect';
import { openArticle, storyFolder } from './support/extension';

const wire = 'wire-2024-07-09.txt';
const turn = (on: boolean | undefined): Thenable<void> =>
  vscode.workspace.getConfiguration('crossread').update('agentTools.enabled', on, vscode.ConfigurationTarget.Global);

interface Answer {
  readonly format: string;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

async function ask(name: string, input: object = {}): Promise<Answer> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  const [part] = content;
  if (!(part instanceof vscode.LanguageModelTextPart)) throw new Error('the tool answered with no text');
  return JSON.parse(part.value) as Answer;
}

const sidecar = (): vscode.Uri => vscode.Uri.joinPath(storyFolder(), `${wire}.annotations.json`);

/** What is noted of the article, as it stands on the disk. */
const sidecarText = (): Thenable<string> =>
  vscode.workspace.fs.readFile(sidecar()).then(
    bytes => new TextDecoder().decode(bytes),
    () => 'none',
  );

describe('the tools for agents', () => {
  before(async () => {
    await openArticle(wire);
  });
  afterEach(() => turn(undefined));

  it('answer nobody until they are turned on, nor when they are turned off', async () => {
    // the editor lists what a manifest declares, registered or not
    await expect(ask('crossread_story')).rejects.toThrow(/implementation/);
    await turn(true);
    await eventually(async () => expect((await ask('crossread_story')).items).toHaveLength(5));
    await turn(false);
    await eventually(() => expect(ask('crossread_story')).rejects.toThrow(/implementation/));
  });

  it('answer with words of the open story, to the letter', async () => {
    await turn(true);
    const { format, items } = await eventually(() => ask('crossread_differences', { limit: 3 }));
    expect(format).toBe('crossread-answer/1');
    expect(items.length).toBeGreaterThan(0);
    for (const { a } of items) {
      const { file, start, end, exact } = a as { file: string; start: number; end: number; exact: string };
      const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(storyFolder(), file));
      // the editor gives offsets by lines that end in one unit
      expect(document.getText().slice(start, end)).toBe(exact);
    }
  });

  it('hold a text against the versions', async () => {
    await turn(true);
    const text = 'The two sides traded 9,876,543 tonnes of goods.';
    const { items } = await eventually(() => ask('crossread_check_text', { text }));
    expect(items).toContainEqual(
      expect.objectContaining({ subject: 'figure', verdict: 'notPrinted', needsLook: true }),
    );
  });

  it('refuse an input that does not fit, which the editor lets through', async () => {
    await turn(true);
    await eventually(() => ask('crossread_story'));
    await expect(ask('crossread_passages', { file: wire, limit: 1000 })).rejects.toThrow(/whole number from 1 to 20/);
    await expect(ask('crossread_missing', { file: '../package.json' })).rejects.toThrow(/no file of that name/);
  });

  it('put a note before the person, and write it after a yes only', async () => {
    await turn(true);
    await eventually(() => ask('crossread_story'));
    const { document } = await openArticle(wire);
    const [first = ''] = document.getText().split(/\r?\n/);
    const propose = (): Promise<Answer> =>
      ask('crossread_propose_note', { file: wire, exact: first, comment: 'Who says [so](command:x)?' });
    const before = await sidecarText();
    const shown = await answering({}, () => expect(propose()).rejects.toThrow(/did not want/));
    expect(shown.map(({ by, args: [, options] }) => [by, options])).toEqual([
      ['showWarningMessage', { modal: true, detail: expect.stringContaining('Who says [so]') as unknown }],
    ]);
    expect(await sidecarText()).toBe(before);
    await answering({ showWarningMessage: () => 'Write Note' }, propose);
    expect(await sidecarText()).toContain('"type": "Software"');
    // the tests after this one find the story as it was
    if (before === 'none') await vscode.workspace.fs.delete(sidecar());
    else await vscode.workspace.fs.writeFile(sidecar(), new TextEncoder().encode(before));
  });
});
