import { commands, Disposable, EventEmitter, l10n, window, type TreeDataProvider } from 'vscode';
import { after } from '../../adapters/pacing';
import type { App } from '../../app';
import { itemOf } from './noteItems';
import { noteTree, rowsBelow, type NoteTree, type Row } from './noteRows';

function headline({ all, shown, lost }: NoteTree, filter: string): string {
  const total = all === 1 ? l10n.t('1 note') : l10n.t('{0} notes', all);
  const count = filter === '' ? total : l10n.t('“{0}”: {1} of {2} notes', filter, shown, all);
  return lost === 0 ? count : l10n.t('{0}, {1} lost', count, lost);
}

/**
 * Changes of many notes come together. The editor also leaves rows folded that should be open when it is told of a change while it
 * still asks for what is below them.
 */
const pause = 60;

/** The Notes view: lost notes first, then all notes by file, status, tag or author. */
export function registerNotesTree(app: App): Disposable {
  const changed = new EventEmitter<void>();
  let tree: NoteTree | undefined;
  const current = (): NoteTree => (tree ??= noteTree(app));
  const provider: TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: row => itemOf(row, app.noteView.grouping),
    getChildren: row => [...(row === undefined ? current().rows : rowsBelow(app, row))],
  };
  const view = window.createTreeView('crossread.notes', { treeDataProvider: provider, showCollapseAll: true });
  const show = (): void => {
    tree = undefined;
    const { all, lost } = current();
    view.description = all === 0 ? '' : headline(current(), app.noteView.filter);
    view.badge = lost === 0 ? undefined : { value: lost, tooltip: l10n.t('{0} lost notes', lost) };
    void commands.executeCommand('setContext', 'crossread.hasLostNotes', lost > 0);
    changed.fire();
  };
  let waiting: { dispose(): void } | undefined;
  const soon = (): void => {
    waiting?.dispose();
    waiting = after(pause, show);
  };
  return Disposable.from(
    changed,
    view,
    { dispose: () => waiting?.dispose() },
    app.notes.onDidChange(soon),
    app.noteView.onDidChange(soon),
    app.codebook.onDidChange(soon),
    app.service.onDidChange(({ kind }) => {
      if (kind === 'members' || kind === 'removed') soon();
    }),
  );
}
