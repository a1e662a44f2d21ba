import { compareRefs } from './corrections';
import type { PassageMatch, SentenceRef } from './match';
import { isOffer } from './tiers';

/** A cluster that may still grow: its members, and how many links it has to other clusters. */
interface Growing {
  members: SentenceRef[];
  links: Map<Growing, number>;
}

/**
 * Fact clusters by complete linkage: sentences join only when every two of them are linked, so that nothing chains
 * from one fact to the next. Best links first; `related` links do not count. Sorted by first member.
 */
export function clusterFacts(matches: readonly PassageMatch[]): readonly (readonly SentenceRef[])[] {
  const strong = matches.filter(match => match.kind !== 'related');
  const clusterOf = new Map<number, Growing>();
  const at = (ref: SentenceRef): Growing => {
    const key = refKey(ref);
    const known = clusterOf.get(key);
    if (known !== undefined) return known;
    const single: Growing = { members: [ref], links: new Map() };
    clusterOf.set(key, single);
    return single;
  };
  for (const { a, b } of strong) addLinks(at(a), at(b), 1);
  const ordered = strong
    .map((match, index) => ({ match, index }))
    .sort((x, y) => y.match.score - x.match.score || x.index - y.index);
  for (const { match } of ordered) {
    const merged = merge(at(match.a), at(match.b));
    for (const member of merged?.from ?? []) clusterOf.set(refKey(member), merged?.into ?? at(member));
  }
  const clusters = new Set(clusterOf.values());
  return [...clusters]
    .filter(({ members }) => members.length > 1)
    .map(({ members }) => [...members].sort(compareRefs))
    .sort((x, y) => compareFirst(x, y));
}

function compareFirst(x: readonly SentenceRef[], y: readonly SentenceRef[]): number {
  const [first, second] = [x[0], y[0]];
  return first === undefined || second === undefined ? 0 : compareRefs(first, second);
}

/** No article has as many sentences. */
const mostSentences = 2 ** 32;

/** A sentence as a key of maps. */
export function refKey(ref: SentenceRef): number {
  return ref.article * mostSentences + ref.sentence;
}

function addLinks(a: Growing, b: Growing, count: number): void {
  a.links.set(b, (a.links.get(b) ?? 0) + count);
  b.links.set(a, (b.links.get(a) ?? 0) + count);
}

/** Joins two clusters when all of their members are linked; the smaller goes into the larger. */
function merge(a: Growing, b: Growing): { readonly into: Growing; readonly from: readonly SentenceRef[] } | undefined {
  if (a === b || (a.links.get(b) ?? 0) < a.members.length * b.members.length) return undefined;
  const [into, from] = a.members.length >= b.members.length ? [a, b] : [b, a];
  const moved = from.members;
  into.members.push(...moved);
  for (const [other, count] of from.links) {
    other.links.delete(from);
    if (other !== into) addLinks(into, other, count);
  }
  into.links.delete(from);
  return { into, from: moved };
}

/** Facts that at least two versions tell and this one does not: the clusters without a sentence of, or linked to, the article. */
export function missingHere(
  clusters: readonly (readonly SentenceRef[])[],
  matches: readonly PassageMatch[],
  article: number,
): readonly (readonly SentenceRef[])[] {
  const told = new Set<number>();
  for (const match of matches) {
    if (isOffer(match)) continue;
    const { a, b } = match;
    if (a.article === article) told.add(refKey(b));
    if (b.article === article) told.add(refKey(a));
  }
  return clusters.filter(cluster => !cluster.some(ref => ref.article === article || told.has(refKey(ref))));
}
