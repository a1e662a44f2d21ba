import { l10n, window } from 'vscode';
import { noteGroupings, type NoteGrouping } from '../../core/report/noteList';
import type { App } from '../app';
import type { CommandHandlers } from './handlers';

async function group(app: App): Promise<void> {
  const labels: Readonly<Record<NoteGrouping, string>> = {
    file: l10n.t('$(file) Article'),
    status: l10n.t('$(pass) Status'),
    tag: l10n.t('$(tag) Tag'),
    author: l10n.t('$(account) Author'),
    code: l10n.t('$(symbol-color) Code'),
  };
  const items = noteGroupings.map(grouping => ({
    label: labels[grouping],
    ...(grouping === app.noteView.grouping && { description: l10n.t('now') }),
    grouping,
  }));
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Group the notes by what?') });
  if (picked) await app.noteView.groupBy(picked.grouping);
}

async function filter(app: App): Promise<void> {
  const answer = await window.showInputBox({
    title: l10n.t('Filter Notes'),
    prompt: l10n.t('Words of the note, of its text, tags, status or author. Lost notes are always shown.'),
    value: app.noteView.filter,
  });
  if (answer !== undefined) await app.noteView.filterBy(answer);
}

/** What the Notes view shows. */
export function noteViewingCommands(app: App): CommandHandlers {
  return {
    'crossread.groupNotes': () => group(app),
    'crossread.filterNotes': () => filter(app),
    'crossread.clearNoteFilter': () => app.noteView.filterBy(''),
  };
}
