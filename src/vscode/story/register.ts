import { Disposable } from 'vscode';
import { registerCommands } from '../shell/commands';
import { decisionProblem } from '../ui/fileProblems';
import { tellWarning } from '../ui/tell';
import { assumptionCommands } from './assumptions';
import { detailCommands } from './details';
import { healthCommands } from './health';
import { registerLanguageStatus } from './languageStatus';
import { storyMemberCommands } from './members';
import type { StoryPorts } from './ports';
import { readingLayoutCommands } from './readingLayout';
import { registerRefusedGlobs } from './refusedGlobs';
import { registerSourceFolders } from './sourceFolders';
import { storyCommands } from './stories';
import { registerStoryTree } from './tree/storyTree';
import { registerWrapping } from './wrapping';

/** The stories themselves: finding and opening them, their versions, what is set about them, and how they stand. */
export function registerStory(
  ports: StoryPorts<
    | 'service'
    | 'editor'
    | 'settings'
    | 'log'
    | 'configured'
    | 'finder'
    | 'decisions'
    | 'suggestions'
    | 'facts'
    | 'notes'
    | 'noteKeeper'
    | 'extensionUri'
    | 'storageUri'
  >,
): Disposable {
  return Disposable.from(
    registerLanguageStatus(ports),
    registerStoryTree(ports),
    registerRefusedGlobs(ports),
    registerSourceFolders(ports),
    registerWrapping(ports),
    ports.decisions.onProblem(problem => void tellWarning(decisionProblem(problem))),
    registerCommands(ports, {
      ...assumptionCommands(ports),
      ...detailCommands(ports),
      ...healthCommands(ports),
      ...readingLayoutCommands(),
      ...storyMemberCommands(ports),
      ...storyCommands(ports),
    }),
  );
}
