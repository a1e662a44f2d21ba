import { env, l10n, Uri } from 'vscode';
import type { Outcome } from '../core/annotations/storeTypes';
import type { Span } from '../core/text/span';
import { fileName } from './adapters/articleFiles';
import type { App } from './app';
import { problemSentence } from './noteWording';
import { articleText } from './openNotes';
import type { TextPurpose } from './unsavedTexts';
import { tellError } from './ui/tell';

/** Writes a text to the notes of an article. One that cannot be saved is kept, and offered again in the next window. */
export async function writeText(
  app: App,
  article: string,
  purpose: TextPurpose,
  text: string,
): Promise<Outcome<unknown>> {
  const outcome = await write(app, article, purpose, text);
  if (outcome.ok) await app.unsaved.dropText(article, text);
  else await app.unsaved.keepFailed(article, purpose, text);
  return outcome;
}

/** The purpose of a note on words of an article as they are now. */
export function noteOn(app: App, article: string, span: Span | null): TextPurpose {
  const words = span === null ? '' : articleText(app, article).slice(span.start, span.end);
  return { kind: 'note', span, words };
}

function write(app: App, article: string, purpose: TextPurpose, text: string): Promise<Outcome<unknown>> {
  const { notes } = app;
  switch (purpose.kind) {
    case 'note':
      return notes.add(article, spanNow(articleText(app, article), purpose), { comment: text });
    case 'reply':
      return notes.reply(article, purpose.note, text);
    case 'edit':
      return notes.rewrite(article, purpose.note, { ...purpose, comment: text });
  }
}

/** Where the words are now: the article may have been edited since; a note on words that are gone is on all of it. */
function spanNow(text: string, { span, words }: Extract<TextPurpose, { kind: 'note' }>): Span | null {
  if (span === null || words === '' || text.slice(span.start, span.end) === words) return span;
  const [before, after] = [text.lastIndexOf(words, span.start), text.indexOf(words, span.start)];
  if (before < 0 && after < 0) return null;
  const isBefore = after < 0 || (before >= 0 && span.start - before < after - span.start);
  const start = isBefore ? before : after;
  return { start, end: start + words.length };
}

/**
 * Tells why a change of notes was refused.
 * @param draft a text that is kept as it is, and can be taken to the clipboard
 */
export async function report<T>(outcome: Outcome<T>, article: string, draft?: string): Promise<boolean> {
  if (outcome.ok) return true;
  const copy = l10n.t('Copy My Text');
  const problem = problemSentence(outcome.problem, `${fileName(Uri.parse(article, true))}.annotations.json`);
  const sentence = draft ? l10n.t('{0} Your text is kept.', problem) : problem;
  const answer = await tellError(sentence, ...(draft ? [copy] : []));
  if (answer === copy && draft) await env.clipboard.writeText(draft);
  return false;
}
