import {
  Disposable,
  EventEmitter,
  l10n,
  Range,
  ThemeColor,
  window,
  workspace,
  type DecorationRenderOptions,
  type TextEditor,
  type Uri,
} from 'vscode';
import { onlyOneHas } from '../../core/report/comparePassages';
import { textOf, type Span } from '../../core/text/span';
import type { Ports } from '../shell/ports';
import { parsePassageUri, passageScheme, type PassageDocument } from './passageDocuments';

/** A page with both passages, and where in it stands what only one of them has. */
interface Page {
  readonly text: string;
  readonly here: readonly Span[];
  readonly there: readonly Span[];
  readonly heads: readonly Span[];
}

const flat = (words: string): string => words.replace(/[^\S\n]/g, ' ');

/** What only one passage has, in a line; a list for those to whom the colours say nothing. */
function listOf(label: string, text: string, spans: readonly Span[]): string {
  const words = spans.map(span => textOf(text, span).replace(/\s/g, ' ')).join(' · ');
  return l10n.t('Only in {0}: {1}', label, words === '' ? '–' : words);
}

/** Lays out both passages, one below the other, in their own letters: style that is overlooked is not marked, never changed. */
function pageOf(document: PassageDocument, ignoreStyle: boolean): Page {
  const only = onlyOneHas(document, { ignoreStyle, everyWord: document.nearCopy });
  const [here, there] = [flat(document.here), flat(document.there)];
  let text = `${document.labelHere} ↔ ${document.labelThere} · ${document.relation}\n\n`;
  const add = (part: string): number => {
    const start = text.length;
    text += part;
    return start;
  };
  const moved = (spans: readonly Span[], by: number): readonly Span[] =>
    spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
  const headHere = { start: add(document.labelHere), end: text.length };
  const startHere = add(`\n${here}\n\n`) + 1;
  const headThere = { start: add(document.labelThere), end: text.length };
  const startThere = add(`\n${there}\n\n`) + 1;
  add(`${listOf(document.labelHere, here, only.here)}\n${listOf(document.labelThere, there, only.there)}\n`);
  return {
    text,
    here: moved(only.here, startHere),
    there: moved(only.there, startThere),
    heads: [headHere, headThere],
  };
}

function contentOf(uri: Uri, ignoreStyle: boolean): string {
  const document = parsePassageUri(uri);
  return document === undefined ? '' : pageOf(document, ignoreStyle).text;
}

/** The colours of the editor's own diff, and a line that is no colour. */
const styleOf = (name: 'removed' | 'inserted', line: string): DecorationRenderOptions => ({
  backgroundColor: new ThemeColor(`diffEditor.${name}TextBackground`),
  border: `0 ${line} currentColor`,
  borderWidth: '0 0 2px 0',
});

/** Passages of two versions compared: a page that marks what only one of them has. */
export function registerComparison(ports: Ports<'settings' | 'documents'>): Disposable {
  const changed = new EventEmitter<Uri>();
  const ignoreStyle = (): boolean => ports.settings.current().compareIgnoringStyle;
  const here = window.createTextEditorDecorationType(styleOf('removed', 'dashed'));
  const there = window.createTextEditorDecorationType(styleOf('inserted', 'solid'));
  const heads = window.createTextEditorDecorationType({ fontWeight: 'bold' });
  const paint = (editor: TextEditor): void => {
    const document = parsePassageUri(editor.document.uri);
    if (document === undefined) return;
    const page = pageOf(document, ignoreStyle());
    // the new text is on its way
    if (page.text !== editor.document.getText()) return;
    const ranges = (spans: readonly Span[]): Range[] =>
      spans.map(({ start, end }) => new Range(editor.document.positionAt(start), editor.document.positionAt(end)));
    editor.setDecorations(here, ranges(page.here));
    editor.setDecorations(there, ranges(page.there));
    editor.setDecorations(heads, ranges(page.heads));
  };
  const paintAll = (): void => window.visibleTextEditors.forEach(paint);
  return Disposable.from(
    changed,
    here,
    there,
    heads,
    workspace.registerTextDocumentContentProvider(passageScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: uri => contentOf(uri, ignoreStyle()),
    }),
    window.onDidChangeVisibleTextEditors(paintAll),
    ports.documents.onDidEdit(({ document }) => document.uri.scheme === passageScheme && paintAll()),
    ports.settings.onDidChange(() => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === passageScheme) changed.fire(uri);
      paintAll();
    }),
  );
}
