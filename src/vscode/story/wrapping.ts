import { commands, Disposable, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { Ports } from '../shell/ports';

/**
 * Wraps the lines of a story's articles in plain text, where a paragraph is one line. The editor's setting reaches every text of a
 * person, so only the switch of the open document is used, once for each and only where the setting says no: what the person
 * switches afterwards stays.
 */
export function registerWrapping({ service, editor }: Ports<'service' | 'editor'>): Disposable {
  const wrapped = new WeakSet<TextDocument>();
  const wrap = (): void => {
    const shown = editor.current;
    if (shown === undefined || wrapped.has(shown.document) || !isActive(shown)) return;
    const { uri, languageId } = shown.document;
    if (languageId !== 'plaintext' || service.storyOf(uri.toString()) === undefined) return;
    wrapped.add(shown.document);
    if (workspace.getConfiguration('editor', shown.document).get('wordWrap') === 'off')
      void commands.executeCommand('editor.action.toggleWordWrap');
  };
  wrap();
  return Disposable.from(
    editor.onDidChange(wrap),
    service.onDidChange(({ kind }) => kind === 'members' && wrap()),
  );
}

/** The switch is the active editor's; the box of a comment may be that one. */
const isActive = (editor: TextEditor): boolean => window.activeTextEditor === editor;
