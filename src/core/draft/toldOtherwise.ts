import type { StoryAnalysis } from '../story/analysis';
import { overlap, type Span } from '../text/span';
import { comparePlaces, type PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding, DraftSubject } from './finding';
import type { ToldSentence } from './tellings';

/** Words of a draft, UTF-16, and where versions have others in their place. */
export interface OtherWords extends Span {
  readonly at: readonly PlaceInStory[];
}

/**
 * Finds the words of one sentence that versions have otherwise; those without a place are none.
 * @param isQuoted tells words in quotation marks, which are held against the versions by themselves
 */
export type SentenceReader = (
  sentence: ToldSentence,
  isQuoted: (span: Span) => boolean,
) => Sliced<readonly OtherWords[]>;

/** Where things stand, in order and without what else is known of them. */
export function placesInOrder(things: readonly PlaceInStory[]): readonly PlaceInStory[] {
  return things.map(({ article, start, end }) => ({ article, start, end })).sort(comparePlaces);
}

/** What one reader finds in all sentences of a draft. */
export function* toldOtherwise(
  { articles }: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
  read: SentenceReader,
  subject: DraftSubject = 'statement',
): Sliced<readonly DraftFinding[]> {
  const quotes = articles[draft]?.quotes ?? [];
  const findings: DraftFinding[] = [];
  for (const sentence of told) {
    yield;
    const own = quotes.filter(quote => overlap(quote, sentence) > 0);
    const found = yield* read(sentence, span => own.some(quote => overlap(quote, span) > 0));
    for (const { start, end, at } of found)
      if (at.length > 0) findings.push({ subject, verdict: 'differs', start, end, at, against: [] });
  }
  return findings;
}
