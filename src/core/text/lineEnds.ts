import { compoundHeads, compoundTails, numberEnds, numberHeads, timeHeads } from '../language/en/lineEnds';

/**
 * Whether the hyphen between two words that a line end parts belongs to them ("well-" "known") and does not only part one word
 * ("Mon-" "day"), as far as the two tell.
 */
export function keepsHyphen(head: string, tail: string): boolean {
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
  if (compoundHeads.has(first) || compoundTails.has(second)) return true;
  if (second === 'time') return timeHeads.has(first);
  return numberHeads.has(first) && !numberEnds.has(second);
}
