import type { Memento } from 'vscode';
import type { Span } from '../core/text/span';

/** What a person wrote for a note that could not be saved. */
export interface UnsavedNote {
  readonly id: string;
  /** The article's key. */
  readonly article: string;
  /** UTF-16 into its text at that time; `null` for the whole article. */
  readonly span: Span | null;
  readonly comment: string;
}

const key = 'crossread.unsavedNotes';

/** So many survive; somebody whose notes fail all day has been told so. */
const mostKept = 50;

/** Keeps what was written for notes that could not be saved, also over a reload of the window. */
export class UnsavedNotes {
  constructor(private readonly memory: Memento) {}

  all(): readonly UnsavedNote[] {
    return this.memory.get<readonly UnsavedNote[]>(key) ?? [];
  }

  async keep(note: Omit<UnsavedNote, 'id'>): Promise<void> {
    const others = this.all().filter(one => !isText(one, note.article, note.comment));
    await this.memory.update(key, [...others, { ...note, id: crypto.randomUUID() }].slice(-mostKept));
  }

  /** Forgets a text: it was saved, or is not wanted. */
  async dropText(article: string, comment: string): Promise<void> {
    const all = this.all();
    const left = all.filter(one => !isText(one, article, comment));
    if (left.length < all.length) await this.memory.update(key, left);
  }
}

function isText(note: UnsavedNote, article: string, comment: string): boolean {
  return note.article === article && note.comment === comment;
}
