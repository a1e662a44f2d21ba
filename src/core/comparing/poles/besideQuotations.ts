import { overlap } from '../../text/span';
import type { StoryNote } from '../../text/storyNote';

/**
 * The notes on opposites that no note on a quotation covers: "shall open" against "shall not open" within one quotation is told once, as
 * its words. Linear in the notes, but for those on quotations of the same two versions.
 */
export function besideQuotations(opposites: readonly StoryNote[], others: readonly StoryNote[]): readonly StoryNote[] {
  const quoted = new Map<string, StoryNote[]>();
  for (const note of others) {
    if (note.relation !== 'quoteVariant') continue;
    const known = quoted.get(versionsOf(note));
    if (known === undefined) quoted.set(versionsOf(note), [note]);
    else known.push(note);
  }
  const isTold = (note: StoryNote): boolean =>
    quoted.get(versionsOf(note))?.some(({ a, b }) => overlap(a, note.a) > 0 && overlap(b, note.b) > 0) === true;
  return opposites.filter(note => !isTold(note));
}

const versionsOf = ({ a, b }: StoryNote): string => `${a.article} ${b.article}`;
