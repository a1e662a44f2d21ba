import type { SharedWording } from './match';

/** Part of the smaller article's five-word sequences that stand in the other too, 0-1; of two articles, by index. */
export function sharedBetween(pairs: readonly SharedWording[], one: number, other: number): number {
  return pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))?.shared ?? 0;
}
