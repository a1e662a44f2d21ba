import * as vscode from 'vscode';
import { expect } from './support/expect';
import { extension } from './support/extension';

const look = (languageId: string): readonly unknown[] => {
  const editor = vscode.workspace.getConfiguration('editor', { languageId });
  return [editor.get('wordWrap'), editor.get('wordWrapColumn'), editor.get('wrappingStrategy')];
};

const set = (languageId: string, name: string): unknown =>
  vscode.workspace.getConfiguration('editor', { languageId }).inspect(name)?.workspaceLanguageValue;

const settingsFiles = async (): Promise<readonly string[]> =>
  (await vscode.workspace.findFiles('.vscode/**', null)).map(String);

describe('the reading layout', () => {
  before(() => extension().activate());

  it('is for texts and Markdown alone, and is taken back by the same command', async () => {
    const before = [look('plaintext'), look('markdown'), look('json')];
    const files = await settingsFiles();
    await vscode.commands.executeCommand('crossread.toggleReadingLayout');
    expect([look('plaintext'), look('markdown')]).toEqual([
      ['bounded', 75, 'advanced'],
      ['bounded', 75, 'advanced'],
    ]);
    expect(look('json')).toEqual(before[2]);
    await vscode.commands.executeCommand('crossread.toggleReadingLayout');
    expect([look('plaintext'), look('markdown'), look('json')]).toEqual(before);
    expect(set('plaintext', 'fontFamily')).toBe(undefined);
    // nor does it leave a file of settings behind that says nothing
    expect(await settingsFiles()).toEqual(files);
  });

  it('leaves what a person has set for these texts', async () => {
    const own = vscode.workspace.getConfiguration('editor', { languageId: 'plaintext' });
    await own.update('wordWrapColumn', 60, vscode.ConfigurationTarget.Workspace, true);
    await vscode.commands.executeCommand('crossread.toggleReadingLayout');
    expect(set('plaintext', 'wordWrapColumn')).toBe(60);
    await vscode.commands.executeCommand('crossread.toggleReadingLayout');
    expect(set('plaintext', 'wordWrapColumn')).toBe(60);
    await own.update('wordWrapColumn', undefined, vscode.ConfigurationTarget.Workspace, true);
  });
});
