import {
  CommentMode,
  env,
  l10n,
  Selection,
  Uri,
  window,
  workspace,
  commands,
  type Comment,
  type CommentReply,
  type TextEditor,
} from 'vscode';
import type { Outcome } from '../../core/annotations/storeTypes';
import { indexAt, type Span } from '../../core/text/span';
import { readStructure } from '../../core/text/structure';
import { fileName, mayBeArticle } from '../adapters/articleFiles';
import type { App } from '../app';
import { isNoteComment, showComment } from '../noteComments';
import { problemSentence } from '../noteWording';
import type { CommandHandlers } from './handlers';

/** Tells why a change of notes was refused; a text that would be lost can be taken to the clipboard. */
export async function report<T>(outcome: Outcome<T>, article: string, draft?: string): Promise<boolean> {
  if (outcome.ok) return true;
  const copy = l10n.t('Copy My Text');
  const sentence = problemSentence(outcome.problem, `${fileName(Uri.parse(article, true))}.annotations.json`);
  const answer = await window.showErrorMessage(sentence, ...(draft ? [copy] : []));
  if (answer === copy && draft) await env.clipboard.writeText(draft);
  return false;
}

/** Adds a note; a text that cannot be saved is kept, and offered again in the next window. */
async function save(app: App, article: string, span: Span | null, comment: string): Promise<Outcome<unknown>> {
  const outcome = await app.notes.add(article, span, { comment });
  if (outcome.ok) await app.unsaved.dropText(article, comment);
  else await app.unsaved.keep({ article, span, comment });
  return outcome;
}

async function add(app: App, article: string, span: Span | null, comment: string): Promise<void> {
  await report(await save(app, article, span, comment), article, comment);
}

/** The selection; without one, the sentence at the cursor. */
function spanToNote({ document, selection }: TextEditor): Span | undefined {
  const start = document.offsetAt(selection.start);
  if (!selection.isEmpty) return { start, end: document.offsetAt(selection.end) };
  const { sentences } = readStructure(document.getText(), fileName(document.uri));
  return sentences[indexAt(sentences, start, true)];
}

async function addNote(app: App): Promise<void> {
  const editor = window.activeTextEditor;
  const span = editor && mayBeArticle(editor.document.uri) ? spanToNote(editor) : undefined;
  if (editor === undefined || span === undefined) {
    void window.showInformationMessage(l10n.t('Select words in an article (.txt or .md) first.'));
    return;
  }
  const { document } = editor;
  const key = document.uri.toString();
  editor.selection = new Selection(document.positionAt(span.start), document.positionAt(span.end));
  await app.keeper.openDocument(document);
  if (app.service.storyOf(key) !== undefined && app.settings.current().enabled) {
    await commands.executeCommand('workbench.action.addComment');
    return;
  }
  const comment = await window.showInputBox({
    title: l10n.t('Add Note'),
    prompt: l10n.t('What is to be said of these words? (Markdown)'),
  });
  if (comment !== undefined) await add(app, key, span, comment);
}

async function addArticleNote(app: App): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined || !mayBeArticle(document.uri)) {
    void window.showInformationMessage(l10n.t('Open an article (.txt or .md) first.'));
    return;
  }
  await app.keeper.openDocument(document);
  const comment = await window.showInputBox({ title: l10n.t('Note on the Whole Article'), prompt: l10n.t('Markdown') });
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
    await report(await app.notes.reply(key, first.note, text), key, text);
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
  const outcome = await save(app, key, words ?? null, text);
  app.drafts.delete(key);
  await report(outcome, key, text);
}

/** A comment whose text a person has edited in place: its body is plain text then. */
const draftOf = ({ body }: Comment): string => (typeof body === 'string' ? body : body.value);

async function saveEdit(app: App, value: unknown): Promise<void> {
  if (!isNoteComment(value)) return;
  const { article, note, reply } = value;
  const draft = draftOf(value);
  const outcome =
    reply === undefined
      ? await app.notes.edit(article, note, { comment: draft })
      : await app.notes.editReply(article, note, reply, draft);
  if (await report(outcome, article, draft)) showComment(value, CommentMode.Preview, draft);
}

/** Writing notes in comment threads. */
export function noteEditingCommands(app: App): CommandHandlers {
  return {
    'crossread.addNote': () => addNote(app),
    'crossread.addArticleNote': () => addArticleNote(app),
    'crossread.submitNote': reply => submit(app, reply),
    'crossread.discardNote': value => isReply(value) && value.thread.dispose(),
    'crossread.editNote': value => isNoteComment(value) && showComment(value, CommentMode.Editing),
    'crossread.cancelNote': value => isNoteComment(value) && showComment(value, CommentMode.Preview),
    'crossread.saveNote': value => saveEdit(app, value),
  };
}
