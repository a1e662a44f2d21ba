import { overlap } from '../../text/span';
import type { StoryNote } from '../../text/storyNote';
import { createPairwise, type ByPair, type PairGiven } from '../../util/byPair';
import type { Sliced } from '../../util/sliced';

/** Leaves out the notes on opposites that a note on a quotation covers. */
export type OppositeSifter = (opposites: ByPair<StoryNote>, others: ByPair<StoryNote>) => Sliced<ByPair<StoryNote>>;

/**
 * Makes the sifter of one story: "shall open" against "shall not open" within one quotation is told once, as its words. Linear in the
 * notes, but for those on quotations of the same two versions.
 */
export function createOppositeSifter(): OppositeSifter {
  const sift = createPairwise(function* ({ lists: [opposites, others] }: PairGiven<[], [StoryNote, StoryNote]>) {
    if (opposites.length === 0) return opposites;
    yield;
    const quoted = others.filter(({ relation }) => relation === 'quoteVariant');
    const isTold = (note: StoryNote): boolean =>
      quoted.some(({ a, b }) => overlap(a, note.a) > 0 && overlap(b, note.b) > 0);
    return opposites.filter(note => !isTold(note));
  });
  return (opposites, others) =>
    sift(
      opposites.map(() => []),
      [opposites, others],
    );
}
