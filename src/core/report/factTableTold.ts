import type { PlaceInStory, StoryNote } from '../text/storyNote';
import { placeKey } from '../text/storyNote';
import { pauseEvery, type Sliced } from '../util/sliced';
import { compareEntries, worse, type RowContext, type RowDraft, type RowRelation } from './factTableModel';
import { entryAt } from './factTableWords';

interface Group {
  readonly places: Map<string, PlaceInStory>;
  relation: RowRelation;
}

/** A statement that one version quotes and another tells in its own words: no quotation that both have. */
const isToldQuotation = ({ reason }: StoryNote): boolean => reason.kind === 'toldHere' || reason.kind === 'toldThere';

/**
 * A row for each thing that versions tell in ways that exclude each other, what became of it or how it is worded, and for what only one
 * of them quotes.
 */
export function* toldRows(context: RowContext): Sliced<readonly RowDraft[]> {
  const groupOf = new Map<string, Group>();
  const due = pauseEvery(512);
  for (const note of context.story.notes) {
    if (due(1)) yield;
    const { relation, a, b } = note;
    if (relation !== 'status' && relation !== 'wording' && !isToldQuotation(note)) continue;
    const group = groupOf.get(placeKey(a)) ?? groupOf.get(placeKey(b)) ?? { places: new Map(), relation };
    group.relation = worse(group.relation, relation);
    for (const place of [a, b]) {
      group.places.set(placeKey(place), place);
      groupOf.set(placeKey(place), group);
    }
  }
  return Array.from(new Set(groupOf.values()), ({ places, relation }): RowDraft => {
    const entries = Array.from(places.values(), place => entryAt(context, place, null));
    return {
      kind: relation === 'quoteVariant' ? 'quote' : 'fact',
      relation,
      entries: entries.sort((x, y) => compareEntries(context, x, y)),
      sums: [],
      about: '',
    };
  });
}
