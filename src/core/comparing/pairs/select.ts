import type { Sliced } from '../../util/sliced';
import type { Pair } from './score';
import { assertedFrom } from './evidence';
import type { Topic } from '../topic/topic';

/** A link much weaker than another one of the same claim to the same article is dropped. */
const shareOfBest = 0.55;

/** The strongest scores of each claim towards each other article. */
interface Best {
  /** Of all pairs, and of those that agree. */
  readonly any: number;
  readonly agreeing: number;
}

/**
 * Keeps the pairs that hold against the others: near the best of both claims; a difference only when it is the best of both and
 * nothing agrees; a possible link only when nothing is asserted. Linear in the pairs.
 */
export function* selectPairs(pairs: readonly Pair[]): Sliced<readonly Pair[]> {
  const best = new Map<number, Best>();
  for (const [index, pair] of pairs.entries()) {
    if (index % pairsPerSlice === 0) yield;
    for (const side of sidesOf(pair)) {
      const known = best.get(side) ?? { any: 0, agreeing: 0 };
      const agreeing = agrees(pair) ? Math.max(known.agreeing, pair.score) : known.agreeing;
      best.set(side, { any: Math.max(known.any, pair.score), agreeing });
    }
  }
  const kept: Pair[] = [];
  for (const [index, pair] of pairs.entries()) {
    if (index % pairsPerSlice === 0) yield;
    if (sidesOf(pair).every(side => holdsAgainst(pair, best.get(side)))) kept.push(pair);
  }
  return kept;
}

/** Looking at so many pairs takes well under the 2 ms that a slice may run on. */
const pairsPerSlice = 500;

function holdsAgainst(pair: Pair, best: Best | undefined): boolean {
  if (best === undefined) return true;
  if (pair.score < assertedFrom) return pair.score === best.any;
  if (agrees(pair)) return pair.score >= shareOfBest * best.any;
  return pair.score === best.any && best.agreeing < assertedFrom;
}

function agrees({ comparison }: Pair): boolean {
  return comparison.relation !== 'differs';
}

/** Each claim of a pair, towards the other's article, as a number: a story has less than 10,000 articles of less than a million claims. */
function sidesOf({ a, b }: Pair): readonly [number, number] {
  const side = (from: Topic, to: Topic): number => (from.article * 1e6 + from.index) * 1e4 + to.article;
  return [side(a, b), side(b, a)];
}
