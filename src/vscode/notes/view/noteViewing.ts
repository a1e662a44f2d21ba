import { l10n } from 'vscode';
import { noteGroupings, type NoteGrouping } from '../../../core/report/noteList';
import type { CommandHandlers } from '../../shell/commands';
import { askText, pickOne, type Choice } from '../../ui/ask';
import type { NotePorts } from '../ports';

async function group(ports: NotePorts<'noteView'>): Promise<void> {
  const rows: Readonly<Record<NoteGrouping, Choice>> = {
    file: { icon: 'file', label: l10n.t('Article') },
    status: { icon: 'pass', label: l10n.t('Status') },
    tag: { icon: 'tag', label: l10n.t('Tag') },
    author: { icon: 'account', label: l10n.t('Author') },
    code: { icon: 'symbol-color', label: l10n.t('Code') },
  };
  const items = noteGroupings.map(grouping => ({
    ...rows[grouping],
    ...(grouping === ports.noteView.grouping && { description: l10n.t('now') }),
    grouping,
  }));
  const picked = await pickOne(items, { placeHolder: l10n.t('Group the notes by what?') });
  if (picked) await ports.noteView.groupBy(picked.grouping);
}

async function filter(ports: NotePorts<'noteView'>): Promise<void> {
  const answer = await askText({
    title: l10n.t('Filter Notes'),
    prompt: l10n.t('Words of the note, of its text, tags, status or author. Lost notes are always shown.'),
    value: ports.noteView.filter,
  });
  if (answer !== undefined) await ports.noteView.filterBy(answer);
}

/** What the Notes view shows. */
export function noteViewingCommands(ports: NotePorts<'noteView'>): CommandHandlers {
  return {
    'crossread.groupNotes': () => group(ports),
    'crossread.filterNotes': () => filter(ports),
    'crossread.clearNoteFilter': () => ports.noteView.filterBy(''),
  };
}
