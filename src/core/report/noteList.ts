import { statuses } from '../annotations/annotation';
import type { FactChange, PlacedNote } from '../annotations/placedNote';
import type { Span } from '../text/span';

/** A note in a list over several articles. */
export interface ListedNote extends PlacedNote {
  /** The article's key. */
  readonly article: string;
  /** The article's file name. */
  readonly name: string;
  /** Names of the note's codes. */
  readonly codes: readonly string[];
}

/** What the notes of a list are grouped by. */
export type NoteGrouping = 'file' | 'status' | 'tag' | 'author' | 'code';

/** All groupings, in the order in which they are offered. */
export const noteGroupings: readonly NoteGrouping[] = ['file', 'status', 'tag', 'author', 'code'];

/** Notes that have something in common. */
export interface NoteGroup {
  /** The article's key, the status, the tag, the name of the author or of the code; `''` for notes without one. */
  readonly key: string;
  readonly notes: readonly ListedNote[];
}

/** Whether the words of a note are gone, or may be at several places, so that a person has to look. */
export function isLost({ note, anchor }: PlacedNote): boolean {
  return note.target !== null && (anchor === null || anchor.state === 'orphan' || anchor.state === 'review');
}

/** Whether a note's words are others than those it was made on or say something else now, or a status was given to others. */
export function isStale(placed: PlacedNote): boolean {
  return placed.note.staleSince !== undefined || changeOf(placed) !== null;
}

/** What a note was made on and what stands there now, where it differs: its words, or what they say by those around them. */
export function changeOf({ anchor, fact }: PlacedNote): FactChange | null {
  if (anchor?.state === 'changed') return { was: anchor.was, now: anchor.now ?? '' };
  return fact ?? null;
}

/** The lost notes that nobody has settled yet. */
export function lostNotes<T extends PlacedNote>(notes: readonly T[]): readonly T[] {
  return notes.filter(one => isLost(one) && !one.note.resolved);
}

/**
 * Notes by what they have in common: groups in the order of the articles, of the statuses, or of the alphabet with notes
 * that have none at the end; within a group in the order of the list. A note with several tags stands in several groups.
 */
export function groupNotes(notes: readonly ListedNote[], by: NoteGrouping): readonly NoteGroup[] {
  const groups = new Map<string, ListedNote[]>();
  for (const one of notes) {
    for (const key of keysOf(one, by)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  }
  return [...groups].map(([key, members]) => ({ key, notes: members })).sort((a, b) => compareKeys(a.key, b.key, by));
}

function keysOf({ article, note, codes }: ListedNote, by: NoteGrouping): readonly string[] {
  switch (by) {
    case 'file':
      return [article];
    case 'status':
      return [note.status, ...note.otherStatuses];
    case 'tag':
      return note.tags.length === 0 ? [''] : note.tags;
    case 'author':
      return [note.creator?.name ?? ''];
    case 'code':
      return codes.length === 0 ? [''] : codes;
  }
}

function compareKeys(a: string, b: string, by: NoteGrouping): number {
  if (by === 'file') return 0;
  if (by === 'status') return statuses.findIndex(one => one === a) - statuses.findIndex(one => one === b);
  return a === '' || b === '' ? b.length - a.length : a.localeCompare(b);
}

/**
 * The notes that have all words of a filter, in upper or lower case, anywhere a person would look: comment, replies, noted
 * words old and new, tags, codes, status, authors, file name.
 */
export function filterNotes(notes: readonly ListedNote[], filter: string): readonly ListedNote[] {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return notes;
  return notes.filter(one => {
    const text = searchableText(one).toLowerCase();
    return wanted.every(word => text.includes(word));
  });
}

function searchableText({ note, anchor, fact, name, codes }: ListedNote): string {
  const replies = note.replies.flatMap(({ comment, creator }) => [comment, creator?.name ?? '']);
  const words = [anchor?.was ?? note.target?.quote?.exact ?? '', anchor?.now ?? '', fact?.was ?? '', fact?.now ?? ''];
  const own = [
    note.comment,
    note.status,
    ...note.otherStatuses,
    note.creator?.name ?? '',
    ...note.tags,
    ...note.sources,
  ];
  return [name, ...words, ...own, ...replies, ...codes].join('\n');
}

/** A place that a lost note may belong to, with the words around it; UTF-16. */
export interface CandidatePlace extends Span {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** How like it is, 0..1. */
  readonly score: number;
}

/** Context before and after: enough to tell places apart, little enough that the words show in a narrow side bar. */
const contextLength = { before: 12, after: 30 };

/** More are no help to a person who has to choose. */
const mostCandidates = 5;

/** The likeliest places of a lost note in its article's raw text, likeliest first. */
export function candidatePlaces({ anchor }: PlacedNote, text: string): readonly CandidatePlace[] {
  return (anchor?.candidates ?? [])
    .filter(({ start, end }) => start < end && end <= text.length)
    .slice(0, mostCandidates)
    .map(({ start, end, score }) => ({
      start,
      end,
      score,
      before: line(text.slice(Math.max(0, start - contextLength.before), start)),
      words: line(text.slice(start, end)),
      after: line(text.slice(end, end + contextLength.after)),
    }));
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ');
}
