import { Disposable, window, type TextEditor, type TextEditorDecorationType } from 'vscode';
import type { ArticlePlace } from '../../core/service/storyService';
import type { Span } from '../../core/text/span';
import { rangeOf } from '../adapters/ranges';
import type { Ports } from '../shell/ports';

/**
 * Decorates every visible article of a story, whenever the story or the settings change.
 * @param spansOf what each decoration covers in the versions that a file holds, at least one
 */
export function registerPainting<Kind>(
  ports: Ports<'service' | 'settings'>,
  types: ReadonlyMap<Kind, TextEditorDecorationType>,
  spansOf: (places: readonly ArticlePlace[]) => readonly ReadonlyMap<Kind, readonly Span[]>[],
): Disposable {
  const paint = (editor: TextEditor): void => {
    const key = editor.document.uri.toString();
    const [first] = ports.service.versionsIn(key);
    // an analysis of an older text would mark the wrong words; the next one is on its way
    if (first !== undefined && first.text.length !== editor.document.getText().length) return;
    const spans = first === undefined ? [] : spansOf(ports.service.placesIn(key));
    for (const [kind, type] of types) {
      const ranges = spans.flatMap(ofArticle => ofArticle.get(kind) ?? []).map(span => rangeOf(editor.document, span));
      editor.setDecorations(type, ranges);
    }
  };
  const paintAll = (): void => window.visibleTextEditors.forEach(paint);
  paintAll();
  return Disposable.from(
    ...types.values(),
    // the editor moves decorations along with typing by itself
    ports.service.onDidChange(({ kind }) => kind !== 'edited' && paintAll()),
    ports.settings.onDidChange(paintAll),
    window.onDidChangeVisibleTextEditors(paintAll),
  );
}
