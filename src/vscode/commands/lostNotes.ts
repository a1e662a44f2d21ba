import { l10n, Uri, window } from 'vscode';
import { isLost, lostNotes } from '../../core/report/noteList';
import type { Span } from '../../core/text/span';
import { fileName } from '../adapters/articleFiles';
import type { App } from '../app';
import type { NoteRow } from '../noteRow';
import { openNotes, placedNote } from '../openNotes';
import { parseSpan } from '../placeLinks';
import { tell, tellBriefly } from '../ui/tell';
import type { CommandHandlers } from './handlers';
import { report } from '../noteWriting';
import { givenNote, pickNote, targetNote } from './noteTarget';
import { reveal } from './places';

/** The lost note that a command was called on, else one to pick. */
async function lostNote(app: App, value: unknown, article?: string): Promise<NoteRow | undefined> {
  const given = givenNote(value);
  if (given !== undefined) return given;
  const lost = lostNotes(openNotes(app)).filter(one => article === undefined || one.article === article);
  const [only] = lost;
  if (only === undefined) {
    void tell(l10n.t('There are no lost notes here.'));
    return undefined;
  }
  return lost.length === 1 ? { article: only.article, note: only.note.id } : pickNote(lost, l10n.t('Which lost note?'));
}

/** The stretch to put a note on: a candidate's, else the selection in the note's article. */
function newPlace(value: unknown, { article }: NoteRow): Span | undefined {
  const candidate = parseSpan(value);
  if (candidate !== undefined) return candidate;
  const editor = window.activeTextEditor;
  if (editor?.document.uri.toString() !== article || editor.selection.isEmpty) return undefined;
  const { document, selection } = editor;
  return { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
}

async function reattach(app: App, value: unknown): Promise<void> {
  const active = window.activeTextEditor?.document.uri.toString();
  const row = await lostNote(app, value, active);
  if (row === undefined) return;
  const place = newPlace(value, row);
  if (place === undefined) {
    const name = fileName(Uri.parse(row.article, true));
    void tell(l10n.t('Select the words in {0} that the note belongs to, then choose “Re-attach Here”.', name));
    return;
  }
  if (!(await report(await app.notes.reattach(row.article, row.note, place), row.article))) return;
  await reveal({ article: row.article, ...place });
  tellBriefly('check', l10n.t('The note is on these words now.'));
}

/** A person has seen that the words are gone: the note stays in its list, resolved, with its old words. */
async function dismiss(app: App, value: unknown): Promise<void> {
  const row = await lostNote(app, value);
  if (
    row === undefined ||
    !(await report(await app.notes.edit(row.article, row.note, { resolved: true }), row.article))
  )
    return;
  const undoLabel = l10n.t('Undo');
  const sentence = l10n.t(
    'The note is resolved. It stays in the list with its old words; “Reopen Note” brings it back.',
  );
  if ((await tell(sentence, undoLabel)) === undoLabel) await undo(app);
}

/** Takes the changed words as the note's own. */
async function accept(app: App, value: unknown): Promise<void> {
  const row = await targetNote(app, value);
  const placed = row && placedNote(app, row);
  if (row === undefined || placed === undefined) return;
  const { start = null, end = null } = isLost(placed) ? {} : (placed.anchor ?? {});
  if (placed.anchor?.state !== 'changed' || start === null || end === null) {
    void tell(l10n.t('The words of this note did not change.'));
    return;
  }
  await report(await app.notes.reattach(row.article, row.note, { start, end }), row.article);
}

async function undo(app: App): Promise<void> {
  const outcome = await app.notes.undoLast();
  if (outcome.ok) {
    const names = outcome.value.map(article => fileName(Uri.parse(article, true)));
    tellBriefly('discard', l10n.t('The last change of notes was undone: {0}', names.join(', ')));
  } else if (outcome.problem === 'nothingToUndo') void tell(l10n.t('There is no change of a note to undo.'));
  else await report(outcome, '');
}

async function showCandidate(app: App, value: unknown): Promise<void> {
  const span = parseSpan(value);
  if (span !== undefined && app.notes.notes(span.article) !== null) await reveal(span);
}

/** Lost notes and notes whose words changed; undoing. */
export function lostNoteCommands(app: App): CommandHandlers {
  return {
    'crossread.reattachNote': value => reattach(app, value),
    'crossread.dismissLostNote': value => dismiss(app, value),
    'crossread.acceptChangedNote': value => accept(app, value),
    'crossread.undoNote': () => undo(app),
    'crossread.showCandidate': value => showCandidate(app, value),
  };
}
