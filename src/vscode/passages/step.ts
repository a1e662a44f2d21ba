import {
  Disposable,
  TextEditorRevealType,
  TextEditorSelectionChangeKind,
  ThemeColor,
  window,
  type TextEditor,
} from 'vscode';
import { matchingSentence } from '../../core/report/passageStep';
import { after } from '../adapters/pacing';
import { rangeOf } from '../adapters/ranges';
import type { Ports } from '../shell/ports';

/** Short enough to feel at once, long enough that an arrow key that is held down does not scroll the others along. */
const pause = 120;

/**
 * Keeps versions that are open side by side in step: where the cursor goes in one, the others show the passage that
 * matches, marked lightly. They stay where they are when nothing matches or it shows already.
 */
export function registerStep(ports: Ports<'service' | 'settings'>): Disposable {
  const mark = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
    border: '1px dotted',
    borderColor: new ThemeColor('editor.rangeHighlightBorder'),
  });
  let waiting: { dispose(): void } | undefined;
  const clear = (): void => window.visibleTextEditors.forEach(editor => editor.setDecorations(mark, []));
  const follow = (editor: TextEditor): void => {
    const offset = editor.document.offsetAt(editor.selection.active);
    const place = ports.service.placeAt(editor.document.uri.toString(), offset);
    const { keepInStep, lowestTier } = ports.settings.current();
    clear();
    if (place === undefined || !keepInStep) return;
    const here = { article: place.index, offset };
    for (const other of window.visibleTextEditors) {
      const span =
        other === editor
          ? undefined
          : ports.service
              .placesIn(other.document.uri.toString())
              .filter(({ index }) => index !== place.index)
              .flatMap(({ index }) => matchingSentence(place.analysis, here, index, lowestTier) ?? [])[0];
      if (span === undefined) continue;
      const range = rangeOf(other.document, span);
      other.setDecorations(mark, [range]);
      other.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    }
  };
  return Disposable.from(
    mark,
    new Disposable(() => waiting?.dispose()),
    window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      // what a command selects elsewhere is no move of the person's, and must not send the others after it
      if (kind === undefined || kind === TextEditorSelectionChangeKind.Command) return;
      if (textEditor !== window.activeTextEditor) return;
      waiting?.dispose();
      waiting = after(pause, () => follow(textEditor));
    }),
    ports.settings.onDidChange(() => !ports.settings.current().keepInStep && clear()),
  );
}
