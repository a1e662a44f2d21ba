import type { Span } from '../text/span';

/** The type of a named thing; `NAME` is a name whose kind nothing in the story tells. */
export type EntityType = 'PERSON' | 'ORG' | 'PLACE' | 'GROUP' | 'EVENT' | 'NAME';

/**
 * Why a name was marked and taken for what it is. By itself: `gazetteer` (known), `lexicon` (dictionary), `givenName`,
 * `familyName`, `initials`, `twoWords`, `acronym`, `head` ("Bank", "Ltd"), `facility`, `direction`, `ending`. By what stands around it:
 * `title`, `role`, `apposition`, `definition`, `age`, `nationality`, `dateline`, `article` ("the"), `partOf` ("Aspen, Colorado"), `context`. In sports: `team`,
 * `venue`, `score`. `storyEvidence`: by its other mentions; `capitals`: only by its capitals; `person`: somebody said so.
 */
export type MentionReason =
  | 'gazetteer'
  | 'lexicon'
  | 'givenName'
  | 'familyName'
  | 'initials'
  | 'twoWords'
  | 'acronym'
  | 'head'
  | 'facility'
  | 'direction'
  | 'ending'
  | 'title'
  | 'role'
  | 'apposition'
  | 'definition'
  | 'age'
  | 'nationality'
  | 'dateline'
  | 'article'
  | 'partOf'
  | 'context'
  | 'team'
  | 'venue'
  | 'score'
  | 'storyEvidence'
  | 'capitals'
  | 'person';

/** A name in an article, without title and possessive. UTF-16 into the article. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** Id of the {@link Entity} it names, unique in the story. */
  readonly entity: string;
  readonly reason: MentionReason;
  /** More than one entity could be meant; the nearest was taken. */
  readonly ambiguous?: boolean;
}

/** A named thing of the story, the same across all versions. */
export interface Entity {
  /** Of its names alone: what else the story names does not change it. */
  readonly id: string;
  /** Its fullest name. */
  readonly name: string;
  readonly type: EntityType;
  /** The other names it goes by. */
  readonly aliases: readonly string[];
  /** Mentions per article index. */
  readonly counts: readonly number[];
  /** Titles and offices it is given, per article index. */
  readonly roles: readonly EntityRole[];
}

/** "Foreign Secretary" as said in one version. */
export interface EntityRole extends Span {
  readonly article: number;
  readonly role: string;
}

/** "first", "largest", "all-time high": UTF-16 into the article. */
type Superlative = Span;

/** What entities found in one article. */
export interface ArticleEntities {
  readonly mentions: readonly Mention[];
  readonly superlatives: readonly Superlative[];
}
