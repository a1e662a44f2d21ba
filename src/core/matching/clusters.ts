import { BySentence } from './bySentence';
import { clusterFacts, compareFirst, isStrong } from './linkage';
import type { PassageMatch, SentenceRef } from './match';
import { isOffer } from './tiers';
import { changedLists, none, pairAt, type ByPair } from '../util/byPair';
import { pauseEvery, type Sliced } from '../util/sliced';

/** Links looked at between two offers to pause. */
const linksPerSlice = 512;

/** What holds together by links: nothing links one of its sentences to one of another part. */
interface Part {
  readonly sentences: readonly SentenceRef[];
  readonly clusters: readonly (readonly SentenceRef[])[];
}

interface Clustered {
  readonly matches: ByPair<PassageMatch>;
  readonly partOf: BySentence<Part>;
  readonly clusters: readonly (readonly SentenceRef[])[];
}

const nothing: Clustered = { matches: [], partOf: new BySentence(), clusters: [] };

/** Makes a clusterer: only what holds together with sentences whose links changed is clustered again. */
export function createClusterer(): (matches: ByPair<PassageMatch>) => Sliced<readonly (readonly SentenceRef[])[]> {
  let last = nothing;
  return function* (matches) {
    const before = last.matches.length === matches.length ? last : nothing;
    const touched = yield* sentencesTouched(before.matches, matches);
    if (touched.length > 0 || before !== last) last = yield* clusteredAgain(before, matches, touched);
    last = { ...last, matches };
    return last.clusters;
  };
}

/** Sentences with a link that came or went. */
function* sentencesTouched(before: ByPair<PassageMatch>, now: ByPair<PassageMatch>): Sliced<readonly SentenceRef[]> {
  const touched = new BySentence<SentenceRef>();
  const due = pauseEvery(8 * linksPerSlice);
  for (const [a, b] of changedLists(before, now)) {
    const [old, list] = [pairAt(before, a, b), pairAt(now, a, b)];
    if (due(list.length)) yield;
    const stayed = new Set(old.length === 0 ? none : list);
    for (const match of old) {
      if (due(1)) yield;
      if (stayed.delete(match) || !isStrong(match)) continue;
      touched.set(match.a, match.a);
      touched.set(match.b, match.b);
    }
    for (const match of old.length === 0 ? list : stayed) {
      if (due(1)) yield;
      if (!isStrong(match)) continue;
      touched.set(match.a, match.a);
      touched.set(match.b, match.b);
    }
  }
  return touched.values();
}

/** Clusters the touched sentences anew, with all that held together with them. */
function* clusteredAgain(
  before: Clustered,
  matches: ByPair<PassageMatch>,
  touched: readonly SentenceRef[],
): Sliced<Clustered> {
  const again = new BySentence<SentenceRef>();
  const parts = new Set(touched.flatMap(ref => before.partOf.get(ref) ?? []));
  for (const ref of [...touched, ...[...parts].flatMap(({ sentences }) => sentences)]) again.set(ref, ref);
  yield;
  const partOf = before.partOf.copy();
  for (const ref of again.values()) partOf.set(ref, undefined);
  const links = yield* strongLinks(matches, again.values());
  for (const { links: own, sentences } of yield* connectedLinks(links)) {
    yield;
    const part = { sentences, clusters: yield* clusterFacts(own) };
    for (const ref of sentences) partOf.set(ref, part);
  }
  yield;
  const clusters = [...new Set(partOf.values())].flatMap(part => part.clusters).sort(compareFirst);
  return { matches, partOf, clusters };
}

/** The links that count of some sentences, in order. They must hold all sentences that they are linked to. */
function* strongLinks(
  matches: ByPair<PassageMatch>,
  sentences: Iterable<SentenceRef>,
): Sliced<readonly PassageMatch[]> {
  /** By article, then by sentence. */
  const found: ((PassageMatch[] | undefined)[] | undefined)[] = [];
  for (const { article, sentence } of sentences) (found[article] ??= [])[sentence] = [];
  const due = pauseEvery(8 * linksPerSlice);
  for (const [article, ofArticle] of found.entries())
    for (const list of ofArticle === undefined ? none : (matches[article] ?? none))
      for (const link of list) {
        if (due(1)) yield;
        if (isStrong(link)) ofArticle?.[link.a.sentence]?.push(link);
      }
  const links: PassageMatch[] = [];
  for (const ofArticle of found)
    for (const ofSentence of ofArticle ?? none) {
      const own = ofSentence ?? none;
      if (due(1 + own.length)) yield;
      for (const link of own) links.push(link);
    }
  return links;
}

/** Links that hold together, in order, and their sentences. */
interface Connected extends Pick<Part, 'sentences'> {
  readonly links: readonly PassageMatch[];
}

/** The links by what holds together: nothing links two of the lists. */
function* connectedLinks(links: readonly PassageMatch[]): Sliced<readonly Connected[]> {
  const numbers = new BySentence<number>();
  const parents: number[] = [];
  const sentences: SentenceRef[] = [];
  const numberOf = (ref: SentenceRef): number => {
    const known = numbers.get(ref);
    if (known !== undefined) return known;
    sentences.push(ref);
    const number = parents.push(parents.length) - 1;
    numbers.set(ref, number);
    return number;
  };
  const rootOf = (of: number): number => {
    let at = of;
    for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) at = parents[at] = parents[up] ?? up;
    return at;
  };
  const due = pauseEvery(8 * linksPerSlice);
  for (const { a, b } of links) {
    if (due(1)) yield;
    parents[rootOf(numberOf(b))] = rootOf(numberOf(a));
  }
  const found = new Map<number, { readonly links: PassageMatch[]; readonly sentences: SentenceRef[] }>();
  for (const link of links) {
    if (due(1)) yield;
    const root = rootOf(numberOf(link.a));
    const known = found.get(root);
    if (known === undefined) found.set(root, { links: [link], sentences: [] });
    else known.links.push(link);
  }
  for (const [number, ref] of sentences.entries()) {
    if (due(1)) yield;
    found.get(rootOf(number))?.sentences.push(ref);
  }
  return [...found.values()];
}

/** No article has as many sentences. */
const mostSentences = 2 ** 32;

/** A sentence as a key of maps. */
function refKey(ref: SentenceRef): number {
  return ref.article * mostSentences + ref.sentence;
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
