import {
  Disposable,
  ThemeColor,
  window,
  type DecorationRenderOptions,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import type { Span } from '../../core/text/span';
import { markKinds, type MarkKind, type MarkStyle } from '../adapters/markKinds';
import { rangeOf } from '../adapters/ranges';
import type { Ports } from '../shell/ports';
import { legendMarks, legendScheme } from './legend';
import { linesOfStyle, markColour, marksOf } from './markLines';

type MarkTypes = ReadonlyMap<MarkKind, TextEditorDecorationType>;

function looksOf(style: MarkStyle, kind: MarkKind): DecorationRenderOptions {
  const { style: borderStyle, width, tint, italic } = linesOfStyle[style][kind];
  const line = { borderStyle, borderWidth: `0 0 ${width}px 0`, borderColor: new ThemeColor(markColour(kind)) };
  // high contrast has no soft backgrounds: there a figure has a line
  const edge = {
    borderStyle: 'dotted',
    borderWidth: '0 0 1px 0',
    borderColor: new ThemeColor('crossread.figureBorder'),
  };
  return {
    ...(borderStyle === 'none' ? tint && edge : line),
    ...(tint && { backgroundColor: new ThemeColor('crossread.figureBackground') }),
    ...(italic && { fontStyle: 'italic' }),
  };
}

/** Marks names, figures, superlatives and quotations in every visible article of a story, and shows the same in the legend. */
export function registerHighlights(ports: Ports<'service' | 'settings'>): Disposable {
  const typesOf = (style: MarkStyle): MarkTypes =>
    new Map(markKinds.map(kind => [kind, window.createTextEditorDecorationType(looksOf(style, kind))]));
  let drawn: { readonly style: MarkStyle; readonly types: MarkTypes } | undefined;
  /** The marks of the style that is set; those of another one go with what they drew. */
  const typesNow = (): MarkTypes => {
    const { markStyle: style } = ports.settings.current();
    if (drawn?.style !== style) {
      drawn?.types.forEach(type => type.dispose());
      drawn = { style, types: typesOf(style) };
    }
    return drawn.types;
  };
  /** What to mark in an editor; undefined to leave it as it is. */
  const spansOf = ({ document }: TextEditor): ReadonlyMap<MarkKind, readonly Span[]> | undefined => {
    if (document.uri.scheme === legendScheme) return legendMarks();
    const articles = ports.service.versionsIn(document.uri.toString());
    const { highlights, markKinds: shown } = ports.settings.current();
    // an analysis of an older text would mark the wrong words; the next one is on its way
    if (articles.some(({ text }) => text.length !== document.getText().length)) return undefined;
    const marks = highlights ? articles.map(article => marksOf(article)) : [];
    return new Map([...shown].map(kind => [kind, marks.flatMap(ofArticle => ofArticle.get(kind) ?? [])]));
  };
  const paint = (editor: TextEditor): void => {
    const spans = spansOf(editor);
    if (spans === undefined) return;
    for (const [kind, type] of typesNow()) {
      const marked = (spans.get(kind) ?? []).filter(({ start, end }) => end > start);
      editor.setDecorations(
        type,
        marked.map(span => rangeOf(editor.document, span)),
      );
    }
  };
  const paintAll = (): void => window.visibleTextEditors.forEach(paint);
  paintAll();
  return Disposable.from(
    { dispose: () => drawn?.types.forEach(type => type.dispose()) },
    ports.service.onDidChange(paintAll),
    ports.settings.onDidChange(paintAll),
    window.onDidChangeVisibleTextEditors(paintAll),
  );
}
