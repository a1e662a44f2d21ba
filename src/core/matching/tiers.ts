import { sharedCount } from './hash';
import type { MatchTier } from './match';
import type { SentenceFeatures } from './sentenceFeatures';

/** Part of the words that must stay, in order, for a sentence to count as edited and not as reworded. */
const editedShare = 0.75;
/** A shorter run of equal words is a phrase that anyone would write, not a copy. */
const fewestCopiedWords = 3;

/** Whether two sentences have the same words, or nearly; null when the words do not decide. */
export function wordingTier(a: SentenceFeatures, b: SentenceFeatures): 'copied' | 'edited' | null {
  const words = Math.min(a.wordIds.length, b.wordIds.length);
  if (words < fewestCopiedWords) return null;
  if (sameWords(a.wordIds, b.wordIds)) return 'copied';
  return keptShare(a, b) >= editedShare ? 'edited' : null;
}

function sameWords(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}

/** Words kept in order, over the mean length of the two. */
function keptShare(a: SentenceFeatures, b: SentenceFeatures): number {
  const [first, second] = [a.wordIds, b.wordIds];
  const mean = (first.length + second.length) / 2;
  // the shorter cannot keep more words than it has, in any order: spares the quadratic part for almost all pairs
  if (mean === 0 || Math.min(first.length, second.length) / mean < editedShare) return 0;
  if (sharedCount(a.sortedWords, b.sortedWords) / mean < editedShare) return 0;
  return keptWords(first, second) / mean;
}

/** Length of the longest common subsequence. Quadratic, over at most a few hundred words. */
function keptWords(a: Uint32Array, b: Uint32Array): number {
  let previous = new Uint16Array(b.length + 1);
  let current = new Uint16Array(b.length + 1);
  for (const id of a) {
    for (let j = 1; j <= b.length; j++) {
      current[j] = b[j - 1] === id ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, current[j - 1] ?? 0);
    }
    [previous, current] = [current, previous];
  }
  return previous[b.length] ?? 0;
}

/** Where each tier stands on the scale of scores that people see. */
const bands: Readonly<Record<MatchTier, readonly [from: number, to: number]>> = {
  related: [0.3, 0.6],
  reworded: [0.6, 0.9],
  edited: [0.9, 0.98],
  copied: [1, 1],
};

/** A score inside the band of its tier. @param strength 0-1, how firmly the pair belongs there */
export function scoreIn(tier: MatchTier, strength: number): number {
  const [from, to] = bands[tier];
  return from + (to - from) * Math.min(1, Math.max(0, strength));
}

/** Below the weakest link: candidates that are offered for want of better ones, and prove nothing. */
const offers = [0.2, 0.3] as const;

/** The score of a pair that is no link but may be offered. @param strength 0-1 */
export function scoreOfOffer(strength: number): number {
  const [from, to] = offers;
  return from + (to - from) * Math.min(0.99, Math.max(0, strength));
}

/** Whether a match is only an offer: it does not count as told by the other version. */
export function isOffer({ score }: { readonly score: number }): boolean {
  return score < offers[1];
}
