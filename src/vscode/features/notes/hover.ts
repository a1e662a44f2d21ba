import { Hover, l10n, languages, type Disposable, type MarkdownString, type TextDocument } from 'vscode';
import type { App } from '../../app';
import { noteSummary, placeText, statusIcon } from '../../noteWording';
import { notesOnWords, type NoteOnWords } from '../../openNotes';
import { rangeOf } from '../../ranges';
import { articleSelector } from '../../selector';
import { headMarkdown, noteMarkdown } from '../../ui/rendered';

/** More would push the figures out of the hover; the threads have them all. */
const mostNotes = 3;

function notesAt(app: App, article: string, offset: number): readonly NoteOnWords[] {
  return notesOnWords(app, article)
    .filter(({ start, end }) => start <= offset && offset < end)
    .slice(0, mostNotes);
}

/** "○ unchecked · toll — from wire-2024-07-09.txt" and what the note says. */
function describe(app: App, { placed, owner, from }: NoteOnWords): readonly MarkdownString[] {
  const { note } = placed;
  const codes = app.codebook.namesOf(owner, note);
  const parts = [
    noteSummary(note, codes),
    placeText(placed),
    from === undefined ? undefined : l10n.t('from {0}', from),
  ].filter(part => part !== undefined);
  const head = headMarkdown(statusIcon(note.status), l10n.t('Note'), parts.join(' — '));
  return note.comment.trim() === '' ? [head] : [head, noteMarkdown(note.comment)];
}

function hoverAt(app: App, document: TextDocument, offset: number): Hover | undefined {
  if (!app.settings.current().noteMarks) return undefined;
  const notes = notesAt(app, document.uri.toString(), offset);
  const [first] = notes;
  if (first === undefined) return undefined;
  const sections = notes.flatMap(note => [...describe(app, note)]);
  return new Hover(sections, rangeOf(document, first));
}

/** Hover on noted words: what the notes say, without opening their threads. */
export function registerNoteHovers(app: App): Disposable {
  return languages.registerHoverProvider(articleSelector, {
    provideHover: (document, position) => hoverAt(app, document, document.offsetAt(position)),
  });
}
