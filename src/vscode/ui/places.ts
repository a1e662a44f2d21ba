import { TextEditorRevealType, Uri, ViewColumn, window, workspace, type TextEditor } from 'vscode';
import type { StoryService } from '../../core/service/storyService';
import { rangeOf } from '../adapters/ranges';
import { parseSpan, type ArticleSpan } from './placeLinks';
import { wrapLines } from './wrapLines';

/** Opens an article with a stretch selected and in the middle of the view. */
export async function reveal(span: ArticleSpan, column?: ViewColumn): Promise<TextEditor> {
  const document = await workspace.openTextDocument(Uri.parse(span.article, true));
  const selection = rangeOf(document, span);
  const editor = await window.showTextDocument(document, {
    selection,
    ...(column !== undefined && { viewColumn: column }),
  });
  await wrapLines(editor);
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** A group of editors apart from some: one that is there already, else a new one at the right. */
export function columnBeside(...taken: readonly (ViewColumn | undefined)[]): ViewColumn {
  const other = window.tabGroups.all.find(({ viewColumn }) => !taken.includes(viewColumn));
  return other?.viewColumn ?? (taken.length > 1 ? ViewColumn.Three : ViewColumn.Beside);
}

/** Opens words here and the other version's words beside them; the cursor stays here. */
export async function revealBoth(here: ArticleSpan, there: ArticleSpan): Promise<void> {
  const { viewColumn } = await reveal(here);
  const open = window.visibleTextEditors.find(
    one => one.document.uri.toString() === there.article && one.viewColumn !== viewColumn,
  );
  await reveal(there, open?.viewColumn ?? columnBeside(viewColumn));
  await reveal(here, viewColumn);
}

/** The go-to command: opens only articles of stories that are open. */
export async function goTo(service: StoryService, value: unknown): Promise<void> {
  const span = parseSpan(value);
  if (span === undefined || service.storyOf(span.article) === undefined) return;
  await reveal(span);
}
