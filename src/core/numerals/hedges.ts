import type { Bound } from '../language/bound';
import { isHyphen, isMark, textAt, startsPhrase, wordAt, type Tokens } from './cursor';
import { functionWords, modals } from '../language/en/functionWords';
import {
  afterNegation,
  betweenNegation,
  hedgesAfter,
  hedgesBefore,
  leaners,
  negations,
  spanningHedges,
} from '../language/en/hedges';
import { currencySigns } from '../language/en/currencies';
import { smallNumbers } from '../language/en/numberWords';
import { statingVerbs } from '../language/en/speechVerbs';
import { wayVerbs } from '../language/en/change';

/** A hedge found beside a figure. */
export interface FoundHedge {
  readonly bound: Bound;
  /** Its tokens: from the first to behind the last. */
  readonly first: number;
  readonly next: number;
}

function matchBefore(tokens: Tokens, at: number): FoundHedge | null {
  for (const { words, bound } of hedgesBefore.get(textAt(tokens, at)) ?? []) {
    const first = at - words.length + 1;
    if (first < 0 || !startsPhrase(tokens, first, words)) continue;
    // "edged up to 4 %" tells a way, not a bound
    if (words[0] === 'up' && wayVerbs.has(textAt(tokens, first - 1))) continue;
    return { bound, first, next: at + 1 };
  }
  return null;
}

/** A negation stands at most so many words before the hedge that it turns round: "do not use more than". */
const negationReach = 4;

/** Whether a word negates: "not", "never", "didn't". */
function negates(word: string): boolean {
  return negations.has(word) || word.endsWith("n't");
}

/**
 * Where a negation that turns the hedge round stands, -1 when none does: "not more than", "did not pay more than".
 * Only a verb and its particles may stand between: "not seen in more than a year" and "did not say that more than" bound nothing.
 */
function negationBefore(tokens: Tokens, hedge: FoundHedge): number {
  for (let i = hedge.first - 1; i >= Math.max(0, hedge.first - 1 - negationReach); i--) {
    const word = wordAt(tokens, i);
    if (negates(word)) return afterNegation.has(wordAt(tokens, i + 1)) ? -1 : i;
    if (word === 'no' && i < hedge.first - 2 && modals.has(wordAt(tokens, i + 2))) return i;
    if (word === '' || (functionWords.has(word) && !betweenNegation.has(word)) || statingVerbs().has(word)) return -1;
  }
  return -1;
}

const turned: ReadonlyMap<Bound, Bound> = new Map([
  ['>', '<='],
  ['>=', '<'],
  ['<', '>='],
  ['<=', '>'],
]);

/** The hedge that ends right before the token `first`: longest phrase wins. */
export function hedgeBefore(tokens: Tokens, first: number): FoundHedge | null {
  let at = first - 1;
  for (let steps = 0; steps < 3 && leaners.has(textAt(tokens, at)); steps++) {
    // "a" and "the" are stepped over only when a hedge stands behind them
    at--;
  }
  for (let from = first - 1; from >= at; from--) {
    const hedge = matchBefore(tokens, from);
    if (hedge === null) continue;
    // "over a 75-year period" tells a span, "over a million" a bound
    if (from < first - 1 && spanningHedges.has(textAt(tokens, from)) && isHyphen(tokens, first + 1)) continue;
    const negation = negationBefore(tokens, hedge);
    const bound = negation < 0 ? undefined : turned.get(hedge.bound);
    if (bound === undefined) return hedge;
    return { ...hedge, bound, first: negation === hedge.first - 1 ? negation : hedge.first };
  }
  return null;
}

/** A phrase that begins with a mark must stand whole: a bare comma is no "give or take". */
function isPartial(tokens: Tokens, at: number, words: readonly string[]): boolean {
  return words.length === 1 && words[0] !== '+' && tokens[at]?.kind === 'mark';
}

/** "£42.5m plus £5m": what is added is no hedge. */
function isAmountAt(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === 'number' || currencySigns.has(textAt(tokens, at)) || smallNumbers.has(wordAt(tokens, at));
}

/** The hedge that begins right at the token behind a figure: "or more", "-plus". */
export function hedgeAfter(tokens: Tokens, at: number): FoundHedge | null {
  for (const { words, bound } of hedgesAfter.get(textAt(tokens, at)) ?? []) {
    if (!startsPhrase(tokens, at, words) || isPartial(tokens, at, words)) continue;
    if (words[0] === 'plus' && words.length === 1 && isAmountAt(tokens, at + 1)) continue;
    // "the 737 Max" is a name
    if (tokens[at]?.capital === true) continue;
    if (words[0] === '+' && !(isMark(tokens, at, '+') && tokens[at]?.glued === true)) continue;
    return { bound, first: at, next: at + words.length };
  }
  return null;
}
