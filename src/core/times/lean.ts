import { endsSentence, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { verbBase } from '../language/en/verbs';
import { isPlural } from '../language/en/countNouns';
import { passivePlanWords, planWords } from '../language/en/modality';
import { statingVerbs } from '../language/en/speechVerbs';
import type { Lean } from './timeExpression';
import { beforeBaseForm, beforePassivePlan, scheduled } from '../language/en/timeWords';

/** The verb of a time stands rarely farther away. */
const reach = 16;

/** Whether a word announces: "will", "expected", or "due" and "set" behind a form of "be". */
export function isPlan(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  if (planWords.has(word)) return true;
  return (
    passivePlanWords.has(word) &&
    beforePassivePlan.has(wordAt(tokens, at - 1)) &&
    /^(?:to|for)$/.test(wordAt(tokens, at + 1))
  );
}

/** Past of a verb or a plan at a token: which way it leans; null when the word says nothing. */
function leanOf(tokens: Tokens, at: number): Lean | null {
  const word = wordAt(tokens, at);
  if (word === '') return null;
  if (isPlan(tokens, at)) return 'future';
  if (statingVerbs.has(word)) return 'past';
  if (word === 'was' || word === 'were' || word === 'had') return 'past';
  if (scheduled.has(word) && !beforeBaseForm.has(wordAt(tokens, at - 1))) return 'future';
  // "will be sentenced", "to be held": a passive tells no time of its own
  if (/^(?:be|being)$/.test(wordAt(tokens, at - 1))) return null;
  if (word === 'open' || word === 'close' || word === 'resume')
    return isPlural(wordAt(tokens, at - 1)) ? 'future' : null;
  const base = verbBase(word);
  // base forms, "-s" and "-ing" tell nothing: "will travel", "meets on Friday"
  return base === null || base === word || word.endsWith('ing') || word.endsWith('s') ? null : 'past';
}

/**
 * Which way a weekday or month without a year lies: the nearest verb before it in the sentence decides, else the one behind.
 * "will", "due to", "set to" and their like put it ahead; everything else behind, as news mostly tells what was.
 */
export function leanAt(tokens: Tokens, first: number, next: number): Lean {
  let seen: Lean | null = null;
  for (let i = first - 1; i >= Math.max(0, first - reach) && !endsSentence(tokens, i); i--) {
    const lean = leanOf(tokens, i);
    if (lean === 'future') {
      // "was set to", "were expected to": the plan stands behind its auxiliary, "had planned" does not bind
      if (seen === null || isPassivePlan(tokens, i)) return 'future';
    }
    if (lean === 'past' && seen === null) {
      // "is expected", "was due": look one word further for the plan
      seen = 'past';
      if (wordAt(tokens, i) !== 'was' && wordAt(tokens, i) !== 'were') return 'past';
    }
    if (seen !== null && textAt(tokens, i) === ',') break;
  }
  if (seen !== null) return seen;
  for (let i = next; i < next + reach && i < tokens.length && !endsSentence(tokens, i); i++) {
    const lean = leanOf(tokens, i);
    if (lean !== null) return lean === 'past' && isPlan(tokens, i + 1) ? 'future' : lean;
  }
  return 'past';
}

function isPassivePlan(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at + 1) === 'to' || wordAt(tokens, at + 1) === 'for';
}
