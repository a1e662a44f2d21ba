import { l10n, Uri, window } from 'vscode';
import { statuses, type NoteChange, type Status } from '../../core/annotations/annotation';
import type { Span } from '../../core/text/span';
import { mayBeArticle, openDocument } from '../adapters/articleFiles';
import type { CommandHandlers } from '../shell/commands';
import { report } from '../shell/outcomes';
import { askText, pickOne } from '../ui/ask';
import { reveal } from '../ui/places';
import { statusIcon, statusText } from '../ui/statusWording';
import { tell, tellBriefly } from '../ui/tell';
import type { NoteRow } from './noteRow';
import { givenNote, targetNote } from './noteTarget';
import { placeText } from './noteWording';
import { notesAtCursor, placedNote } from './openNotes';
import type { NotePorts } from './ports';
import { isNoteComment } from './threads/noteComments';

async function change(ports: NotePorts<'notes'>, row: NoteRow, changes: NoteChange): Promise<void> {
  await report(await ports.notes.edit(row.article, row.note, changes), row.article);
}

async function pickStatus(current?: Status): Promise<Status | undefined> {
  const items = statuses.map((status: Status) => ({
    icon: statusIcon(status),
    label: statusText(status),
    ...(status === current && { description: l10n.t('now') }),
    status,
  }));
  return (await pickOne(items, { placeHolder: l10n.t('What did you find out?') }))?.status;
}

async function setStatusOf(ports: NotePorts<'notes'>, row: NoteRow): Promise<void> {
  const status = await pickStatus(placedNote(ports, row)?.note.status);
  if (status === undefined) return;
  const { state, start = null, end = null } = placedNote(ports, row)?.anchor ?? {};
  // what a person says of changed words, it says of the new ones
  const span = state === 'changed' && start !== null && end !== null ? { start, end } : undefined;
  await report(await ports.notes.edit(row.article, row.note, { status }, span), row.article);
}

/** The words that are selected in an article and that no note is on. */
function wordsWithoutNote(ports: NotePorts<'notes'>): (Span & { readonly article: string }) | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined || editor.selection.isEmpty || !mayBeArticle(editor.document.uri)) return undefined;
  if (notesAtCursor(ports, editor).length > 0) return undefined;
  const { document, selection } = editor;
  const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  return { article: document.uri.toString(), ...span };
}

/** Sets the status of a note; words that are selected and have none get one, so that checking takes two keys a fact. */
async function setStatus(
  ports: NotePorts<'service' | 'notes' | 'noteKeeper' | 'codebook'>,
  value: unknown,
): Promise<void> {
  const words = givenNote(value) === undefined ? wordsWithoutNote(ports) : undefined;
  if (words === undefined) {
    const row = await targetNote(ports, value);
    if (row !== undefined) await setStatusOf(ports, row);
    return;
  }
  const { article, ...span } = words;
  const status = await pickStatus();
  if (status === undefined) return;
  await ports.noteKeeper.openArticle(Uri.parse(article, true));
  if (await report(await ports.notes.add(article, span, { status }), article))
    tellBriefly('check', l10n.t('Noted as “{0}”', statusText(status)));
}

async function setTags(ports: NotePorts<'notes'>, row: NoteRow): Promise<void> {
  const value = placedNote(ports, row)?.note.tags.join(', ') ?? '';
  const prompt = l10n.t('Tags, separated by commas');
  const answer = await askText({ title: l10n.t('Tags of the Note'), prompt, value });
  if (answer === undefined) return;
  const tags = answer
    .split(',')
    .map(tag => tag.trim())
    .filter(tag => tag !== '');
  await change(ports, row, { tags: [...new Set(tags)] });
}

/** An absolute address: what a source is kept as. */
const address = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;

async function setSources(ports: NotePorts<'notes'>, row: NoteRow): Promise<void> {
  const value = placedNote(ports, row)?.note.sources.join(' ') ?? '';
  const listed = (text: string): readonly string[] => text.split(/[\s,]+/).filter(part => part !== '');
  const wrong = (text: string): string | undefined => {
    const part = listed(text).find(one => !address.test(one));
    return part === undefined ? undefined : l10n.t('“{0}” is no address: begin with https:// or another scheme.', part);
  };
  const prompt = l10n.t('Addresses of what supports the note, with blanks between them');
  const answer = await askText({
    title: l10n.t('Sources of the Note'),
    placeHolder: 'https://example.org/minutes.pdf',
    prompt,
    value,
    validate: wrong,
  });
  if (answer !== undefined) await change(ports, row, { sources: [...new Set(listed(answer))] });
}

async function remove(ports: NotePorts<'service' | 'notes' | 'codebook'>, value: unknown): Promise<void> {
  if (isNoteComment(value) && value.reply !== undefined) {
    await report(await ports.notes.removeReply(value.article, value.note, value.reply), value.article);
    return;
  }
  const row = await targetNote(ports, value);
  if (row === undefined || !(await report(await ports.notes.remove(row.article, row.note), row.article))) return;
  const undo = l10n.t('Undo');
  const answer = await tell(l10n.t('The note was deleted.'), undo);
  if (answer === undo) await report(await ports.notes.undo(row.article), row.article);
}

async function goToNote(ports: NotePorts<'notes'>, row: NoteRow): Promise<void> {
  const document = openDocument(row.article);
  // right after an edit the note may not have been found again yet
  if (document !== undefined) await ports.notes.setText(row.article, document.getText());
  const placed = placedNote(ports, row);
  const { start = null, end = null } = placed?.anchor ?? {};
  await reveal({ article: row.article, start: start ?? 0, end: end ?? 0 });
  const place = placed && placeText(placed);
  if (place !== undefined) tellBriefly('', place);
}

/** Status, tags, resolving, deleting and finding of notes. */
export function noteStateCommands(ports: NotePorts<'service' | 'notes' | 'noteKeeper' | 'codebook'>): CommandHandlers {
  const onNote = (run: (row: NoteRow) => Promise<void>) => async (value: unknown) => {
    const row = await targetNote(ports, value);
    if (row !== undefined) await run(row);
  };
  return {
    'crossread.setNoteStatus': value => setStatus(ports, value),
    'crossread.setNoteTags': onNote(row => setTags(ports, row)),
    'crossread.setNoteSources': onNote(row => setSources(ports, row)),
    'crossread.resolveNote': onNote(row => change(ports, row, { resolved: true })),
    'crossread.reopenNote': onNote(row => change(ports, row, { resolved: false })),
    'crossread.goToNote': onNote(row => goToNote(ports, row)),
    'crossread.deleteNote': value => remove(ports, value),
  };
}
