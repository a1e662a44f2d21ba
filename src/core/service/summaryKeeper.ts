import type { MatchTier } from '../matching/match';
import { paragraphSummaries, type ParagraphSummary } from '../report/paragraphSummary';
import type { Disposable } from '../util/event';
import { runWhole, type Pacer } from '../util/sliced';
import type { ArticlePlace, StoryService } from './storyService';

/** The summaries of an article's paragraphs, in their order. */
type Summaries = Promise<readonly ParagraphSummary[]>;

/**
 * What the other versions have of the paragraphs of the articles that a person looks at: made once for each reading, though the editor
 * asks after every key. Typing moves spans and leaves the summaries as they are, for they name paragraphs by their index.
 */
export class SummaryKeeper implements Disposable {
  private readonly known = new Map<string, Map<string, Summaries>>();
  private readonly subscription: Disposable;

  constructor(
    service: StoryService,
    private readonly pacer: Pacer,
  ) {
    this.subscription = service.onDidChange(({ story, kind }) => {
      if (kind !== 'edited') this.known.delete(story);
    });
  }

  /**
   * The summaries of an article in the last reading of its story.
   * @param lowest looser links do not count
   */
  of({ story, analysis, index }: ArticlePlace, lowest: MatchTier): Summaries {
    const ofStory = this.known.get(story.id) ?? new Map<string, Summaries>();
    this.known.set(story.id, ofStory);
    const key = `${lowest} ${index}`;
    const made = ofStory.get(key) ?? runWhole(paragraphSummaries(analysis, index, lowest), this.pacer);
    ofStory.set(key, made);
    return made;
  }

  dispose(): void {
    this.subscription.dispose();
    this.known.clear();
  }
}
