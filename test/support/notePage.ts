import type { NoteChange } from '../../src/core/annotations/annotation';
import { createNote } from '../../src/core/annotations/annotation';
import { targetAt } from '../../src/core/annotations/placing';
import { createSidecar, serialiseSidecar, withNotes } from '../../src/core/annotations/sidecar';

/** A note for {@link notePage}, on the first place where `words` stand. */
export interface NoteOnWords extends NoteChange {
  readonly words: string;
}

/** The sidecar of an article with notes on words of it, as the extension writes it. */
export function notePage(name: string, text: string, notes: readonly NoteOnWords[]): string {
  const made = notes.map(({ words, ...input }, index) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    const id = `urn:uuid:00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;
    const target = targetAt(text, { start, end: start + words.length });
    return createNote({ ...input, target }, id, { name: 'Reporter' }, '2024-07-09T12:00:00Z');
  });
  return serialiseSidecar(withNotes(createSidecar(name, text), made));
}
