import type { Bound } from '../language/bound';
import { isMark, textAt, startsPhrase, type Tokens } from './cursor';
import { hedgesAfter, hedgesBefore, leaners, negations } from '../language/en/hedges';
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

/** "not more than", "no less than": a negation before the found hedge is part of a longer phrase of the table already. */
function isNegated(tokens: Tokens, hedge: FoundHedge): boolean {
  const word = textAt(tokens, hedge.first - 1);
  return negations.has(word);
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

/** A phrase that begins with a mark must stand whole: a bare comma is no "give or take". */
function isPartial(tokens: Tokens, at: number, words: readonly string[]): boolean {
  return words.length === 1 && words[0] !== '+' && tokens[at]?.kind === 'mark';
}

/** The hedge that begins right at the token behind a figure: "or more", "-plus". */
export function hedgeAfter(tokens: Tokens, at: number): FoundHedge | null {
  for (const { words, bound } of hedgesAfter.get(textAt(tokens, at)) ?? []) {
    if (!startsPhrase(tokens, at, words) || isPartial(tokens, at, words)) continue;
    if (words[0] === '+' && !(isMark(tokens, at, '+') && tokens[at]?.glued === true)) continue;
    return { bound, first: at, next: at + words.length };
  }
  return null;
}
