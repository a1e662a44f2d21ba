import { commands, window, workspace, type TextDocument, type TextEditor } from 'vscode';

/** What was wrapped once: what a person switches afterwards stays. */
const wrapped = new WeakSet<TextDocument>();

/**
 * Wraps the lines of an article in plain text, where a paragraph is one line. The editor's setting reaches every text of a person, so
 * only the switch of the open document is used, once for each and only where the setting says no. It is the active editor's alone:
 * any other one stays as it is.
 */
export async function wrapLines({ document }: TextEditor): Promise<void> {
  if (document.languageId !== 'plaintext' || wrapped.has(document)) return;
  // the box of a comment may be the active one
  if (window.activeTextEditor?.document !== document) return;
  wrapped.add(document);
  if (workspace.getConfiguration('editor', document).get('wordWrap') === 'off')
    await commands.executeCommand('editor.action.toggleWordWrap');
}
