import { changedLists, pairAt, type ByPair } from '../util/byPair';
import { pauseEvery, type Sliced } from '../util/sliced';
import type { PassageMatch, SentenceRef } from './match';
import { isOffer } from './tiers';

/** By article, then by sentence: in how many pairs another version tells the same, if only loosely. */
export type LinkedMarks = readonly (readonly (number | undefined)[])[];

/** Matches counted between two offers to pause. */
const matchesPerSlice = 8192;

/** Makes the counter of one story's links; matches that stayed are not counted again. */
export function createLinkedMarks(): (matches: ByPair<PassageMatch>) => Sliced<LinkedMarks> {
  let counted: ByPair<PassageMatch> = [];
  let marks: (number | undefined)[][] = [];
  const count = ({ article, sentence }: SentenceRef, step: 1 | -1): void => {
    const own = (marks[article] ??= []);
    own[sentence] = (own[sentence] ?? 0) + step;
  };
  return function* (matches) {
    const before = counted.length === matches.length ? counted : [];
    // one that is broken off counts anew
    counted = [];
    if (before.length === 0) marks = [];
    const due = pauseEvery(matchesPerSlice);
    for (const [a, b] of changedLists(before, matches)) {
      for (const [list, step] of [
        [pairAt(before, a, b), -1],
        [pairAt(matches, a, b), 1],
      ] as const)
        for (const match of list) {
          if (due(1)) yield;
          if (isOffer(match)) continue;
          count(match.a, step);
          count(match.b, step);
        }
    }
    counted = matches;
    return marks;
  };
}
