import { Disposable, Range, window, type TextEditor, type TextEditorDecorationType } from 'vscode';
import { isStale } from '../../../core/report/noteList';
import { rangeOf } from '../../adapters/ranges';
import { notesOnWords, type NoteOnWords } from '../openNotes';
import type { NotePorts } from '../ports';
import { underlineOf, signOf, type MarkLook } from './looks';

/** Marks with their ranges, by what tells the looks apart. */
type Painting = ReadonlyMap<string, { readonly look: MarkLook; readonly ranges: readonly Range[] }>;

function lookOf(ports: NotePorts<'codebook'>, { placed, owner, from }: NoteOnWords): MarkLook {
  const code = ports.codebook.coloursOf(owner, placed.note)[0];
  const mark = isStale(placed) ? 'stale' : placed.note.status;
  return { mark, linked: from !== undefined, ...(code !== undefined && { code }) };
}

function paintingOf(
  ports: NotePorts<'settings' | 'notes' | 'codebook' | 'linkedNotes'>,
  { document }: TextEditor,
): Painting {
  const painting = new Map<string, { look: MarkLook; ranges: Range[] }>();
  if (!ports.settings.current().noteMarks) return painting;
  for (const marked of notesOnWords(ports, document.uri.toString())) {
    if (marked.start >= marked.end) continue;
    const look = lookOf(ports, marked);
    const key = `${look.mark} ${look.code ?? ''} ${String(look.linked)}`;
    const known = painting.get(key) ?? { look, ranges: [] };
    known.ranges.push(rangeOf(document, marked));
    painting.set(key, known);
  }
  return painting;
}

/** The kinds of marks that were needed so far: a colour of a code makes another one. */
class Painter implements Disposable {
  private readonly kinds = new Map<string, Readonly<Record<'line' | 'sign', TextEditorDecorationType>>>();

  paint(editor: TextEditor, painting: Painting): void {
    for (const [key, { look }] of painting)
      if (!this.kinds.has(key)) this.kinds.set(key, { line: underlineOf(look), sign: signOf(look) });
    for (const [key, { line, sign }] of this.kinds) {
      const ranges = painting.get(key)?.ranges ?? [];
      editor.setDecorations(line, [...ranges]);
      // one sign a note, also when its words run over several rows
      editor.setDecorations(
        sign,
        ranges.map(({ start }) => new Range(start, start)),
      );
    }
  }

  dispose(): void {
    for (const { line, sign } of this.kinds.values()) {
      line.dispose();
      sign.dispose();
    }
  }
}

/** A line under noted words and a sign in the gutter, by status and code. */
export function registerNoteMarks(ports: NotePorts<'settings' | 'notes' | 'codebook' | 'linkedNotes'>): Disposable {
  const painter = new Painter();
  const paint = (editor: TextEditor): void => painter.paint(editor, paintingOf(ports, editor));
  const paintAll = (): void => window.visibleTextEditors.forEach(paint);
  const paintArticle = (article: string): void =>
    window.visibleTextEditors.filter(({ document }) => document.uri.toString() === article).forEach(paint);
  paintAll();
  return Disposable.from(
    painter,
    ports.notes.onDidChange(paintArticle),
    ports.linkedNotes.onDidChange(paintArticle),
    ports.codebook.onDidChange(paintAll),
    ports.settings.onDidChange(paintAll),
    window.onDidChangeVisibleTextEditors(paintAll),
  );
}
