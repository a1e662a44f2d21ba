import { l10n, window, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { SidecarFiles } from '../core/annotations/sidecarFiles';
import { createNoteStore } from '../core/annotations/store';
import { loadLexicon } from '../core/language/lexicon';
import { createFactReader } from '../core/story/factChanges';
import type { StoryReader } from '../core/story/reader';
import { StoryService } from '../core/service/storyService';
import { createAuthor, type AuthorSources } from './adapters/author';
import { after, hostPacer } from './adapters/pacing';
import { ActiveEditor } from './activeEditor';
import type { App, DocxWriter } from './app';
import { allCommands, registerCommands } from './commands/register';
import { CodebookKeeper } from './codebookKeeper';
import { DecisionKeeper } from './decisionKeeper';
import { registerContext } from './features/context';
import { registerDifferenceActions } from './features/differenceActions';
import { registerEntitiesTree } from './features/entitiesTree';
import { registerEntitySearch } from './features/entitySearch';
import { registerOutline } from './features/outline';
import { registerFactTable } from './features/factTable/factTable';
import { registerFactsLeft } from './features/factsLeft';
import { registerHighlights } from './features/highlights';
import { registerHovers } from './features/hovers/hovers';
import { registerKeptFiles } from './features/keptFiles';
import { registerLanguageStatus } from './features/languageStatus';
import { registerLenses } from './features/lenses';
import { registerMatches } from './features/matches/matches';
import { registerNoteHovers } from './features/notes/hover';
import { registerFollowFiles } from './features/notes/followFiles';
import { registerNoteMarks } from './features/notes/marks';
import { registerNotesTree } from './features/notes/notesTree';
import { registerOfferArticles } from './features/notes/offerArticles';
import { registerNoteProblems } from './features/notes/problems';
import { registerThreads } from './features/notes/threads';
import { registerTypedTexts } from './features/notes/typedTexts';
import { registerUnsavedTexts } from './features/notes/unsaved';
import { registerProblems } from './features/problems';
import { registerStoryMap } from './features/storyMap/storyMap';
import { registerStoryTree } from './features/storyTree/storyTree';
import { LinkedNotes } from './linkedNotes';
import { NoteKeeper } from './noteKeeper';
import { NoteView } from './noteView';
import { UnsavedTexts } from './unsavedTexts';
import { watchSettings, type LiveSettings } from './settings';
import { StoryFacts } from './storyFacts';
import { StoryFinder } from './storyFinder';
import { tellError } from './ui/tell';

/** What differs between the desktop and the web. */
export interface Platform extends AuthorSources {
  readonly sidecarFiles: SidecarFiles;
  /** Where the library for it can be loaded. */
  readonly writeDocx?: DocxWriter;
}

const features = [
  registerContext,
  registerLenses,
  registerHighlights,
  registerHovers,
  registerLanguageStatus,
  registerStoryTree,
  registerMatches,
  registerEntitiesTree,
  registerEntitySearch,
  registerOutline,
  registerProblems,
  registerDifferenceActions,
  registerThreads,
  registerNotesTree,
  registerNoteProblems,
  registerKeptFiles,
  registerNoteMarks,
  registerNoteHovers,
  registerFollowFiles,
  registerOfferArticles,
  registerUnsavedTexts,
  registerTypedTexts,
  registerFactsLeft,
  registerFactTable,
  registerStoryMap,
] as const;

/** Loads what stories are read with. */
async function loadReader(): Promise<() => StoryReader> {
  const [{ createStoryReader }, lexicon] = await Promise.all([import('../core/story/reader'), loadLexicon()]);
  return () => createStoryReader(lexicon);
}

function createService(log: LogOutputChannel): StoryService {
  return new StoryService({
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
    loadFacts: async () => createFactReader(await loadReader()),
  });
  const asking = notes.onDidChange(() => author.ask());
  const finder = new StoryFinder(service, context.workspaceState);
  const keeper = new NoteKeeper(notes, service);
  const linkedNotes = new LinkedNotes(service, notes);
  const decisions = new DecisionKeeper(platform.sidecarFiles, service);
  const editor = new ActiveEditor();
  const noteView = new NoteView(context.workspaceState);
  const codebook = new CodebookKeeper(platform.sidecarFiles);
  context.subscriptions.push(log, asking, service, notes, finder, keeper);
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
  context.subscriptions.push(registerCommands(app, allCommands(app)));
  for (const register of features) context.subscriptions.push(register(app));
  void app.finder.considerOpen();
}
