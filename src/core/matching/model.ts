import type { MatchTier } from './match';
import type { SentenceFeatures } from './sentenceFeatures';
import type { Similarity } from './similarity';
import { scoreIn, wordingTier } from './tiers';

/** What the scorer makes of a pair: its tier and score. */
export interface Verdict {
  readonly kind: MatchTier;
  readonly score: number;
}

const reworded = 0.15;
const related = 0.11;

/** Puts a pair into its tier; null when it is not worth showing at all. */
export function judge(a: SentenceFeatures, b: SentenceFeatures, similarity: Similarity): Verdict | null {
  const wording = wordingTier(a, b);
  if (wording !== null) return { kind: wording, score: scoreIn(wording, similarity.common) };
  if (similarity.common >= reworded)
    return { kind: 'reworded', score: scoreIn('reworded', (similarity.common - reworded) * 2) };
  if (similarity.common < related) return null;
  return { kind: 'related', score: scoreIn('related', (similarity.common - related) / (reworded - related)) };
}
