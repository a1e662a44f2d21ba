import { TextEditorRevealType, Uri, window, workspace, type TextEditor, type ViewColumn } from 'vscode';
import type { StoryService } from '../../core/service/storyService';
import { rangeOf } from '../adapters/ranges';
import { parseSpan, type ArticleSpan } from './placeLinks';

/** Opens an article with a stretch selected and in the middle of the view. */
export async function reveal(span: ArticleSpan, column?: ViewColumn): Promise<TextEditor> {
  const document = await workspace.openTextDocument(Uri.parse(span.article, true));
  const selection = rangeOf(document, span);
  const editor = await window.showTextDocument(document, {
    selection,
    ...(column !== undefined && { viewColumn: column }),
  });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** The go-to command: opens only articles of stories that are open. */
export async function goTo(service: StoryService, value: unknown): Promise<void> {
  const span = parseSpan(value);
  if (span === undefined || service.storyOf(span.article) === undefined) return;
  await reveal(span);
}
