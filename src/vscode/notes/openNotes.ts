import { Uri, window, workspace } from 'vscode';
import type { Note } from '../../core/annotations/annotation';
import type { PlacedNote } from '../../core/annotations/placedNote';
import type { VersionOfNote } from '../../core/report/noteLinks';
import { isLost, type ListedNote } from '../../core/report/noteList';
import type { Span } from '../../core/text/span';
import { fileName, mayBeArticle, openDocument } from '../adapters/articleFiles';
import { linkedVersionsOf as linkedVersions } from './links/linkedNotes';
import type { NoteRow } from './noteRow';
import type { NotePorts } from './ports';

/** Keys of the articles whose notes are open: members of stories, then other open documents. */
export function articlesWithNotes(ports: NotePorts<'service'>): readonly string[] {
  const members = ports.service.stories().flatMap(story => story.members.map(({ key }) => key));
  const open = workspace.textDocuments.filter(({ uri }) => mayBeArticle(uri)).map(({ uri }) => uri.toString());
  return [...new Set([...members, ...open])];
}

/** All open notes: by article, in the order of its text; those on the whole article first. */
export function openNotes(ports: NotePorts<'service' | 'notes' | 'codebook'>): readonly ListedNote[] {
  return articlesWithNotes(ports).flatMap(article => {
    const name = fileName(Uri.parse(article, true));
    const placed = [...(ports.notes.notes(article)?.notes ?? [])];
    placed.sort((a, b) => (a.anchor?.start ?? -1) - (b.anchor?.start ?? -1));
    return placed.map(one => ({ ...one, article, name, codes: ports.codebook.namesOf(article, one.note) }));
  });
}

/** The other versions of a linked note, with their passages; nothing for a note without links. */
export function versionsOf(
  ports: NotePorts<'service' | 'notes'>,
  article: string,
  note: Note,
): readonly VersionOfNote[] {
  return linkedVersions(ports.service, ports.notes, article, note.links);
}

/** A note with its place, as it is now. */
export function placedNote(ports: NotePorts<'notes'>, { article, note }: NoteRow): PlacedNote | undefined {
  return ports.notes.notes(article)?.notes.find(placed => placed.note.id === note);
}

/** A note on words of an article that shows it: its own, or one of another version that is linked to it. */
export interface NoteOnWords extends Span {
  readonly placed: PlacedNote;
  /** Key of the article that holds the note. */
  readonly owner: string;
  /** File name of that article, when it is another one. */
  readonly from?: string;
}

/** The notes that an article shows on words, as last found; without lost ones, of which nobody knows where they are. */
export function notesOnWords(ports: NotePorts<'notes' | 'linkedNotes'>, article: string): readonly NoteOnWords[] {
  const own = (ports.notes.notes(article)?.notes ?? []).flatMap(placed => {
    const { start = null, end = null } = placed.anchor ?? {};
    return isLost(placed) || start === null || end === null ? [] : [{ placed, owner: article, start, end }];
  });
  const linked = ports.linkedNotes.of(article).map(({ ownerName, ...note }) => ({ ...note, from: ownerName }));
  return [...own, ...linked];
}

/** An article's text: as the editor has it, else as it was read for its story. */
export function articleText(ports: NotePorts<'service'>, article: string): string {
  const member = ports.service.storyOf(article)?.members.find(({ key }) => key === article);
  return openDocument(article)?.getText() ?? member?.text ?? '';
}

/** The notes at the cursor of an editor, the active one if none is given. */
export function notesAtCursor(ports: NotePorts<'notes'>, editor = window.activeTextEditor): readonly NoteRow[] {
  if (editor === undefined) return [];
  const article = editor.document.uri.toString();
  const offset = editor.document.offsetAt(editor.selection.active);
  const covers = ({ anchor }: PlacedNote): boolean =>
    anchor?.start != null && anchor.end !== null && anchor.start <= offset && offset <= anchor.end;
  return (ports.notes.notes(article)?.notes ?? []).filter(covers).map(({ note }) => ({ article, note: note.id }));
}
