import type { Span } from '../../text/span';
import type { AlignedTexts } from './aligned';
import { heaviestCluster } from './cluster';
import { weightAt } from './likeness';

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
const contextReach = 24;
/** Words put in between the context and the place that still count as beside it. */
const slack = 16;

/** Where the alignment puts the tokens `note` (a half-open range of the first text), or null when none is left. */
export function placementOf(texts: AlignedTexts, note: Span): Placement | null {
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

function totalWeight({ a, lexicon }: AlignedTexts, note: Span): number {
  let weight = 0;
  for (let index = note.start; index < note.end; index++) {
    weight += weightAt(a, index, lexicon);
  }
  return weight;
}

/**
 * What a word of another sentence tells of a note's place, and one of another line, and one beyond a blank line: sentences
 * are put in and taken out, paragraphs change their neighbours. A note's own paragraph outweighs all that is around.
 */
const shareBeyond = [1, 0.25, 0.15, 0.04];

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
    share = Math.min(share, shareBeyond[a.breaks[step === 1 ? index : index + 1] ?? 0] ?? 1);
    const weight = (share * weightAt(a, index, lexicon)) / (1 + distance / 4);
    total += weight;
    const image = alignment.toB[index] ?? -1;
    if (image === -1) continue;
    const gap = step === 1 ? image - tokens.end : tokens.start - 1 - image;
    if (gap >= 0 && gap <= 2 * distance + slack) found += weight;
  }
  return { total, found };
}
