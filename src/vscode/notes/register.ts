import { Disposable } from 'vscode';
import type { App } from '../app';
import { registerCommands } from '../shell/commands';
import { registerThreads } from './threads/threads';
import { registerTypedTexts } from './threads/typedTexts';
import { registerUnsavedTexts } from './threads/unsaved';
import { registerNotesTree } from './view/notesTree';
import { registerNoteMarks } from './marks/marks';
import { registerNoteHovers } from './marks/hover';
import { registerNoteProblems } from './files/problems';
import { registerFollowFiles } from './files/followFiles';
import { registerOfferArticles } from './files/offerArticles';
import { noteEditingCommands } from './threads/noteEditing';
import { noteStateCommands } from './noteState';
import { lostNoteCommands } from './lostNotes';
import { noteViewingCommands } from './view/noteViewing';
import { noteLinkCommands } from './links/noteLinks';
import { noteExchangeCommands } from './files/noteExchange';
import { orphanedNoteCommands } from './files/findArticle';
import { noteCodeCommands } from './codes/noteCodes';
import { codebookCommands } from './codes/codebookEditing';

/** Notes: their threads, marks, view, codes and links, the files that they are kept in, and articles that these lost. */
export function registerNotes(app: App): Disposable {
  return Disposable.from(
    registerThreads(app),
    registerTypedTexts(app),
    registerUnsavedTexts(app),
    registerNotesTree(app),
    registerNoteMarks(app),
    registerNoteHovers(app),
    registerNoteProblems(app),
    registerFollowFiles(app),
    registerOfferArticles(app),
    registerCommands(app, {
      ...noteEditingCommands(app),
      ...noteStateCommands(app),
      ...lostNoteCommands(app),
      ...noteViewingCommands(app),
      ...noteLinkCommands(app),
      ...noteExchangeCommands(app),
      ...orphanedNoteCommands(app),
      ...noteCodeCommands(app),
      ...codebookCommands(app),
    }),
  );
}
