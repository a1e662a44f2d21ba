import { Hover, l10n, languages, MarkdownString, type Disposable, type TextDocument } from 'vscode';
import type { PlacedNote } from '../../../core/annotations/placing';
import { isLost } from '../../../core/report/noteList';
import type { Span } from '../../../core/text/span';
import type { App } from '../../app';
import { escapeMarkdown } from '../../markdown';
import { untrusted } from '../../noteComments';
import { noteSummary, placeText, statusIcon } from '../../noteWording';
import { rangeOf } from '../../ranges';
import { articleSelector } from '../../selector';

interface HoveredNote extends Span {
  readonly placed: PlacedNote;
  readonly owner: string;
  /** File name of the other version that holds the note. */
  readonly from?: string;
}

/** More would push the figures out of the hover; the threads have them all. */
const mostNotes = 3;

function notesAt(app: App, article: string, offset: number): readonly HoveredNote[] {
  const own = (app.notes.notes(article)?.notes ?? []).flatMap(placed => {
    const { start = null, end = null } = placed.anchor ?? {};
    return isLost(placed) || start === null || end === null ? [] : [{ placed, owner: article, start, end }];
  });
  const linked = app.linkedNotes.of(article).map(note => ({ ...note, from: note.ownerName }));
  return [...own, ...linked].filter(({ start, end }) => start <= offset && offset < end).slice(0, mostNotes);
}

/** "○ unchecked · toll — from wire-2024-07-09.txt" and what the note says. */
function describe(app: App, { placed, owner, from }: HoveredNote): readonly MarkdownString[] {
  const { note } = placed;
  const codes = app.codebook.namesOf(owner, note);
  const parts = [
    noteSummary(note, codes),
    placeText(placed),
    from === undefined ? undefined : l10n.t('from {0}', from),
  ].filter(part => part !== undefined);
  const head = new MarkdownString(`$(${statusIcon(note.status)}) `, true);
  head.appendMarkdown(`**${l10n.t('Note')}** ${escapeMarkdown(parts.join(' — '))}`);
  return note.comment.trim() === '' ? [head] : [head, untrusted(note.comment)];
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
