// What tests need of a window beside the extension: a page with next to nothing in it, to see how long the window itself takes to show
// one, and a way to commands that are not in the palette.
const { commands, ViewColumn, window } = require('vscode');

exports.activate = ({ subscriptions }) => {
  subscriptions.push(
    commands.registerCommand('emptyPage.show', () => {
      const panel = window.createWebviewPanel('emptyPage', 'Empty Page', ViewColumn.Active, { enableScripts: true });
      panel.webview.html = '<!DOCTYPE html><html><body>An empty page.</body></html>';
    }),
    // commands that stand in menus only
    commands.registerCommand('emptyPage.run', async () => {
      const id = await window.showInputBox({ prompt: 'Id of a command' });
      if (id) void commands.executeCommand(id);
    }),
  );
};
