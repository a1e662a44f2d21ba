import type { ClaimLink } from '../claims/claim';
import type { StoryAnalysis } from '../story/analysis';
import { claimPlace } from '../story/claimPlace';
import { comparePlaces, placeKey, type PlaceInStory, type StoryNoteRelation } from '../text/storyNote';
import { tellsApart } from './tellsApart';

/** In what two versions differ. */
export type DifferenceKind = 'differs' | StoryNoteRelation;

/** One version's words against another's. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly there: PlaceInStory;
  /** Which of them gives no source, where that is the difference. */
  readonly unsourced?: 'here' | 'there';
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

/** Two places of versions that exclude each other. */
export interface DifferingPair {
  readonly kind: DifferenceKind;
  readonly a: PlaceInStory;
  readonly b: PlaceInStory;
  /** What was taken for granted to say so. */
  readonly assumes: ClaimLink['assumes'];
  /** Which of them gives no source, where that is the difference. */
  readonly unsourced?: 'a' | 'b';
}

/** Each two places that differ, once: figures and days first, then what notes tell. */
export function* differingPairs(story: StoryAnalysis): Generator<DifferingPair> {
  for (const link of story.claimLinks) {
    if (!tellsApart(story, link)) continue;
    const [x, y] = [claimPlace(story, link.a), claimPlace(story, link.b)];
    if (x !== undefined && y !== undefined) yield { kind: 'differs', a: x, b: y, assumes: link.assumes };
  }
  for (const { relation, a, b, reason } of story.notes) {
    const unsourced = reason.kind === 'sourceDropped' && ({ unsourced: reason.values[0] === '' ? 'a' : 'b' } as const);
    yield { kind: relation, a, b, assumes: [], ...unsourced };
  }
}

/** Each two places that differ, seen from both of their sides. */
export function* bothSides(story: StoryAnalysis): Generator<SidedDifference> {
  for (const { kind, a, b, unsourced } of differingPairs(story)) {
    const from = (side: 'a' | 'b') => unsourced && ({ unsourced: unsourced === side ? 'here' : 'there' } as const);
    yield { here: a, difference: { kind, there: b, ...from('a') } };
    yield { here: b, difference: { kind, there: a, ...from('b') } };
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
