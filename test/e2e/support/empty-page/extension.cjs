// What tests need of a window beside the extension: a page with next to nothing in it and rows above lines that say next to nothing, to
// see how long the window itself takes to show them, and a way to commands that are not in the palette.
const {
  CodeLens,
  commands,
  EventEmitter,
  languages,
  Location,
  Position,
  Range,
  ViewColumn,
  window,
  workspace,
} = require('vscode');

/** A document with a row above its first line, which says the version of the document and leads to its last line. */
async function showEmptyRow(subscriptions) {
  const document = await workspace.openTextDocument({ language: 'plaintext', content: 'First line.\n\nLast line.\n' });
  const changed = new EventEmitter();
  const provider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: ({ uri, version }) => [
      new CodeLens(new Range(0, 0, 0, 0), {
        title: `Row of version ${version}`,
        command: 'editor.action.peekLocations',
        arguments: [uri, new Position(0, 0), [new Location(uri, new Position(2, 0))], 'peek'],
      }),
    ],
  };
  subscriptions.push(
    languages.registerCodeLensProvider({ scheme: 'untitled' }, provider),
    workspace.onDidChangeTextDocument(({ document: { uri } }) => uri.scheme === 'untitled' && changed.fire()),
  );
  await window.showTextDocument(document);
}

exports.activate = ({ subscriptions }) => {
  subscriptions.push(
    commands.registerCommand('emptyPage.show', () => {
      const panel = window.createWebviewPanel('emptyPage', 'Empty Page', ViewColumn.Active, { enableScripts: true });
      panel.webview.html = '<!DOCTYPE html><html><body>An empty page.</body></html>';
    }),
    commands.registerCommand('emptyPage.row', () => showEmptyRow(subscriptions)),
    // commands that stand in menus only
    commands.registerCommand('emptyPage.run', async () => {
      const id = await window.showInputBox({ prompt: 'Id of a command' });
      if (id) void commands.executeCommand(id);
    }),
  );
};
