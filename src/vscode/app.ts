import type { CommentThread, LogOutputChannel, Uri } from 'vscode';
import type { SidecarFiles } from '../core/annotations/sidecarFiles';
import type { NoteStore } from '../core/annotations/storeTypes';
import type { AnnotatedDocument } from '../core/report/export/annotatedDocument';
import type { StoryService } from '../core/service/storyService';
import type { ActiveEditor } from './adapters/activeEditor';
import type { DocumentEvents } from './adapters/documentEvents';
import type { LiveSettings } from './adapters/settings';
import type { StoryFacts } from './facts/storyFacts';
import type { CodebookKeeper } from './notes/codes/codebookKeeper';
import type { NoteKeeper } from './notes/files/noteKeeper';
import type { LinkedNotes } from './notes/links/linkedNotes';
import type { UnsavedTexts } from './notes/threads/unsavedTexts';
import type { NoteView } from './notes/view/noteView';
import type { DecisionKeeper } from './story/decisionKeeper';
import type { StoryFinder } from './story/storyFinder';

/**
 * Writes an annotated copy as a Word document.
 * @param stop calls it off; then it resolves to undefined
 */
export type DocxWriter = (copy: AnnotatedDocument, stop: AbortSignal) => Promise<Uint8Array | undefined>;

/** What every feature and command is given. */
export interface App {
  readonly service: StoryService;
  readonly finder: StoryFinder;
  readonly facts: StoryFacts;
  readonly notes: NoteStore;
  readonly keeper: NoteKeeper;
  readonly linkedNotes: LinkedNotes;
  readonly decisions: DecisionKeeper;
  /** The files of sidecars and other small files beside articles, by URI. */
  readonly files: SidecarFiles;
  readonly editor: ActiveEditor;
  readonly documents: DocumentEvents;
  readonly noteView: NoteView;
  readonly unsaved: UnsavedTexts;
  readonly codebook: CodebookKeeper;
  /** Threads whose first words are being saved, by article; their notes take them over. */
  readonly drafts: Map<string, CommentThread>;
  /** None in a web worker. */
  readonly writeDocx: DocxWriter | undefined;
  readonly settings: LiveSettings;
  readonly log: LogOutputChannel;
  readonly extensionUri: Uri;
  /** A folder of the extension's own that outlives updates. */
  readonly storageUri: Uri;
}
