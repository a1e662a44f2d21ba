import { pauseEvery, type Sliced } from '../../util/sliced';
import type { FactEvidence, Signs } from './evidence';
import { compatibleFigures, equalFigures, excludingFigures, signNames } from './evidence';
import type { Fact } from './fact';
import type { SignedPair } from './signs';

/** Two facts of two versions that may measure one thing, and how they compare if they do. */
export interface FactPair extends Omit<SignedPair, 'signs'> {
  /** 0-1: how sure it is that both measure one thing. */
  readonly score: number;
}

/**
 * Weighs the evidence of pairs of two versions, by a table for equal figures, for those that can both hold and for those that exclude each
 * other: each against what the words around other pairs of the same facts say. Linear in the pairs.
 */
export function* scoreFacts(pairs: readonly SignedPair[]): Sliced<readonly FactPair[]> {
  const alikeMost = new Map<Fact, number>();
  const alike = ({ signs }: SignedPair): number => 2 * (signs.near ?? 0) + (signs.passage ?? 0);
  const due = pauseEvery(pairsPerSlice);
  for (const pair of pairs) {
    if (due(1)) yield;
    for (const fact of [pair.a, pair.b]) alikeMost.set(fact, Math.max(alike(pair), alikeMost.get(fact) ?? 0));
  }
  const scored: FactPair[] = [];
  for (const pair of pairs) {
    if (due(1)) yield;
    const { a, b, signs, comparison, equal } = pair;
    const table = equal ? equalFigures : comparison.relation === 'differs' ? excludingFigures : compatibleFigures;
    const own = alike(pair);
    const best = own > 0 && own === alikeMost.get(a) && own === alikeMost.get(b);
    scored.push({ a, b, score: weigh({ ...signs, best: Number(best) }, table), comparison, equal });
  }
  return scored;
}

/** Weighing so many pairs takes well under the 2 ms that a slice may run on. */
const pairsPerSlice = 128;

/** The signs by their weights, as a probability. */
function weigh(signs: Signs, table: FactEvidence): number {
  let sum = 0;
  for (const sign of signNames) sum += (signs[sign] ?? 0) * table[sign];
  return 1 / (1 + Math.exp(-sum));
}
