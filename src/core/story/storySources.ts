import { readSources } from '../attribution/articleSources';
import { givenNameGenders } from '../attribution/gender';
import type { ArticleSources } from '../attribution/source';
import { attributed } from '../claims/attributed';
import type { NumericClaim } from '../claims/claim';
import type { Entity, Mention } from '../entities/entity';
import type { Lexicon } from '../language/lexicon';
import type { Sliced } from '../util/sliced';
import type { ScannedText } from './scan';

/** The names of a story as sources are read with them, by the ids of the entities. */
type StoryNames = ReadonlyMap<string, Entity>;

export function storyNames(entities: readonly Entity[]): StoryNames {
  return new Map(entities.map(entity => [entity.id, entity]));
}

/** An article's claims with their sources, and everything that was read of who says what. */
export interface AttributedClaims {
  readonly sources: ArticleSources;
  readonly claims: readonly NumericClaim[];
}

/** Reads who says what in an article; the same article with the same names and claims gives the same objects again. */
export type SourcesReader = (
  scan: ScannedText,
  mentions: readonly Mention[],
  claims: readonly NumericClaim[],
  names: StoryNames,
) => Sliced<AttributedClaims>;

interface Known extends AttributedClaims {
  /** What the story calls those whom the article mentions. */
  readonly names: ReadonlyMap<string, string | undefined>;
  readonly mentions: readonly Mention[];
  readonly unattributed: readonly NumericClaim[];
}

/**
 * Makes the reader of one story's sources.
 * @param lexicon tells the pronouns of given names; null leaves them untold
 */
export function createSourcesReader(lexicon: Lexicon | null): SourcesReader {
  const known = new WeakMap<ScannedText, Known>();
  const ofGivenName = lexicon === null ? () => undefined : givenNameGenders(lexicon);
  return function* (scan, mentions, claims, entities) {
    const last = known.get(scan);
    const isSame = last?.mentions === mentions && areCalled(last.names, entities);
    if (isSame && last.unattributed === claims) return last;
    const sources = isSame ? last.sources : yield* readSources({ ...scan, mentions }, { entities, ofGivenName });
    const given = yield* attributed(claims, sources);
    const names = isSame ? last.names : new Map(mentions.map(({ entity }) => [entity, entities.get(entity)?.name]));
    const read = { names, mentions, unattributed: claims, sources, claims: given };
    known.set(scan, read);
    return read;
  };
}

/** Whether the story calls them by these names still. */
function areCalled(names: Known['names'], entities: StoryNames): boolean {
  for (const [id, name] of names) if (entities.get(id)?.name !== name) return false;
  return true;
}
