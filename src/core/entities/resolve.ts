import { shifted } from '../text/span';
import type { StoryNote } from '../text/storyNote';
import type { Sliced } from '../util/sliced';

import type { EntityCorrection } from './corrections';
import type { ArticleEntities, Entity, EntityType } from './entity';
import { acceptNames } from './resolving/accept';
import { buildEntities } from './resolving/build';
import { collectNames, type NamedArticle } from './resolving/collect';
import { foldedKey, groupNames } from './resolving/grouping';
import { quoteNotes } from './resolving/quoteNotes';
import { resolveQuotes } from './resolving/quotes';
import { titleNotes } from './resolving/titles';
import { typeNames } from './resolving/typing';

/** The named things of a story. */
export interface StoryEntities {
  readonly entities: readonly Entity[];
  /** One for each article, in their order. */
  readonly articles: readonly ArticleEntities[];
  /** Titles and quotations that differ between versions. */
  readonly notes: readonly StoryNote[];
}

/**
 * Finds out which names of the versions of one event name the same thing, and of what type it is.
 * Types and groups are the same whatever the order of the articles; ids count in order of first mention. Linear in the mentions.
 * @param articles the versions with the names read from each paragraph
 * @param corrections what a person decided; wins over every rule
 */
export function* resolveEntities(
  articles: readonly NamedArticle[],
  corrections: readonly EntityCorrection[],
): Sliced<StoryEntities> {
  const accepted = yield* acceptNames(yield* collectNames(articles));
  const dropped = new Set(
    corrections.flatMap(correction => (correction.kind === 'notAnEntity' ? [foldedKey(correction.name)] : [])),
  );
  const retyped = new Map<string, EntityType>();
  for (const correction of corrections)
    if (correction.kind === 'retype') retyped.set(foldedKey(correction.name), correction.type);
  yield;
  const kept = dropped.size === 0 ? accepted : accepted.filter(({ key }) => !dropped.has(key));
  const typed = yield* typeNames(kept, retyped);
  const built = yield* buildEntities(yield* groupNames(typed, corrections), articles);
  const quotes = yield* resolveQuotes(articles, built);
  return {
    entities: built.entities,
    articles: articles.map((article, index) => ({
      mentions: built.mentions[index] ?? [],
      quotes: quotes[index] ?? [],
      superlatives: superlativesOf(article),
    })),
    notes: [...titleNotes(built.entities), ...(yield* quoteNotes(articles, quotes))],
  };
}

function superlativesOf({ names, structure }: NamedArticle): ArticleEntities['superlatives'] {
  return names.flatMap((read, index) =>
    read.superlatives.map(span => shifted(span, structure.paragraphs[index]?.start ?? 0)),
  );
}
