import { pauseEvery, type Sliced } from '../../util/sliced';
import type { FactPair } from './score';
import type { Fact } from './fact';

/** From this score on two facts are said to measure one thing. Lower finds more and is wrong in more: .4 gains 2 points of recall for 3 of precision. */
export const factsFrom = 0.5;
/** From this on they are offered as possible. */
export const offeredFactsFrom = 0.4;
/** A pair much weaker than another one of the same fact is dropped; figures that are not equal yield to a somewhat better one. */
const shareOfBest = 0.6;
const shareOfBestUnequal = 0.9;

/** Pairs weighed between two offers to pause. */
const pairsPerSlice = 512;

/** The best scores of a fact towards the other version. */
interface Best {
  any: number;
  agreeing: number;
}

/**
 * Keeps the pairs of facts of two versions that hold against the others: near the best of both; a difference only when it is the best
 * of both and nothing agrees; a possible one only when nothing is said. Linear in the pairs.
 */
export function* selectFacts(pairs: readonly FactPair[]): Sliced<readonly FactPair[]> {
  const best = new Map<Fact, Best>();
  const due = pauseEvery(pairsPerSlice);
  for (const pair of pairs) {
    if (due(1)) yield;
    for (const fact of [pair.a, pair.b]) {
      const known = best.get(fact) ?? { any: 0, agreeing: 0 };
      known.any = Math.max(known.any, pair.score);
      if (agrees(pair)) known.agreeing = Math.max(known.agreeing, pair.score);
      best.set(fact, known);
    }
  }
  const kept: FactPair[] = [];
  for (const pair of pairs) {
    if (due(1)) yield;
    if ([best.get(pair.a), best.get(pair.b)].every(of => of !== undefined && holds(pair, of))) kept.push(pair);
  }
  return kept;
}

function holds(pair: FactPair, best: Best): boolean {
  if (pair.score < factsFrom) return pair.score >= offeredFactsFrom && pair.score === best.any;
  if (agrees(pair)) return pair.score >= (pair.equal ? shareOfBest : shareOfBestUnequal) * best.any;
  return pair.score === best.any && best.agreeing < factsFrom;
}

function agrees({ comparison }: FactPair): boolean {
  return comparison.relation !== 'differs';
}
