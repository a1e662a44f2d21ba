import type { NumericClaim } from '../claims/claim';
import type { ArticleStructure } from '../text/article';
import type { ByPair } from '../util/byPair';

/** An article as matching takes it. Claims sharpen the result and may be empty. */
export interface MatchableArticle {
  /** Names the article uniquely; corrections refer to it. */
  readonly key: string;
  readonly text: string;
  /** Paragraphs that do not tell the story take no part. */
  readonly structure: ArticleStructure;
  readonly claims: readonly NumericClaim[];
}

/** A sentence of a story: index of its article, and of itself in that article. */
export interface SentenceRef {
  readonly article: number;
  readonly sentence: number;
}

/** Same words; same sentence with small edits; same statement in other words; shares a fact. */
export type MatchTier = 'copied' | 'edited' | 'reworded' | 'related';

/** Two sentences of different articles that tell the same. `a` stands before `b` in file order. */
export interface PassageMatch {
  readonly a: SentenceRef;
  readonly b: SentenceRef;
  /** 0-1, calibrated over the tiers. */
  readonly score: number;
  readonly kind: MatchTier;
  /** A person confirmed it or made it by hand. */
  readonly decided?: boolean;
}

/** Why a likely pair was held back by a tier: the two give different years, figures or places. */
export type MatchGuard = 'otherYear' | 'otherFigure' | 'otherPlace';

/** A term that two sentences share. */
export interface SharedTerm {
  /** As each of them writes it. */
  readonly a: string;
  readonly b: string;
  /** 0-1: its part of all that they share. */
  readonly weight: number;
}

/** Why two sentences were matched, or not. */
export interface MatchReason {
  readonly kind: MatchTier | null;
  readonly score: number;
  /** Heaviest first. */
  readonly shared: readonly SharedTerm[];
  readonly guards: readonly MatchGuard[];
}

/** How much two versions share: part of the five-word sequences of the smaller one that stand in the other. */
export interface SharedWording {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

/** What matching found in a story. Articles are given by index. */
export interface StoryMatches {
  /** Each pair once, sorted by `a` then `b`. */
  readonly matches: readonly PassageMatch[];
  /** Fact clusters: sentences that all tell the same. */
  readonly clusters: readonly (readonly SentenceRef[])[];
  /** Sentences of story paragraphs that no other version has. */
  readonly onlyHere: readonly SentenceRef[];
  readonly pairs: readonly SharedWording[];
  /** Articles grouped by common origin, each group sorted. */
  readonly origins: readonly (readonly number[])[];
}

/** What matching found, with the matches by the versions they are of: what follows from them looks at those alone that changed. */
export interface ListedMatches extends StoryMatches {
  readonly byPair: ByPair<PassageMatch>;
}
