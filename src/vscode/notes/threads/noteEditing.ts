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
  type Uri,
} from 'vscode';
import { indexAt, type Span } from '../../../core/text/span';
import { readArticlesIn } from '../../../core/text/structure';
import { finish } from '../../../core/util/sliced';
import { fileName, mayBeArticle } from '../../adapters/articleFiles';
import { after } from '../../adapters/pacing';
import type { CommandHandlers } from '../../shell/commands';
import { needArticle } from '../../shell/currentStory';
import { report } from '../../shell/outcomes';
import { askText } from '../../ui/ask';
import { tell } from '../../ui/tell';
import type { NotePorts } from '../ports';
import { isNoteComment, showComment, type NoteComment } from './noteComments';
import { noteOn, writeText } from './noteWriting';
import type { TextPurpose } from './unsavedTexts';

async function add(
  ports: NotePorts<'service' | 'notes' | 'unsaved'>,
  article: string,
  span: Span | null,
  comment: string,
): Promise<void> {
  await report(await writeText(ports, article, noteOn(ports, article, span), comment), article, comment);
}

/** The selection; without one, the sentence at the cursor. */
function spanToNote({ document, selection }: TextEditor): Span | undefined {
  const start = document.offsetAt(selection.start);
  if (!selection.isEmpty) return { start, end: document.offsetAt(selection.end) };
  const articles = finish(readArticlesIn(document.getText(), fileName(document.uri)));
  const sentences = articles.flatMap(({ structure }) => structure.sentences);
  return sentences[indexAt(sentences, start, true)];
}

async function addNote(
  ports: NotePorts<'service' | 'finder' | 'settings' | 'notes' | 'noteKeeper' | 'unsaved'>,
): Promise<void> {
  const active = window.activeTextEditor;
  const editor = active && mayBeArticle(active.document.uri) ? active : (await needArticle(ports))?.editor;
  if (editor === undefined) return;
  const span = spanToNote(editor);
  if (span === undefined) {
    void tell(l10n.t('Select words in an article (.txt or .md) first.'));
    return;
  }
  const { document } = editor;
  const key = document.uri.toString();
  editor.selection = new Selection(document.positionAt(span.start), document.positionAt(span.end));
  await ports.noteKeeper.openDocument(document);
  if (ports.service.storyOf(key) !== undefined && ports.settings.current().enabled) {
    ports.unsaved.begin(key, noteOn(ports, key, span));
    await commands.executeCommand('workbench.action.addComment');
    return;
  }
  const comment = await askText({
    title: l10n.t('Add Note'),
    prompt: l10n.t('What is to be said of these words? (Markdown)'),
  });
  if (comment !== undefined) await add(ports, key, span, comment);
}

async function addArticleNote(ports: NotePorts<'service' | 'notes' | 'noteKeeper' | 'unsaved'>): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined || !mayBeArticle(document.uri)) {
    void tell(l10n.t('Open an article (.txt or .md) first.'));
    return;
  }
  await ports.noteKeeper.openDocument(document);
  const comment = await askText({ title: l10n.t('Note on the Whole Article'), prompt: l10n.t('Markdown') });
  const key = document.uri.toString();
  if (comment !== undefined) await add(ports, key, null, comment);
}

const isReply = (value: unknown): value is CommentReply =>
  typeof value === 'object' && value !== null && 'thread' in value && 'text' in value;

/** A new thread becomes a note, a text in a note's thread a reply. */
async function submit(ports: NotePorts<'service' | 'notes' | 'unsaved' | 'drafts'>, value: unknown): Promise<void> {
  if (!isReply(value) || value.text.trim() === '') return;
  const { thread, text } = value;
  const key = thread.uri.toString();
  const first = thread.comments[0];
  if (isNoteComment(first)) {
    const { article, note } = first;
    if (await report(await writeText(ports, article, { kind: 'reply', note }, text), article, text))
      await backToText(thread.uri);
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
  ports.drafts.set(key, thread);
  const outcome = await writeText(ports, key, noteOn(ports, key, words ?? null), text);
  ports.drafts.delete(key);
  if (await report(outcome, key, text)) await backToText(thread.uri);
}

/** Puts the cursor back where a person read before they wrote. */
async function backToText(article: Uri): Promise<void> {
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === article.toString());
  if (editor?.viewColumn === undefined) return;
  const { viewColumn, selection } = editor;
  await window.showTextDocument(editor.document, { viewColumn, selection });
}

async function discard(ports: NotePorts<'unsaved'>, value: unknown): Promise<void> {
  if (!isReply(value)) return;
  value.thread.dispose();
  await ports.unsaved.dropText(value.thread.uri.toString(), value.text);
}

const editOf = ({ note, reply, raw }: NoteComment): TextPurpose => ({
  kind: 'edit',
  note,
  seen: raw,
  ...(reply !== undefined && { reply }),
});

function edit(ports: NotePorts<'unsaved'>, comment: NoteComment, text = comment.raw): void {
  ports.unsaved.begin(comment.article, editOf(comment));
  showComment(comment, CommentMode.Editing, text);
}

/** The editor closes the box as soon as "Save" is pressed; it takes notice of one that opens again after this long. */
const reopeningPause = 300;

async function cancel(ports: NotePorts<'unsaved'>, comment: NoteComment): Promise<void> {
  showComment(comment, CommentMode.Preview);
  await ports.unsaved.dropText(comment.article, draftOf(comment));
}

/** A comment whose text a person has edited in place: its body is plain text then. */
const draftOf = ({ body }: Comment): string => (typeof body === 'string' ? body : body.value);

async function saveEdit(ports: NotePorts<'service' | 'notes' | 'unsaved'>, value: unknown): Promise<void> {
  if (!isNoteComment(value)) return;
  const { article } = value;
  const draft = draftOf(value);
  // no longer being written, so that the thread takes the note over as it is kept
  showComment(value, CommentMode.Preview, draft);
  const outcome = await writeText(ports, article, editOf(value), draft);
  if (outcome.ok) return;
  showComment(value, CommentMode.Preview);
  after(reopeningPause, () => edit(ports, value, draft));
  await report(outcome, article, draft);
}

/** Writing notes in comment threads. */
export function noteEditingCommands(
  ports: NotePorts<'service' | 'finder' | 'settings' | 'notes' | 'noteKeeper' | 'unsaved' | 'drafts'>,
): CommandHandlers {
  return {
    'crossread.addNote': () => addNote(ports),
    'crossread.addArticleNote': () => addArticleNote(ports),
    'crossread.submitNote': reply => submit(ports, reply),
    'crossread.replyToNote': reply => submit(ports, reply),
    'crossread.discardNote': value => discard(ports, value),
    'crossread.editNote': value => isNoteComment(value) && edit(ports, value),
    'crossread.cancelNote': value => isNoteComment(value) && cancel(ports, value),
    'crossread.saveNote': value => saveEdit(ports, value),
  };
}
