import { Disposable } from 'vscode';
import type { App } from '../app';
import { registerCommands } from '../shell/commands';
import { codebookCommands } from './codes/codebookEditing';
import { noteCodeCommands } from './codes/noteCodes';
import { orphanedNoteCommands } from './files/findArticle';
import { registerFollowFiles } from './files/followFiles';
import { noteExchangeCommands } from './files/noteExchange';
import { registerOfferArticles } from './files/offerArticles';
import { registerNoteProblems } from './files/problems';
import { noteLinkCommands } from './links/noteLinks';
import { lostNoteCommands } from './lostNotes';
import { registerNoteHovers } from './marks/hover';
import { registerNoteMarks } from './marks/marks';
import { noteStateCommands } from './noteState';
import { noteEditingCommands } from './threads/noteEditing';
import { registerThreads } from './threads/threads';
import { registerTypedTexts } from './threads/typedTexts';
import { registerUnsavedTexts } from './threads/unsaved';
import { noteViewingCommands } from './view/noteViewing';
import { registerNotesTree } from './view/notesTree';

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
