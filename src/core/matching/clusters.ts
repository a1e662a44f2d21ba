import { compareSentenceRefs } from './corrections';
import type { PassageMatch, SentenceRef } from './match';
import { isOffer } from './tiers';
import { changedLists, none, pairAt, type ByPair } from '../util/byPair';
import { pauseEvery, type Sliced } from '../util/sliced';

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

/** What holds together by links: nothing links one of its sentences to one of another part. */
interface Part {
  readonly sentences: readonly SentenceRef[];
  readonly clusters: readonly (readonly SentenceRef[])[];
}

interface Clustered {
  readonly matches: ByPair<PassageMatch>;
  readonly partOf: ReadonlyMap<number, Part>;
  readonly clusters: readonly (readonly SentenceRef[])[];
}

const nothing: Clustered = { matches: [], partOf: new Map(), clusters: [] };

/** Makes a clusterer: only what holds together with sentences whose links changed is clustered again. */
export function createClusterer(): (matches: ByPair<PassageMatch>) => Sliced<readonly (readonly SentenceRef[])[]> {
  let last = nothing;
  return function* (matches) {
    const before = last.matches.length === matches.length ? last : nothing;
    const touched = yield* sentencesTouched(before.matches, matches);
    if (touched.size > 0 || before !== last) last = yield* clusteredAgain(before, matches, touched);
    last = { ...last, matches };
    return last.clusters;
  };
}

/** Sentences with a link that came or went. */
function* sentencesTouched(
  before: ByPair<PassageMatch>,
  now: ByPair<PassageMatch>,
): Sliced<ReadonlyMap<number, SentenceRef>> {
  const touched = new Map<number, SentenceRef>();
  const due = pauseEvery(8 * linksPerSlice);
  for (const [a, b] of changedLists(before, now)) {
    const [old, list] = [pairAt(before, a, b), pairAt(now, a, b)];
    if (due(list.length)) yield;
    const stayed = new Set(old.length === 0 ? none : list);
    for (const match of old) {
      if (due(1)) yield;
      if (stayed.delete(match) || !isStrong(match)) continue;
      for (const ref of [match.a, match.b]) touched.set(refKey(ref), ref);
    }
    for (const match of old.length === 0 ? list : stayed) {
      if (due(1)) yield;
      if (isStrong(match)) touched.set(refKey(match.a), match.a).set(refKey(match.b), match.b);
    }
  }
  return touched;
}

/** Clusters the touched sentences anew, with all that held together with them. */
function* clusteredAgain(
  before: Clustered,
  matches: ByPair<PassageMatch>,
  touched: ReadonlyMap<number, SentenceRef>,
): Sliced<Clustered> {
  const again = new Map(touched);
  for (const key of touched.keys())
    for (const ref of before.partOf.get(key)?.sentences ?? none) again.set(refKey(ref), ref);
  yield;
  const links = yield* strongLinks(matches, again);
  const partOf = new Map(before.partOf);
  for (const key of again.keys()) partOf.delete(key);
  for (const own of yield* connectedLinks(links)) {
    yield;
    const sentences = new Map<number, SentenceRef>();
    for (const { a, b } of own) sentences.set(refKey(a), a).set(refKey(b), b);
    const part = { sentences: [...sentences.values()], clusters: yield* clusterFacts(own) };
    for (const key of sentences.keys()) partOf.set(key, part);
  }
  yield;
  const clusters = [...new Set(partOf.values())].flatMap(part => part.clusters).sort(compareFirst);
  return { matches, partOf, clusters };
}

/** The links that count of some sentences, in order. They must hold all sentences that they are linked to. */
function* strongLinks(
  matches: ByPair<PassageMatch>,
  sentences: ReadonlyMap<number, SentenceRef>,
): Sliced<readonly PassageMatch[]> {
  const links: PassageMatch[] = [];
  const due = pauseEvery(8 * linksPerSlice);
  const ordered = [...sentences.values()].sort(compareSentenceRefs);
  for (const { article, sentence } of ordered) {
    for (let other = article + 1; other < matches.length; other++) {
      const list = pairAt(matches, article, other);
      if (due(1)) yield;
      for (let at = firstOf(list, sentence); list[at]?.a.sentence === sentence; at++) {
        const link = list[at];
        if (link !== undefined && isStrong(link)) links.push(link);
      }
    }
  }
  return links;
}

/** Index of the first match of a sentence or of one behind it; binary search. */
function firstOf(matches: readonly PassageMatch[], sentence: number): number {
  let [low, high] = [0, matches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.a.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
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
