import { Uri } from 'vscode';

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
