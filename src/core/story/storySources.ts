import { readSources } from '../attribution/articleSources';
import { givenNameGenders } from '../attribution/gender';
import type { ArticleSources } from '../attribution/source';
import { attributed } from '../claims/attributed';
import type { NumericClaim } from '../claims/claim';
import type { Entity, Mention } from '../entities/entity';
import type { Lexicon } from '../language/lexicon';
import type { Sliced } from '../util/sliced';
import type { ScannedText } from './scan';

/** What a story's names tell the reader of sources, and a key that is the same as long as they tell the same. */
interface StoryNames {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly key: string;
}

/** The names of a story as sources are read with them. */
export function storyNames(entities: readonly Entity[]): StoryNames {
  return {
    entities: new Map(entities.map(entity => [entity.id, entity])),
    key: entities.map(({ id, name }) => `${id} ${name}`).join('\n'),
  };
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
  readonly key: string;
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
  return function* (scan, mentions, claims, { entities, key }) {
    const last = known.get(scan);
    const isSame = last?.mentions === mentions && last.key === key;
    if (isSame && last.unattributed === claims) return last;
    const sources = isSame ? last.sources : yield* readSources({ ...scan, mentions }, { entities, ofGivenName });
    const given = yield* attributed(claims, sources);
    const read = { key, mentions, unattributed: claims, sources, claims: given };
    known.set(scan, read);
    return read;
  };
}
