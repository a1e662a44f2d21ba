import { CommentMode, l10n, type Comment, type CommentThread } from 'vscode';
import type { Note } from '../../../core/annotations/annotation';
import { escapeMarkdown } from '../../ui/markdown';
import { noteMarkdown } from '../../ui/rendered';

/** A comment that knows which note, or which reply to it, it shows. */
export interface NoteComment extends Comment {
  readonly thread: CommentThread;
  /** The article's key. */
  readonly article: string;
  readonly note: string;
  /** Id of the reply, on a reply. */
  readonly reply?: string;
  /** The Markdown as it is kept; `body` is what is shown of it, or a person's draft. */
  readonly raw: string;
}

/** Whether a comment of the editor shows a note. */
export function isNoteComment(comment: unknown): comment is NoteComment {
  return (
    typeof comment === 'object' && comment !== null && 'note' in comment && 'article' in comment && 'raw' in comment
  );
}

/** A note's Markdown with its sources below: links where they are of the web, else their words. */
export function withSources({ comment, sources }: Note): string {
  if (sources.length === 0) return comment;
  const links = sources.map(source => (/^https?:\/\/[^\s<>]+$/i.test(source) ? `<${source}>` : escapeMarkdown(source)));
  return `${comment}\n\n${l10n.t('Sources:')} ${links.join(' · ')}`;
}

/**
 * Shows a comment of a thread for reading or for writing.
 * @param text its Markdown: what is kept now, or in the box to begin with
 */
export function showComment(comment: NoteComment, mode: CommentMode, text = comment.raw): void {
  const { thread, note, reply } = comment;
  const shown: NoteComment =
    mode === CommentMode.Editing
      ? { ...comment, mode, body: text }
      : { ...comment, mode, body: noteMarkdown(text), raw: text };
  // the editor looks at the list, not at its members: a comment is replaced, never changed in place
  thread.comments = thread.comments.map(one =>
    isNoteComment(one) && one.note === note && one.reply === reply ? shown : one,
  );
}
