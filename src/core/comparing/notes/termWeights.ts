import type { ToldPassages } from './toldPassages';

/** How telling a term is among the sentences of two versions: more the rarer it is there. */
export type TermWeights = (term: string) => number;

/** What terms weigh together. */
export const weightOfAll = (terms: Iterable<string>, weightOf: TermWeights): number =>
  [...terms].reduce((all, term) => all + weightOf(term), 0);

/** Weighs the terms of two versions. */
export function termWeights(a: ToldPassages, b: ToldPassages): TermWeights {
  const all = a.passages.length + b.passages.length + 1;
  return term => Math.log(all / Math.max(1, (a.places.get(term)?.length ?? 0) + (b.places.get(term)?.length ?? 0)));
}
