import type { ClaimRelation } from '../claims/claim';
import type { ComparedClaims } from '../comparing/stretches';
import type { LinkKind } from '../matching/linkKind';
import type { KeptProposal } from '../story/proposals';
import type { PlaceInStory } from '../text/storyNote';

/** Words of a suggestion. */
export interface SuggestedPlace extends PlaceInStory {
  /** Index of the sentence that they begin in: it stays while the article is edited. */
  readonly sentence: number;
  /** UTF-16 units from where that begins. */
  readonly inSentence: number;
}

/** What a second reader proposed and what stood the checks. It is shown apart, and counts as nothing until a person confirms it. */
export interface Suggestion {
  readonly kind: LinkKind;
  /** Stands before `b` in file order. */
  readonly a: SuggestedPlace;
  readonly b: SuggestedPlace;
  /** By our own readers, from what is read at the places; `possible` when they read nothing that says so. */
  readonly relation: ClaimRelation;
  /** The figures or days that say so. */
  readonly claims?: ComparedClaims;
  /** As it is kept, with who proposed it. */
  readonly proposal: KeptProposal;
}
