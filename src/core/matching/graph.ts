import type { Sliced } from '../util/sliced';
import { findCandidates } from './candidates';
import { commonShare } from './similarity';
import type { WeightedSentence } from './weighting';

/** A likely partner of a sentence: its position in the list of sentences, and how much the two have in common. */
export interface Partner {
  readonly position: number;
  readonly common: number;
}

/** All likely pairs of a story. Sentences are named by their position in one list, ordered by article. */
export interface PairGraph {
  readonly sentences: readonly WeightedSentence[];
  /** Partners of each sentence by position. */
  readonly partners: readonly (readonly Partner[])[];
  /** Story sentences per article. */
  readonly lengths: ReadonlyMap<number, number>;
}

/** Finds all likely pairs. Work is linear in what is shared, not in the pairs of the story. */
export function* buildGraph(sentences: readonly WeightedSentence[]): Sliced<PairGraph> {
  const lengths = new Map<number, number>();
  for (const { article } of sentences) lengths.set(article, (lengths.get(article) ?? 0) + 1);
  const partners: Partner[][] = sentences.map(() => []);
  yield* findCandidates(sentences, lengths.size, (a, b) => {
    const [first, second] = [sentences[a], sentences[b]];
    if (first === undefined || second === undefined) return;
    const common = commonShare(first, second);
    partners[a]?.push({ position: b, common });
    partners[b]?.push({ position: a, common });
  });
  for (const list of partners) list.sort((x, y) => x.position - y.position);
  return { sentences, partners, lengths };
}

/** What two sentences have in common, 0 when they are no likely pair. Binary search. */
export function commonOf({ partners }: PairGraph, a: number, b: number): number {
  const list = partners[a] ?? [];
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const partner = list[middle];
    if (partner === undefined) return 0;
    if (partner.position === b) return partner.common;
    if (partner.position < b) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
