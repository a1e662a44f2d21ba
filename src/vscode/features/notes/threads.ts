import {
  CommentMode,
  comments,
  CommentThreadState,
  Disposable,
  l10n,
  Range,
  workspace,
  type CommentController,
  type CommentingRangeProvider,
  type CommentThread,
  type TextDocument,
} from 'vscode';
import type { Note } from '../../../core/annotations/annotation';
import type { PlacedNote } from '../../../core/annotations/placing';
import type { App } from '../../app';
import { untrusted, type NoteComment } from '../../noteComments';
import { noteContext, noteSummary, placeText, versionsText } from '../../noteWording';
import { openDocument } from '../../adapters/articleFiles';
import { versionsOf } from '../../openNotes';
import { rangeOf } from '../../ranges';

/** The comments of a note's thread: the note, then the replies. */
function commentsOf(thread: CommentThread, { note }: PlacedNote): readonly NoteComment[] {
  const article = thread.uri.toString();
  const shared = { mode: CommentMode.Preview, contextValue: 'editable', thread, article, note: note.id };
  const at = (time: string): { timestamp?: Date } => (time === '' ? {} : { timestamp: new Date(time) });
  const name = (person: Note['creator']): { name: string } => ({ name: person?.name ?? l10n.t('unknown') });
  return [
    { ...shared, body: untrusted(note.comment), raw: note.comment, author: name(note.creator), ...at(note.created) },
    ...note.replies.map(reply => ({
      ...shared,
      reply: reply.id,
      body: untrusted(reply.comment),
      raw: reply.comment,
      author: name(reply.creator),
      ...at(reply.created),
    })),
  ];
}

/** The comment threads of one open document. */
class DocumentThreads implements Disposable {
  private readonly threads = new Map<string, CommentThread>();

  constructor(
    private readonly controller: CommentController,
    private readonly document: TextDocument,
    private readonly app: App,
  ) {}

  /** Shows the notes as they are now; a thread that a person is writing in stays as it is. */
  show(placed: readonly PlacedNote[]): void {
    const shown = placed.filter(
      ({ note, anchor }) => note.target === null || (anchor !== null && anchor.start !== null),
    );
    const ids = new Set(shown.map(({ note }) => note.id));
    for (const [id, thread] of this.threads) {
      if (ids.has(id)) continue;
      thread.dispose();
      this.threads.delete(id);
    }
    for (const one of shown) this.showNote(one);
  }

  dispose(): void {
    for (const thread of this.threads.values()) thread.dispose();
    this.threads.clear();
  }

  /** The thread that a person has just written this note in, so that it stays open where it is. */
  private takeDraft(range: Range): CommentThread | undefined {
    const key = this.document.uri.toString();
    const draft = this.app.drafts.get(key);
    if (draft?.range?.start.line !== range.start.line) return undefined;
    this.app.drafts.delete(key);
    return draft;
  }

  private showNote(placed: PlacedNote): void {
    const { note, anchor } = placed;
    const range =
      anchor?.start != null && anchor.end !== null
        ? rangeOf(this.document, { start: anchor.start, end: anchor.end })
        : new Range(0, 0, 0, 0);
    const thread =
      this.threads.get(note.id) ??
      this.takeDraft(range) ??
      this.controller.createCommentThread(this.document.uri, range, []);
    this.threads.set(note.id, thread);
    if (thread.range?.isEqual(range) !== true) thread.range = range;
    const codes = this.app.codebook.namesOf(this.document.uri.toString(), note);
    const versions = versionsText(versionsOf(this.app, this.document.uri.toString(), note));
    thread.label = [noteSummary(note, codes), placeText(placed), versions]
      .filter(part => part !== undefined)
      .join(' — ');
    thread.contextValue = noteContext(placed);
    thread.state = note.resolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
    thread.canReply = true;
    const writing = thread.comments.some(({ mode }) => mode === CommentMode.Editing);
    if (!writing) thread.comments = commentsOf(thread, placed);
  }
}

/** Articles of stories can be commented on anywhere; other texts stay quiet. */
const commentingRanges = (app: App): CommentingRangeProvider => ({
  provideCommentingRanges: document => {
    const inStory = app.settings.current().enabled && app.service.storyOf(document.uri.toString()) !== undefined;
    return inStory ? [new Range(0, 0, Math.max(0, document.lineCount - 1), 0)] : [];
  },
});

/** Notes as comment threads beside the words they are on. */
export function registerThreads(app: App): Disposable {
  const controller = comments.createCommentController('crossread.notes', 'Crossread');
  controller.options = {
    prompt: l10n.t('Write a note or a reply…'),
    placeHolder: l10n.t('What is to be said of these words? (Markdown)'),
  };
  const offerCommenting = (): void => {
    // the editor asks for the ranges of an open document again only when it is given a provider
    controller.commentingRangeProvider = commentingRanges(app);
  };
  offerCommenting();
  const documents = new Map<string, DocumentThreads>();
  const close = (key: string): void => {
    documents.get(key)?.dispose();
    documents.delete(key);
  };
  const show = (key: string): void => {
    const document = openDocument(key);
    const notes = app.notes.notes(key)?.notes ?? [];
    if (document === undefined || !app.settings.current().enabled) {
      close(key);
      return;
    }
    const known = documents.get(key);
    if (known === undefined && notes.length === 0) return;
    const threads = known ?? new DocumentThreads(controller, document, app);
    documents.set(key, threads);
    threads.show(notes);
  };
  const showAll = (): void => workspace.textDocuments.forEach(({ uri }) => show(uri.toString()));
  showAll();
  return Disposable.from(
    controller,
    { dispose: () => documents.forEach(threads => threads.dispose()) },
    app.notes.onDidChange(show),
    app.codebook.onDidChange(showAll),
    app.settings.onDidChange(() => {
      offerCommenting();
      showAll();
    }),
    app.service.onDidChange(({ kind }) => {
      if (kind === 'members' || kind === 'removed') offerCommenting();
    }),
    workspace.onDidOpenTextDocument(({ uri }) => show(uri.toString())),
    workspace.onDidCloseTextDocument(({ uri }) => close(uri.toString())),
  );
}
