import { nameKey } from '../entities/corrections';
import type { Entity, EntityType, Mention } from '../entities/entity';
import type { StoryAnalysis } from '../story/analysis';
import { indexAt, textOf, type Span } from '../text/span';
import type { StoryNote } from '../text/storyNote';

/** An entity's mentions in one version, in order of the text. */
export interface VersionMentions {
  readonly article: number;
  readonly mentions: readonly Mention[];
}

/** The types in the order in which they are listed. */
export const entityTypes: readonly EntityType[] = ['PERSON', 'ORG', 'PLACE', 'GROUP', 'EVENT', 'NAME'];

const total = ({ counts }: Entity): number => counts.reduce((sum, count) => sum + count, 0);

/** The entities of a type, the most mentioned first. */
export function entitiesOfType(story: StoryAnalysis, type: EntityType): readonly Entity[] {
  return story.entities
    .filter(entity => entity.type === type)
    .sort((a, b) => total(b) - total(a) || (a.name < b.name ? -1 : 1));
}

/** Mentions of an entity in every version, also in those that have none. */
export function mentionsByVersion(story: StoryAnalysis, entity: string): readonly VersionMentions[] {
  return story.articles.map(({ mentions }, article) => ({
    article,
    mentions: mentions.filter(mention => mention.entity === entity),
  }));
}

/** The entity that is named at an offset of an article, with the mention. */
export function entityAt(
  story: StoryAnalysis,
  article: number,
  offset: number,
): { readonly entity: Entity; readonly mention: Mention } | undefined {
  const mentions = story.articles[article]?.mentions ?? [];
  const mention = mentions[indexAt(mentions, offset, true)];
  const entity = mention && story.entities.find(({ id }) => id === mention.entity);
  return mention && entity ? { entity, mention } : undefined;
}

/** The titles that versions give an entity, each with the articles that do, in order of first use; capitals make no other. */
export function titlesOf({ roles }: Entity): ReadonlyMap<string, readonly number[]> {
  const titles = new Map<string, { title: string; articles: number[] }>();
  for (const { role, article } of roles) {
    const known = titles.get(role.toLowerCase());
    if (known === undefined) titles.set(role.toLowerCase(), { title: role, articles: [article] });
    else if (!known.articles.includes(article)) known.articles.push(article);
  }
  return new Map([...titles.values()].map(({ title, articles }) => [title, articles]));
}

const wordCount = (name: string): number => name.split(/\s+/).length;

/**
 * The fullest name that each version has for an entity, with the versions that have it, in order of first use. Capitals, dots
 * and hyphens make no other name, nor do demonyms of a country; more than one name is a difference.
 */
export function fullestNames(story: StoryAnalysis, { id, type }: Entity): ReadonlyMap<string, readonly number[]> {
  const names = new Map<string, { name: string; articles: number[] }>();
  for (const [article, { text, mentions }] of story.articles.entries()) {
    const [fullest] = mentions
      .filter(mention => mention.entity === id && mention.type === type)
      .map(mention => textOf(text, mention).replace(/\s+/g, ' '))
      .sort((a, b) => wordCount(b) - wordCount(a) || b.length - a.length);
    if (fullest === undefined) continue;
    const known = names.get(nameKey(fullest));
    if (known) known.articles.push(article);
    else names.set(nameKey(fullest), { name: fullest, articles: [article] });
  }
  return new Map([...names.values()].map(({ name, articles }) => [name, articles]));
}

/** What was found of titles and callings that versions give a person and that do not fit each other. */
export function titleConflictsOf(story: StoryAnalysis, { name, type }: Entity): readonly StoryNote[] {
  if (type !== 'PERSON') return [];
  return story.notes.filter(({ relation, reason }) => relation === 'titleConflict' && reason.values[0] === name);
}

/** Other entities that go by the words of a mention, or whose names have them. */
export function othersNamed(story: StoryAnalysis, mention: Mention, words: string): readonly Entity[] {
  const key = nameKey(words);
  const has = (name: string): boolean => ` ${nameKey(name)} `.includes(` ${key} `);
  return story.entities.filter(({ id, name, aliases }) => id !== mention.entity && [name, ...aliases].some(has));
}

/** Words around a span, for a list: up to `reach` UTF-16 units on both sides, cut at blanks, in one line. */
export function excerptAround(text: string, span: Span, reach = 40): string {
  const before = text.slice(Math.max(0, span.start - reach), span.start);
  const after = text.slice(span.end, span.end + reach);
  const head = span.start > reach ? `…${before.slice(before.indexOf(' ') + 1)}` : before;
  const tail = span.end + reach < text.length ? `${after.slice(0, Math.max(0, after.lastIndexOf(' ')))}…` : after;
  return `${head}${textOf(text, span)}${tail}`.replace(/\s+/g, ' ').trim();
}

/** Whether an entity goes by a name that has the letters of a query in their order, as the editor's own search has it. */
export function goesBy({ name, aliases }: Entity, query: string): boolean {
  const letters = query.toLowerCase();
  return [name, ...aliases].some(one => {
    let at = 0;
    for (const letter of one.toLowerCase()) if (letter === letters[at]) at++;
    return at >= letters.length;
  });
}
