import { shifted } from '../text/span';
import type { StoryNote } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { EntityCorrection } from './corrections';
import type { ArticleEntities, Entity, EntityType, Mention } from './entity';
import { acceptNames, sureKeys } from './resolving/accept';
import { buildEntities } from './resolving/build';
import { collectNames, type NamedArticle } from './resolving/collect';
import { foldedKey, groupNames, type GroupedName } from './resolving/grouping';
import { createNameFormReader } from './resolving/nameForms';
import { resolveAgain, type ResolvedStory } from './resolving/again';
import { createSpellingReader } from './resolving/spellings';
import { thingFormNotes } from './resolving/thingForms';
import { typeNames } from './resolving/typing';

/** The named things of a story. */
export interface StoryEntities {
  readonly entities: readonly Entity[];
  /** One for each article, in their order; an article whose names stayed where they are gives the same object again. */
  readonly articles: readonly ArticleEntities[];
  /** Titles and spellings of names that differ between versions. */
  readonly notes: readonly StoryNote[];
}

/** Resolves the names of one story, again and again as it is edited. */
export type EntityResolver = (
  articles: readonly NamedArticle[],
  corrections: readonly EntityCorrection[],
) => Sliced<StoryEntities>;

/**
 * Makes the resolver of one story. It finds out which names of the versions of one event name the same thing, and of what type
 * it is. Types and groups are the same whatever the order of the articles; entities stand in order of first mention. Linear in the
 * mentions; after an edit that names nothing new, in those of the edited article.
 */
export function createEntityResolver(): EntityResolver {
  const [spellingsOf, nameFormsOf] = [createSpellingReader(), createNameFormReader()];
  const entitiesOf = new WeakMap<NamedArticle, ArticleEntities>();
  // taken while a story is resolved: one that is broken off leaves none, and the next begins anew
  let kept: ResolvedStory | undefined;
  return function* (articles, corrections) {
    const before = kept;
    kept = undefined;
    const resolved =
      (before && (yield* resolveAgain(before, articles, corrections))) ?? (yield* resolveAnew(articles, corrections));
    const { built } = resolved;
    const entities: ArticleEntities[] = [];
    for (const [index, article] of articles.entries()) {
      yield;
      const mentions = built.mentions[index] ?? [];
      const known = entitiesOf.get(article);
      const isSame = known !== undefined && sameMentions(known.mentions, mentions);
      const found = isSame ? known : { mentions, superlatives: superlativesOf(article) };
      entitiesOf.set(article, found);
      entities.push(found);
    }
    const notes = [
      ...(yield* spellingsOf(resolved.names)),
      ...(yield* nameFormsOf(resolved.names)),
      ...(yield* thingFormNotes(resolved.names)),
    ];
    kept = resolved;
    return { entities: built.entities, articles: entities, notes };
  };
}

/** Resolves the names of a story once. */
export function resolveEntities(
  articles: readonly NamedArticle[],
  corrections: readonly EntityCorrection[],
): Sliced<StoryEntities> {
  return createEntityResolver()(articles, corrections);
}

function* resolveAnew(
  articles: readonly NamedArticle[],
  corrections: readonly EntityCorrection[],
): Sliced<ResolvedStory> {
  const { names: collected, plainWords } = yield* collectNames(articles);
  const sure = yield* sureKeys(collected);
  const accepted = yield* acceptNames(collected, sure, plainWords);
  const dropped = new Set(
    corrections.flatMap(correction => (correction.kind === 'notAnEntity' ? [foldedKey(correction.name)] : [])),
  );
  const retyped = new Map<string, EntityType>();
  for (const correction of corrections)
    if (correction.kind === 'retype') retyped.set(foldedKey(correction.name), correction.type);
  yield;
  const kept = dropped.size === 0 ? accepted : accepted.filter(({ key }) => !dropped.has(key));
  const typed = yield* typeNames(kept, retyped);
  const names: GroupedName[][] = articles.map(() => []);
  for (const name of yield* groupNames(typed, corrections)) names[name.article]?.push(name);
  const built = yield* buildEntities(names, articles);
  yield;
  const tentative = new Set(
    collected.flatMap(({ candidate, key }) => (candidate.standing === 'tentative' ? [key] : [])),
  );
  return { articles, corrections, names, built, sure, plainWords: new Map(plainWords), tentative, dropped };
}

/** Whether names that were resolved anew are, and stand, as before. */
function sameMentions(a: readonly Mention[], b: readonly Mention[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((mention, at) => isSameMention(mention, b[at]));
}

function isSameMention(a: Mention, b: Mention | undefined): boolean {
  return (
    a.start === b?.start &&
    a.end === b.end &&
    a.type === b.type &&
    a.entity === b.entity &&
    a.reason === b.reason &&
    a.ambiguous === b.ambiguous
  );
}

function superlativesOf({ names, structure }: NamedArticle): ArticleEntities['superlatives'] {
  return names.flatMap((read, index) =>
    read.superlatives.map(span => shifted(span, structure.paragraphs[index]?.start ?? 0)),
  );
}
