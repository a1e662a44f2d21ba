import {
  Disposable,
  ThemeColor,
  window,
  type DecorationRenderOptions,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import { markKinds, type MarkKind } from '../adapters/markKinds';
import { rangeOf } from '../adapters/ranges';
import type { Ports } from '../shell/ports';
import { markColour, markLines, marksOf } from './markLines';

function styleOf(kind: MarkKind): DecorationRenderOptions {
  const { style, width, atEnds, tint } = markLines[kind];
  return {
    borderStyle: style,
    borderWidth: atEnds ? `0 ${width}px` : `0 0 ${width}px 0`,
    borderColor: new ThemeColor(markColour(kind)),
    ...(tint && { backgroundColor: new ThemeColor('crossread.figureBackground') }),
  };
}

/** Marks names, figures, superlatives and quotations in every visible article of a story. */
export function registerHighlights(ports: Ports<'service' | 'settings'>): Disposable {
  const types = new Map<MarkKind, TextEditorDecorationType>(
    markKinds.map(kind => [kind, window.createTextEditorDecorationType(styleOf(kind))]),
  );
  const paint = (editor: TextEditor): void => {
    const place = ports.service.placeOf(editor.document.uri.toString());
    const article = place?.analysis.articles[place.index];
    const { highlights, markKinds: shown } = ports.settings.current();
    // an analysis of an older text would mark the wrong words; the next one is on its way
    if (article !== undefined && article.text.length !== editor.document.getText().length) return;
    const marks = article && highlights ? marksOf(article) : undefined;
    for (const [kind, type] of types) {
      const spans = marks && shown.has(kind) ? (marks.get(kind) ?? []) : [];
      editor.setDecorations(
        type,
        spans.filter(({ start, end }) => end > start).map(span => rangeOf(editor.document, span)),
      );
    }
  };
  const paintAll = (): void => window.visibleTextEditors.forEach(paint);
  paintAll();
  return Disposable.from(
    ...types.values(),
    ports.service.onDidChange(paintAll),
    ports.settings.onDidChange(paintAll),
    window.onDidChangeVisibleTextEditors(paintAll),
  );
}
