import type { App } from '../app';
import type { CommandHandlers } from '../shell/handlers';
import { needStory } from '../story/stories';

/**
 * Showing the picture of a story.
 * @param open shows the map of the story that an article belongs to
 */
export function storyMapCommands(app: App, open: (article: string) => void): CommandHandlers {
  return {
    'crossread.showStoryMap': async clicked => {
      const first = (await needStory(app, clicked))?.members[0];
      if (first !== undefined) open(first.key);
    },
  };
}
