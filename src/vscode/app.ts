import type { CommentThread, LogOutputChannel, Uri } from 'vscode';
import type { SidecarFiles } from '../core/annotations/sidecarFiles';
import type { NoteStore } from '../core/annotations/storeTypes';
import type { AnnotatedDocument } from '../core/report/export/annotatedDocument';
import type { StoryService } from '../core/service/storyService';
import type { ConfiguredStories } from './adapters/configuredStories';
import type { ActiveEditor } from './activeEditor';
import type { CodebookKeeper } from './codebookKeeper';
import type { DecisionKeeper } from './decisionKeeper';
import type { LinkedNotes } from './linkedNotes';
import type { NoteKeeper } from './noteKeeper';
import type { NoteView } from './noteView';
import type { StoryFacts } from './storyFacts';
import type { StoryFinder } from './storyFinder';
import type { LiveSettings } from './settings';
import type { UnsavedTexts } from './unsavedTexts';

/**
 * Writes an annotated copy as a Word document.
 * @param stop calls it off; then it resolves to undefined
 */
export type DocxWriter = (copy: AnnotatedDocument, stop: AbortSignal) => Promise<Uint8Array | undefined>;

/** What every feature and command is given. */
export interface App {
  readonly service: StoryService;
  readonly configured: ConfiguredStories;
  readonly finder: StoryFinder;
  readonly facts: StoryFacts;
  readonly notes: NoteStore;
  readonly keeper: NoteKeeper;
  readonly linkedNotes: LinkedNotes;
  readonly decisions: DecisionKeeper;
  /** The files of sidecars and other small files beside articles, by URI. */
  readonly files: SidecarFiles;
  readonly editor: ActiveEditor;
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
