import type { Sliced } from '../util/sliced';
import { contentDigest, namedIri } from './digest';
import { ordered, property, withProperties } from './json';
import type { JsonObject } from './json';
import { compare, idOf, ownIdOf, timesOf } from './w3c';

/** Annotations with an id each that none of the others has, sorted by it. */
export interface OwnIds {
  readonly annotations: readonly JsonObject[];
  /** Ids that were given to annotations because another one keeps theirs. */
  readonly given: readonly string[];
}

/** What is looked at between two pauses, each in a hundredth of a millisecond. */
const sliceSize = 100;

/**
 * Gives annotations ids of their own. Of several under one id that do not say the same, the oldest keeps it, and each other
 * gets one that is made of what it says: all who read them give the same ids, in whatever order they stand. None is taken
 * for a newer version of another: if it is not, what somebody wrote would be lost.
 */
export function* withOwnIds(annotations: readonly JsonObject[]): Sliced<OwnIds> {
  const groups = yield* byId(annotations);
  const found = new Map<string, Version>();
  const others: { readonly id: string; readonly version: Version }[] = [];
  for (const [id, group] of groups) {
    if (found.size % sliceSize === 0) yield;
    const [oldest, ...rest] = group.length === 1 ? group.map(withoutDigest) : yield* versionsOf(group);
    if (oldest !== undefined) found.set(id, oldest);
    for (const version of rest) others.push({ id, version });
  }
  const given: string[] = [];
  for (const { id, version } of others) {
    yield;
    const free = yield* freeId(id, version, found);
    if (free !== null) given.push(free);
  }
  const own: JsonObject[] = [];
  for (const [id, { item }] of [...found].sort(([a], [b]) => compare(a, b))) {
    if (own.length % sliceSize === 0) yield;
    own.push(withId(item, id));
  }
  return { annotations: own, given };
}

/** An annotation, and the digest of what it says where that was asked for. */
interface Version {
  readonly item: JsonObject;
  readonly digest: string | null;
}

const withoutDigest = (item: JsonObject): Version => ({ item, digest: null });

function* byId(annotations: readonly JsonObject[]): Sliced<ReadonlyMap<string, readonly JsonObject[]>> {
  const groups = new Map<string, JsonObject[]>();
  for (const [index, item] of annotations.entries()) {
    if (index % sliceSize === 0) yield;
    const id = idOf(item);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [item]);
    else group.push(item);
  }
  return groups;
}

/** Annotations under one id, one for each thing that is said, in the order in which they were made. */
function* versionsOf(group: readonly JsonObject[]): Sliced<readonly Version[]> {
  const versions = new Map<string, Version & { readonly order: string }>();
  for (const item of group) {
    const digest = yield* contentDigest(item, marks);
    const { created, modified } = timesOf(item);
    const same = versions.get(digest);
    if (same !== undefined && compare(timesOf(same.item).modified, modified) >= 0) continue;
    versions.set(digest, { item, digest, order: `${created}\n${modified}\n${digest}` });
  }
  return [...versions.values()].sort((a, b) => compare(a.order, b.order));
}

/** Names, times and marks: entries that differ in nothing else say the same, and the newest of them stands. */
const marks: ReadonlySet<string> = new Set([
  'id',
  '@id',
  '@context',
  'type',
  'created',
  'modified',
  'schema:creativeWorkStatus',
  'schema:expires',
]);

/** Puts a version under an id made of `id` and of what it says. @returns that id; `null` when it is there already */
function* freeId(id: string, version: Version, found: Map<string, Version>): Sliced<string | null> {
  for (let own = namedIri(`other than ${id}: ${version.digest}`); ; own = namedIri(`other than ${own}`)) {
    const present = found.get(own);
    if (present === undefined) {
      found.set(own, version);
      return own;
    }
    if ((yield* contentDigest(present.item, marks)) === version.digest) return null;
  }
}

/** The annotation under an id that it was given, or that was made for it where it has none. */
function withId(item: JsonObject, id: string): JsonObject {
  // an id that is no text is nobody's to throw away
  if (ownIdOf(item) === id || (property(item, 'id') !== undefined && ownIdOf(item) === undefined)) return item;
  const key = property(item, 'id') === undefined && property(item, '@id') !== undefined ? '@id' : 'id';
  return ordered(withProperties(item, { [key]: id }), ['@context', 'id', '@id', 'type']);
}
