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

/**
 * A difference in who says it, how it is worded or how a name is written, apart from figures. `status` is what became of somebody or
 * something, `wording` any other words that exclude each other.
 */
export type StoryNoteRelation =
  'attributionDropped' | 'differentSpeaker' | 'titleConflict' | 'quoteVariant' | 'spelling' | 'status' | 'wording';

/** In what two places differ, as a key and its values in the order of the places; reports put it into words. */
export interface NoteReason {
  readonly kind:
    /** two sources */
    | 'otherSource'
    /** the source that one of them gives; `''` for the other */
    | 'sourceDropped'
    /** two speakers of the same words */
    | 'otherSpeaker'
    /** the words of two quotations where they differ; `''` where one has nothing more */
    | 'otherWords'
    /** the same, where they begin or end differently */
    | 'otherEnd'
    /** what the other version quotes, told in this one's own words: by the first, by the second */
    | 'toldHere'
    | 'toldThere'
    /** a person, and two offices */
    | 'otherTitle'
    /** two spellings */
    | 'otherSpelling'
    /** what became of one thing, in the words of both */
    | 'otherStatus'
    /** what excludes each other, in the words of both */
    | 'otherTelling'
    /** the words that an otherwise equal sentence exchanges, with those beside them */
    | 'exchangedWords';
  readonly values: readonly string[];
}

/** Two places that tell the same and differ in speaker, title, words or what became of something. `a` stands before `b` in file order. */
export interface StoryNote {
  readonly relation: StoryNoteRelation;
  readonly a: PlaceInStory;
  readonly b: PlaceInStory;
  readonly reason: NoteReason;
}

/** Whether two notes say the same of the same places. */
export function sameNote(x: StoryNote, y: StoryNote): boolean {
  return (
    x.relation === y.relation &&
    comparePlaces(x.a, y.a) === 0 &&
    comparePlaces(x.b, y.b) === 0 &&
    x.reason.kind === y.reason.kind &&
    x.reason.values.length === y.reason.values.length &&
    x.reason.values.every((value, at) => value === y.reason.values[at])
  );
}

/** By the first place, then by the second. */
export function compareNotes(x: StoryNote, y: StoryNote): number {
  return comparePlaces(x.a, y.a) || comparePlaces(x.b, y.b);
}
