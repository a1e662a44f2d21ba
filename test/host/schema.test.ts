import * as vscode from 'vscode';
import { eventually, expect } from './support/expect';
import { storyFolder } from './support/extension';

describe('a sidecar that is edited by hand', () => {
  it('shows what does not fit the schema', async () => {
    const uri = vscode.Uri.joinPath(storyFolder(), 'by-hand.txt.annotations.json');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('{ "type": "AnnotationPage", "items": 3 }'));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await eventually(() =>
      expect(vscode.languages.getDiagnostics(uri).map(({ message }) => message)).toContainEqual(
        expect.stringMatching(/Missing property|Incorrect type/),
      ),
    );
    await vscode.workspace.fs.delete(uri);
  });
});
