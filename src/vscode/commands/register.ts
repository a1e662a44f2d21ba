import { commands, Disposable, l10n } from 'vscode';
import type { App } from '../app';
import { tellError } from '../ui/tell';
import { assumptionCommands } from './assumptions';
import { detailCommands } from './details';
import { entityCommands } from './entities';
import { differenceCommands } from './differences';
import { factCommands } from './facts';
import { codebookCommands } from './codebookEditing';
import { exportCommands } from './export';
import type { CommandHandlers } from './handlers';
import { healthCommands } from './health';
import { matchDecisionCommands } from './matchDecisions';
import { matchCommands } from './matches';
import { lostNoteCommands } from './lostNotes';
import { noteCodeCommands } from './noteCodes';
import { noteEditingCommands } from './noteEditing';
import { noteExchangeCommands } from './noteExchange';
import { noteLinkCommands } from './noteLinks';
import { orphanedNoteCommands } from './orphanedNotes';
import { noteStateCommands } from './noteState';
import { noteViewingCommands } from './noteViewing';
import { passageCommands } from './passages';
import { goTo } from './places';
import { storyCommands } from './stories';
import { storyMemberCommands } from './storyMembers';
import { switchCommands } from './switches';

/** Every command of the extension; the manifest lists those that people see. */
export function allCommands(app: App): CommandHandlers {
  return {
    ...storyCommands(app),
    ...storyMemberCommands(app),
    ...matchCommands(app),
    ...passageCommands(app),
    ...matchDecisionCommands(app),
    ...noteEditingCommands(app),
    ...noteStateCommands(app),
    ...noteViewingCommands(app),
    ...lostNoteCommands(app),
    ...noteLinkCommands(app),
    ...noteExchangeCommands(app),
    ...orphanedNoteCommands(app),
    ...noteCodeCommands(app),
    ...codebookCommands(app),
    ...factCommands(app),
    ...differenceCommands(app),
    ...assumptionCommands(app),
    ...detailCommands(app),
    ...exportCommands(app),
    ...healthCommands(app),
    ...entityCommands(app),
    ...switchCommands(),
    'crossread.goTo': span => goTo(app, span),
  };
}

/** Registers commands. A failing one tells the person in a sentence and the log in full. */
export function registerCommands(app: App, handlers: CommandHandlers): Disposable {
  return Disposable.from(
    ...Object.entries(handlers).map(([id, handler]) =>
      commands.registerCommand(id, async (...args: unknown[]) => {
        try {
          return await handler(...args);
        } catch (error) {
          app.log.error(id, error);
          const reason = error instanceof Error ? error.message : String(error);
          void tellError(l10n.t('Crossread could not do that: {0}', reason));
          return undefined;
        }
      }),
    ),
  );
}
