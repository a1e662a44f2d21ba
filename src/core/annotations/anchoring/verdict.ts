import type { Span } from '../../text/span';
import type { Placement } from './placement';

/**
 * How sure a place is, 0..1: the note's own words, and the words around it the more the less the note itself tells. A
 * note of one figure is known by its sentence, a note of a paragraph by itself.
 */
export function scoreOf(placement: Placement): number {
  const trust = contextTrust / (contextTrust + placement.weight);
  return placement.words * (1 - trust) + placement.context * trust;
}

/** Weight of the context against a note, in words. Higher: short notes hold better, deleted ones are noticed later. */
const contextTrust = 5;

/** Least score to accept a place that the alignment of both texts names. */
const alignedThreshold = 0.5;
/** Least share of the note's words (replaced ones by likeness) in an accepted place. */
const leastWords = 0.4;
/** The same where not one word is left: a figure or name in place of another, or a word with half of its letters. */
const leastLike = 0.5;
/** Least score to accept a place found by search, where nothing but likeness speaks for it. */
export const foundThreshold = 0.72;
/** How far ahead of the next place an accepted one must be. */
export const leastMargin = 0.12;
/** Least score to show a place to a person. */
export const reviewThreshold = 0.4;

/** Whether enough of a note's own words are at a place; what is around them alone is no note's place. */
export function hasItsWords({ words, sameWords }: Placement): boolean {
  return words >= (sameWords === 0 ? leastLike : leastWords);
}

/** Whether a place that the alignment names is sure. */
export function isSureWhenAligned(placement: Placement): boolean {
  return hasItsWords(placement) && scoreOf(placement) >= alignedThreshold;
}

/** Whether a place is so much longer than its note that words of two passages may have been taken together. Token ranges. */
export function isStretched(note: Span, place: Span): boolean {
  return place.end - place.start > 1.25 * (note.end - note.start) + 4;
}
