import type { VersionOfNote } from '../../../core/report/noteLinks';
import type { CandidatePlace, ListedNote, NoteGroup } from '../../../core/report/noteList';
import { candidatePlaces, filterNotes, groupNotes, isLost, lostNotes } from '../../../core/report/noteList';
import type { NoteRow } from '../noteRow';
import { articleText, openNotes, versionsOf } from '../openNotes';
import type { NotePorts } from '../ports';

/** A row of the tree: the lost notes, a group of notes, a note, or a place that a lost note may belong to. */
export type AnyNoteRow =
  | { readonly kind: 'lost'; readonly notes: readonly ListedNote[] }
  | { readonly kind: 'group'; readonly group: NoteGroup }
  | NoteTreeRow
  | CandidateRow
  | NoteVersionRow;

/** A note in the tree; `inLost`: in the group of lost notes, with its candidates below it. */
export interface NoteTreeRow extends NoteRow {
  readonly kind: 'note';
  readonly listed: ListedNote;
  readonly inLost: boolean;
}

/** A place that a lost note may belong to. */
export interface CandidateRow extends NoteRow, CandidatePlace {
  readonly kind: 'candidate';
}

/** Another version of a linked note; commands know it by the note. */
export interface NoteVersionRow extends NoteRow {
  readonly kind: 'version';
  readonly version: VersionOfNote;
}

/** What the tree shows: computed once a change, asked for row by row. */
export interface NoteTree {
  readonly rows: readonly AnyNoteRow[];
  readonly all: number;
  readonly shown: number;
  readonly lost: number;
}

/** The tree as it is now. Lost notes are there whatever the filter says. */
export function noteTree(ports: NotePorts<'service' | 'notes' | 'codebook' | 'noteView'>): NoteTree {
  const all = openNotes(ports);
  const lost = lostNotes(all);
  const shown = filterNotes(all, ports.noteView.filter);
  const groups = groupNotes(shown, ports.noteView.grouping).map(group => ({ kind: 'group', group }) as const);
  const rows: readonly AnyNoteRow[] = all.length === 0 ? [] : [{ kind: 'lost', notes: lost }, ...groups];
  return { rows, all: all.length, shown: shown.length, lost: lost.length };
}

/** The rows below a row. */
export function rowsBelow(ports: NotePorts<'service' | 'notes'>, row: AnyNoteRow): readonly AnyNoteRow[] {
  switch (row.kind) {
    case 'lost':
      return row.notes.map(one => noteRow(one, true));
    case 'group':
      return row.group.notes.map(one => noteRow(one, false));
    case 'note':
      return row.inLost && isLost(row.listed) ? candidatesOf(ports, row) : versionRows(ports, row);
    case 'candidate':
    case 'version':
      return [];
  }
}

function noteRow(listed: ListedNote, inLost: boolean): AnyNoteRow {
  return { kind: 'note', article: listed.article, note: listed.note.id, listed, inLost };
}

function versionRows(
  ports: NotePorts<'service' | 'notes'>,
  { article, note, listed }: NoteTreeRow,
): readonly AnyNoteRow[] {
  return versionsOf(ports, article, listed.note).map(version => ({ kind: 'version', article, note, version }));
}

function candidatesOf(ports: NotePorts<'service'>, { article, note, listed }: NoteTreeRow): readonly AnyNoteRow[] {
  return candidatePlaces(listed, articleText(ports, article)).map(place => ({
    kind: 'candidate',
    article,
    note,
    ...place,
  }));
}
