import { Disposable, window, workspace, type TextDocument } from 'vscode';
import { mayBeArticle } from '../../adapters/articleFiles';
import { after } from '../../adapters/pacing';
import type { App } from '../../app';
import { noteOn } from '../../noteWriting';
import { notesAtCursor } from '../../openNotes';
import type { UnsavedText } from '../../unsavedTexts';

/** The boxes of comment threads are documents of this scheme; the authority of one for a new comment is its controller. */
const scheme = 'comment';
const controller = 'crossread.notes';

/** What is typed is kept as soon as the typing rests for a moment. */
const pause = 400;

/** The box of a reply is named after its thread, that of a new note is numbered. */
const isReplyBox = ({ uri }: TextDocument): boolean => uri.path.includes(controller);

type Place = Pick<UnsavedText, 'article' | 'purpose'>;

/** What a box is for that was opened by hand, as far as the editor lets one know. */
function guessedPlace(app: App, box: TextDocument): Place | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined || box.uri.authority !== controller || !mayBeArticle(editor.document.uri)) return undefined;
  const { document, selection } = editor;
  const article = document.uri.toString();
  const [note, ...others] = notesAtCursor(app);
  if (isReplyBox(box) && note !== undefined && others.length === 0)
    return { article, purpose: { kind: 'reply', note: note.note } };
  const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  return { article, purpose: noteOn(app, article, isReplyBox(box) || selection.isEmpty ? null : span) };
}

/** Keeps what is being typed in the boxes of threads, so that a reload of the window does not lose it. */
export function registerTypedTexts(app: App): Disposable {
  const places = new Map<string, Place>();
  const pauses = new Map<string, { dispose(): void }>();
  const isVisible = (article: string): boolean =>
    window.visibleTextEditors.some(({ document }) => document.uri.toString() === article);
  const opened = (box: TextDocument): void => {
    if (box.uri.scheme !== scheme || isReplyBox(box)) return;
    // the box of an edit does not say whose it is; only one that was asked for a moment ago is ours
    const place = app.unsaved.takeBegun() ?? guessedPlace(app, box);
    if (place !== undefined) places.set(box.uri.toString(), place);
  };
  const typed = (box: TextDocument): void => {
    const id = box.uri.toString();
    const place = places.get(id) ?? (isReplyBox(box) ? guessedPlace(app, box) : undefined);
    if (box.uri.scheme !== scheme || place === undefined) return;
    places.set(id, place);
    pauses.get(id)?.dispose();
    const text = box.getText();
    const keep = (): Promise<void> =>
      text.trim() === '' ? app.unsaved.dropId(id) : app.unsaved.keep({ id, text, ...place });
    pauses.set(
      id,
      after(pause, () => void keep()),
    );
  };
  const closed = (box: TextDocument): void => {
    const id = box.uri.toString();
    const place = places.get(id);
    pauses.get(id)?.dispose();
    pauses.delete(id);
    places.delete(id);
    // a box that goes while its article shows was sent or discarded; one that goes with its tab is to be had again
    if (place !== undefined && isVisible(place.article)) void app.unsaved.dropId(id);
  };
  return Disposable.from(
    { dispose: () => pauses.forEach(one => one.dispose()) },
    workspace.onDidOpenTextDocument(opened),
    workspace.onDidChangeTextDocument(({ document }) => typed(document)),
    workspace.onDidCloseTextDocument(closed),
  );
}
