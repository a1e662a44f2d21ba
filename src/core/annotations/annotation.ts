import type { QuoteSelector } from './anchoring/selectors';
import type { SourceTarget } from './sourceTarget';

/** What a person says of a noted fact. Set by people only. */
export type Status = 'unchecked' | 'verified' | 'disputed' | 'needs-source' | 'error' | 'unverifiable' | 'not-a-fact';

/** All statuses, in the order in which they are offered. */
export const statuses: readonly Status[] = [
  'unchecked',
  'verified',
  'disputed',
  'needs-source',
  'error',
  'unverifiable',
  'not-a-fact',
];

/** Whether a text names a status. */
export function isStatus(value: unknown): value is Status {
  return statuses.some(status => status === value);
}

/** Who wrote something. `id` is an IRI such as `mailto:name@example.org`. */
export interface Person {
  readonly name: string;
  readonly id?: string;
  /** A program wrote it (`Software` in W3C's vocabulary), on its own or at somebody's wish. */
  readonly isSoftware?: true;
}

/** Half-open range of Unicode code points in the text without byte order mark and with line ends folded to LF. */
export interface CodePointRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a note stands in its article. Notes of other tools may have only one of the two, or (XPath, fragments …) neither:
 * such a note is kept and shown as lost.
 */
export interface NoteTarget {
  readonly quote?: QuoteSelector;
  readonly position?: CodePointRange;
  /** SHA-256 (hexadecimal) of the text that quote and position were taken from. */
  readonly textSha256?: string;
  /**
   * The words with the sentences around them as they were when the note was made, or when a person last said how they
   * stand; kept where these sentences have changed since.
   */
  readonly basis?: QuoteSelector;
  /** Where the words stand in the file that the article was imported from. */
  readonly source?: SourceTarget;
}

/** "The same claim in that version": a passage of another article that the note is linked to. */
export interface NoteLink {
  /** The other article's IRI (see `articleIri`). */
  readonly article: string;
  /** The other article's file name at the time of linking. */
  readonly name?: string;
  readonly quote?: QuoteSelector;
  readonly position?: CodePointRange;
}

/** An answer in the thread of a note; Markdown. */
export interface Reply {
  readonly id: string;
  readonly comment: string;
  readonly creator?: Person;
  readonly created: string;
  readonly modified: string;
}

/** A note on an article, with its thread. Times are ISO 8601 in UTC; an empty one means that the file does not say. */
export interface Note {
  /** IRI, `urn:uuid:…` for notes made here. */
  readonly id: string;
  /** `null`: the note is on the whole article. */
  readonly target: NoteTarget | null;
  /** Markdown from an untrusted file. Several versions of a comment kept by a merge stand below each other. */
  readonly comment: string;
  readonly tags: readonly string[];
  /** IRIs of codes of the codebook. */
  readonly codes: readonly string[];
  readonly status: Status;
  /** Further statuses that others set at the same time and that a merge kept beside `status`, until a person sets one. */
  readonly otherStatuses: readonly Status[];
  /** What the note gives as its sources: IRIs, or names of things that have none. */
  readonly sources: readonly string[];
  readonly links: readonly NoteLink[];
  readonly replies: readonly Reply[];
  readonly resolved: boolean;
  readonly creator?: Person;
  readonly created: string;
  readonly modified: string;
  /** Since when the text under a checked note has been another one; set by the machine, ended by a person's status. */
  readonly staleSince?: string;
}

/** What a new note needs; everything else is empty. */
export interface NewNote {
  readonly target: NoteTarget | null;
  readonly comment?: string;
  readonly tags?: readonly string[];
  readonly codes?: readonly string[];
  readonly status?: Status;
  readonly sources?: readonly string[];
  readonly links?: readonly NoteLink[];
  /** Who writes it, where that is not who works here. */
  readonly creator?: Person;
}

/** What a person can change of a note. */
export type NoteChange = Partial<
  Pick<Note, 'comment' | 'tags' | 'codes' | 'status' | 'sources' | 'links' | 'resolved'>
>;

/** Makes a note; `id` an IRI, `now` an ISO time. */
export function createNote(input: NewNote, id: string, creator: Person, now: string): Note {
  const { target, comment = '', tags = [], codes = [], status = 'unchecked', sources = [], links = [] } = input;
  const made = { id, target, comment, tags, codes, status, sources, links, creator, created: now, modified: now };
  return { ...made, otherStatuses: [], replies: [], resolved: false };
}

/** The note with a person's change. A status that is set settles what was kept side by side and ends staleness. */
export function changedNote(note: Note, change: NoteChange, now: string): Note {
  return { ...(change.status === undefined ? note : settled(note)), ...change, modified: now };
}

/** The note as judged on its words as they stand now. */
function settled({ staleSince: _since, target, ...note }: Note): Note {
  if (target === null) return { ...note, target, otherStatuses: [] };
  const { basis: _basis, ...here } = target;
  return { ...note, target: here, otherStatuses: [] };
}
