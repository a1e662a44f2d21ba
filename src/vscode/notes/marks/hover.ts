import { Hover, l10n, languages, type Disposable, type MarkdownString, type TextDocument } from 'vscode';
import { isStale } from '../../../core/report/noteList';
import { rangeOf } from '../../adapters/ranges';
import { articleSelector } from '../../adapters/selector';
import { changeMarkdown, headMarkdown, noteMarkdown } from '../../ui/rendered';
import { staleIcon, statusIcon } from '../../ui/statusWording';
import { changeText, noteSourceText, noteSummary, stateText } from '../noteWording';
import { notesOnWords, type NoteOnWords } from '../openNotes';
import type { NotePorts } from '../ports';

/** More would push the figures out of the hover; the threads have them all. */
const mostNotes = 3;

function notesAt(ports: NotePorts<'notes' | 'linkedNotes'>, article: string, offset: number): readonly NoteOnWords[] {
  return notesOnWords(ports, article)
    .filter(({ start, end }) => start <= offset && offset < end)
    .slice(0, mostNotes);
}

/** "○ unchecked · toll — from wire-2024-07-09.txt", what changed under the note since, and what it says. */
function describe(ports: NotePorts<'codebook'>, { placed, owner, from }: NoteOnWords): readonly MarkdownString[] {
  const { note } = placed;
  const codes = ports.codebook.namesOf(owner, note);
  const parts = [
    noteSummary(note, codes),
    stateText(placed),
    noteSourceText(note),
    from === undefined ? undefined : l10n.t('from {0}', from),
  ].filter(part => part !== undefined);
  const change = changeText(placed);
  return [
    headMarkdown(isStale(placed) ? staleIcon : statusIcon(note.status), l10n.t('Note'), parts.join(' — ')),
    ...(change === undefined ? [] : [changeMarkdown(change.was, change.now)]),
    ...(note.comment.trim() === '' ? [] : [noteMarkdown(note.comment)]),
  ];
}

function hoverAt(
  ports: NotePorts<'settings' | 'notes' | 'codebook' | 'linkedNotes'>,
  document: TextDocument,
  offset: number,
): Hover | undefined {
  if (!ports.settings.current().noteMarks) return undefined;
  const notes = notesAt(ports, document.uri.toString(), offset);
  const [first] = notes;
  if (first === undefined) return undefined;
  const sections = notes.flatMap(note => [...describe(ports, note)]);
  return new Hover(sections, rangeOf(document, first));
}

/** Hover on noted words: what the notes say, without opening their threads. */
export function registerNoteHovers(ports: NotePorts<'settings' | 'notes' | 'codebook' | 'linkedNotes'>): Disposable {
  return languages.registerHoverProvider(articleSelector, {
    provideHover: (document, position) => hoverAt(ports, document, document.offsetAt(position)),
  });
}
