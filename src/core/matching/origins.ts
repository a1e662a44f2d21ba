import { hashPair, sharedCount, sortedSet } from './hash';
import type { SharedWording } from './match';
import { createFlattener, createPairwise, type PairGiven, type PairRow } from '../util/byPair';
import { pauseEvery, type Sliced } from '../util/sliced';

/** Versions that share more than this are one source: copies of a wire story share far over half, independent ones under 5 %. */
const sameOrigin = 0.4;
/** Below this many sequences chance decides. */
const fewestSequences = 12;
const sequenceLength = 5;
/** Words hashed between two offers to pause. */
const wordsPerSlice = 4096;

/** The five-word sequences of an article, across its sentences: distinct hashes, ascending. */
export function* fiveWordSequences(sentences: readonly Uint32Array[]): Sliced<Uint32Array> {
  const words: number[] = [];
  for (const written of sentences) for (const word of written) words.push(word);
  const sequences = new Set<number>();
  const due = pauseEvery(wordsPerSlice);
  for (let index = 0; index + sequenceLength <= words.length; index++) {
    if (due(1)) yield;
    let hash = words[index] ?? 0;
    for (let next = 1; next < sequenceLength; next++) hash = hashPair(hash, words[index + next] ?? 0);
    sequences.add(hash);
  }
  yield;
  return sortedSet(sequences);
}

/** Part of the sequences of the smaller article that stand in the other; 0 for an empty one. */
function sharedPart(a: Uint32Array, b: Uint32Array): number {
  const smaller = Math.min(a.length, b.length);
  return smaller === 0 ? 0 : sharedCount(a, b) / smaller;
}

/** Measures what pairs of articles share, each pair once: asked again for the same sequences, it remembers. */
export type WordingMeter = (sequences: readonly Uint32Array[]) => Sliced<readonly SharedWording[]>;

/** Makes a meter. */
export function createWordingMeter(): WordingMeter {
  const measure = createPairwise(function* ({ first, second, a, b }: PairGiven<readonly [Uint32Array], []>) {
    yield;
    return [{ a, b, shared: sharedPart(first[0], second[0]) }];
  });
  const flatten = createFlattener(function* (row: PairRow<SharedWording>) {
    yield;
    return row.flat();
  });
  return function* (sequences) {
    const versions = sequences.map(own => [own] as const);
    return yield* flatten(yield* measure(versions, []));
  };
}

/** Articles grouped by common origin: near copies, and copies of copies, are one. */
export function groupOrigins(
  sequences: readonly Uint32Array[],
  pairs: readonly SharedWording[],
): readonly (readonly number[])[] {
  const origin = sequences.map((_, article) => article);
  const rootOf = (article: number): number => {
    let root = article;
    while (origin[root] !== undefined && origin[root] !== root) root = origin[root] ?? root;
    return root;
  };
  for (const { a, b, shared } of pairs) {
    const smaller = Math.min(sequences[a]?.length ?? 0, sequences[b]?.length ?? 0);
    if (shared < sameOrigin || smaller < fewestSequences) continue;
    const [first, second] = [rootOf(a), rootOf(b)].sort((x, y) => x - y);
    if (first !== undefined && second !== undefined) origin[second] = first;
  }
  const groups = new Map<number, number[]>();
  for (const article of sequences.keys()) {
    const root = rootOf(article);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [article]);
    else group.push(article);
  }
  return [...groups.values()];
}
