import { commands, Disposable } from 'vscode';
import type { App } from '../app';

/** Keeps the `when` keys of menus and keys: whether a story is open and was read, and whether the active article is of one. */
export function registerContext(app: App): Disposable {
  const update = (): void => {
    const active = app.editor.current?.document.uri.toString();
    const inStory = active !== undefined && app.service.storyOf(active) !== undefined;
    void commands.executeCommand('setContext', 'crossread.hasStory', app.service.stories().length > 0);
    void commands.executeCommand('setContext', 'crossread.articleInStory', inStory);
    const isRead = app.service.stories().some(({ analysis }) => analysis !== undefined);
    void commands.executeCommand('setContext', 'crossread.storyIsRead', isRead);
  };
  update();
  return Disposable.from(
    app.service.onDidChange(({ kind }) => kind !== 'edited' && update()),
    app.editor.onDidChange(update),
  );
}
