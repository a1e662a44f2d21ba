import type { ArticleDetails } from '../annotations/articleRecord';
import type { Quotation } from '../attribution/source';
import type { ClaimLink, Derivation, NumericClaim } from '../claims/claim';
import type { ArticleEntities, Entity } from '../entities/entity';
import type { StoryMatches } from '../matching/match';
import type { ArticleStructure, DateSource } from '../text/article';
import type { StoryNote } from '../text/storyNote';

/** An article as it is handed to the analysis. */
export interface ArticleInput {
  /** Names the article uniquely: a URI or a path. */
  readonly key: string;
  /** What people see; also the order of the versions. */
  readonly name: string;
  /** The decoded text as the editor has it; all spans are UTF-16 into it. */
  readonly text: string;
  readonly version: number;
  readonly details?: ArticleDetails;
}

/** The day that an article's relative dates count from. */
export interface ArticleDate {
  readonly date: string;
  readonly source: DateSource;
}

/** All that was read in one article. Immutable. */
export interface ArticleAnalysis extends ArticleInput, ArticleEntities {
  readonly quotes: readonly Quotation[];
  readonly structure: ArticleStructure;
  readonly date: ArticleDate | null;
  readonly claims: readonly NumericClaim[];
}

/** All that was found in a story; its results name articles by their index in `articles`. Immutable. */
export interface StoryAnalysis {
  /** Sorted by name. */
  readonly articles: readonly ArticleAnalysis[];
  readonly entities: readonly Entity[];
  readonly matches: StoryMatches;
  readonly claimLinks: readonly ClaimLink[];
  readonly derivations: readonly Derivation[];
  readonly notes: readonly StoryNote[];
}
