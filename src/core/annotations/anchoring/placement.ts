import type { Span } from '../../text/span';
import type { Alignment } from './alignment';
import { likenessAt, weightAt } from './likeness';
import type { Lexicon, Tokens } from './tokens';

/** Two aligned texts: the one that notes were made on and the one that they are sought in. */
export interface AlignedTexts {
  readonly a: Tokens;
  readonly b: Tokens;
  readonly lexicon: Lexicon;
  readonly alignment: Alignment;
}

/** Where the alignment puts a note. */
export interface Placement {
  /** Token indices in the second text, half-open. */
  readonly tokens: Span;
  /** Share of the note's words that are there, by weight, 0..1; replaced words count by their likeness. */
  readonly words: number;
  /** Share of the note's words that are there unchanged. */
  readonly sameWords: number;
  /** Share of the words before and after the note that are next to it there, by weight and nearness; 1 when there are none. */
  readonly context: number;
  /** How much the note's words tell: about the number of its words. */
  readonly weight: number;
}

/** Words of context looked at on either side. */
const contextReach = 16;
/** Words of other passages that may stand between two of the note's before they count as two places. */
const slack = 8;
/** New words that may be put between two of the note's: a long sentence. */
const mostPutIn = 120;

/** Where the alignment puts the tokens `note` (a half-open range of the first text), or null when none is left. */
export function place(texts: AlignedTexts, note: Span): Placement | null {
  const cluster = heaviestCluster(texts, note);
  if (cluster === null) return null;
  const weight = totalWeight(texts, note);
  const tokens = { start: cluster.start, end: cluster.end };
  return {
    tokens,
    words: weight === 0 ? 0 : cluster.like / weight,
    sameWords: weight === 0 ? 0 : cluster.same / weight,
    context: contextShare(texts, note, tokens),
    weight,
  };
}

/** Words of the note that still stand together, or words in their place. */
interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly last: number;
  readonly same: number;
  readonly like: number;
}

const nothing: Cluster = { start: 0, end: 0, last: 0, same: 0, like: 0 };

function heaviestCluster(texts: AlignedTexts, note: Span): Cluster | null {
  let best = nothing;
  let cluster = nothing;
  // words unlike the note's are believed only between, or just beside, words that are
  let unlike = 0;
  for (let index = note.start; index < note.end; index++) {
    const image = imageOf(texts, index);
    if (image === -1) continue;
    const { same, like } = gainAt(texts, index, image);
    const joins = cluster.end > 0 && isNear(texts, note, cluster.end, image);
    if (!joins) {
      cluster = { ...nothing, start: image };
      unlike = 0;
    }
    unlike = like === 0 ? unlike + 1 : 0;
    const start = cluster.like === 0 && unlike > mostUnlike ? image : cluster.start;
    cluster = { start, end: image + 1, last: index, same: cluster.same + same, like: cluster.like + like };
    if (cluster.like > best.like || (cluster.like === best.like && unlike <= mostUnlike)) best = cluster;
  }
  return best.end === 0 ? null : best;
}

/** Words at the edge of a place that may be altogether other words than the note's. */
const mostUnlike = 2;

function imageOf({ alignment }: AlignedTexts, index: number): number {
  const equal = alignment.toB[index] ?? -1;
  return equal === -1 ? (alignment.replacedBy[index] ?? -1) : equal;
}

function gainAt(texts: AlignedTexts, index: number, image: number): { readonly same: number; readonly like: number } {
  const { a, b, lexicon, alignment } = texts;
  const weight = weightAt(a, index, lexicon);
  if (alignment.toB[index] === image) return { same: weight, like: weight };
  return { same: 0, like: weight * likenessAt(a, index, b, image, lexicon) };
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

function totalWeight({ a, lexicon }: AlignedTexts, note: Span): number {
  let weight = 0;
  for (let index = note.start; index < note.end; index++) {
    weight += weightAt(a, index, lexicon);
  }
  return weight;
}

/** A word of another sentence tells less of a note's place: sentences are put in and taken out. */
const otherSentence = 0.25;

/** How much of the context on both sides stands at the place too. */
function contextShare(texts: AlignedTexts, note: Span, tokens: Span): number {
  const before = contextOn(texts, note.start - 1, -1, tokens);
  const after = contextOn(texts, note.end, 1, tokens);
  const total = before.total + after.total;
  return total === 0 ? 1 : (before.found + after.found) / total;
}

function contextOn(
  { a, alignment, lexicon }: AlignedTexts,
  from: number,
  step: 1 | -1,
  tokens: Span,
): { readonly total: number; readonly found: number } {
  let total = 0;
  let found = 0;
  let share = 1;
  for (let distance = 0; distance < contextReach; distance++) {
    const index = from + distance * step;
    if (index < 0 || index >= a.keys.length) break;
    // the break stands before a token: on the left side the token beyond it is the other sentence's
    if ((a.breaks[step === 1 ? index : index + 1] ?? 0) > 0) share = otherSentence;
    const weight = (share * weightAt(a, index, lexicon)) / (1 + distance / 4);
    total += weight;
    const image = alignment.toB[index] ?? -1;
    if (image === -1) continue;
    const gap = step === 1 ? image - tokens.end : tokens.start - 1 - image;
    if (gap >= 0 && gap <= 2 * distance + 2 * slack) found += weight;
  }
  return { total, found };
}
