import { l10n, window } from 'vscode';
import type { App } from '../app';
import type { CommandHandlers } from './handlers';
import { currentStory } from './stories';

/**
 * Showing the claims × versions table.
 * @param open shows the table of the story that an article belongs to
 */
export function factTableCommands(app: App, open: (article: string) => void): CommandHandlers {
  return {
    'crossread.showFactTable': async () => {
      const story = await currentStory(app);
      const first = story?.members[0];
      if (first !== undefined) open(first.key);
      else
        void window.showInformationMessage(
          l10n.t('Open an article of a story first, or choose “Crossread: Open Story…”.'),
        );
    },
  };
}
