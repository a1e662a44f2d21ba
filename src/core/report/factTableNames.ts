import { placeKey, type PlaceInStory } from '../text/storyNote';
import { pauseEvery, type Sliced } from '../util/sliced';
import { compareEntries, type FactEntry, type RowContext, type RowDraft } from './factTableModel';
import { entryAt } from './factTableWords';

/** A row for each name that versions write otherwise, with where each has it first. */
export function* nameRows(context: RowContext): Sliced<readonly RowDraft[]> {
  const groupOf = new Map<string, Map<string, PlaceInStory>>();
  const due = pauseEvery(512);
  for (const { relation, a, b } of context.story.notes) {
    if (due(1)) yield;
    if (relation !== 'spelling') continue;
    const [of, other] = [groupOf.get(placeKey(a)), groupOf.get(placeKey(b))];
    const group = of ?? other ?? new Map<string, PlaceInStory>();
    for (const place of [a, b, ...(of === other ? [] : (other?.values() ?? []))]) {
      group.set(placeKey(place), place);
      groupOf.set(placeKey(place), group);
    }
  }
  return [...new Set(groupOf.values())].map(group => {
    const entries = Array.from(group.values(), place => entryAt(context, place, null));
    const sorted = entries.sort((a, b) => compareEntries(context, a, b));
    return { kind: 'name', relation: 'spelling', entries: sorted, sums: [], about: wordsAt(context, sorted[0]) };
  });
}

function wordsAt({ story }: RowContext, entry: FactEntry | undefined): string {
  return entry === undefined ? '' : (story.articles[entry.article]?.text.slice(entry.start, entry.end) ?? '');
}
