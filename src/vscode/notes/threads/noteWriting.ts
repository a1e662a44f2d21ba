import type { Outcome } from '../../../core/annotations/storeTypes';
import type { Span } from '../../../core/text/span';
import { articleText } from '../openNotes';
import type { NotePorts } from '../ports';
import type { TextPurpose } from './unsavedTexts';

/** Writes a text to the notes of an article. One that cannot be saved is kept, and offered again in the next window. */
export async function writeText(
  ports: NotePorts<'service' | 'notes' | 'unsaved'>,
  article: string,
  purpose: TextPurpose,
  text: string,
): Promise<Outcome<unknown>> {
  const outcome = await write(ports, article, purpose, text);
  if (outcome.ok) await ports.unsaved.dropText(article, text);
  else await ports.unsaved.keepFailed(article, purpose, text);
  return outcome;
}

/** The purpose of a note on words of an article as they are now. */
export function noteOn(ports: NotePorts<'service'>, article: string, span: Span | null): TextPurpose {
  const words = span === null ? '' : articleText(ports, article).slice(span.start, span.end);
  return { kind: 'note', span, words };
}

function write(
  ports: NotePorts<'service' | 'notes'>,
  article: string,
  purpose: TextPurpose,
  text: string,
): Promise<Outcome<unknown>> {
  const { notes } = ports;
  switch (purpose.kind) {
    case 'note':
      return notes.add(article, spanNow(articleText(ports, article), purpose), { comment: text });
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
