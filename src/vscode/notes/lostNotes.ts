import { l10n, Uri, window } from 'vscode';
import { changeOf, isLost, lostNotes } from '../../core/report/noteList';
import type { Span } from '../../core/text/span';
import { fileName } from '../adapters/articleFiles';
import type { CommandHandlers } from '../shell/commands';
import { report } from '../shell/outcomes';
import { parseSpan } from '../ui/placeLinks';
import { reveal } from '../ui/places';
import { tell, tellBriefly } from '../ui/tell';
import type { NoteRow } from './noteRow';
import { givenNote, pickNote, targetNote } from './noteTarget';
import { openNotes, placedNote } from './openNotes';
import type { NotePorts } from './ports';

/** The lost note that a command was called on, else one to pick. */
async function lostNote(
  ports: NotePorts<'service' | 'notes' | 'codebook'>,
  value: unknown,
  article?: string,
): Promise<NoteRow | undefined> {
  const given = givenNote(value);
  if (given !== undefined) return given;
  const lost = lostNotes(openNotes(ports)).filter(one => article === undefined || one.article === article);
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

async function reattach(ports: NotePorts<'service' | 'notes' | 'codebook'>, value: unknown): Promise<void> {
  const active = window.activeTextEditor?.document.uri.toString();
  const row = await lostNote(ports, value, active);
  if (row === undefined) return;
  const place = newPlace(value, row);
  if (place === undefined) {
    const name = fileName(Uri.parse(row.article, true));
    void tell(l10n.t('Select the words in {0} that the note belongs to, then choose “Re-attach Here”.', name));
    return;
  }
  if (!(await report(await ports.notes.reattach(row.article, row.note, place), row.article))) return;
  await reveal({ article: row.article, ...place });
  tellBriefly('check', l10n.t('The note is on these words now.'));
}

/** A person has seen that the words are gone: the note stays in its list, resolved, with its old words. */
async function dismiss(ports: NotePorts<'service' | 'notes' | 'codebook'>, value: unknown): Promise<void> {
  const row = await lostNote(ports, value);
  if (
    row === undefined ||
    !(await report(await ports.notes.edit(row.article, row.note, { resolved: true }), row.article))
  )
    return;
  const undoLabel = l10n.t('Undo');
  const sentence = l10n.t(
    'The note is resolved. It stays in the list with its old words; “Reopen Note” brings it back.',
  );
  if ((await tell(sentence, undoLabel)) === undoLabel) await undo(ports);
}

/** Takes the words, and what they say now, as the note's own. */
async function accept(ports: NotePorts<'service' | 'notes' | 'codebook'>, value: unknown): Promise<void> {
  const row = await targetNote(ports, value);
  const placed = row && placedNote(ports, row);
  if (row === undefined || placed === undefined) return;
  const { start = null, end = null } = isLost(placed) ? {} : (placed.anchor ?? {});
  if (changeOf(placed) === null || start === null || end === null) {
    void tell(l10n.t('The words of this note did not change.'));
    return;
  }
  await report(await ports.notes.reattach(row.article, row.note, { start, end }), row.article);
}

async function undo(ports: NotePorts<'notes'>): Promise<void> {
  const outcome = await ports.notes.undoLast();
  if (outcome.ok) {
    const names = outcome.value.map(article => fileName(Uri.parse(article, true)));
    tellBriefly('discard', l10n.t('The last change of notes was undone: {0}', names.join(', ')));
  } else if (outcome.problem === 'nothingToUndo') void tell(l10n.t('There is no change of a note to undo.'));
  else await report(outcome, undefined);
}

async function showCandidate(ports: NotePorts<'notes'>, value: unknown): Promise<void> {
  const span = parseSpan(value);
  if (span !== undefined && ports.notes.notes(span.article) !== null) await reveal(span);
}

/** Lost notes and notes whose words changed; undoing. */
export function lostNoteCommands(ports: NotePorts<'service' | 'notes' | 'codebook'>): CommandHandlers {
  return {
    'crossread.reattachNote': value => reattach(ports, value),
    'crossread.dismissLostNote': value => dismiss(ports, value),
    'crossread.acceptChangedNote': value => accept(ports, value),
    'crossread.undoNote': () => undo(ports),
    'crossread.showCandidate': value => showCandidate(ports, value),
  };
}
