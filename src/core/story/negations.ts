import { deniers, negators } from '../language/en/negation';
import { overlap, type Span } from '../text/span';
import { wordsOfSentence, type NotedSentence } from './notedClause';

/** What is asked of a sentence. */
export interface DeniedSentence extends NotedSentence {
  /** Stretches whose words are read as something else: the "no" of "no fewer than 9". */
  readonly apart: readonly Span[];
}

/** Whether what a sentence says of a stretch is negated: by its clause or by who tells it. Two negations are none. */
export function isNegated({ apart, ...sentence }: DeniedSentence): boolean {
  let count = 0;
  for (const { word, isInClause, ...span } of wordsOfSentence(sentence)) {
    if (apart.some(one => overlap(one, span) > 0)) continue;
    if (deniers.has(word) || (isInClause && (negators.has(word) || word.endsWith("n't")))) count++;
  }
  return count % 2 === 1;
}
