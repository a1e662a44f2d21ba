import { Disposable, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import { commentScheme } from '../../activeEditor';
import { mayBeArticle } from '../../adapters/articleFiles';
import { after } from '../../adapters/pacing';
import type { App } from '../../app';
import { noteOn } from '../../noteWriting';
import { notesAtCursor } from '../../openNotes';
import type { UnsavedText } from '../../unsavedTexts';

/** What the address of a box for something new begins with; one for an edit does not say whose it is. */
const controller = 'crossread.notes';

/** What is typed is kept as soon as the typing rests for a moment. */
const pause = 400;

type Place = Pick<UnsavedText, 'article' | 'purpose'>;

/** The only note on the words at the cursor, or else on its line: a click on a thread's sign puts the cursor at its start. */
function noteAt(app: App, editor: TextEditor): string | undefined {
  const { document, selection } = editor;
  const here = notesAtCursor(app, editor);
  if (here.length === 1) return here[0]?.note;
  const onLine = (app.notes.notes(document.uri.toString())?.notes ?? []).filter(
    ({ anchor }) => anchor?.end != null && document.positionAt(anchor.end).line === selection.active.line,
  );
  return onLine.length === 1 ? onLine[0]?.note.id : undefined;
}

/** What a box is for that was not asked for by a command, as far as the editor lets one know. */
function guessedPlace(app: App, editor: TextEditor | undefined): Place | undefined {
  if (editor === undefined || !mayBeArticle(editor.document.uri)) return undefined;
  const { document, selection } = editor;
  const article = document.uri.toString();
  const note = noteAt(app, editor);
  if (note !== undefined) return { article, purpose: { kind: 'reply', note } };
  const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  return { article, purpose: noteOn(app, article, selection.isEmpty ? null : span) };
}

/** A box that a person writes in. */
interface Box {
  readonly place: Place;
  /** Ends the wait for the typing to rest. */
  readonly pause?: { dispose(): void };
}

/** The boxes that are open. */
class Boxes implements Disposable {
  private readonly boxes = new Map<string, Box>();

  constructor(private readonly app: App) {}

  opened({ uri }: TextDocument): void {
    const begun = uri.scheme === commentScheme ? this.app.unsaved.begun() : undefined;
    if (begun === undefined || (begun.purpose.kind === 'edit') === (uri.authority === controller)) return;
    this.app.unsaved.end();
    this.boxes.set(uri.toString(), { place: begun });
  }

  typed(document: TextDocument): void {
    if (document.uri.scheme !== commentScheme) return;
    const [id, text] = [document.uri.toString(), document.getText()];
    const box = this.boxes.get(id);
    if (text.trim() === '') {
      // sent, or given up; the box of a new note is now the one for replies
      if (box?.pause !== undefined) this.forget(id);
      return;
    }
    const isOwn = document.uri.authority === controller;
    const place = box?.place ?? (isOwn ? guessedPlace(this.app, this.app.editor.current) : undefined);
    if (place === undefined) return;
    box?.pause?.dispose();
    this.boxes.set(id, { place, pause: after(pause, () => void this.app.unsaved.keep({ id, text, ...place })) });
  }

  closed({ uri }: TextDocument): void {
    const id = uri.toString();
    const article = this.boxes.get(id)?.place.article;
    const isVisible = window.visibleTextEditors.some(({ document }) => document.uri.toString() === article);
    // a box that goes while its article shows was sent or given up; one that goes with its tab is to be had again
    if (isVisible) this.forget(id);
    else this.boxes.delete(id);
  }

  dispose(): void {
    for (const { pause: waiting } of this.boxes.values()) waiting?.dispose();
  }

  private forget(id: string): void {
    this.boxes.get(id)?.pause?.dispose();
    this.boxes.delete(id);
    void this.app.unsaved.dropId(id);
  }
}

/** Keeps what is being typed in the boxes of threads, so that a reload of the window does not lose it. */
export function registerTypedTexts(app: App): Disposable {
  const boxes = new Boxes(app);
  return Disposable.from(
    boxes,
    workspace.onDidOpenTextDocument(document => boxes.opened(document)),
    workspace.onDidChangeTextDocument(({ document }) => boxes.typed(document)),
    workspace.onDidCloseTextDocument(document => boxes.closed(document)),
  );
}
