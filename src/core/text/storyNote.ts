import type { Span } from './span';

/** A stretch of one article of a story; `article` is the article's index, the span UTF-16 into its text. */
export interface PlaceInStory extends Span {
  readonly article: number;
}

/** By article, then by place. */
export function comparePlaces(a: PlaceInStory, b: PlaceInStory): number {
  return a.article - b.article || a.start - b.start || a.end - b.end;
}

/** A place as a key. */
export function placeKey({ article, start, end }: PlaceInStory): string {
  return `${article} ${start} ${end}`;
}

/** A difference in who says it, how it is worded or how a name is written, apart from figures. */
export type StoryNoteRelation =
  'attributionDropped' | 'differentSpeaker' | 'titleConflict' | 'quoteVariant' | 'spelling';

/** Two places that tell the same and differ in speaker, title or the words quoted. `a` stands before `b` in file order. */
export interface StoryNote {
  readonly relation: StoryNoteRelation;
  readonly a: PlaceInStory;
  readonly b: PlaceInStory;
  /** One line in plain English for reports. */
  readonly why: string;
}
