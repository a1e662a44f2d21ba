import { hashPair, sortedSet } from './hash';
import type { SharedWording } from './match';

/** Versions that share more than this are one source: copies of a wire story share far over half, independent ones under 5 %. */
const sameOrigin = 0.4;
/** Below this many sequences chance decides. */
const fewestSequences = 12;
const sequenceLength = 5;

/** The five-word sequences of an article, across its sentences: distinct hashes, ascending. */
export function fiveWordSequences(sentences: readonly Uint32Array[]): Uint32Array {
  const words = sentences.flatMap(written => [...written]);
  const sequences = new Set<number>();
  for (let index = 0; index + sequenceLength <= words.length; index++) {
    sequences.add(words.slice(index, index + sequenceLength).reduce(hashPair));
  }
  return sortedSet(sequences);
}

/**
 * How much each pair of articles shares: part of the five-word sequences of the smaller one that stand in the other.
 * Works through an index, so that pairs without common sequences cost nothing.
 * @param sequences distinct hashes per article
 */
export function sharedWording(sequences: readonly Uint32Array[]): readonly SharedWording[] {
  const holders = new Map<number, number[]>();
  for (const [article, own] of sequences.entries()) {
    for (const id of own) {
      const list = holders.get(id);
      if (list === undefined) holders.set(id, [article]);
      else list.push(article);
    }
  }
  const counts = sequences.map(() => new Uint32Array(sequences.length));
  for (const list of holders.values()) {
    for (const [index, a] of list.entries()) {
      for (let next = index + 1; next < list.length; next++) {
        const row = counts[a];
        const b = list[next];
        if (row !== undefined && b !== undefined) row[b] = (row[b] ?? 0) + 1;
      }
    }
  }
  return counts.flatMap((row, a) =>
    sequences.slice(a + 1).map((own, offset) => {
      const b = a + 1 + offset;
      const smaller = Math.min(sequences[a]?.length ?? 0, own.length);
      return { a, b, shared: smaller === 0 ? 0 : (row[b] ?? 0) / smaller };
    }),
  );
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
