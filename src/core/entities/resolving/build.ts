import type { Sliced } from '../../util/sliced';
import type { Entity, EntityRole, EntityType, Mention } from '../entity';

import { namesPerSlice, type NamedArticle } from './collect';
import type { GroupedName } from './grouping';

/** Entities and mentions, as they go out. */
export interface Built {
  readonly entities: readonly Entity[];
  /** Per article, sorted by place. */
  readonly mentions: readonly (readonly Mention[])[];
  /** Entity id of each candidate, by `article paragraph index`. */
  readonly idOf: ReadonlyMap<string, string>;
}

interface Draft {
  readonly id: string;
  readonly surfaces: Map<string, number>;
  readonly types: Map<EntityType, number>;
  /** Surfaces of the entity's mentions by type, to name a country by its name and not by its demonym. */
  readonly typeOf: Map<string, EntityType>;
  readonly counts: number[];
  readonly roles: EntityRole[];
  readonly roleKeys: Set<string>;
}

/** Where a candidate stands, as a key. */
export function placeKey(article: number, paragraph: number, index: number): string {
  return `${article} ${paragraph} ${index}`;
}

/** Numbers the groups in order of first mention and sums them up. */
export function* buildEntities(names: readonly GroupedName[], articles: readonly NamedArticle[]): Sliced<Built> {
  const drafts = new Map<string, Draft>();
  const mentions: Mention[][] = articles.map(() => []);
  const idOf = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    if (index % namesPerSlice === 0) yield;
    let draft = drafts.get(name.group);
    if (draft === undefined) drafts.set(name.group, (draft = newDraft(`e${drafts.size + 1}`, articles.length)));
    addTo(draft, name, articles);
    idOf.set(placeKey(name.article, name.paragraph, name.index), draft.id);
    mentions[name.article]?.push({
      start: name.start,
      end: name.end,
      type: name.type,
      entity: draft.id,
      reason: name.reason,
      ...(name.ambiguous && { ambiguous: true }),
    });
  }
  return { entities: [...drafts.values()].map(finished), mentions, idOf };
}

function newDraft(id: string, articles: number): Draft {
  const counts = new Array<number>(articles).fill(0);
  return { id, surfaces: new Map(), types: new Map(), typeOf: new Map(), counts, roles: [], roleKeys: new Set() };
}

function addTo(
  draft: Draft,
  { article, paragraph, candidate, type }: GroupedName,
  articles: readonly NamedArticle[],
): void {
  const { surface, role } = candidate;
  draft.surfaces.set(surface, (draft.surfaces.get(surface) ?? 0) + 1);
  draft.types.set(type, (draft.types.get(type) ?? 0) + 1);
  draft.typeOf.set(surface, type);
  draft.counts[article] = (draft.counts[article] ?? 0) + 1;
  if (role === undefined || role.honorific || type !== 'PERSON') return;
  const key = `${article} ${role.role.toLowerCase()}`;
  if (draft.roleKeys.has(key)) return;
  draft.roleKeys.add(key);
  const offset = articles[article]?.structure.paragraphs[paragraph]?.start ?? 0;
  draft.roles.push({ start: role.start + offset, end: role.end + offset, article, role: role.role });
}

/** Types as an entity is called by them: a country with its demonyms is a place, an untyped name is what others of it are. */
const rank: readonly EntityType[] = ['PERSON', 'PLACE', 'ORG', 'EVENT', 'GROUP', 'NAME'];

function mainType(types: ReadonlyMap<EntityType, number>): EntityType {
  const named = [...types].filter(([type]) => type !== 'NAME' && type !== 'GROUP');
  const of = named.length > 0 ? named : [...types].filter(([type]) => type !== 'NAME');
  return of.sort(([a, m], [b, n]) => n - m || rank.indexOf(a) - rank.indexOf(b))[0]?.[0] ?? 'NAME';
}

function finished({ id, surfaces, types, typeOf, counts, roles }: Draft): Entity {
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
