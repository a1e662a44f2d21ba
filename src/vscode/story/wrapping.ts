import { Disposable, workspace } from 'vscode';
import type { Ports } from '../shell/ports';
import { wrapLines } from '../ui/wrapLines';

/** Wraps the lines of a story's articles when a person comes to them. */
export function registerWrapping({ service, editor }: Ports<'service' | 'editor'>): Disposable {
  const wrap = (): void => {
    const shown = editor.current;
    if (shown !== undefined && service.storyOf(shown.document.uri.toString()) !== undefined) void wrapLines(shown);
  };
  wrap();
  return Disposable.from(
    editor.onDidChange(wrap),
    workspace.onDidChangeConfiguration(change => change.affectsConfiguration('editor.wordWrap') && wrap()),
    service.onDidChange(({ kind }) => kind === 'members' && wrap()),
  );
}
