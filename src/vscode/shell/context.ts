import { commands, Disposable } from 'vscode';
import type { Ports } from './ports';

/** Keeps the `when` keys of menus and keys: whether a story is open and was read, and whether the active article is of one. */
export function registerContext(ports: Ports<'service' | 'editor'>): Disposable {
  const update = (): void => {
    const active = ports.editor.current?.document.uri.toString();
    const inStory = active !== undefined && ports.service.storyOf(active) !== undefined;
    void commands.executeCommand('setContext', 'crossread.hasStory', ports.service.stories().length > 0);
    void commands.executeCommand('setContext', 'crossread.articleInStory', inStory);
    const isRead = ports.service.stories().some(({ analysis }) => analysis !== undefined);
    void commands.executeCommand('setContext', 'crossread.storyIsRead', isRead);
  };
  update();
  return Disposable.from(
    ports.service.onDidChange(({ kind }) => kind !== 'edited' && update()),
    ports.editor.onDidChange(update),
  );
}
