import type { TimeValue } from '../times/timeValue';
import type { MatchTier } from '../matching/match';
import type { Span } from '../text/span';
import type { PlaceInStory } from '../text/storyNote';
import type { DifferenceKind } from './differences';
import type { FactColumn } from './factTableModel';

/** What another version has of a cell. */
export interface CellPartner {
  /** Place of the other version among the columns. */
  readonly column: number;
  /** Its cells that tell the same, by their places in the column. */
  readonly cells: readonly number[];
  /** The closest tier of all the links. */
  readonly tier: MatchTier;
}

/** A paragraph that tells the story; UTF-16 into its version. */
export interface MapCell extends Span {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Sentences that no other version has, neighbours as one stretch. */
  readonly onlyHere: readonly Span[];
  /** How many of the story's differences (see `differingFacts`) it has a part in. */
  readonly differences: number;
  /** In order of the columns. */
  readonly partners: readonly CellPartner[];
}

/** A version with its paragraphs. */
export interface MapColumn extends FactColumn {
  /** Words of the paragraphs that tell the story. */
  readonly words: number;
  readonly pinned: boolean;
  readonly cells: readonly MapCell[];
}

/** Words of a cell that a ribbon or a dotted line ends at; UTF-16 into the version. */
export interface MapEnd extends Span {
  readonly column: number;
  readonly cell: number;
}

/** Passages of two columns that stand beside each other and tell the same. */
export interface MapRibbon {
  /** In the left column. */
  readonly a: MapEnd;
  readonly b: MapEnd;
  /** The closest tier of all the links between the two. */
  readonly tier: MatchTier;
}

/** Words in which two columns that stand beside each other differ. */
export interface MapDifference {
  readonly a: MapEnd;
  readonly b: MapEnd;
  readonly kind: DifferenceKind;
}

/** Versions that share their wording. */
export interface MapOrigin {
  /** Places of the versions among the columns, from the left; at least two. */
  readonly columns: readonly number[];
  /** The least and the most that two of them share, 0-1. */
  readonly least: number;
  readonly most: number;
}

/** A time that versions name, with the words of each. */
export interface MapTime {
  readonly time: TimeValue;
  /** In order of the columns, then of the text; `article` is the place of a column here. */
  readonly marks: readonly PlaceInStory[];
}

/** The picture of a story. */
export interface StoryMap {
  /** Pinned versions first, then in order of date. */
  readonly columns: readonly MapColumn[];
  readonly ribbons: readonly MapRibbon[];
  readonly differences: readonly MapDifference[];
  readonly origins: readonly MapOrigin[];
  /** Earliest first. */
  readonly times: readonly MapTime[];
}

/** What a person wants to see. */
export interface MapWishes {
  /** Looser matches are left out. */
  readonly lowest: MatchTier;
  /** Indices of articles to stand side by side at the left, in this order. */
  readonly pinned: readonly number[];
}
