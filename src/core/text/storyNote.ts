import type { Span } from './span';

/** A stretch of one article of a story; `article` is the article's index, the span UTF-16 into its text. */
export interface PlaceInStory extends Span {
  readonly article: number;
}

/** A difference in who says it or how it is worded, apart from figures. */
export type StoryNoteRelation = 'attributionDropped' | 'differentSpeaker' | 'titleConflict' | 'quoteVariant';

/** Two places that tell the same and differ in speaker, title or the words quoted. `a` stands before `b` in file order. */
export interface StoryNote {
  readonly relation: StoryNoteRelation;
  readonly a: PlaceInStory;
  readonly b: PlaceInStory;
  /** One line in plain English for reports. */
  readonly why: string;
}
