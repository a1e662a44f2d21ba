import type { Suggestion } from '../../core/secondReader/suggestion';
import { createEmitter, type Disposable, type Event } from '../../core/util/event';

const none: readonly Suggestion[] = [];

/** The suggestions that can be seen, by story. It is filled while second readers are switched on, and empty otherwise. */
export class SuggestionBoard implements Disposable {
  private readonly byStory = new Map<string, readonly Suggestion[]>();
  private readonly changes = createEmitter<string>();

  /** Fires with the id of a story. */
  readonly onDidChange: Event<string> = this.changes.event;

  of(story: string): readonly Suggestion[] {
    return this.byStory.get(story) ?? none;
  }

  /** Puts up the suggestions of a story in the place of those before. */
  set(story: string, suggestions: readonly Suggestion[]): void {
    if (suggestions.length === 0 && this.of(story).length === 0) return;
    this.byStory.set(story, suggestions);
    this.changes.fire(story);
  }

  /** Takes down all. */
  clear(): void {
    const stories = [...this.byStory.keys()];
    this.byStory.clear();
    for (const story of stories) this.changes.fire(story);
  }

  dispose(): void {
    this.byStory.clear();
    this.changes.dispose();
  }
}
