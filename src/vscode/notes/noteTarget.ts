import { l10n, QuickPickItemKind } from 'vscode';
import type { ListedNote } from '../../core/report/noteList';
import { pickOne, type Choice } from '../ui/ask';
import { statusIcon } from '../ui/statusWording';
import { tell } from '../ui/tell';
import { isNoteRow, type NoteRow } from './noteRow';
import { notedWords, noteSummary } from './noteWording';
import { notesAtCursor, openNotes } from './openNotes';
import type { NotePorts } from './ports';
import { isNoteComment } from './threads/noteComments';

interface NoteItem extends Choice {
  readonly row?: NoteRow;
}

/** Notes to pick from, by article. */
function noteItems(notes: readonly ListedNote[]): readonly NoteItem[] {
  return notes.flatMap((listed, index) => {
    const { article, name, note } = listed;
    const item: NoteItem = {
      label: `$(${statusIcon(note.status)}) ${notedWords(listed)}`,
      description: noteSummary(note, listed.codes),
      detail: note.comment.replace(/\s+/g, ' '),
      row: { article, note: note.id },
    };
    const isFirst = notes[index - 1]?.article !== article;
    return isFirst ? [{ label: name, kind: QuickPickItemKind.Separator }, item] : [item];
  });
}

/** Lets a person pick one of some notes. */
export async function pickNote(notes: readonly ListedNote[], placeHolder: string): Promise<NoteRow | undefined> {
  const items = noteItems(notes);
  return (await pickOne(items, { placeHolder, matchOnDetail: true, matchOnDescription: true }))?.row;
}

/** The note that a command was called on: a row of the view, or a comment or a thread of the editor. */
export function givenNote(value: unknown): NoteRow | undefined {
  if (isNoteRow(value)) return { article: value.article, note: value.note };
  const comment: unknown =
    typeof value === 'object' && value !== null && 'comments' in value && Array.isArray(value.comments)
      ? value.comments[0]
      : undefined;
  return isNoteComment(comment) ? { article: comment.article, note: comment.note } : undefined;
}

/** The note that a command is about: of the thread, comment or row it was called on, at the cursor, or picked. */
export async function targetNote(
  ports: NotePorts<'service' | 'notes' | 'codebook'>,
  value: unknown,
): Promise<NoteRow | undefined> {
  const given = givenNote(value);
  if (given !== undefined) return given;
  const here = notesAtCursor(ports);
  if (here.length === 1) return here[0];
  const notes = openNotes(ports);
  if (notes.length > 0) return pickNote(notes, l10n.t('Which note?'));
  void tell(l10n.t('There are no notes yet. Select words and choose “Crossread: Add Note”.'));
  return undefined;
}
