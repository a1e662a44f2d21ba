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
import type { PlacedNote } from '../../../core/annotations/placedNote';
import { openDocument } from '../../adapters/articleFiles';
import { rangeOf } from '../../adapters/ranges';
import { plain } from '../../ui/plain';
import { noteMarkdown } from '../../ui/rendered';
import { linkedContext, noteContext, noteSourceText, noteSummary, placeText, versionsText } from '../noteWording';
import { versionsOf } from '../openNotes';
import type { NotePorts } from '../ports';
import { withSources, type NoteComment } from './noteComments';

/** A note where it shows: on its own words, or at the passage of another version that it is linked to. */
interface ShownNote {
  readonly placed: PlacedNote;
  /** Key of the article that holds it. */
  readonly owner: string;
  readonly range: Range;
  /** File name of the article that holds it, when that is another one. */
  readonly from?: string;
}

/** The comments of a note's thread: the note, then the replies. */
function commentsOf(thread: CommentThread, { placed: { note }, owner, from }: ShownNote): readonly NoteComment[] {
  const contextValue = from === undefined ? 'editable' : 'editable.linked';
  const shared = { mode: CommentMode.Preview, contextValue, thread, article: owner, note: note.id };
  const at = (time: string): { timestamp?: Date } => (time === '' ? {} : { timestamp: new Date(time) });
  const name = (person: Note['creator']): { name: string } => ({
    name: plain(person?.name ?? l10n.t('unknown'), 'text'),
  });
  return [
    {
      ...shared,
      body: noteMarkdown(withSources(note)),
      raw: note.comment,
      author: name(note.creator),
      ...at(note.created),
    },
    ...note.replies.map(reply => ({
      ...shared,
      reply: reply.id,
      body: noteMarkdown(reply.comment),
      raw: reply.comment,
      author: name(reply.creator),
      ...at(reply.created),
    })),
  ];
}

/** The comment threads of one open document. */
class DocumentThreads implements Disposable {
  private readonly threads = new Map<string, CommentThread>();
  private readonly key: string;

  constructor(
    private readonly controller: CommentController,
    private readonly document: TextDocument,
    private readonly ports: NotePorts<'service' | 'notes' | 'codebook' | 'linkedNotes' | 'drafts'>,
  ) {
    this.key = document.uri.toString();
  }

