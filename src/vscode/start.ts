import { l10n, window, type ExtensionContext } from 'vscode';
import { StoryService } from '../core/service/storyService';
import { createStoryReader } from '../core/story/reader';
import { loadLexicon } from '../core/nlp/lexicon';
import { after, hostPacer } from './adapters/pacing';
import type { App } from './app';
import { allCommands, registerCommands } from './commands/register';
import { registerContext } from './features/context';
import { registerHighlights } from './features/highlights';
import { registerHovers } from './features/hovers';
import { registerLanguageStatus } from './features/languageStatus';
import { registerLenses } from './features/lenses';
import { registerStoryTree } from './features/storyTree';
import { watchSettings } from './settings';
import { StoryFinder } from './storyFinder';

const features = [
  registerContext,
  registerLenses,
  registerHighlights,
  registerHovers,
  registerLanguageStatus,
  registerStoryTree,
] as const;

/** Puts the extension together. Nothing heavy is loaded before the first story is read. */
export function start(context: ExtensionContext): void {
  const log = window.createOutputChannel('Crossread', { log: true });
  const service = new StoryService({
    pacer: hostPacer,
    after,
    loadReader: async () => {
      const lexicon = await loadLexicon();
      return () => createStoryReader(lexicon);
    },
    onError: error => {
      log.error('reading a story', error);
      void window.showErrorMessage(
        l10n.t('Crossread could not read this story. The log (Output › Crossread) has the details.'),
      );
    },
  });
  const finder = new StoryFinder(service, context.workspaceState);
  const settings = watchSettings();
  const app: App = {
    service,
    finder,
    settings,
    log,
    extensionUri: context.extensionUri,
    storageUri: context.globalStorageUri,
  };
  context.subscriptions.push(log, service, finder, settings, registerCommands(app, allCommands(app)));
  for (const register of features) context.subscriptions.push(register(app));
  void finder.considerOpen();
}
