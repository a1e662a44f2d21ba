import { l10n } from 'vscode';
import { noteGroupings, type NoteGrouping } from '../../core/report/noteList';
import type { App } from '../app';
import { askText, pickOne, type Choice } from '../ui/ask';
import type { CommandHandlers } from './handlers';

async function group(app: App): Promise<void> {
  const rows: Readonly<Record<NoteGrouping, Choice>> = {
    file: { icon: 'file', label: l10n.t('Article') },
    status: { icon: 'pass', label: l10n.t('Status') },
    tag: { icon: 'tag', label: l10n.t('Tag') },
    author: { icon: 'account', label: l10n.t('Author') },
    code: { icon: 'symbol-color', label: l10n.t('Code') },
  };
  const items = noteGroupings.map(grouping => ({
    ...rows[grouping],
    ...(grouping === app.noteView.grouping && { description: l10n.t('now') }),
    grouping,
  }));
  const picked = await pickOne(items, { placeHolder: l10n.t('Group the notes by what?') });
  if (picked) await app.noteView.groupBy(picked.grouping);
}

async function filter(app: App): Promise<void> {
  const answer = await askText({
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
