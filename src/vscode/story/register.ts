import { Disposable } from 'vscode';
import type { App } from '../app';
import { registerCommands } from '../shell/commands';
import { assumptionCommands } from './assumptions';
import { detailCommands } from './details';
import { healthCommands } from './health';
import { registerLanguageStatus } from './languageStatus';
import { storyMemberCommands } from './members';
import { storyCommands } from './stories';
import { registerStoryTree } from './tree/storyTree';

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
