import type { StoryAnalysis } from '../story/analysis';
import { placeKey } from '../text/storyNote';
import { differingPairs } from './differences';
import type { FactEntry, FactRow } from './factTableModel';

/** Puts the entries of a row that differ from another version before those that agree with all. */
export type EntrySorter = (row: Pick<FactRow, 'entries'>) => readonly FactEntry[];

/**
 * Makes the sorter of one reading, linear in its links: of a row in which one version stands against many, what is told first is in what
 * they differ, and one of each side comes before the next of the same side.
 */
export function differingFirst(story: StoryAnalysis): EntrySorter {
  const sides = new Map<string, number>();
  for (const { a, b } of differingPairs(story)) {
    // the side that is told first of a pair; the other against it
    const [x, y] = [placeKey(a), placeKey(b)];
    if (!sides.has(x) && !sides.has(y)) sides.set(x, 0);
    if (!sides.has(y)) sides.set(y, 1 - (sides.get(x) ?? 0));
    if (!sides.has(x)) sides.set(x, 1 - (sides.get(y) ?? 0));
  }
  const sideOf = (entry: FactEntry): number => sides.get(placeKey(entry)) ?? 2;
  return ({ entries }) => {
    const [one = [], other = [], agreeing = []] = [0, 1, 2].map(side =>
      entries.filter(entry => sideOf(entry) === side),
    );
    const [first, second] = isBefore(entries, other[0], one[0]) ? [other, one] : [one, other];
    return [...first.slice(0, 1), ...second.slice(0, 1), ...first.slice(1), ...second.slice(1), ...agreeing];
  };
}

const isBefore = (entries: readonly FactEntry[], a: FactEntry | undefined, b: FactEntry | undefined): boolean =>
  a !== undefined && (b === undefined || entries.indexOf(a) < entries.indexOf(b));
