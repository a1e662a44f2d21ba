import { compareSentenceRefs } from './corrections';
import type { PassageMatch, SentenceRef } from './match';
import { isOffer } from './tiers';
import type { Sliced } from '../util/sliced';

/** A cluster that may still grow: its members, and how many links it has to other clusters. */
interface Growing {
  members: SentenceRef[];
  links: Map<Growing, number>;
}

/** Links looked at between two offers to pause. */
const linksPerSlice = 512;

/**
 * Fact clusters by complete linkage: sentences join only when every two of them are linked, so that nothing chains
 * from one fact to the next. Best links first; `related` links do not count. Sorted by first member.
 * @param matches sorted as the matcher gives them
 */
export function* clusterFacts(matches: readonly PassageMatch[]): Sliced<readonly (readonly SentenceRef[])[]> {
  const clusterOf: Growing[][] = [];
  const at = ({ article, sentence }: SentenceRef): Growing =>
    ((clusterOf[article] ??= [])[sentence] ??= { members: [{ article, sentence }], links: new Map() });
  const strong = yield* byStrength(matches);
  for (const [index, { a, b }] of strong.entries()) {
    if (index % linksPerSlice === 0) yield;
    addLinks(at(a), at(b), 1);
  }
  for (const [index, { a, b }] of strong.entries()) {
    if (index % linksPerSlice === 0) yield;
    const merged = merge(at(a), at(b));
    for (const { article, sentence } of merged?.from ?? []) {
      const row = clusterOf[article];
      if (row && merged) row[sentence] = merged.into;
    }
  }
  yield;
  return [...new Set(clusterOf.flatMap(row => row.filter(cluster => cluster.members.length > 1)))]
    .map(({ members }) => [...members].sort(compareSentenceRefs))
    .sort((x, y) => compareFirst(x, y));
}

/** Links of sentences that are linked by whatever way, and the clusters among them. */
interface Clustered {
  readonly links: readonly PassageMatch[];
  readonly clusters: readonly (readonly SentenceRef[])[];
}

/** Makes a clusterer: sentences whose links, and those of all they are linked to, stay the same are not clustered again. */
export function createClusterer(): typeof clusterFacts {
  let known: ReadonlyMap<PassageMatch, Clustered> = new Map();
  let last: Clustered = { links: [], clusters: [] };
  return function* (matches) {
    const strong = matches.filter(isStrong);
    if (areSame(strong, last.links)) return last.clusters;
    const parts = new Map<PassageMatch, Clustered>();
    const clusters: (readonly SentenceRef[])[] = [];
    for (const links of yield* connectedLinks(strong)) {
      const [first] = links;
      if (first === undefined) continue;
      yield;
      const before = known.get(first);
      const part = before && areSame(before.links, links) ? before : { links, clusters: yield* clusterFacts(links) };
      parts.set(first, part);
      for (const cluster of part.clusters) clusters.push(cluster);
    }
    yield;
    known = parts;
    last = { links: strong, clusters: clusters.sort(compareFirst) };
    return last.clusters;
  };
}

function areSame(a: readonly PassageMatch[], b: readonly PassageMatch[]): boolean {
  return a.length === b.length && a.every((match, index) => match === b[index]);
}

/** The links by what holds together: nothing links two of the lists. Each keeps the order. */
function* connectedLinks(links: readonly PassageMatch[]): Sliced<readonly (readonly PassageMatch[])[]> {
  const numbers: number[][] = [];
  const parents: number[] = [];
  const numberOf = ({ article, sentence }: SentenceRef): number => {
    const ofArticle = (numbers[article] ??= []);
    return (ofArticle[sentence] ??= parents.push(parents.length) - 1);
  };
  const rootOf = (of: number): number => {
    let at = of;
    for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) at = parents[at] = parents[up] ?? up;
    return at;
  };
  for (const [index, { a, b }] of links.entries()) {
    if (index % (8 * linksPerSlice) === 0) yield;
    parents[rootOf(numberOf(b))] = rootOf(numberOf(a));
  }
  const lists: PassageMatch[][] = [];
  for (const [index, link] of links.entries()) {
    if (index % (8 * linksPerSlice) === 0) yield;
    (lists[rootOf(numberOf(link.a))] ??= []).push(link);
  }
  return lists.flatMap(list => [list]);
}

const isStrong = ({ kind }: PassageMatch): boolean => kind !== 'related';

/** Links are sorted in so many parts, so that no long list has to be sorted at once. */
const parts = 256;

/** The links that count, best first; equals in their order. */
function* byStrength(matches: readonly PassageMatch[]): Sliced<readonly PassageMatch[]> {
  const buckets: PassageMatch[][] = [];
  for (const [index, match] of matches.entries()) {
    if (index % (8 * linksPerSlice) === 0) yield;
    if (isStrong(match)) (buckets[Math.round((1 - match.score) * parts)] ??= []).push(match);
  }
  const ordered: PassageMatch[] = [];
  for (const bucket of buckets as readonly (PassageMatch[] | undefined)[]) {
    if (bucket === undefined) continue;
    yield;
    for (const match of bucket.sort((x, y) => y.score - x.score)) ordered.push(match);
  }
  return ordered;
}

function compareFirst(x: readonly SentenceRef[], y: readonly SentenceRef[]): number {
  const [first, second] = [x[0], y[0]];
  return first === undefined || second === undefined ? 0 : compareSentenceRefs(first, second);
}

/** No article has as many sentences. */
const mostSentences = 2 ** 32;

/** A sentence as a key of maps. */
function refKey(ref: SentenceRef): number {
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
