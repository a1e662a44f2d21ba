import { l10n, window } from 'vscode';
import type { App } from '../app';
import type { CommandHandlers } from './handlers';
import { currentStory } from './stories';

/**
 * Showing the picture of a story.
 * @param open shows the map of the story that an article belongs to
 */
export function storyMapCommands(app: App, open: (article: string) => void): CommandHandlers {
  return {
    'crossread.showStoryMap': async () => {
      if (app.service.stories().length === 0) {
        void window.showInformationMessage(
          l10n.t('Open an article of a story first, or choose “Crossread: Open Story…”.'),
        );
        return;
      }
      const first = (await currentStory(app))?.members[0];
      if (first !== undefined) open(first.key);
    },
  };
}
