import type { ArticleStructure } from '../text/article';
import type { ParagraphSpeech, SpokenQuote } from './paragraphSpeech';
import type { Source } from './source';

/** A quotation at its place in the article, with its speaker as far as its own paragraph tells. */
export interface PlacedQuote extends SpokenQuote {
  readonly source: Source | undefined;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

interface Paragraphs {
  readonly structure: ArticleStructure;
  readonly speech: readonly ParagraphSpeech[];
}

/** By paragraph. */
interface GivenSources {
  readonly lastOf: readonly (Source | undefined)[];
  readonly closing: readonly (Source | undefined)[];
}

/**
 * Gives quotations the speakers that other paragraphs tell: one that closes no mark goes on where a mark opens the next paragraph; a
 * paragraph that ends with a colon hands over the next; one that is a quotation and nothing else has the speaker whom the one before
 * ends with; a name behind a dash stands below what it signs.
 */
export function acrossParagraphs(
  quotes: readonly PlacedQuote[],
  { structure, speech }: Paragraphs,
  { lastOf, closing }: GivenSources,
): readonly PlacedQuote[] {
  const all = [...quotes];
  const give = (at: number, source: Source | undefined): void => {
    const quote = all[at];
    if (quote !== undefined && quote.source === undefined && source !== undefined)
      all[at] = { ...quote, source: { ...source, carried: true } };
  };
  const opens = ({ start, paragraph }: PlacedQuote): boolean => start === structure.paragraphs[paragraph]?.start;
  const goesOn = (before: PlacedQuote | undefined, quote: PlacedQuote): boolean =>
    before !== undefined && !before.closed && before.paragraph === quote.paragraph - 1 && opens(quote);
  for (const [at, quote] of all.entries()) {
    const before = all[at - 1];
    if (goesOn(before, quote)) give(at, before?.source);
    else if (opens(quote) && speech[quote.paragraph - 1]?.introduces === true) give(at, lastOf[quote.paragraph - 1]);
    else if (speech[quote.paragraph]?.isLone === true) {
      const follows = speech[quote.paragraph - 1]?.isLone === true && before?.paragraph === quote.paragraph - 1;
      give(at, closing[quote.paragraph - 1] ?? (follows ? before.source : undefined));
    }
    if (speech[quote.paragraph]?.isLone === true && speech[quote.paragraph + 1]?.isByline === true)
      give(at, lastOf[quote.paragraph + 1]);
  }
  // the attribution may stand at the end
  for (let at = all.length - 1; at > 0; at--) {
    const [before, quote] = [all[at - 1], all[at]];
    if (quote !== undefined && goesOn(before, quote)) give(at - 1, quote.source);
  }
  return all;
}
