import type { App } from '../../app';
import type { CommandHandlers } from '../../shell/handlers';
import { needStory } from '../../story/stories';

/**
 * Showing the claims × versions table.
 * @param open shows the table of the story that an article belongs to
 */
export function factTableCommands(app: App, open: (article: string) => void): CommandHandlers {
  return {
    'crossread.showFactTable': async clicked => {
      const first = (await needStory(app, clicked))?.members[0];
      if (first !== undefined) open(first.key);
    },
  };
}
