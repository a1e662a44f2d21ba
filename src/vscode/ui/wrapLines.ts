import { commands, window, workspace, type TextDocument, type TextEditor } from 'vscode';

/** What was wrapped here: what a person switches afterwards stays. */
const wrapped = new WeakSet<TextDocument>();

/**
 * Wraps the lines of an article in plain text, where a paragraph is one line. The editor's setting reaches every text of a person, so
 * only the switch of the open document is used, once for each and only where the setting says no; where it says something else by now,
 * the switch is taken back. It is the active editor's alone: any other one stays as it is.
 */
export async function wrapLines({ document }: TextEditor): Promise<void> {
  // the box of a comment may be the active one
  if (document.languageId !== 'plaintext' || window.activeTextEditor?.document !== document) return;
  const isOff = workspace.getConfiguration('editor', document).get('wordWrap') === 'off';
  if (isOff === wrapped.has(document)) return;
  if (isOff) wrapped.add(document);
  else wrapped.delete(document);
  await commands.executeCommand('editor.action.toggleWordWrap');
}
