import { l10n, QuickPickItemKind, Uri, window, workspace, type QuickPickItem } from 'vscode';
import { statuses, type NoteChange, type Status } from '../../core/annotations/annotation';
import type { PlacedNote } from '../../core/annotations/placing';
import { fileName } from '../adapters/articleFiles';
import type { App } from '../app';
import { isNoteComment } from '../noteComments';
import { isNoteRow, type NoteRow } from '../noteRow';
import { notedWords, noteSummary, placeText, statusIcon, statusText } from '../noteWording';
import type { CommandHandlers } from './handlers';
import { report } from './noteEditing';
import { reveal } from './places';

interface NoteItem extends QuickPickItem {
  readonly row?: NoteRow;
}

function placedNote(app: App, { article, note }: NoteRow): PlacedNote | undefined {
  return app.notes.notes(article)?.notes.find(placed => placed.note.id === note);
}

/** All notes that are open, by article. */
function noteItems(app: App): readonly NoteItem[] {
  const open = workspace.textDocuments.map(({ uri }) => uri.toString());
  const members = app.service.stories().flatMap(story => story.members.map(({ key }) => key));
  return [...new Set([...members, ...open])].flatMap(article => {
    const notes = app.notes.notes(article)?.notes ?? [];
    if (notes.length === 0) return [];
    const separator: NoteItem = { label: fileName(Uri.parse(article, true)), kind: QuickPickItemKind.Separator };
    const items = notes.map(placed => ({
      label: `$(${statusIcon(placed.note.status)}) ${notedWords(placed)}`,
      description: noteSummary(placed.note),
      detail: placed.note.comment.replace(/\s+/g, ' '),
      row: { article, note: placed.note.id },
    }));
    return [separator, ...items];
  });
}

/** The notes at the cursor of the active article. */
function notesAtCursor(app: App): readonly NoteRow[] {
  const editor = window.activeTextEditor;
  if (editor === undefined) return [];
  const article = editor.document.uri.toString();
  const offset = editor.document.offsetAt(editor.selection.active);
  const covers = ({ anchor }: PlacedNote): boolean =>
    anchor?.start != null && anchor.end !== null && anchor.start <= offset && offset <= anchor.end;
  return (app.notes.notes(article)?.notes ?? []).filter(covers).map(({ note }) => ({ article, note: note.id }));
}

/** The note that a command is about: of the thread, comment or row it was called on, at the cursor, or picked. */
async function targetNote(app: App, value: unknown): Promise<NoteRow | undefined> {
  if (isNoteRow(value)) return value;
  const comment: unknown =
    typeof value === 'object' && value !== null && 'comments' in value && Array.isArray(value.comments)
      ? value.comments[0]
      : undefined;
  if (isNoteComment(comment)) return comment;
  const here = notesAtCursor(app);
  if (here.length === 1) return here[0];
  const items = noteItems(app);
  if (items.length === 0) {
    void window.showInformationMessage(
      l10n.t('There are no notes yet. Select words and choose “Crossread: Add Note to Selection”.'),
    );
    return undefined;
  }
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Which note?'), matchOnDetail: true }))?.row;
}

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
  if (picked) await change(app, row, { status: picked.status });
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
    'crossread.resolveNote': onNote(row => change(app, row, { resolved: true })),
    'crossread.reopenNote': onNote(row => change(app, row, { resolved: false })),
    'crossread.goToNote': onNote(row => goToNote(app, row)),
    'crossread.deleteNote': value => remove(app, value),
  };
}
