// A page with next to nothing in it: how long the window itself takes to show one.
const { commands, ViewColumn, window } = require('vscode');

exports.activate = ({ subscriptions }) => {
  subscriptions.push(
    commands.registerCommand('emptyPage.show', () => {
      const panel = window.createWebviewPanel('emptyPage', 'Empty Page', ViewColumn.Active, { enableScripts: true });
      panel.webview.html = '<!DOCTYPE html><html><body>An empty page.</body></html>';
    }),
  );
};
