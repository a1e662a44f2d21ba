import type { Sliced } from '../../util/sliced';
import type { EntityCorrection } from '../corrections';
import type { Entity, EntityRole } from '../entity';
import type { NameCandidate, ParagraphNames } from '../names';

import { acceptNames, familyKey } from './accept';
import { mentionsOf, rolesOf, type Built } from './build';
import { countWords, isSport, namesIn, namingParagraphs, type NamedArticle } from './collect';
import type { GroupedName } from './grouping';
import { keyOfWords } from './storyName';

/** A story whose names were resolved, with what it takes to bring it up to date after an edit that names nothing new. */
export interface ResolvedStory {
  readonly articles: readonly NamedArticle[];
  readonly corrections: readonly EntityCorrection[];
  /** Of each article, in order of place. */
  readonly names: readonly (readonly GroupedName[])[];

  readonly built: Built;
  /** Keys that some sentence writes as a name in the midst of it. */
  readonly sure: ReadonlySet<string>;
  /** Words that the story writes small, with how many paragraphs do; kept up to date. */
  readonly plainWords: Map<string, number>;
  /** Keys of names that are none when the story writes them small. */
  readonly tentative: ReadonlySet<string>;
  /** Keys that a person said are no names. */
  readonly dropped: ReadonlySet<string>;
}

/**
 * Resolves a story again whose names stayed the same, though they may stand elsewhere: most of typing. Only the edited articles
 * are looked at.
 * @returns undefined when the edit changed what is named, or other articles came in: the whole story has to be resolved
 */
export function* resolveAgain(
  before: ResolvedStory,
  articles: readonly NamedArticle[],
  corrections: readonly EntityCorrection[],
): Sliced<ResolvedStory | undefined> {
  if (before.articles.length !== articles.length) return undefined;
  if (JSON.stringify(before.corrections) !== JSON.stringify(corrections)) return undefined;
  const names = [...before.names];
  const mentions = [...before.built.mentions];
  let { entities } = before.built;
  for (const [index, article] of articles.entries()) {
    const old = before.articles[index];
    if (old === undefined) return undefined;
    if (old.names === article.names && old.structure === article.structure) continue;
    yield;
    if (!namesTheSame(old, article, before)) return undefined;
    const placed = yield* placedAgain(article, index, before);
    if (placed === undefined) return undefined;
    names[index] = placed;
    mentions[index] = mentionsOf(placed);
    entities = withRoles(entities, index, rolesOf(placed, article));
  }
  return { ...before, articles, names, built: { ...before.built, entities, mentions } };
}

/** Whether an article names the same as before in the same order, and writes small what decides about names elsewhere. */
function namesTheSame(old: NamedArticle, now: NamedArticle, { plainWords, tentative, sure }: ResolvedStory): boolean {
  const [before, after] = withoutCommonEnds(namingParagraphs(old), namingParagraphs(now));
  if (isSport(old) !== isSport(now) || signatureOf(before, sure) !== signatureOf(after, sure)) return false;
  const touched = new Set([...before, ...after].flatMap(read => [...read.plainWords]));
  const small = (): readonly string[] => [...touched].filter(word => tentative.has(word) && plainWords.has(word));
  const wroteSmall = small();
  for (const read of before) countWords(plainWords, read, -1);
  for (const read of after) countWords(plainWords, read, 1);
  return wroteSmall.join() === small().join();
}

/** Two lists without what they have in common at both ends. */
function withoutCommonEnds<T>(a: readonly T[], b: readonly T[]): readonly [readonly T[], readonly T[]] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** All that resolving looks at in the candidates of paragraphs, but for their places. */
function signatureOf(paragraphs: readonly ParagraphNames[], sure: ReadonlySet<string>): string {
  // an ordinary word that is nobody's name comes and goes with every other sentence
  const telling = ({ standing, words }: NameCandidate): boolean =>
    standing !== 'surname' || sure.has(familyKey(keyOfWords(words)));
  const named = paragraphs.map(({ candidates }) => candidates.filter(telling)).filter(({ length }) => length > 0);
  return JSON.stringify(named.map(candidates => candidates.map(candidateKey)));
}

function candidateKey(candidate: NameCandidate, at: number, all: readonly NameCandidate[]): unknown {
  const { start, end: _end, role, ...rest } = candidate;
  // words of a headline are joined when they stand side by side
  const gap = candidate.standing === 'shadow' ? start - (all[at - 1]?.end ?? 0) : 0;
  return [rest, at > 0 ? gap : 0, role?.role, role?.honorific];
}

/** The names of an article at their new places; undefined when they do not go with those found before. */
function* placedAgain(
  article: NamedArticle,
  index: number,
  { names, sure, plainWords, dropped }: ResolvedStory,
): Sliced<readonly GroupedName[] | undefined> {
  const accepted = yield* acceptNames(yield* namesIn(article, index), sure, plainWords);
  const kept = accepted.filter(({ key }) => !dropped.has(key));
  const known = names[index] ?? [];
  if (kept.length !== known.length) return undefined;
  const placed: GroupedName[] = [];
  for (const [at, name] of kept.entries()) {
    const was = known[at];
    if (was?.key !== name.key) return undefined;
    placed.push({ ...was, ...name });
  }
  return placed;
}

/** The entities with the roles that one article gives them at their new places. */
function withRoles(
  entities: readonly Entity[],
  article: number,
  roles: ReadonlyMap<string, readonly EntityRole[]>,
): readonly Entity[] {
  return entities.map(entity => {
    if (!entity.roles.some(role => role.article === article)) return entity;
    const before = entity.roles.filter(role => role.article < article);
    const behind = entity.roles.filter(role => role.article > article);
    return { ...entity, roles: [...before, ...(roles.get(entity.id) ?? []), ...behind] };
  });
}
