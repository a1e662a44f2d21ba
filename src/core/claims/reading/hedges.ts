import type { Bound } from '../claim';
import { isMark, textAt, startsPhrase, type Tokens } from './cursor';
import { hedgesAfter, hedgesBefore } from './lexicon/bounds';

/** A hedge found beside a figure. */
export interface FoundHedge {
  readonly bound: Bound;
  /** Its tokens: from the first to behind the last. */
  readonly first: number;
  readonly next: number;
}

/** Words that only lean on a hedge or a figure and are stepped over: "at least another 20". */
const leaners: ReadonlySet<string> = new Set(['another', 'a', 'an', 'further', 'additional', 'the', 'just']);

function matchBefore(tokens: Tokens, at: number): FoundHedge | null {
  for (const { words, bound } of hedgesBefore.get(textAt(tokens, at)) ?? []) {
    const first = at - words.length + 1;
    if (first >= 0 && startsPhrase(tokens, first, words)) return { bound, first, next: at + 1 };
  }
  return null;
}

/** "not more than", "no less than": a negation before the found hedge is part of a longer phrase of the table already. */
function isNegated(tokens: Tokens, hedge: FoundHedge): boolean {
  const word = textAt(tokens, hedge.first - 1);
  return word === 'not' || word === "n't" || word === "wasn't" || word === "isn't";
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
    if (!isNegated(tokens, hedge)) return hedge;
    return { ...hedge, bound: turned.get(hedge.bound) ?? hedge.bound, first: hedge.first - 1 };
  }
  return null;
}

/** The hedge that begins right at the token behind a figure: "or more", "-plus". */
export function hedgeAfter(tokens: Tokens, at: number): FoundHedge | null {
  for (const { words, bound } of hedgesAfter.get(textAt(tokens, at)) ?? []) {
    if (!startsPhrase(tokens, at, words)) continue;
    if (words[0] === '+' && !(isMark(tokens, at, '+') && tokens[at]?.glued === true)) continue;
    return { bound, first: at, next: at + words.length };
  }
  return null;
}
