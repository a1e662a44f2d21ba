import { deniers, negators, tailConditions } from '../language/en/negation';
import { openingWords } from '../language/en/besideOpposites';
import type { ArticleAnalysis } from '../story/analysis';
import { indexAt, overlap, textOf, type Span } from '../text/span';
import type { PlaceInStory } from '../text/storyNote';
import { readWords } from '../matching/words';

/** An article as far as its quotations go. */
type QuotingText = Pick<ArticleAnalysis, 'text' | 'structure' | 'quotes'>;

/** Words before a quotation that may turn it round. */
const reach = 6;

/**
 * Finds words that a quotation leaves out at its front or its end and that turn it round: "this could be avoided" of "Not that this
 * could be avoided", "we will pay" of "We will pay if the court says so". None where the draft tells them around its marks.
 * @param own the draft with the quotation in it
 * @param place the whole quotation as a version prints it
 * @returns the quotation there with what is left out; undefined where that turns nothing
 */
export function cutPlace(
  own: QuotingText,
  quotation: Span,
  version: QuotingText,
  place: PlaceInStory,
): PlaceInStory | undefined {
  const said = around(version, place);
  if (said === undefined) return undefined;
  const told = wordsOutside(own, quotation);
  const front = leftOutBefore(version.text, said, place);
  if (front !== undefined && !told.some(turns)) return { ...place, start: front };
  const end = leftOutBehind(version.text, said, place);
  return end === undefined || told.some(word => tailConditions.has(word)) ? undefined : { ...place, end };
}

const turns = (word: string): boolean =>
  negators.has(word) || deniers.has(word) || openingWords.has(word) || /n['’]t$/u.test(word);

/** The quotation that a place stands in, as far as its sentence goes, else its sentence. */
function around({ structure, quotes }: QuotingText, place: Span): Span | undefined {
  const first = structure.sentences[indexAt(structure.sentences, place.start)];
  const last = structure.sentences[indexAt(structure.sentences, place.end - 1)];
  const quote = quotes.find(({ start, end }) => start <= place.start && place.end <= end);
  if (first === undefined || last === undefined) return undefined;
  return { start: Math.max(first.start, quote?.start ?? 0), end: Math.min(last.end, quote?.end ?? Infinity) };
}

/** Where the words begin that stand before a place in its clause, where one of them turns it. */
function leftOutBefore(text: string, { start }: Span, place: Span): number | undefined {
  const before = text.slice(start, place.start);
  const clause = before.slice(before.search(/[^,;:()—–]*$/u));
  const from = place.start - clause.length;
  const words = readWords(clause).slice(-reach);
  return words.some(word => turns(clause.slice(word.start, word.end).toLowerCase()))
    ? from + (words[0]?.start ?? 0)
    : undefined;
}

/** Where a clause with a condition ends that stands right behind a place. */
function leftOutBehind(text: string, { end }: Span, place: Span): number | undefined {
  const [first] = readWords(text.slice(place.end, end));
  return first !== undefined && tailConditions.has(first.folded) ? end : undefined;
}

/** The words of the draft's sentence that stand in no quotation. */
function wordsOutside({ text, structure, quotes }: QuotingText, quotation: Span): readonly string[] {
  const sentence = structure.sentences[indexAt(structure.sentences, quotation.start)];
  if (sentence === undefined) return [];
  return readWords(textOf(text, sentence)).flatMap(({ start, end }) => {
    const span = { start: sentence.start + start, end: sentence.start + end };
    return quotes.some(quote => overlap(quote, span) > 0) ? [] : text.slice(span.start, span.end).toLowerCase();
  });
}
