import { commands, Disposable, l10n } from 'vscode';
import type { App } from '../app';
import { tellError } from '../ui/tell';
import { assumptionCommands } from '../story/assumptions';
import { detailCommands } from '../story/details';
import { entityCommands } from '../marks/entities';
import { differenceCommands } from '../facts/differences';
import { factCommands } from '../facts/nextFact';
import { codebookCommands } from '../notes/codes/codebookEditing';
import { exportCommands } from '../export/export';
import type { CommandHandlers } from './handlers';
import { healthCommands } from '../story/health';
import { matchDecisionCommands } from '../passages/matchDecisions';
import { matchCommands } from '../passages/matches';
import { lostNoteCommands } from '../notes/lostNotes';
import { noteCodeCommands } from '../notes/codes/noteCodes';
import { noteEditingCommands } from '../notes/threads/noteEditing';
import { noteExchangeCommands } from '../notes/files/noteExchange';
import { noteLinkCommands } from '../notes/links/noteLinks';
import { orphanedNoteCommands } from '../notes/files/findArticle';
import { noteStateCommands } from '../notes/noteState';
import { noteViewingCommands } from '../notes/view/noteViewing';
import { passageCommands } from '../passages/passages';
import { goTo } from '../ui/places';
import { storyCommands } from '../story/stories';
import { storyMemberCommands } from '../story/members';
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
