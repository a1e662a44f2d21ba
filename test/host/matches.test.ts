import * as vscode from 'vscode';
import { eventually, expect } from './support/expect';
import { answering, sentenceOf } from './support/dialogs';
import { openArticle, storyFolder } from './support/extension';

const wire = 'wire-2024-07-09.txt';

/** Titles of the links above paragraphs, each with its tooltip. */
const titlesOf = async (uri: vscode.Uri): Promise<readonly string[]> => {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
  return lenses.map(({ command }) => `${command?.title ?? ''}\n${command?.tooltip ?? ''}`);
};

/** Opens an article and waits until its versions were compared. */
async function openCompared(name = wire): Promise<vscode.TextEditor> {
  const editor = await openArticle(name);
  await eventually(async () => expect((await titlesOf(editor.document.uri)).join()).toMatch(/of \d versions/));
  return editor;
}

async function setting(name: string, value: unknown, check: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('crossread');
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await check();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

describe('matching passages', () => {
  it('are shown down to the tier of the setting', async () => {
    const { document } = await openCompared();
    expect((await titlesOf(document.uri)).join()).toContain('reworded in');
    await setting('links.loosestMatch', 'copied', async () => {
      await eventually(async () => expect((await titlesOf(document.uri)).join()).not.toContain('reworded in'));
      expect((await titlesOf(document.uri)).join()).toContain('word for word in british-paper');
    });
    await eventually(async () => expect((await titlesOf(document.uri)).join()).toContain('reworded in'));
  });
});

describe('documents of compared passages', () => {
  it('have the words of both as they are printed, and list style as a difference only where the setting says so', async () => {
    await openArticle(wire);
    const passages = {
      nearCopy: true,
      labelHere: 'a',
      labelThere: 'b',
      relation: '',
      here: 'The “centre” closed on Monday.',
      there: 'The "center" closed on Friday.',
      namesHere: [],
      namesThere: [],
    };
    const query = JSON.stringify(passages);
    const uri = vscode.Uri.from({ scheme: 'crossread-passage', path: '/b', query });
    const document = await vscode.workspace.openTextDocument(uri);
    const lists = (): readonly string[] => document.getText().trimEnd().split('\n').slice(-2);
    expect(document.getText()).toContain(`${passages.here}\n`);
    expect(document.getText()).toContain(`${passages.there}\n`);
    expect(lists()).toEqual(['Only in a: Monday', 'Only in b: Friday']);
    await setting('compare.ignoreStyle', false, async () => {
      await eventually(() => expect(lists().join()).toContain('center'));
    });
    expect(document.getText()).toContain(`${passages.there}\n`);
  });

  it('are empty when their address makes no sense', async () => {
    const uri = vscode.Uri.from({ scheme: 'crossread-passage', path: '/b', query: '{"nearCopy":true,"here":1}' });
    expect((await vscode.workspace.openTextDocument(uri)).getText()).toBe('');
  });
});

describe('a paragraph', () => {
  it('that is marked as boilerplate has no links above it, until that is undone', async () => {
    const editor = await openCompared();
    const rows = async (): Promise<number> =>
      (await titlesOf(editor.document.uri)).filter(title => / versions\n|^only in/.test(title)).length;
    const before = await rows();
    const cursor = new vscode.Position(4, 10);
    editor.selection = new vscode.Selection(cursor, cursor);
    await vscode.commands.executeCommand('crossread.markBoilerplate');
    await eventually(async () => expect(await rows()).toBe(before - 1));
    await vscode.commands.executeCommand('crossread.markStory');
    await eventually(async () => expect(await rows()).toBe(before));
    await vscode.commands.executeCommand('crossread.undoDecision');
    await eventually(async () => expect(await rows()).toBe(before - 1));
    await vscode.commands.executeCommand('crossread.undoDecision');
    await eventually(async () => expect(await rows()).toBe(before));
  });
});

describe('stories', () => {
  it('are made of the files that the settings name', async () => {
    const { document } = await openCompared();
    const story = [{ name: 'Two of them', files: ['wire-*.txt', 'british-*.txt'] }];
    await setting('stories', story, async () => {
      await eventually(async () => expect((await titlesOf(document.uri)).join()).toMatch(/2 of 2 versions/));
    });
    await eventually(async () => expect((await titlesOf(document.uri)).join()).toMatch(/of 5 versions/));
  });

  it('are found at once beside globs that a matcher could lose itself in; globs without bounds are told and left out', async () => {
    const { document } = await openCompared();
    const story = [
      { name: 'Endless', files: [`${'*a'.repeat(25)}b`, '{a,b}'.repeat(40), 'a'.repeat(300)] },
      { name: 'Two of them', files: ['*w*i*r*e*.txt', '**/british-*.{txt,md}'] },
    ];
    const long = vscode.Uri.joinPath(storyFolder(), `${'a'.repeat(60)}.txt`);
    await vscode.workspace.fs.writeFile(long, new TextEncoder().encode('Only a name.'));
    const shown = await answering({}, () =>
      setting('stories', story, async () => {
        await eventually(async () => expect((await titlesOf(document.uri)).join()).toMatch(/2 of 2 versions/));
      }),
    );
    await vscode.workspace.fs.delete(long);
    expect(shown.map(sentenceOf)).toEqual([expect.stringMatching(/^Globs of the setting crossread\.stories .*: 2\. /)]);
  });

  it('opened as a folder take in an article that is written later', async () => {
    const { document } = await openCompared();
    await vscode.commands.executeCommand('crossread.openStory', storyFolder());
    await eventually(async () => expect((await titlesOf(document.uri)).join()).toMatch(/of 5 versions/));
    const copy = vscode.Uri.joinPath(storyFolder(), 'later.txt');
    await vscode.workspace.fs.copy(document.uri, copy);
    await eventually(async () => expect((await titlesOf(document.uri)).join()).toMatch(/of 6 versions/));
    await vscode.workspace.fs.delete(copy);
    await eventually(async () => expect((await titlesOf(document.uri)).join()).toMatch(/of 5 versions/));
  });

  it('lose a file that is taken out, until that is undone', async () => {
    const { document } = await openCompared();
    const digest = vscode.Uri.joinPath(storyFolder(), 'digest.txt');
    const storyFile = vscode.Uri.joinPath(storyFolder(), 'story.crossread.json');
    await vscode.commands.executeCommand('crossread.removeFile', digest);
    await eventually(async () => expect((await titlesOf(document.uri)).join()).toMatch(/of 4 versions/));
    expect(new TextDecoder().decode(await vscode.workspace.fs.readFile(storyFile))).toContain('digest.txt');
    await vscode.commands.executeCommand('crossread.addFile', digest);
    await eventually(async () => expect((await titlesOf(document.uri)).join()).toMatch(/of 5 versions/));
    await vscode.commands.executeCommand('crossread.undoDecision');
    await eventually(async () => expect((await titlesOf(document.uri)).join()).toMatch(/of 4 versions/));
    await vscode.commands.executeCommand('crossread.undoDecision');
    await eventually(async () => expect((await titlesOf(document.uri)).join()).toMatch(/of 5 versions/));
  });
});
