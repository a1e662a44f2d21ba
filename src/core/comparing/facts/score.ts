import { pauseEvery, type Sliced } from '../../util/sliced';
import type { Fact } from './fact';
import type { HeldPair } from './signs';
import type { ToldPair } from './storySigns';

/** Two facts of two versions that may measure one thing, and how they compare if they do. */
export interface FactPair extends Pick<HeldPair, 'a' | 'b' | 'comparison' | 'equal'> {
  /** 0-1: how sure it is that both measure one thing. */
  readonly score: number;
}

/**
 * Weighs the evidence of pairs of two versions, by a table for equal figures, for those that can both hold and for those that exclude each
 * other: each against what the words around other pairs of the same facts say. Linear in the pairs.
 */
export function* scoreFacts(pairs: readonly ToldPair[]): Sliced<readonly FactPair[]> {
  const alikeMost = new Map<Fact, number>();
  const alike = ({ near, passage }: ToldPair): number => 2 * near + passage;
  const due = pauseEvery(pairsPerSlice);
  for (const pair of pairs) {
    if (due(1)) yield;
    const { a, b } = pair.held;
    for (const fact of [a, b]) alikeMost.set(fact, Math.max(alike(pair), alikeMost.get(fact) ?? 0));
  }
  const scored: FactPair[] = [];
  for (const pair of pairs) {
    if (due(1)) yield;
    const { held, near, passage, claims } = pair;
    const { a, b, table, logOdds, comparison, equal } = held;
    const own = alike(pair);
    const isBest = own > 0 && own === alikeMost.get(a) && own === alikeMost.get(b);
    const told = near * table.near + passage * table.passage + claims * table.claims + Number(isBest) * table.best;
    scored.push({ a, b, score: 1 / (1 + Math.exp(-logOdds - told)), comparison, equal });
  }
  return scored;
}

/** Weighing so many pairs takes well under the 2 ms that a slice may run on. */
const pairsPerSlice = 128;