  /** Shows the notes as they are now; a thread that a person is writing in stays as it is. */
  show(): void {
    const shown = [...this.own(), ...this.linked()];
    const ids = new Set(shown.map(idOf));
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

  private own(): readonly ShownNote[] {
    return (this.ports.notes.notes(this.key)?.notes ?? []).flatMap(placed => {
      const { start = null, end = null } = placed.anchor ?? {};
      if (placed.note.target === null) return [{ placed, owner: this.key, range: new Range(0, 0, 0, 0) }];
      if (start === null || end === null) return [];
      return [{ placed, owner: this.key, range: rangeOf(this.document, { start, end }) }];
    });
  }

  private linked(): readonly ShownNote[] {
    return this.ports.linkedNotes.of(this.key).map(({ placed, owner, ownerName, ...span }) => ({
      placed,
      owner,
      from: ownerName,
      range: rangeOf(this.document, span),
    }));
  }

  /** The thread that a person has just written this note in, so that it stays open where it is. */
  private takeDraft(range: Range): CommentThread | undefined {
    const draft = this.ports.drafts.get(this.key);
    if (draft?.range?.start.line !== range.start.line) return undefined;
    this.ports.drafts.delete(this.key);
    return draft;
  }

  private showNote(shown: ShownNote): void {
    const { placed, range, from } = shown;
    const { note } = placed;
    const thread =
      this.threads.get(idOf(shown)) ??
      (from === undefined ? this.takeDraft(range) : undefined) ??
      this.controller.createCommentThread(this.document.uri, range, []);
    this.threads.set(idOf(shown), thread);
    if (thread.range?.isEqual(range) !== true) thread.range = range;
    thread.label = plain(this.labelOf(shown), 'text');
    thread.contextValue = from === undefined ? noteContext(placed) : linkedContext(placed);
    thread.state = note.resolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
    thread.canReply = true;
    const writing = thread.comments.some(({ mode }) => mode === CommentMode.Editing);
    if (!writing) thread.comments = commentsOf(thread, shown);
  }

  /** "from wire-2024-07-09 — disputed · toll — also in digest · missing in retyped" */
  private labelOf({ placed, owner, from }: ShownNote): string {
    const codes = this.ports.codebook.namesOf(owner, placed.note);
    const others = versionsOf(this.ports, owner, placed.note).filter(({ article }) => article !== this.key);
    return [
      from === undefined ? undefined : l10n.t('from {0}', from),
      noteSummary(placed.note, codes),
      noteSourceText(placed.note),
      placeText(placed),
      versionsText(others),
    ]
      .filter(part => part !== undefined)
      .join(' — ');
  }
}

/** Ids of notes are unique within an article only: a copied sidecar may repeat them. */
const idOf = ({ owner, placed }: ShownNote): string => `${owner}\n${placed.note.id}`;

/** Articles of stories can be commented on anywhere; other texts stay quiet. */
const commentingRanges = (ports: NotePorts<'service' | 'settings'>): CommentingRangeProvider => ({
  provideCommentingRanges: document => {
    const inStory = ports.settings.current().enabled && ports.service.storyOf(document.uri.toString()) !== undefined;
    return inStory ? [new Range(0, 0, Math.max(0, document.lineCount - 1), 0)] : [];
  },
});

function createController(): CommentController {
  const controller = comments.createCommentController('crossread.notes', 'Crossread');
  controller.options = {
    prompt: l10n.t('Reply…'),
    placeHolder: l10n.t('What is to be said of these words? (Markdown)'),
  };
  return controller;
}

const isNoted = ({ notes, linkedNotes }: NotePorts<'notes' | 'linkedNotes'>, key: string): boolean =>
  (notes.notes(key)?.notes.length ?? 0) > 0 || linkedNotes.of(key).length > 0;

/** Notes as comment threads beside the words they are on. */
export function registerThreads(
  ports: NotePorts<'service' | 'settings' | 'notes' | 'codebook' | 'linkedNotes' | 'drafts' | 'abandoned'>,
): Disposable {
  let controller = createController();
  const offerCommenting = (): void => {
    // the editor asks for the ranges of an open document again only when it is given a provider
    controller.commentingRangeProvider = commentingRanges(ports);
  };
  offerCommenting();
  const documents = new Map<string, DocumentThreads>();
  const close = (key: string): void => {
    documents.get(key)?.dispose();
    documents.delete(key);
  };
  const show = (key: string): void => {
    const document = openDocument(key);
    if (document === undefined || !ports.settings.current().enabled) {
      close(key);
      return;
    }
    const known = documents.get(key);
    if (known === undefined && !isNoted(ports, key)) return;
    const threads = known ?? new DocumentThreads(controller, document, ports);
    documents.set(key, threads);
    threads.show();
  };
  const showAll = (): void => workspace.textDocuments.forEach(({ uri }) => show(uri.toString()));
  showAll();
  const beginAnew = (): void => {
    for (const key of [...documents.keys()]) close(key);
    // a box that nothing was written in belongs to the editor, which shows it again: it goes with its controller alone
    controller.dispose();
    controller = createController();
    offerCommenting();
    showAll();
  };
  return Disposable.from(
    { dispose: () => documents.forEach(threads => threads.dispose()) },
    { dispose: () => controller.dispose() },
    ports.abandoned.event(beginAnew),
    ports.notes.onDidChange(show),
    ports.linkedNotes.onDidChange(show),
    ports.codebook.onDidChange(showAll),
    ports.settings.onDidChange(() => {
      offerCommenting();
      showAll();
    }),
    ports.service.onDidChange(({ kind }) => (kind === 'members' || kind === 'removed') && offerCommenting()),
    workspace.onDidOpenTextDocument(({ uri }) => show(uri.toString())),
    workspace.onDidCloseTextDocument(({ uri }) => close(uri.toString())),
  );
}
