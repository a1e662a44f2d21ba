import { l10n, window } from 'vscode';
import { statuses, type NoteChange, type Status } from '../../core/annotations/annotation';
import type { App } from '../app';
import { isNoteComment } from '../noteComments';
import type { NoteRow } from '../noteRow';
import { placeText, statusIcon, statusText } from '../noteWording';
import { placedNote } from '../openNotes';
import type { CommandHandlers } from './handlers';
import { report } from '../noteWriting';
import { targetNote } from './noteTarget';
import { reveal } from './places';

async function change(app: App, row: NoteRow, changes: NoteChange): Promise<void> {
  await report(await app.notes.edit(row.article, row.note, changes), row.article);
}

async function setStatus(app: App, row: NoteRow): Promise<void> {
  const current = placedNote(app, row)?.note.status;
  const items = statuses.map((status: Status) => ({
    label: `$(${statusIcon(status)}) ${statusText(status)}`,
    ...(status === current && { description: l10n.t('now') }),
    status,
  }));
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('What did you find out?') });
  if (!picked) return;
  const { state, start = null, end = null } = placedNote(app, row)?.anchor ?? {};
  // what a person says of changed words, it says of the new ones
  const span = state === 'changed' && start !== null && end !== null ? { start, end } : undefined;
  await report(await app.notes.edit(row.article, row.note, { status: picked.status }, span), row.article);
}

async function setTags(app: App, row: NoteRow): Promise<void> {
  const value = placedNote(app, row)?.note.tags.join(', ') ?? '';
  const prompt = l10n.t('Tags, separated by commas');
  const answer = await window.showInputBox({ title: l10n.t('Tags of the Note'), prompt, value });
  if (answer === undefined) return;
  const tags = answer
    .split(',')
    .map(tag => tag.trim())
    .filter(tag => tag !== '');
  await change(app, row, { tags: [...new Set(tags)] });
}

/** An absolute address: what a source is kept as. */
const address = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;

async function setSources(app: App, row: NoteRow): Promise<void> {
  const value = placedNote(app, row)?.note.sources.join(' ') ?? '';
  const listed = (text: string): readonly string[] => text.split(/[\s,]+/).filter(part => part !== '');
  const wrong = (text: string): string | undefined => {
    const part = listed(text).find(one => !address.test(one));
    return part === undefined ? undefined : l10n.t('“{0}” is no address: begin with https:// or another scheme.', part);
  };
  const prompt = l10n.t('Addresses of what supports the note, with blanks between them');
  const answer = await window.showInputBox({
    title: l10n.t('Sources of the Note'),
    placeHolder: 'https://example.org/minutes.pdf',
    prompt,
    value,
    validateInput: wrong,
  });
  if (answer !== undefined) await change(app, row, { sources: [...new Set(listed(answer))] });
}

async function remove(app: App, value: unknown): Promise<void> {
  if (isNoteComment(value) && value.reply !== undefined) {
    await report(await app.notes.removeReply(value.article, value.note, value.reply), value.article);
    return;
  }
  const row = await targetNote(app, value);
  if (row === undefined || !(await report(await app.notes.remove(row.article, row.note), row.article))) return;
  const undo = l10n.t('Undo');
  const answer = await window.showInformationMessage(l10n.t('The note was deleted.'), undo);
  if (answer === undo) await report(await app.notes.undo(row.article), row.article);
}

async function goToNote(app: App, row: NoteRow): Promise<void> {
  const placed = placedNote(app, row);
  const { start = null, end = null } = placed?.anchor ?? {};
  await reveal({ article: row.article, start: start ?? 0, end: end ?? 0 });
  const place = placed && placeText(placed);
  if (place !== undefined) window.setStatusBarMessage(place, 6000);
}

/** Status, tags, resolving, deleting and finding of notes. */
export function noteStateCommands(app: App): CommandHandlers {
  const onNote = (run: (row: NoteRow) => Promise<void>) => async (value: unknown) => {
    const row = await targetNote(app, value);
    if (row !== undefined) await run(row);
  };
  return {
    'crossread.setNoteStatus': onNote(row => setStatus(app, row)),
    'crossread.setNoteTags': onNote(row => setTags(app, row)),
    'crossread.setNoteSources': onNote(row => setSources(app, row)),
    'crossread.resolveNote': onNote(row => change(app, row, { resolved: true })),
    'crossread.reopenNote': onNote(row => change(app, row, { resolved: false })),
    'crossread.goToNote': onNote(row => goToNote(app, row)),
    'crossread.deleteNote': value => remove(app, value),
  };
}
