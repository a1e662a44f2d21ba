import { pauseEvery, type Sliced } from '../../util/sliced';
import type { Entity, EntityRole, EntityType, Mention } from '../entity';

import { namesPerSlice, type NamedArticle } from './collect';
import type { GroupedName } from './grouping';

/** Entities and mentions, as they go out. */
export interface Built {
  readonly entities: readonly Entity[];
  /** Per article, sorted by place. */
  readonly mentions: readonly (readonly Mention[])[];
}

interface Draft {
  readonly id: string;
  readonly surfaces: Map<string, number>;
  readonly types: Map<EntityType, number>;
  /** Surfaces of the entity's mentions by type, to name a country by its name and not by its demonym. */
  readonly typeOf: Map<string, EntityType>;
  readonly counts: number[];
}

/** Sums up the groups, in order of first mention. */
export function* buildEntities(
  names: readonly (readonly GroupedName[])[],
  articles: readonly NamedArticle[],
): Sliced<Built> {
  const drafts = new Map<string, Draft>();
  const mentions: (readonly Mention[])[] = [];
  const roles = new Map<string, EntityRole[]>();
  const due = pauseEvery(namesPerSlice);
  for (const [article, own] of names.entries()) {
    yield;
    for (const name of own) {
      if (due(1)) yield;
      const draft = drafts.get(name.group) ?? newDraft(name.group, articles.length);
      drafts.set(name.group, draft);
      addTo(draft, name);
    }
    yield;
    mentions.push(mentionsOf(own));
    yield;
    for (const [id, given] of rolesOf(own, articles[article])) roles.set(id, [...(roles.get(id) ?? []), ...given]);
  }
  const entities: Entity[] = [];
  for (const draft of drafts.values()) {
    if (due(draft.surfaces.size)) yield;
    entities.push(finished(draft, roles.get(draft.id) ?? []));
  }
  return { entities, mentions };
}

/** The mentions of one article. */
export function mentionsOf(names: readonly GroupedName[]): readonly Mention[] {
  return names.map(({ start, end, type, group, reason, ambiguous }) => ({
    start,
    end,
    type,
    entity: group,
    reason,
    ...(ambiguous && { ambiguous: true }),
  }));
}

/** Titles and offices that one article gives, by entity: each once. */
export function rolesOf(
  names: readonly GroupedName[],
  article: NamedArticle | undefined,
): ReadonlyMap<string, readonly EntityRole[]> {
  const roles = new Map<string, EntityRole[]>();
  const seen = new Set<string>();
  for (const { article: index, paragraph, candidate, type, group } of names) {
    const { role } = candidate;
    if (role === undefined || role.honorific || type !== 'PERSON') continue;
    const key = `${group} ${role.role.toLowerCase()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const known = roles.get(group) ?? [];
    const offset = article?.structure.paragraphs[paragraph]?.start ?? 0;
    known.push({ start: role.start + offset, end: role.end + offset, article: index, role: role.role });
    roles.set(group, known);
  }
  return roles;
}

function newDraft(id: string, articles: number): Draft {
  const counts = new Array<number>(articles).fill(0);
  return { id, surfaces: new Map(), types: new Map(), typeOf: new Map(), counts };
}

function addTo(draft: Draft, { article, candidate, type }: GroupedName): void {
  const { surface } = candidate;
  draft.surfaces.set(surface, (draft.surfaces.get(surface) ?? 0) + 1);
  draft.types.set(type, (draft.types.get(type) ?? 0) + 1);
  draft.typeOf.set(surface, type);
  draft.counts[article] = (draft.counts[article] ?? 0) + 1;
}

/** Types as an entity is called by them: a country with its demonyms is a place, an untyped name is what others of it are. */
const rank: readonly EntityType[] = ['PERSON', 'PLACE', 'ORG', 'EVENT', 'GROUP', 'NAME'];

function mainType(types: ReadonlyMap<EntityType, number>): EntityType {
  const named = [...types].filter(([type]) => type !== 'NAME' && type !== 'GROUP');
  const of = named.length > 0 ? named : [...types].filter(([type]) => type !== 'NAME');
  return of.sort(([a, m], [b, n]) => n - m || rank.indexOf(a) - rank.indexOf(b))[0]?.[0] ?? 'NAME';
}

function finished({ id, surfaces, types, typeOf, counts }: Draft, roles: readonly EntityRole[]): Entity {
  const type = mainType(types);
  const isMain = (surface: string): number => Number(typeOf.get(surface) === type);
  const isCapitals = (surface: string): number => Number(surface.length > 6 && surface === surface.toUpperCase());
  const names = [...surfaces].sort(
    ([a, m], [b, n]) =>
      isMain(b) - isMain(a) ||
      isCapitals(a) - isCapitals(b) ||
      wordCount(b) - wordCount(a) ||
      n - m ||
      b.length - a.length ||
      (a < b ? -1 : 1),
  );
  return { id, name: names[0]?.[0] ?? '', type, aliases: names.slice(1).map(([surface]) => surface), counts, roles };
}

function wordCount(surface: string): number {
  return surface.split(' ').length;
}
