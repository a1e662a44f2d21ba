import type { Span } from '../text/span';
import type { Disposable, Event } from '../util/event';
import type { Pacer } from '../util/sliced';
import type { TextEdit } from '../text/liveEdits';
import type { NewNote, Note, NoteChange, Person } from './annotation';
import type { FileDetails } from './articleRecord';
import type { FactReader } from './basis';
import type { Question } from './mergeItems';
import type { Rewriting } from './operations';
import type { SidecarProblem } from './parseSidecar';
import type { PlacedNote } from './placedNote';
import type { FileProblem, Result, SidecarFiles } from './sidecarFiles';

/** What the store needs from its host. */
export interface NoteStorePorts {
  readonly files: SidecarFiles;
  readonly pacer: Pacer;
  /** The time now, ISO 8601 in UTC. */
  readonly clock: () => string;
  /** A new UUID, without `urn:uuid:`. */
  readonly newId: () => string;
  readonly author: () => Person;
  /** Loads what tells whether noted words say something else than before; asked for when text around some has changed. */
  readonly loadFacts?: () => Promise<FactReader>;
  /** Notes are not looked for in a text that they were last found in: for whoever only adds some. None are shown then. */
  readonly skipsKnownPlaces?: boolean;
}

/** An article as the host names it. */
export interface ArticleRef {
  /** Its path or URI; the sidecar's is this with `.annotations.json` after it. */
  readonly key: string;
  /** Its file name. */
  readonly name: string;
}

/** Why a change was refused. `noSuchNote`: it is gone in the meantime; `notOpen`: the article was never opened. */
export type StoreProblem =
  SidecarProblem | FileProblem | 'noSuchNote' | 'notOpen' | 'nothingToUndo' | 'nothingToRepair';

/** What is no reason to refuse anything. `sharedIds`: several notes have one id in the file; all are kept, with one each. */
export type StoreNotice = 'sharedIds';

/** What became of a change. A refused one has changed nothing: whoever asked for it keeps the draft. */
export type Outcome<T> = Result<T, StoreProblem>;

/** Something about a sidecar that a person has to be told, once. */
export interface ProblemEvent {
  readonly article: string;
  readonly path: string;
  readonly problem: StoreProblem | StoreNotice;
  readonly detail: string;
  /** How many notes could be read all the same; 0 where nothing is in the way of them. */
  readonly salvaged: number;
  /** Ids of notes that a person may want to look at: both sides of a conflict changed them, or they were given these ids. */
  readonly questions: readonly string[];
}

/**
 * A merge with what others wrote left questions: both versions were kept side by side (comments below each other, further
 * statuses beside the first, both places), and a person may want to decide.
 */
export interface QuestionEvent {
  readonly article: string;
  readonly path: string;
  readonly questions: readonly Question[];
}

/** The notes of an article as they are now. */
export interface ArticleNotes {
  readonly article: string;
  /** The sidecar's path. */
  readonly path: string;
  readonly notes: readonly PlacedNote[];
  readonly details: FileDetails;
  /** The article's IRI, for links to it. */
  readonly articleId: string;
  /** Why nothing can be changed at the moment; `null` when it can. */
  readonly problem: StoreProblem | null;
}

/** A note for one of several articles; `span` is UTF-16 into the raw text, `null` for the whole article. */
export interface AddedNote {
  readonly article: string;
  readonly span: Span | null;
  readonly input: Omit<NewNote, 'target'>;
}

/** Notes of the open articles. Every change is on the disk, merged with what others wrote, when its promise resolves. */
export interface NoteStore extends Disposable {
  /** Fires with the article's key whenever its notes, their places or its problem changed. */
  readonly onDidChange: Event<string>;
  readonly onProblem: Event<ProblemEvent>;
  /** Fires after a change was written that met changes of others to the same fields, once for each such change. */
  readonly onQuestions: Event<QuestionEvent>;
  /** Reads the sidecar of an article and finds its notes in `text` (raw). Opening again takes the new text over. */
  open(article: ArticleRef, text: string): Promise<ArticleNotes>;
  close(article: string): void;
  /** The last state, at once; `null` for an article that is not open. */
  notes(article: string): ArticleNotes | null;
  /** Shifts the places with edits that led to `text`, at once; {@link setText} follows when the typing rests. */
  shift(article: string, edits: readonly TextEdit[], text: string): void;
  /** Finds the notes again in another text. */
  setText(article: string, text: string): Promise<void>;
  /** Adds a note; `span` is UTF-16 into the raw text, `null` for the whole article. */
  add(article: string, span: Span | null, input?: Omit<NewNote, 'target'>): Promise<Outcome<Note>>;
  /** Adds notes to several articles as one action. What was written before a refusal stays. */
  addAll(notes: readonly AddedNote[]): Promise<Outcome<readonly Note[]>>;
  /** Changes a note; with `span` (UTF-16 into the raw text) it is put on those words too, and takes them as they are now. */
  edit(article: string, id: string, change: NoteChange, span?: Span): Promise<Outcome<Note>>;
  reply(article: string, id: string, comment: string): Promise<Outcome<Note>>;
  /** Writes the text of a note or of a reply anew; what others made of it since the person began is kept below. */
  rewrite(article: string, id: string, rewriting: Rewriting): Promise<Outcome<Note>>;
  removeReply(article: string, id: string, reply: string): Promise<Outcome<Note>>;
  /** Puts a note on other words; a status given to the old ones is marked as stale when the words differ. */
  reattach(article: string, id: string, span: Span): Promise<Outcome<Note>>;
  remove(article: string, id: string): Promise<Outcome<null>>;
  /** Takes back the last change made through this store, and nothing that others did since. */
  undo(article: string): Promise<Outcome<null>>;
  /** Takes back the last action in any open article. @returns the articles that it had changed */
  undoLast(): Promise<Outcome<readonly string[]>>;
  /**
   * Takes over the notes of a W3C file (a page, a collection, annotations). Refused when the file cannot be read as that.
   * @returns how many notes were added
   */
  importNotes(article: string, file: Uint8Array): Promise<Outcome<number>>;
  setDetails(article: string, details: FileDetails): Promise<Outcome<null>>;
  /**
   * The article was renamed or moved: its sidecar follows, unless the host has moved it already. Never over another sidecar
   * (`exists`).
   */
  rename(article: string, to: ArticleRef): Promise<Outcome<null>>;
  /** For the host's file watcher: reads the file again, unless it holds what the store wrote itself. */
  fileChanged(path: string): Promise<void>;
  /** The person chose to go on: a broken file is set aside as `.corrupt-<time>` and what was saved of it is written. */
  repair(article: string): Promise<Outcome<string>>;
}
