import type { StoryAnalysis } from '../story/analysis';
import { comparePlaces, placeKey, type PlaceInStory, type StoryNoteRelation } from '../text/storyNote';

/** In what two versions differ. */
export type DifferenceKind = 'differs' | StoryNoteRelation;

/** One version's words against another's. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly there: PlaceInStory;
  /** The core's one-line reason, in English. */
  readonly why: string;
}

/** Words of a version that another version gives otherwise: a stop on the walk through the differences. */
export interface DifferencePlace extends PlaceInStory {
  /** At least one, in order of the other versions. */
  readonly differences: readonly Difference[];
}

/** A difference seen from one of its sides. */
export interface SidedDifference {
  readonly here: PlaceInStory;
  readonly difference: Difference;
}

/** Each two places that differ, seen from both of their sides. */
export function* bothSides(story: StoryAnalysis): Generator<SidedDifference> {
  for (const { a, b, relation, why } of story.claimLinks) {
    if (relation !== 'differs') continue;
    const [here, there] = [a, b].map(ref => {
      const claim = story.articles[ref.article]?.claims[ref.claim];
      return { article: ref.article, start: claim?.start ?? 0, end: claim?.end ?? 0 };
    });
    if (here === undefined || there === undefined) continue;
    yield { here, difference: { kind: 'differs', there, why } };
    yield { here: there, difference: { kind: 'differs', there: here, why } };
  }
  for (const { relation, a, b, why } of story.notes) {
    yield { here: a, difference: { kind: relation, there: b, why } };
    yield { here: b, difference: { kind: relation, there: a, why } };
  }
}

/** All places where versions differ, in order of the articles and of the text; same words are one place. */
export function differencePlaces(story: StoryAnalysis): readonly DifferencePlace[] {
  const places = new Map<string, { place: PlaceInStory; differences: Difference[] }>();
  for (const { here, difference } of bothSides(story)) {
    const key = placeKey(here);
    const known = places.get(key);
    if (known) known.differences.push(difference);
    else places.set(key, { place: here, differences: [difference] });
  }
  return [...places.values()]
    .map(({ place: { article, start, end }, differences }) => ({
      article,
      start,
      end,
      differences: differences.sort((a, b) => comparePlaces(a.there, b.there)),
    }))
    .sort(comparePlaces);
}

/**
 * The next or previous stop from a position, going on in the next article and round at the end.
 * @param from index of the article and UTF-16 offset of the cursor
 */
export function stepDifference(
  places: readonly DifferencePlace[],
  from: { readonly article: number; readonly offset: number },
  direction: 'next' | 'previous',
): DifferencePlace | undefined {
  const isAfter = ({ article, start }: PlaceInStory): boolean =>
    article > from.article || (article === from.article && start > from.offset);
  const isBefore = ({ article, end }: PlaceInStory): boolean =>
    article < from.article || (article === from.article && end < from.offset);
  return direction === 'next' ? (places.find(isAfter) ?? places[0]) : (places.findLast(isBefore) ?? places.at(-1));
}
