import type { ArticleSources, Source, SourcedQuotation } from '../../attribution/source';
import { tellsInWords, type ArticleStructure } from '../../text/article';
import type { Span } from '../../text/span';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { topicWords, type TopicWord } from '../topic/words';

/** What a sentence quotes. UTF-16 into the article: from the first quoted word to the last. */
export interface QuotedPart extends Span {
  /** What its words are compared by, each once. */
  readonly terms: ReadonlySet<string>;
  readonly speaker: Source;
}

/** A sentence of a version with what of it is quoted. */
export interface ToldPassage {
  readonly sentence: number;
  /** Its words that say something. */
  readonly words: readonly PassageWord[];
  /** What it quotes at some length of somebody who is known. */
  readonly quoted: QuotedPart | undefined;
  readonly sources: readonly Source[];
}

/** A word of a sentence as quotations are looked for in it. UTF-16 into the article. */
export interface PassageWord extends Span {
  readonly term: string;
  readonly isQuoted: boolean;
}

/** The sentences of a version, and where each term stands among them. */
export interface ToldPassages {
  readonly passages: readonly ToldPassage[];
  /** Those that quote, by their places among all. */
  readonly quoting: readonly number[];
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly bySentence: ReadonlyMap<number, ToldPassage>;
}

interface PassageArticle {
  readonly text: string;
  readonly structure: ArticleStructure;
  readonly sources: ArticleSources;
}

/** Fewer words in one pair of marks are a name, a title or what somebody calls something. */
const fewestQuoted = 4;
/** Content words of a quotation, and those among them that are no names. */
const fewestTerms = 3;
const fewestPlain = 2;
/** UTF-16 units of a sentence that are read: longer ones are walls. */
const mostRead = 2000;
const sentencesPerSlice = 8;

/** The sentences of an article that tell the story. Linear in its text. */
export function* toldPassages({ text, structure, sources }: PassageArticle): Sliced<ToldPassages> {
  const passages: ToldPassage[] = [];
  const quoting: number[] = [];
  const places = new Map<string, number[]>();
  const due = pauseEvery(sentencesPerSlice);
  let next = 0;
  for (const [sentence, { start, end, paragraph }] of structure.sentences.entries()) {
    if (due(1)) yield;
    const kind = structure.paragraphs[paragraph];
    if (kind === undefined || !tellsInWords(kind)) continue;
    while ((sources.quotes[next]?.end ?? Infinity) <= start) next++;
    const words = topicWords(text, { start, end: Math.min(end, start + mostRead) });
    const quotes = quotesIn(words, sources.quotes, next);
    const telling = words.flatMap(({ start, end, term, stop }, at) =>
      stop ? [] : [{ start, end, term, isQuoted: quotes[at] !== undefined }],
    );
    for (const term of new Set(telling.map(word => word.term))) {
      const own = places.get(term);
      if (own === undefined) places.set(term, [passages.length]);
      else own.push(passages.length);
    }
    const given = sources.sentences[sentence]?.sources.map(({ source }) => source) ?? [];
    const quoted = quotedPart(text, words, quotes);
    if (quoted !== undefined) quoting.push(passages.length);
    passages.push({ sentence, words: telling, quoted, sources: given });
  }
  return { passages, quoting, places, bySentence: new Map(passages.map(passage => [passage.sentence, passage])) };
}

/** For each word the quotation that it stands in. @param next the first that may reach the sentence */
function quotesIn(
  words: readonly TopicWord[],
  quotes: readonly SourcedQuotation[],
  next: number,
): readonly (SourcedQuotation | undefined)[] {
  let at = next;
  return words.map(word => {
    while ((quotes[at]?.end ?? Infinity) <= word.start) at++;
    const quote = quotes[at];
    return quote !== undefined && quote.start <= word.start ? quote : undefined;
  });
}

function quotedPart(
  text: string,
  words: readonly TopicWord[],
  quotes: readonly (SourcedQuotation | undefined)[],
): QuotedPart | undefined {
  const counts = new Map<SourcedQuotation, number>();
  for (const quote of quotes) if (quote !== undefined) counts.set(quote, (counts.get(quote) ?? 0) + 1);
  const isLong = (quote: SourcedQuotation | undefined): boolean =>
    quote !== undefined && (counts.get(quote) ?? 0) >= fewestQuoted;
  const quoted = words.filter((_, at) => isLong(quotes[at]));
  const telling = quoted.filter(({ stop }) => !stop);
  const isPlain = ({ start }: TopicWord): boolean => /^\p{Ll}/u.test(text.slice(start, start + 2));
  const terms = new Set(telling.map(({ term }) => term));
  const speaker = quotes.find(isLong)?.source;
  const [first, last] = [quoted[0], quoted.at(-1)];
  if (speaker === undefined || speaker.kind === 'unknown' || first === undefined || last === undefined)
    return undefined;
  if (terms.size < fewestTerms || telling.filter(isPlain).length < fewestPlain) return undefined;
  return { start: first.start, end: last.end, terms, speaker };
}
