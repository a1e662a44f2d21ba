import { l10n, window, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { SidecarFiles } from '../core/annotations/sidecarFiles';
import { createNoteStore } from '../core/annotations/store';
import { loadLexicon } from '../core/language/lexicon';
import { StoryService } from '../core/service/storyService';
import { ActiveEditor } from './adapters/activeEditor';
import { createAuthor, type AuthorSources } from './adapters/author';
import { watchDocuments } from './adapters/documentEvents';
import { after, hostPacer } from './adapters/pacing';
import { watchSettings, type LiveSettings } from './adapters/settings';
import type { App, DocxWriter } from './app';
import { registerExport } from './export/register';
import { registerFacts } from './facts/register';
import { StoryFacts } from './facts/storyFacts';
import { registerMap } from './map/register';
import { registerMarks } from './marks/register';
import { CodebookKeeper } from './notes/codes/codebookKeeper';
import { NoteKeeper } from './notes/files/noteKeeper';
import { LinkedNotes } from './notes/links/linkedNotes';
import { registerNotes } from './notes/register';
import { UnsavedTexts } from './notes/threads/unsavedTexts';
import { NoteView } from './notes/view/noteView';
import { registerPassages } from './passages/register';
import { registerShell } from './shell/register';
import { DecisionKeeper } from './story/decisionKeeper';
import { registerStory } from './story/register';
import { StoryFinder } from './story/storyFinder';
import { tellError } from './ui/tell';

/** What differs between the desktop and the web. */
export interface Platform extends AuthorSources {
  readonly sidecarFiles: SidecarFiles;
  /** Where the library for it can be loaded. */
  readonly writeDocx?: DocxWriter;
}

/** In their order: what a later one draws on words lies above, and its hovers come first. */
const subjects = [
  registerShell,
  registerStory,
  registerMarks,
  registerPassages,
  registerFacts,
  registerNotes,
  registerMap,
  registerExport,
] as const;

function createService(log: LogOutputChannel): StoryService {
  return new StoryService({
    pacer: hostPacer,
    after,
    loadReader: async () => {
      const [{ createStoryReader }, lexicon] = await Promise.all([import('../core/story/reader'), loadLexicon()]);
      return () => createStoryReader(lexicon);
    },
    onError: error => {
      log.error('reading a story', error);
      const sentence = l10n.t('Crossread could not read this story. The log (Output › Crossread) has the details.');
      void tellError(sentence);
    },
  });
}

function createApp(context: ExtensionContext, platform: Platform, settings: LiveSettings): App {
  const log = window.createOutputChannel('Crossread', { log: true });
  const service = createService(log);
  const author = createAuthor(settings, platform);
  const notes = createNoteStore({
    files: platform.sidecarFiles,
    pacer: hostPacer,
    clock: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    author: author.current,
  });
  const asking = notes.onDidChange(() => author.ask());
  const documents = watchDocuments();
  // the notes of an article move after what was read in it
  const finder = new StoryFinder(service, context.workspaceState, documents);
  const keeper = new NoteKeeper(notes, service, documents);
  const linkedNotes = new LinkedNotes(service, notes);
  const decisions = new DecisionKeeper(platform.sidecarFiles, service);
  const editor = new ActiveEditor();
  const noteView = new NoteView(context.workspaceState);
  const codebook = new CodebookKeeper(platform.sidecarFiles);
  context.subscriptions.push(log, asking, service, notes, documents, finder, keeper);
  context.subscriptions.push(linkedNotes, decisions, editor, noteView, codebook);
  const { extensionUri, globalStorageUri } = context;
  return {
    service,
    notes,
    facts: new StoryFacts(article => notes.notes(article)?.notes ?? []),
    finder,
    keeper,
    linkedNotes,
    decisions,
    editor,
    documents,
    noteView,
    codebook,
    files: platform.sidecarFiles,
    unsaved: new UnsavedTexts(context.workspaceState),
    drafts: new Map(),
    writeDocx: platform.writeDocx,
    settings,
    log,
    extensionUri,
    storageUri: globalStorageUri,
  };
}

/** Puts the extension together. Nothing heavy is loaded before the first story is read. */
export function start(context: ExtensionContext, platform: Platform): void {
  const settings = watchSettings();
  context.subscriptions.push(settings);
  const app = createApp(context, platform, settings);
  for (const register of subjects) context.subscriptions.push(register(app));
  void app.finder.considerOpen();
}
