import type { Sliced } from '../util/sliced';
import type { WeightedSentence } from './weighting';

/** Sentences (by position in the list) that hold a term. */
type Postings = ReadonlyMap<number, readonly number[]>;

/**
 * Terms that stand in more sentences per version than this are no help in finding a partner. Lower is faster;
 * at 6 the five-article sample loses none of its links.
 */
const densestTerm = 6;
/** Shared weight over the weight of both, below which a pair is not looked at: far under the lowest tier. */
const leastCommon = 0.04;
/** Partners looked at per sentence and version; three are shown. */
const partnersPerVersion = 8;

/** Index from terms to the sentences that hold them, without terms that are everywhere. */
function indexTerms(sentences: readonly WeightedSentence[], versions: number): Postings {
  const postings = new Map<number, number[]>();
  for (const [position, sentence] of sentences.entries()) {
    for (const id of sentence.ids) {
      const list = postings.get(id);
      if (list === undefined) postings.set(id, [position]);
      else list.push(position);
    }
  }
  for (const [id, list] of postings) {
    if (list.length > densestTerm * versions) postings.delete(id);
  }
  return postings;
}

/**
 * Finds the pairs of sentences worth comparing: those that share rare terms. Work is linear in the shared rare terms,
 * not in the pairs of the story.
 * @param sentences ordered by article
 * @param onPair takes the positions of both, the earlier first
 */
export function* findCandidates(
  sentences: readonly WeightedSentence[],
  versions: number,
  onPair: (a: number, b: number) => void,
): Sliced<void> {
  const postings = indexTerms(sentences, versions);
  const shared = new Float64Array(sentences.length);
  for (const [position, sentence] of sentences.entries()) {
    if (position % 8 === 0) yield;
    const touched = addShared(sentence, position, postings, shared);
    for (const other of bestPerVersion(sentence, touched, sentences, shared)) onPair(position, other);
    for (const index of touched) shared[index] = 0;
  }
}

/** Adds up what later sentences share with one; returns their positions. */
function addShared(sentence: WeightedSentence, position: number, postings: Postings, shared: Float64Array): number[] {
  const touched: number[] = [];
  for (const [index, id] of sentence.ids.entries()) {
    const weight = sentence.weights[index] ?? 0;
    for (const other of postings.get(id) ?? []) {
      if (other <= position) continue;
      if (shared[other] === 0) touched.push(other);
      shared[other] = (shared[other] ?? 0) + weight;
    }
  }
  return touched;
}

function bestPerVersion(
  sentence: WeightedSentence,
  touched: readonly number[],
  sentences: readonly WeightedSentence[],
  shared: Float64Array,
): number[] {
  const found = new Map<number, { readonly position: number; readonly common: number }[]>();
  for (const position of touched) {
    const other = sentences[position];
    if (other === undefined || other.article === sentence.article) continue;
    const weight = shared[position] ?? 0;
    const common = weight / (sentence.total + other.total - weight);
    if (common < leastCommon) continue;
    const list = found.get(other.article);
    if (list === undefined) found.set(other.article, [{ position, common }]);
    else list.push({ position, common });
  }
  return [...found.values()].flatMap(list =>
    list
      .sort((x, y) => y.common - x.common)
      .slice(0, partnersPerVersion)
      .map(({ position }) => position),
  );
}
