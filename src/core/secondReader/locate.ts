import { foldText, type FoldedText } from '../annotations/anchoring/folding';
import { placesInFolded } from '../annotations/anchoring/quotePlaces';
import { quoteKey } from '../matching/corrections';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import type { ProposedWords } from '../story/proposals';
import { isRead } from '../text/article';
import { indexAt, overlap, textOf, type Span } from '../text/span';
import type { PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DropReason } from './dropped';

/** Words of a file as an answer names them. */
export interface QuotedWords {
  readonly file: string;
  readonly exact: string;
  /** Number of the sentence in the request, from 1. */
  readonly sentence?: number;
}

/** Finds quotations in the articles of one story. */
export interface Locator {
  /** Words of an answer. */
  find(words: QuotedWords): Sliced<PlaceInStory | DropReason>;
  /** Words that were found before and kept with their sentence. */
  findKept(words: ProposedWords): Sliced<PlaceInStory | DropReason>;
}

/** More places of one quotation tell none of them. */
const mostPlaces = 200;

/** Makes the locator of a story; an article is folded when the first quotation of it is looked for. */
export function createLocator({ articles }: StoryAnalysis): Locator {
  const folded = new Map<number, FoldedText>();
  const sentences = new Map<number, ReadonlyMap<string, number>>();
  function* placesOf(article: number, exact: string): Sliced<readonly Span[]> {
    const text = articles[article]?.text ?? '';
    const known = folded.get(article) ?? (yield* foldText(text));
    folded.set(article, known);
    const places = yield* placesInFolded(known, exact, mostPlaces);
    return places.filter(place => standsWhole(text, place));
  }
  function* find(
    file: string,
    exact: string,
    sentenceOf: (article: number) => number,
  ): Sliced<PlaceInStory | DropReason> {
    const article = articles.findIndex(({ name }) => name === file);
    const own = articles[article];
    if (own === undefined) return 'otherFile';
    const all = yield* placesOf(article, exact);
    if (all.length === 0) return 'notFound';
    const told = all.filter(({ start }) => isAskedAt(own, start));
    if (told.length === 0) return 'boilerplate';
    const sentence = own.structure.sentences[sentenceOf(article)];
    // twice in one sentence is one place to a reader, who sees the sentence
    const there = sentence && told.find(place => overlap(place, sentence) > 0);
    const place = there ?? (told.length === 1 ? told[0] : undefined);
    if (place === undefined) return 'ambiguous';
    return isInOneParagraph(own, place) ? { article, start: place.start, end: place.end } : 'acrossParagraphs';
  }
  return {
    find: ({ file, exact, sentence = 0 }) => find(file, exact, () => sentence - 1),
    findKept: ({ article, exact, quote }) =>
      find(article, exact, index => {
        const known = sentences.get(index) ?? sentencesByWords(articles[index]);
        sentences.set(index, known);
        return known.get(quoteKey({ article: '', quote })) ?? -1;
      }),
  };
}

/** Index of the sentence that a place begins in; -1 outside of all. */
export function sentenceAt(article: ArticleAnalysis | undefined, { start }: Span): number {
  return article === undefined ? -1 : indexAt(article.structure.sentences, start);
}

/** A place of a story as it is kept. */
export function keptWords({ articles }: StoryAnalysis, place: PlaceInStory): ProposedWords {
  const article = articles[place.article];
  const sentence = article?.structure.sentences[sentenceAt(article, place)] ?? place;
  const text = article?.text ?? '';
  return { article: article?.name ?? '', quote: textOf(text, sentence), exact: textOf(text, place) };
}

/** Of sentences with the same words the first, as decisions about sentences take it. */
function sentencesByWords(article: ArticleAnalysis | undefined): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, sentence] of (article?.structure.sentences ?? []).entries()) {
    const key = quoteKey({ article: '', quote: textOf(article?.text ?? '', sentence) });
    if (!found.has(key)) found.set(key, index);
  }
  return found;
}

function isAskedAt({ structure }: ArticleAnalysis, offset: number): boolean {
  const paragraph = structure.paragraphs[indexAt(structure.paragraphs, offset)];
  return paragraph !== undefined && isRead(paragraph);
}

function isInOneParagraph({ structure: { paragraphs } }: ArticleAnalysis, { start, end }: Span): boolean {
  return indexAt(paragraphs, start) === indexAt(paragraphs, end - 1);
}

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;
const insideNumber = /^\p{N}[.,]\p{N}/u;

/** Whether a place ends no word or number in its middle: "14" does not hold "4", nor "1,250" "250". */
function standsWhole(text: string, { start, end }: Span): boolean {
  return [start, end].every(at => {
    const [before, after] = [text.slice(at - 1, at), text.slice(at, at + 1)];
    if (letterOrDigit.test(before) && letterOrDigit.test(after)) return false;
    return !insideNumber.test(text.slice(at - 1, at + 2)) && !insideNumber.test(text.slice(at - 2, at + 1));
  });
}
