import { endsSentence, isHyphen, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { currencyWords } from '../language/en/currencies';
import { paymentWords, sumNouns, weightWords } from '../language/en/moneyWords';
import { scaleLetters, scaleWords } from '../language/en/numberWords';

/** Words so far around pounds tell whether they weigh or pay. */
const reachBack = 10;
const reachAhead = 8;

/** How near, in tokens, the nearest word of a table stands to the token; Infinity when none is in reach. */
function distanceTo(tokens: Tokens, at: number, table: ReadonlySet<string>): number {
  let best = Infinity;
  for (let i = at - 2; i >= Math.max(0, at - reachBack) && !endsSentence(tokens, i); i--) {
    if (!table.has(textAt(tokens, i))) continue;
    best = at - i;
    break;
  }
  for (let i = at + 1; i < Math.min(at + reachAhead, at + best) && i < tokens.length && !endsSentence(tokens, i); i++)
    if (table.has(textAt(tokens, i))) return i - at;
  return best;
}

/** Whether a scale stands right before: "5 million USD", "6 mil. pounds", "5m pounds". */
export function isScaledBefore(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, textAt(tokens, at - 1) === '.' ? at - 2 : at - 1);
  return scaleWords.has(word) || scaleLetters.has(word);
}

/** Whether a word of paying stands near a token: "rose 30c a litre". */
export function isPaid(tokens: Tokens, at: number): boolean {
  return distanceTo(tokens, at, paymentWords) < Infinity;
}

/**
 * Whether the word "pound" or "pounds" at a token weighs: "200 pounds of copper", "a 70-pound pack", "dropped to 150 pounds".
 * Millions of pounds are money; else the nearest word of weighing or paying tells, and with neither pounds of print weigh:
 * money is written with its sign, or its price or pay is told.
 */
export function isWeight(tokens: Tokens, at: number): boolean {
  if (isScaledBefore(tokens, isHyphen(tokens, at - 1) ? at - 1 : at)) return false;
  const behind = wordAt(tokens, at + 1);
  if (behind === 'sterling') return false;
  if (behind === 'of') return !sumNouns.has(wordAt(tokens, at + 2)) && !currencyWords.has(wordAt(tokens, at + 2));
  if (isHyphen(tokens, at - 1)) return wordAt(tokens, at) === 'pound' && !sumNouns.has(behind);
  return distanceTo(tokens, at, weightWords) <= distanceTo(tokens, at, paymentWords);
}
