import type { EntityType } from '../entity';
import type { Evidence } from '../names';

/** Weights added up by type. */
export type TypeScores = ReadonlyMap<EntityType, number>;

/** Adds up the weights by type. */
export function evidenceSum(evidence: readonly Evidence[]): Map<EntityType, number> {
  const sum = new Map<EntityType, number>();
  for (const { type, weight } of evidence) sum.set(type, (sum.get(type) ?? 0) + weight);
  return sum;
}

/** Adds scores to others, each times `factor` and no further than `limit` either way. */
export function addScores(to: Map<EntityType, number>, scores: TypeScores, factor: number, limit = Infinity): void {
  for (const [type, score] of scores) {
    to.set(type, (to.get(type) ?? 0) + Math.max(-limit, Math.min(limit, score * factor)));
  }
}

/** The type with the highest score, `NAME` when none reaches the threshold. Equal scores fall in the order of this list. */
const typeOrder: readonly EntityType[] = ['PERSON', 'PLACE', 'ORG', 'GROUP', 'EVENT', 'NAME'];

export function bestType(scores: TypeScores, threshold: number): EntityType {
  let best: EntityType = 'NAME';
  let top = threshold;
  for (const type of typeOrder) {
    const score = scores.get(type) ?? 0;
    if (score > top || (score === top && best === 'NAME')) {
      best = type;
      top = score;
    }
  }
  return best;
}
