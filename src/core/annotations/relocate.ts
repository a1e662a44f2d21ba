import type { Sliced } from '../util/sliced';
import { snapshotsOf, withName } from './articleRecord';
import { namedIri, textDigest } from './digest';
import { isList, isObject, ordered, property, withProperties } from './json';
import type { Json, JsonObject } from './json';
import { articleIdOf, sortedItems } from './sidecar';
import type { Sidecar } from './sidecar';
import { idOf, isAnnotation } from './w3c';

/** A text that may be the article of a sidecar that lost it. */
export interface ArticleCandidate {
  readonly key: string;
  /** Raw text. */
  readonly text: string;
}

/** The article found: `same` text, or a `similar` one with the share of the stored text's word sequences that it has. */
export interface FoundArticle {
  readonly key: string;
  readonly how: 'same' | 'similar';
  readonly share: number;
}

/** Words in a sequence; shorter ones are shared by any two articles on one event. */
const sequenceLength = 5;

/**
 * An edited article keeps most of its sequences, while a near-copy by another outlet shares up to three quarters of them:
 * a wrong article is worse than none, so that the next best has to be clearly behind too.
 */
const enoughShared = 0.5;
const clearlyAhead = 0.2;

/**
 * Finds the article of a sidecar whose article was renamed or moved outside: by digest, else by text.
 * @param candidates articles that have no sidecar of their own
 * @returns `null` when none is it, or when it could be several
 */
export function* findArticle(sidecar: Sidecar, candidates: readonly ArticleCandidate[]): Sliced<FoundArticle | null> {
  const [only, another] = yield* likelyArticles(sidecar, candidates);
  return another === undefined ? (only ?? null) : null;
}

/** The articles that may be the one of such a sidecar, the likeliest first; several where nothing tells which it is. */
export function* likelyArticles(
  sidecar: Sidecar,
  candidates: readonly ArticleCandidate[],
): Sliced<readonly FoundArticle[]> {
  const stored = snapshotsOf(sidecar.about);
  const digests = new Set(stored.map(snapshot => snapshot.sha256));
  const same: FoundArticle[] = [];
  for (const { key, text } of candidates) {
    if (digests.has(textDigest(text))) same.push({ key, how: 'same', share: 1 });
    yield;
  }
  if (same.length > 0) return same;
  const newest = stored[0];
  return newest === undefined ? [] : yield* mostSimilar(newest.text, candidates);
}

function* mostSimilar(text: string, candidates: readonly ArticleCandidate[]): Sliced<readonly FoundArticle[]> {
  const wanted = sequences(text);
  if (wanted.size === 0) return [];
  const found: FoundArticle[] = [];
  for (const candidate of candidates) {
    const have = sequences(candidate.text);
    yield;
    let shared = 0;
    for (const sequence of wanted) if (have.has(sequence)) shared++;
    found.push({ key: candidate.key, how: 'similar', share: shared / wanted.size });
    yield;
  }
  found.sort((a, b) => b.share - a.share);
  const best = found[0]?.share ?? 0;
  return best < enoughShared ? [] : found.filter(({ share }) => best - share < clearlyAhead);
}

function sequences(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const all = new Set<string>();
  for (let at = 0; at + sequenceLength <= words.length; at++) all.add(words.slice(at, at + sequenceLength).join(' '));
  return all;
}

/**
 * The sidecar for a copy of its article. Everything in it gets a name of its own, so that a link leads to one of the two;
 * the same copy made twice gets the same names.
 * @param place where the copy stands, see `articlePlace`
 */
export function copiedSidecar(sidecar: Sidecar, name: string, place = name): Sidecar {
  const articleId = articleIdOf(sidecar);
  const collection = property(sidecar.page, 'partOf');
  const ids = [articleId, property(sidecar.page, 'id'), property(collection, 'id') ?? collection];
  const all = [...ids, ...sidecar.items.filter(isAnnotation).map(idOf)].filter(id => typeof id === 'string');
  const names = new Map(all.map(id => [id, namedIri(`${id} copied for ${place}`)]));
  return {
    page: renamed(sidecar.page, names),
    about: sidecar.about === null ? null : withName(renamed(sidecar.about, names), name),
    items: renamedItems(sidecar.items, names),
  };
}

/** Entries with other names for annotations, and for whatever they refer to. */
export function renamedItems(items: readonly Json[], names: ReadonlyMap<string, string>): readonly Json[] {
  const all = items.map(item => {
    if (!isAnnotation(item)) return item;
    return ordered({ ...renamed(item, names), id: names.get(idOf(item)) ?? idOf(item) }, ['@context', 'id', 'type']);
  });
  return sortedItems(all);
}

/** Properties that name a thing of the sidecar. */
const referring: ReadonlySet<string> = new Set(['id', 'source', 'target', 'partOf']);

/** The object with names replaced wherever a property refers by them; texts that happen to be equal stay. */
function renamed(value: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  const entries = Object.entries(value).map(([key, inner]) => [key, renamedValue(key, inner ?? null, names)] as const);
  return withProperties({}, Object.fromEntries(entries));
}

function renamedValue(key: string, value: Json, names: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return referring.has(key) ? (names.get(value) ?? value) : value;
  if (isList(value)) return value.map(inner => renamedValue(key, inner, names));
  return isObject(value) ? renamed(value, names) : value;
}
