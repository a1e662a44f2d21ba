import { commands, Disposable, l10n } from 'vscode';
import { createListView } from '../../ui/listViews';
import type { NotePorts } from '../ports';
import { itemOf } from './noteItems';
import { noteTree, rowsBelow, type NoteTree, type AnyNoteRow } from './noteRows';

function headline({ all, shown, lost }: NoteTree, filter: string): string {
  const total = all === 1 ? l10n.t('1 note') : l10n.t('{0} notes', all);
  const count = filter === '' ? total : l10n.t('“{0}”: {1} of {2} notes', filter, shown, all);
  return lost === 0 ? count : l10n.t('{0}, {1} lost', count, lost);
}

/** The Notes view: lost notes first, then all notes by file, status, tag or author. */
export function registerNotesTree(ports: NotePorts<'service' | 'notes' | 'codebook' | 'noteView'>): Disposable {
  let tree: NoteTree | undefined;
  const current = (): NoteTree => (tree ??= noteTree(ports));
  const rows = {
    getTreeItem: (row: AnyNoteRow) => itemOf(row, ports.noteView.grouping),
    getChildren: (row?: AnyNoteRow) => [...(row === undefined ? current().rows : rowsBelow(ports, row))],
  };
  const view = createListView<AnyNoteRow>('crossread.notes', rows, shown => {
    tree = undefined;
    const { all, lost } = current();
    shown.description = all === 0 ? '' : headline(current(), ports.noteView.filter);
    shown.badge = lost === 0 ? undefined : { value: lost, tooltip: l10n.t('{0} lost notes', lost) };
    void commands.executeCommand('setContext', 'crossread.hasLostNotes', lost > 0);
  });
  return Disposable.from(
    view,
    ports.notes.onDidChange(view.refresh),
    ports.noteView.onDidChange(view.refresh),
    ports.codebook.onDidChange(view.refresh),
    ports.service.onDidChange(({ kind }) => {
      if (kind === 'members' || kind === 'removed') view.refresh();
    }),
  );
}
