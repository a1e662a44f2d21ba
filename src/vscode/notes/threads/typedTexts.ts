import { Disposable, TabInputText, window, workspace, type Tab, type TextDocument, type TextEditor } from 'vscode';
import { commentScheme } from '../../adapters/activeEditor';
import { mayBeArticle } from '../../adapters/articleFiles';
import type { NoteRow } from '../noteRow';
import { notesAtCursor } from '../openNotes';
import type { NotePorts } from '../ports';
import { noteOn } from './noteWriting';
import type { UnsavedText } from './unsavedTexts';

/** In the address of a box for something new, also in the path of one for replies; that of an edit does not say whose it is. */
const controller = 'crossread.notes';

type Place = Pick<UnsavedText, 'article' | 'purpose'>;

/** The notes that an article shows, its own and linked ones, with the offsets at whose lines their threads hang. */
function shownNotes(
  ports: NotePorts<'notes' | 'linkedNotes'>,
  article: string,
): readonly { readonly row: NoteRow; readonly end: number }[] {
  const own = (ports.notes.notes(article)?.notes ?? []).flatMap(({ note, anchor }) =>
    anchor?.end == null ? [] : [{ row: { article, note: note.id }, end: anchor.end }],
  );
  const linked = ports.linkedNotes
    .of(article)
    .map(({ owner, placed, end }) => ({ row: { article: owner, note: placed.note.id }, end }));
  return [...own, ...linked];
}

/**
 * The note that a box of a thread may be a reply to: the only one at the cursor, on its line, or in sight. (The editor does
 * not say which thread a box belongs to, and a click on a thread's sign does not always move the cursor.)
 */
function noteAt(ports: NotePorts<'notes' | 'linkedNotes'>, editor: TextEditor, isReply: boolean): NoteRow | undefined {
  const { document, selection, visibleRanges } = editor;
  const shown = shownNotes(ports, document.uri.toString());
  const onLines = (first: number, last: number): readonly NoteRow[] =>
    shown
      .filter(({ end }) => first <= document.positionAt(end).line && document.positionAt(end).line <= last)
      .map(({ row }) => row);
  const { line } = selection.active;
  const tries = [notesAtCursor(ports, editor), onLines(line, line)];
  if (isReply) tries.push(...visibleRanges.slice(0, 1).map(({ start, end }) => onLines(start.line, end.line)));
  return tries.find(rows => rows.length === 1)?.[0];
}

/** What a box is for that was not asked for by a command, as far as the editor lets one know. */
function guessedPlace(
  ports: NotePorts<'service' | 'notes' | 'linkedNotes'>,
  editor: TextEditor | undefined,
  box: TextDocument,
): Place | undefined {
  if (editor === undefined || !mayBeArticle(editor.document.uri)) return undefined;
  const found = noteAt(ports, editor, box.uri.path.includes(controller));
  if (found !== undefined) return { article: found.article, purpose: { kind: 'reply', note: found.note } };
  const { document, selection } = editor;
  const article = document.uri.toString();
  const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  return { article, purpose: noteOn(ports, article, selection.isEmpty ? null : span) };
}

/** A box that a person writes in. */
interface Box {
  readonly place: Place;
  /** Words stand in it. */
  readonly typed: boolean;
}

/** The boxes that are open. */
class Boxes {
  private readonly boxes = new Map<string, Box>();

  constructor(
    private readonly ports: NotePorts<'service' | 'editor' | 'notes' | 'linkedNotes' | 'unsaved' | 'abandoned'>,
  ) {}

  opened({ uri }: TextDocument): void {
    const begun = uri.scheme === commentScheme ? this.ports.unsaved.begun() : undefined;
    if (begun === undefined || (begun.purpose.kind === 'edit') === (uri.authority === controller)) return;
    this.ports.unsaved.end();
    this.boxes.set(uri.toString(), { place: begun, typed: false });
  }

  typed(document: TextDocument): void {
    if (document.uri.scheme !== commentScheme) return;
    const id = document.uri.toString();
    const box = this.boxes.get(id);
    if (document.getText().trim() === '') {
      // sent, or given up; the box of a new note is now the one for replies
      if (box?.typed === true) this.forget(id);
      return;
    }
    const isOwn = document.uri.authority === controller;
    const place = box?.place ?? (isOwn ? guessedPlace(this.ports, this.ports.editor.current, document) : undefined);
    if (place !== undefined) this.boxes.set(id, { place, typed: true });
  }

  rested(document: TextDocument): void {
    const id = document.uri.toString();
    const box = this.boxes.get(id);
    if (box?.typed === true) void this.ports.unsaved.keep({ id, text: document.getText(), ...box.place });
  }

  closed({ uri }: TextDocument): void {
    const id = uri.toString();
    const article = this.boxes.get(id)?.place.article;
    const isVisible = window.visibleTextEditors.some(({ document }) => document.uri.toString() === article);
    // a box that goes while its article shows was sent or given up; one that goes with its tab is to be had again
    if (isVisible) this.forget(id);
    else this.boxes.delete(id);
  }

  /** A tab was closed: a box of its article for a new note, in which nothing was written, is not wanted any more. */
  closedTab({ input }: Tab): void {
    if (!(input instanceof TabInputText)) return;
    const article = input.uri.toString();
    const empty = [...this.boxes].filter(([, { place, typed }]) => {
      return !typed && place.article === article && place.purpose.kind === 'note';
    });
    for (const [id] of empty) this.boxes.delete(id);
    // all boxes go with that one: not while words stand in another
    if (empty.length > 0 && ![...this.boxes.values()].some(({ typed }) => typed)) this.ports.abandoned.fire();
  }

  private forget(id: string): void {
    this.boxes.delete(id);
    void this.ports.unsaved.dropId(id);
  }
}

/** Keeps what is being typed in the boxes of threads, so that a reload of the window does not lose it. */
export function registerTypedTexts(
  ports: NotePorts<'service' | 'editor' | 'documents' | 'notes' | 'linkedNotes' | 'unsaved' | 'abandoned'>,
): Disposable {
  const boxes = new Boxes(ports);
  return Disposable.from(
    workspace.onDidOpenTextDocument(document => boxes.opened(document)),
    ports.documents.onDidEdit(({ document }) => boxes.typed(document)),
    ports.documents.onDidRest(document => boxes.rested(document)),
    workspace.onDidCloseTextDocument(document => boxes.closed(document)),
    window.tabGroups.onDidChangeTabs(({ closed }) => closed.forEach(tab => boxes.closedTab(tab))),
  );
}
