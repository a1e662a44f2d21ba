import type { Span } from '../../text/span';
import { likenessAt, weightAt } from './likeness';
import type { AlignedTexts } from './aligned';

/** Words of a note that still stand together in the second text, or words in their place. Token indices there. */
export interface Cluster extends Span {
  /** Weight of the words that are the same, and of all by their likeness. */
  readonly same: number;
  readonly like: number;
}

/** Words of other passages that may stand between two of the note's before they count as two places. */
const slack = 8;
/** New words that may be put between two of the note's: a long sentence. */
const mostPutIn = 120;
/** Words at the edge of a place that may be altogether other words than the note's. */
const mostUnlike = 2;
/** A gap longer than this parts fragments, and a fragment at the edge that weighs less than a word is chance. */
const fragmentGap = 6;
const lightestEdge = 1;

/** The heaviest place where a note's words still stand together, or null when none is left. */
export function heaviestCluster(texts: AlignedTexts, note: Span): Cluster | null {
  let best: Cluster | null = null;
  let fragments: Cluster[] = [];
  const settle = (): void => {
    const cluster = joined(fragments);
    if (cluster !== null && (best === null || cluster.like > best.like)) best = cluster;
    fragments = [];
  };
  for (const image of imagesOf(texts, note)) {
    const last = fragments[fragments.length - 1];
    if (last !== undefined && !isNear(texts, note, last.end, image.start)) settle();
    const open = fragments[fragments.length - 1];
    if (open !== undefined && image.start - open.end <= fragmentGap) fragments[fragments.length - 1] = sum(open, image);
    else fragments.push(image);
  }
  settle();
  return best;
}

/** Each of the note's tokens that has an equal or a replacement, without long runs of unlike words at the edges. */
function imagesOf({ a, b, lexicon, alignment }: AlignedTexts, note: Span): readonly Cluster[] {
  const images: Cluster[] = [];
  for (let index = note.start; index < note.end; index++) {
    const equal = alignment.toB[index] ?? -1;
    const start = equal === -1 ? (alignment.replacedBy[index] ?? -1) : equal;
    if (start === -1) continue;
    const weight = weightAt(a, index, lexicon);
    const like = equal === -1 ? weight * likenessAt(a, index, b, start, lexicon) : weight;
    images.push({ start, end: start + 1, same: equal === -1 ? 0 : weight, like });
  }
  const isLike = ({ like }: Cluster): boolean => like > 0;
  const first = images.findIndex(isLike);
  const last = images.findLastIndex(isLike);
  if (first === -1) return images.length > mostUnlike ? [] : images;
  const from = first > mostUnlike ? first : 0;
  return images.slice(from, images.length - 1 - last > mostUnlike ? last + 1 : images.length);
}

/** Whether a place goes on at `image`: what lies between was put in, and is no other passage of the text. */
function isNear({ alignment }: AlignedTexts, note: Span, end: number, image: number): boolean {
  if (image < end || image - end > mostPutIn) return false;
  let others = 0;
  for (let between = end; between < image; between++) {
    const origin = alignment.toA[between] ?? -1;
    if (origin !== -1 && (origin < note.start || origin >= note.end)) others++;
  }
  return others <= slack;
}

function joined(fragments: readonly Cluster[]): Cluster | null {
  let from = 0;
  let to = fragments.length;
  while (to - from > 1 && (fragments[from]?.like ?? 0) < lightestEdge) from++;
  while (to - from > 1 && (fragments[to - 1]?.like ?? 0) < lightestEdge) to--;
  const kept = fragments.slice(from, to);
  return kept.length === 0 ? null : kept.reduce(sum);
}

function sum(one: Cluster, next: Cluster): Cluster {
  return { start: one.start, end: next.end, same: one.same + next.same, like: one.like + next.like };
}
