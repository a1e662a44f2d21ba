import { l10n, window, type ExtensionContext, type LogOutputChannel, type Uri } from 'vscode';
import type { FactReader } from '../core/annotations/basis';
import type { SidecarFiles } from '../core/annotations/sidecarFiles';
import { createNoteStore } from '../core/annotations/store';
import type { NoteStore } from '../core/annotations/storeTypes';
import type { KeptReadings } from '../core/service/keptReadings';
import { StoryService } from '../core/service/storyService';
import type { ImportInThread } from '../importers/threads';
import { ActiveEditor } from './adapters/activeEditor';
import { ConfiguredStories } from './adapters/configuredStories';
import { createAuthor, type Author, type AuthorSources } from './adapters/author';
import { watchDocuments } from './adapters/documentEvents';
import { keepReadings } from './adapters/keptReadings';
import { after, hostPacer } from './adapters/pacing';
import type { LoadPart } from './adapters/parts';
import { loadFacts, loadReader } from './adapters/reading';
import { watchSettings } from './adapters/settings';
import type { DocxWriter } from './export/ports';
import { StoryFacts } from './facts/storyFacts';
import { NoteKeeper } from './notes/files/noteKeeper';
import type { Shared } from './shell/ports';
import { SuggestionBoard } from './secondReader/suggestionBoard';
import { DecisionKeeper } from './story/decisionKeeper';
import { StoryFinder } from './story/storyFinder';
import { tellError } from './ui/tell';

/** What differs between the desktop and the web. */
export interface Platform extends AuthorSources {
  readonly sidecarFiles: SidecarFiles;
  readonly loadPart: LoadPart;
  /** Where the library for it can be loaded. */
  readonly writeDocx?: DocxWriter;
  readonly importInThread: ImportInThread;
}

/** All parts that the subjects are put together from. Each subject names those that it uses. */
export interface App extends Shared {
  readonly configured: ConfiguredStories;
  readonly finder: StoryFinder;
  readonly decisions: DecisionKeeper;
  readonly suggestions: SuggestionBoard;
  readonly noteKeeper: NoteKeeper;
  readonly writeDocx: DocxWriter | undefined;
  readonly importInThread: ImportInThread;
  readonly storageUri: Uri;
}

function createService(log: LogOutputChannel, kept: KeptReadings): StoryService {
  return new StoryService({
    kept,
    pacer: hostPacer,
    after,
    loadReader,
    onError: error => {
      log.error('reading a story', error);
      const sentence = l10n.t('Crossread could not read this story. The log (Output › Crossread) has the details.');
      void tellError(sentence);
    },
  });
}

function createNotes({ subscriptions }: ExtensionContext, files: SidecarFiles, author: Author): NoteStore {
  let reader: Promise<FactReader> | undefined;
  const notes = createNoteStore({
    files,
    pacer: hostPacer,
    clock: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    author: author.current,
    loadFacts: () => (reader ??= loadFacts()),
  });
  subscriptions.push(
    notes,
    notes.onDidChange(() => author.ask()),
  );
  return notes;
}

/** Makes the parts; they end with the extension. */
export function createApp(context: ExtensionContext, platform: Platform): App {
  const { subscriptions, workspaceState: memory, extensionUri, globalStorageUri: storageUri } = context;
  const files = platform.sidecarFiles;
  const settings = watchSettings();
  const log = window.createOutputChannel('Crossread', { log: true });
  const kept = keepReadings(storageUri, settings);
  const service = createService(log, kept);
  const documents = watchDocuments();
  const editor = new ActiveEditor();
  const configured = new ConfiguredStories();
  subscriptions.push(settings, log, kept, service, documents, editor, configured);
  const notes = createNotes(context, files, createAuthor(settings, platform));
  // the notes of an article move after what was read in it
  const finder = new StoryFinder(service, memory, configured, documents);
  const noteKeeper = new NoteKeeper(notes, service, documents);
  const decisions = new DecisionKeeper(files, service);
  const suggestions = new SuggestionBoard();
  subscriptions.push(finder, noteKeeper, decisions, suggestions);
  return {
    service,
    settings,
    log,
    editor,
    documents,
    files,
    configured,
    finder,
    decisions,
    suggestions,
    facts: new StoryFacts(article => notes.notes(article)?.notes ?? []),
    notes,
    noteKeeper,
    writeDocx: platform.writeDocx,
    importInThread: platform.importInThread,
    memory,
    extensionUri,
    storageUri,
  };
}
