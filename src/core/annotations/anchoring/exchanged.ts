import type { Span } from '../../text/span';
import type { Sliced } from '../../util/sliced';
import type { AlignedTexts, Alignment } from './aligned';
import { likenessAt, weightAt } from './likeness';
import type { TokenColumns } from './tokens';

/** A rewording keeps more than this share of a sentence; two sentences of one story share small words and names. */
const leastKept = 0.44;
/** Equal words in a row that are no chance: then a part of the sentence is left. */
const realRun = 5;
/** Shorter lines (a figure in a table, a menu item) are told by what stands around them. */
const shortestSentence = 4;
const tokensPerSlice = 4_000;

/**
 * Parts sentences that only stand in each other's place: what pairing in order left of a sentence, when it is little and
 * scattered, is chance. Otherwise a note would go over to the sentence that replaced its own.
 */
export function* partExchanged(texts: AlignedTexts): Sliced<void> {
  const { a, alignment } = texts;
  let start = 0;
  for (let end = 1; end <= a.keys.length; end++) {
    if (end % tokensPerSlice === 0) yield;
    if (end < a.keys.length && a.breaks[end] === 0) continue;
    const sentence = { start, end };
    if (end - start < shortestSentence ? isSwallowed(texts, sentence) : isExchanged(texts, sentence)) {
      part(alignment, sentence);
    }
    start = end;
  }
}

/**
 * Whether a short line gave way to a longer one: its words stand far apart now, or are no longer all there and what took
 * their place is part of a sentence. The figure of a table gives way to another figure.
 */
function isSwallowed({ b, alignment }: AlignedTexts, { start, end }: Span): boolean {
  const equal = Array.from(alignment.toB.slice(start, end));
  const images = equal.filter(image => image !== -1);
  if (Math.max(...images) - Math.min(...images) > shortestSentence) return true;
  if (images.length === end - start) return false;
  const [first = -1] = [...images, ...alignment.replacedBy.slice(start, end)].filter(image => image !== -1);
  return first !== -1 && lengthAround(b, first) > 2 * shortestSentence;
}

/** Tokens of the sentence around a token, as far as that matters. */
function lengthAround({ breaks }: TokenColumns, index: number): number {
  let start = index;
  while (start > 0 && index - start <= 2 * shortestSentence && breaks[start] === 0) start--;
  let end = index + 1;
  while (end < breaks.length && end - start <= 2 * shortestSentence && breaks[end] === 0) end++;
  return end - start;
}

function isExchanged({ a, b, alignment, lexicon }: AlignedTexts, { start, end }: Span): boolean {
  let total = 0;
  let kept = 0;
  let run = 0;
  for (let index = start; index < end; index++) {
    const weight = weightAt(a, index, lexicon);
    const equal = alignment.toB[index] ?? -1;
    const other = alignment.replacedBy[index] ?? -1;
    total += weight;
    run = equal === -1 ? 0 : index > start && equal === (alignment.toB[index - 1] ?? -1) + 1 ? run + 1 : 1;
    if (run >= realRun) return false;
    if (equal !== -1) kept += weight;
    else if (other !== -1) kept += weight * 0.5 * likenessAt(a, index, b, other, lexicon);
  }
  return kept < leastKept * total;
}

function part({ toB, toA, replacedBy }: Alignment, sentence: Span): void {
  for (let index = sentence.start; index < sentence.end; index++) {
    const equal = toB[index] ?? -1;
    if (equal !== -1) toA[equal] = -1;
    toB[index] = -1;
    replacedBy[index] = -1;
  }
}
