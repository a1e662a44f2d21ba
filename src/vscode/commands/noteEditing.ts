import {
  CommentMode,
  l10n,
  Selection,
  window,
  workspace,
  commands,
  type Comment,
  type CommentReply,
  type TextEditor,
} from 'vscode';
import { indexAt, type Span } from '../../core/text/span';
import { readStructure } from '../../core/text/structure';
import { finish } from '../../core/util/sliced';
import { fileName, mayBeArticle } from '../adapters/articleFiles';
import { after } from '../adapters/pacing';
import type { App } from '../app';
import { isNoteComment, showComment, type NoteComment } from '../noteComments';
import { noteOn, report, writeText } from '../noteWriting';
import { askText } from '../ui/ask';
import { tell } from '../ui/tell';
import type { TextPurpose } from '../unsavedTexts';
import type { CommandHandlers } from './handlers';

async function add(app: App, article: string, span: Span | null, comment: string): Promise<void> {
  await report(await writeText(app, article, noteOn(app, article, span), comment), article, comment);
}

/** The selection; without one, the sentence at the cursor. */
function spanToNote({ document, selection }: TextEditor): Span | undefined {
  const start = document.offsetAt(selection.start);
  if (!selection.isEmpty) return { start, end: document.offsetAt(selection.end) };
  const { sentences } = finish(readStructure(document.getText(), fileName(document.uri)));
  return sentences[indexAt(sentences, start, true)];
}

async function addNote(app: App): Promise<void> {
  const editor = window.activeTextEditor;
  const span = editor && mayBeArticle(editor.document.uri) ? spanToNote(editor) : undefined;
  if (editor === undefined || span === undefined) {
    void tell(l10n.t('Select words in an article (.txt or .md) first.'));
    return;
  }
  const { document } = editor;
  const key = document.uri.toString();
  editor.selection = new Selection(document.positionAt(span.start), document.positionAt(span.end));
  await app.keeper.openDocument(document);
  if (app.service.storyOf(key) !== undefined && app.settings.current().enabled) {
    app.unsaved.begin(key, noteOn(app, key, span));
    await commands.executeCommand('workbench.action.addComment');
    return;
  }
  const comment = await askText({
    title: l10n.t('Add Note'),
    prompt: l10n.t('What is to be said of these words? (Markdown)'),
  });
  if (comment !== undefined) await add(app, key, span, comment);
}

async function addArticleNote(app: App): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined || !mayBeArticle(document.uri)) {
    void tell(l10n.t('Open an article (.txt or .md) first.'));
    return;
  }
  await app.keeper.openDocument(document);
  const comment = await askText({ title: l10n.t('Note on the Whole Article'), prompt: l10n.t('Markdown') });
  const key = document.uri.toString();
  if (comment !== undefined) await add(app, key, null, comment);
}

const isReply = (value: unknown): value is CommentReply =>
  typeof value === 'object' && value !== null && 'thread' in value && 'text' in value;

/** A new thread becomes a note, a text in a note's thread a reply. */
async function submit(app: App, value: unknown): Promise<void> {
  if (!isReply(value) || value.text.trim() === '') return;
  const { thread, text } = value;
  const key = thread.uri.toString();
  const first = thread.comments[0];
  if (isNoteComment(first)) {
    const { article, note } = first;
    await report(await writeText(app, article, { kind: 'reply', note }, text), article, text);
    return;
  }
  const document = await workspace.openTextDocument(thread.uri);
  const span = thread.range && {
    start: document.offsetAt(thread.range.start),
    end: document.offsetAt(thread.range.end),
  };
  const line = thread.range && document.lineAt(thread.range.start.line).range;
  // a thread made by the gutter's plus sign has no words of its own: it is on its line
  const words =
    span && span.start === span.end && line
      ? { start: document.offsetAt(line.start), end: document.offsetAt(line.end) }
      : span;
  app.drafts.set(key, thread);
  const outcome = await writeText(app, key, noteOn(app, key, words ?? null), text);
  app.drafts.delete(key);
  await report(outcome, key, text);
}

async function discard(app: App, value: unknown): Promise<void> {
  if (!isReply(value)) return;
  value.thread.dispose();
  await app.unsaved.dropText(value.thread.uri.toString(), value.text);
}

const editOf = ({ note, reply, raw }: NoteComment): TextPurpose => ({
  kind: 'edit',
  note,
  seen: raw,
  ...(reply !== undefined && { reply }),
});

function edit(app: App, comment: NoteComment, text = comment.raw): void {
  app.unsaved.begin(comment.article, editOf(comment));
  showComment(comment, CommentMode.Editing, text);
}

/** The editor closes the box as soon as "Save" is pressed; it takes notice of one that opens again after this long. */
const reopeningPause = 300;

async function cancel(app: App, comment: NoteComment): Promise<void> {
  showComment(comment, CommentMode.Preview);
  await app.unsaved.dropText(comment.article, draftOf(comment));
}

/** A comment whose text a person has edited in place: its body is plain text then. */
const draftOf = ({ body }: Comment): string => (typeof body === 'string' ? body : body.value);

async function saveEdit(app: App, value: unknown): Promise<void> {
  if (!isNoteComment(value)) return;
  const { article } = value;
  const draft = draftOf(value);
  // no longer being written, so that the thread takes the note over as it is kept
  showComment(value, CommentMode.Preview, draft);
  const outcome = await writeText(app, article, editOf(value), draft);
  if (outcome.ok) return;
  showComment(value, CommentMode.Preview);
  after(reopeningPause, () => edit(app, value, draft));
  await report(outcome, article, draft);
}

/** Writing notes in comment threads. */
export function noteEditingCommands(app: App): CommandHandlers {
  return {
    'crossread.addNote': () => addNote(app),
    'crossread.addArticleNote': () => addArticleNote(app),
    'crossread.submitNote': reply => submit(app, reply),
    'crossread.replyToNote': reply => submit(app, reply),
    'crossread.discardNote': value => discard(app, value),
    'crossread.editNote': value => isNoteComment(value) && edit(app, value),
    'crossread.cancelNote': value => isNoteComment(value) && cancel(app, value),
    'crossread.saveNote': value => saveEdit(app, value),
  };
}
