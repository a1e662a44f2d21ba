import type { Sliced } from '../../util/sliced';
import { articlePair } from './articlePair';

/** Terms that a story has another number of times than before. */
export function changedTerms(
  before: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  return new Set([...before.keys(), ...now.keys()].filter(term => before.get(term) !== now.get(term)));
}

/**
 * Adds the pairs of articles that both have something told of one of some terms.
 * @param told what each article has
 * @param holds whether one of them is told of a term
 */
export function* addPairsThatShare<T>(
  pairs: Set<number>,
  told: readonly (readonly T[])[],
  terms: ReadonlySet<string>,
  holds: (one: T, term: string) => boolean,
): Sliced<void> {
  for (const term of terms) {
    yield;
    const holders = [...told.keys()].filter(article => told[article]?.some(one => holds(one, term)) === true);
    for (const [at, first] of holders.entries())
      for (const second of holders.slice(at + 1)) pairs.add(articlePair(first, second));
  }
}
