import type { ArticleDetails, FileDetails } from '../annotations/articleRecord';
import type { ArticleSources, Quotation } from '../attribution/source';
import type { ClaimLink, Derivation, NumericClaim } from '../claims/claim';
import type { ArticleEntities, Entity } from '../entities/entity';
import type { StoryMatches } from '../matching/match';
import type { ArticleStructure, DateSource } from '../text/article';
import type { Span } from '../text/span';
import type { StoryNote } from '../text/storyNote';

/** A file as it is handed to the analysis; it holds one article or more. */
export interface ArticleInput {
  /** Names the file uniquely: a URI or a path. */
  readonly key: string;
  /** What people see; also the order of the versions. */
  readonly name: string;
  /** The decoded text as the editor has it; all spans are UTF-16 into it. */
  readonly text: string;
  readonly version: number;
  readonly details?: FileDetails;
}

/** Which article of a file that holds several a version is. */
export interface FilePart extends Span {
  /** Key and name of the file. */
  readonly file: string;
  readonly fileName: string;
  /** Counted from 1. */
  readonly number: number;
}

/**
 * A version of the story. One of several in a file (an export of a news database) has a key and a name of its own, `file#3`, and a
 * `part`; its text, and what spans count in, is that of the whole file.
 */
export interface VersionInput extends ArticleInput {
  readonly part?: FilePart;
  /** What a person said of this version. */
  readonly details?: ArticleDetails;
}

/** The day that an article's relative dates count from. */
export interface ArticleDate {
  readonly date: string;
  readonly source: DateSource;
}

/** All that was read in one article. Immutable. */
export interface ArticleAnalysis extends VersionInput, ArticleEntities {
  readonly quotes: readonly Quotation[];
  readonly structure: ArticleStructure;
  readonly date: ArticleDate | null;
  readonly claims: readonly NumericClaim[];
}

/** An article with all that was read of who says what in it. */
export interface SourcedArticle extends ArticleAnalysis {
  readonly sources: ArticleSources;
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
