import { TextEditorRevealType, Uri, window, workspace, type TextEditor, type ViewColumn } from 'vscode';
import type { App } from '../app';
import { rangeOf } from '../ranges';

/** A stretch of an article: its key (URI) and a UTF-16 span. */
export interface ArticleSpan {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** A command link to a stretch of an article, for hovers. */
export function goToUri(span: ArticleSpan): string {
  return Uri.from({ scheme: 'command', path: 'crossread.goTo', query: JSON.stringify([span]) }).toString();
}

/** Reads a command's argument, which may come from a rendered link: anything but a stretch of an article is refused. */
export function parseSpan(value: unknown): ArticleSpan | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { article, start, end } = value as Partial<Record<keyof ArticleSpan, unknown>>;
  if (typeof article !== 'string' || typeof start !== 'number' || typeof end !== 'number') return undefined;
  return { article, start, end };
}

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
export async function goTo(app: App, value: unknown): Promise<void> {
  const span = parseSpan(value);
  if (span === undefined || app.service.storyOf(span.article) === undefined) return;
  await reveal(span);
}
