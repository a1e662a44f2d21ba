import { Disposable, EventEmitter, type CommentThread } from 'vscode';
import { registerCommands } from '../shell/commands';
import { codebookProblem } from '../ui/fileProblems';
import { tellWarning } from '../ui/tell';
import { codebookCommands } from './codes/codebookEditing';
import { CodebookKeeper } from './codes/codebookKeeper';
import { noteCodeCommands } from './codes/noteCodes';
import { orphanedNoteCommands } from './files/findArticle';
import { registerFollowFiles } from './files/followFiles';
import { noteExchangeCommands } from './files/noteExchange';
import { registerOfferArticles } from './files/offerArticles';
import { registerNoteProblems } from './files/problems';
import { LinkedNotes } from './links/linkedNotes';
import { noteLinkCommands } from './links/noteLinks';
import { lostNoteCommands } from './lostNotes';
import { registerNoteHovers } from './marks/hover';
import { registerNoteMarks } from './marks/marks';
import { noteStateCommands } from './noteState';
import type { NotePorts } from './ports';
import { noteEditingCommands } from './threads/noteEditing';
import { registerThreads } from './threads/threads';
import { registerTypedTexts } from './threads/typedTexts';
import { registerUnsavedTexts } from './threads/unsaved';
import { UnsavedTexts } from './threads/unsavedTexts';
import { NoteView } from './view/noteView';
import { noteViewingCommands } from './view/noteViewing';
import { registerNotesTree } from './view/notesTree';

/** Notes: their threads, marks, view, codes and links, the files that they are kept in, and articles that these lost. */
export function registerNotes(
  given: NotePorts<
    'service' | 'finder' | 'settings' | 'log' | 'editor' | 'documents' | 'files' | 'notes' | 'noteKeeper' | 'memory'
  >,
): Disposable {
  const { service, notes, files, memory } = given;
  const codebook = new CodebookKeeper(files);
  const linkedNotes = new LinkedNotes(service, notes);
  const noteView = new NoteView(memory);
  const unsaved = new UnsavedTexts(memory);
  const drafts = new Map<string, CommentThread>();
  const abandoned = new EventEmitter<void>();
  const ports = { ...given, codebook, linkedNotes, noteView, unsaved, drafts, abandoned };
  return Disposable.from(
    abandoned,
    codebook,
    linkedNotes,
    noteView,
    registerThreads(ports),
    registerTypedTexts(ports),
    registerUnsavedTexts(ports),
    registerNotesTree(ports),
    registerNoteMarks(ports),
    registerNoteHovers(ports),
    registerNoteProblems(ports),
    codebook.onProblem(problem => void tellWarning(codebookProblem(problem))),
    registerFollowFiles(ports),
    registerOfferArticles(ports),
    registerCommands(ports, {
      ...noteEditingCommands(ports),
      ...noteStateCommands(ports),
      ...lostNoteCommands(ports),
      ...noteViewingCommands(ports),
      ...noteLinkCommands(ports),
      ...noteExchangeCommands(ports),
      ...orphanedNoteCommands(ports),
      ...noteCodeCommands(ports),
      ...codebookCommands(ports),
    }),
  );
}
