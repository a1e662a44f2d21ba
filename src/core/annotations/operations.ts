import type { Sliced } from '../util/sliced';
import { changedNote } from './annotation';
import type { Note, NoteChange, NoteTarget, Person } from './annotation';
import { readDetails, writeDetails } from './articleRecord';
import type { FileDetails } from './articleRecord';
import { commentSeparator } from './bodies';
import { withImported } from './merge';
import type { Question } from './mergeItems';
import { isEmpty, noteOf, notesIn, withDetailsMarker, withNotes, withoutNote } from './sidecar';
import type { Sidecar } from './sidecar';

/** A changed sidecar. */
interface Changed<T> {
  readonly sidecar: Sidecar;
  /** What whoever asked for the change gets. */
  readonly value: T;
  /** What it merged and a person may want to decide. */
  readonly questions?: readonly Question[];
}

/** One change of a sidecar; `null` when the note is gone. */
export type Operation<T> = (sidecar: Sidecar) => Sliced<Changed<T> | null>;

/** A change that takes no time to speak of. */
const atOnce = <T>(change: (sidecar: Sidecar) => Changed<T> | null): Operation<T> =>
  function* (sidecar) {
    yield;
    return change(sidecar);
  };

/** Adds a note. */
export function add(note: Note): Operation<Note> {
  return atOnce(sidecar => ({ sidecar: withNotes(sidecar, [note]), value: note }));
}

/** Adds notes. */
export function addAll(notes: readonly Note[]): Operation<readonly Note[]> {
  return atOnce(sidecar => ({ sidecar: withNotes(sidecar, notes), value: notes }));
}

/** Changes what a person may change of a note; with `target` it is put on other words too. */
export function edit(id: string, change: NoteChange, now: string, target?: NoteTarget | null): Operation<Note> {
  return onNote(id, note => changedNote(target === undefined ? note : { ...note, target }, change, now));
}

/** Answers in the thread of a note. */
export function reply(id: string, comment: string, replyId: string, author: Person, now: string): Operation<Note> {
  const made = { id: replyId, comment, creator: author, created: now, modified: now };
  return onNote(id, note => ({ ...note, replies: [...note.replies, made] }));
}

/** A text written anew, in place of the one that was there when the person began. */
export interface Rewriting {
  /** Id of the answer it is of; absent: the note's own text. */
  readonly reply?: string;
  /** Markdown. */
  readonly comment: string;
  /** The text that the person began with. Without it, whatever is there now is taken to be that. */
  readonly seen?: string;
}

/**
 * Writes the text of a note, or of an answer, anew. What somebody else has made of it meanwhile stays below, and is a
 * question: whoever wrote last did not see it.
 */
export function rewrite(id: string, rewriting: Rewriting, now: string): Operation<Note> {
  return atOnce(sidecar => {
    const note = noteOf(sidecar, id);
    const present = note === null ? undefined : rewritten(note, rewriting)?.comment;
    if (note === null || present === undefined) return null;
    const comment = withUnseen(rewriting, present);
    const replies = note.replies.map(one => (one.id === rewriting.reply ? { ...one, comment, modified: now } : one));
    const value = rewriting.reply === undefined ? changedNote(note, { comment }, now) : { ...note, replies };
    const questions = comment === rewriting.comment ? [] : [{ id, field: 'comment' }];
    return { sidecar: withNotes(sidecar, [value]), value, questions };
  });
}

const rewritten = (note: Note, { reply }: Rewriting): { readonly comment: string } | undefined =>
  reply === undefined ? note : note.replies.find(one => one.id === reply);

function withUnseen({ comment, seen }: Rewriting, present: string): string {
  const isKnown = seen === undefined || present === seen || comment.includes(present);
  return isKnown ? comment : `${comment}${commentSeparator}${present}`;
}

/** Takes an answer away. */
export function removeReply(id: string, replyId: string, now: string): Operation<Note> {
  return onNote(id, note => ({ ...note, modified: now, replies: note.replies.filter(one => one.id !== replyId) }));
}

/**
 * Puts a note on other words. A status that was given to different words, or to the same ones in other sentences, is stale
 * until a person sets it again.
 */
export function reattach(id: string, target: NoteTarget | null, now: string): Operation<Note> {
  return onNote(id, note => {
    const isChecked = note.status !== 'unchecked' && note.target !== null;
    const isOther = note.target?.basis !== undefined || note.target?.quote?.exact !== target?.quote?.exact;
    const isStale = isChecked && isOther;
    return { ...note, target, modified: now, ...(isStale && { staleSince: note.staleSince ?? now }) };
  });
}

/** Deletes a note with its thread. The details of the article stay, with an annotation to hold them. */
export function remove(id: string): Operation<null> {
  return atOnce(sidecar => ({ sidecar: withoutNote(sidecar, id), value: null }));
}

/** Takes over the annotations of another file. @returns how many notes there are more than before */
export function importNotes(imported: Sidecar): Operation<number> {
  return function* (sidecar) {
    const { value, questions } = yield* withImported(sidecar, imported);
    const [before, after] = [yield* notesIn(sidecar), yield* notesIn(value)];
    return { sidecar: value, value: after.length - before.length, questions };
  };
}

/** Sets the article's details; an empty text takes one away. */
export function setDetails(details: FileDetails, author: Person, now: string): Operation<null> {
  return atOnce(sidecar => {
    if (sidecar.about === null) return null;
    const written = { ...sidecar, about: writeDetails(sidecar.about, details) };
    return { sidecar: hasDetails(written) ? withDetailsMarker(written, author, now) : written, value: null };
  });
}

/** The sidecar as it should be written: one without notes stays only for the details that a person gave. */
export function keptForDetails(sidecar: Sidecar, author: Person, now: string): Sidecar {
  return isEmpty(sidecar) && hasDetails(sidecar) ? withDetailsMarker(sidecar, author, now) : sidecar;
}

function hasDetails(sidecar: Sidecar): boolean {
  const { date, outlet, url, language } = readDetails(sidecar.about);
  return [date, outlet, url, language].some(value => value !== undefined);
}

function onNote(id: string, change: (note: Note) => Note): Operation<Note> {
  return atOnce(sidecar => {
    const note = noteOf(sidecar, id);
    if (note === null) return null;
    const value = change(note);
    return { sidecar: withNotes(sidecar, [value]), value };
  });
}
