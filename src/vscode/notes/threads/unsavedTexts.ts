import type { Memento } from 'vscode';
import type { Span } from '../../../core/text/span';

/**
 * What a text is for. Spans are UTF-16 into the article's text at that time; `null` stands for the whole article. `seen` is
 * the text that is edited, as it was when the person began.
 */
export type TextPurpose =
  | { readonly kind: 'note'; readonly span: Span | null; readonly words: string }
  | { readonly kind: 'reply'; readonly note: string }
  | { readonly kind: 'edit'; readonly note: string; readonly reply?: string; readonly seen: string };

/** What a person wrote for a note and what is not in its file, because it cannot be written or is not finished. */
export interface UnsavedText {
  readonly id: string;
  /** The article's key. */
  readonly article: string;
  readonly purpose: TextPurpose;
  readonly text: string;
}

const key = 'crossread.unsavedTexts';

/** So many survive; somebody whose notes fail all day has been told so. */
const mostKept = 50;

/** Keeps what was written and not saved, also over a reload of the window. */
export class UnsavedTexts {
  private beginning: Pick<UnsavedText, 'article' | 'purpose'> | undefined;

  constructor(private readonly memory: Memento) {}

  all(): readonly UnsavedText[] {
    return this.memory.get<readonly UnsavedText[]>(key) ?? [];
  }

  /** Keeps a text in place of what was kept under its id, and once only. */
  async keep(unsaved: UnsavedText): Promise<void> {
    const others = this.all().filter(({ id, article, text }) => {
      const isSameText = article === unsaved.article && text === unsaved.text;
      return id !== unsaved.id && !isSameText;
    });
    await this.memory.update(key, [...others, unsaved].slice(-mostKept));
  }

  /** Keeps a text that could not be saved; one that was kept while it was typed stays the same one. */
  keepFailed(article: string, purpose: TextPurpose, text: string): Promise<void> {
    const typed = this.all().find(one => one.article === article && one.text === text);
    return this.keep({ id: typed?.id ?? crypto.randomUUID(), article, purpose, text });
  }

  /** Forgets a text: it was saved, or is not wanted. */
  dropText(article: string, text: string): Promise<void> {
    return this.drop(one => one.article === article && one.text === text);
  }

  dropId(id: string): Promise<void> {
    return this.drop(one => one.id === id);
  }

  /** A box to write in is about to open: what is written there is for this. */
  begin(article: string, purpose: TextPurpose): void {
    this.beginning = { article, purpose };
  }

  /** What the box that opens next is for, if that was said. */
  begun(): Pick<UnsavedText, 'article' | 'purpose'> | undefined {
    return this.beginning;
  }

  /** The box has opened. */
  end(): void {
    this.beginning = undefined;
  }

  private async drop(isUnwanted: (one: UnsavedText) => boolean): Promise<void> {
    const all = this.all();
    const left = all.filter(one => !isUnwanted(one));
    if (left.length < all.length) await this.memory.update(key, left);
  }
}
