import type { CommentThread, EventEmitter } from 'vscode';
import type { Shared } from '../shell/ports';
import type { CodebookKeeper } from './codes/codebookKeeper';
import type { NoteKeeper } from './files/noteKeeper';
import type { LinkedNotes } from './links/linkedNotes';
import type { UnsavedTexts } from './threads/unsavedTexts';
import type { NoteView } from './view/noteView';

/** What this subject uses besides what is shared, or knows more of than others. */
interface OfNotes {
  readonly noteKeeper: NoteKeeper;
  readonly codebook: CodebookKeeper;
  readonly linkedNotes: LinkedNotes;
  readonly noteView: NoteView;
  readonly unsaved: UnsavedTexts;
  /** Threads whose first words are being saved, by article; their notes take them over. */
  readonly drafts: Map<string, CommentThread>;
  /** Fires when a box for a new note went with its article and nothing was written in it. */
  readonly abandoned: EventEmitter<void>;
}

/** The few things that a feature or a command of this subject asks for. */
export type NotePorts<Name extends keyof (Shared & OfNotes)> = Pick<Shared & OfNotes, Name>;
