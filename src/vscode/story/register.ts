import { Disposable } from 'vscode';
import type { App } from '../app';
import { registerCommands } from '../shell/commands';
import { registerLanguageStatus } from './languageStatus';
import { registerStoryTree } from './tree/storyTree';
import { assumptionCommands } from './assumptions';
import { detailCommands } from './details';
import { healthCommands } from './health';
import { storyMemberCommands } from './members';
import { storyCommands } from './stories';

/** The stories themselves: finding and opening them, their versions, what is set about them, and how they stand. */
export function registerStory(app: App): Disposable {
  return Disposable.from(
    registerLanguageStatus(app),
    registerStoryTree(app),
    registerCommands(app, {
      ...assumptionCommands(app),
      ...detailCommands(app),
      ...healthCommands(app),
      ...storyMemberCommands(app),
      ...storyCommands(app),
    }),
  );
}
