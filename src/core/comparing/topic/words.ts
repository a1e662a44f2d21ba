import { stemmer } from 'stemmer';
import { countryNamed } from '../../entities/gazetteer/countryNames';
import { fieldOf } from '../../language/en/synonyms';
import { addressTitles, degreeWords, opensClause, sayingWords, stopWords } from '../../language/en/functionWords';
import type { Span } from '../../text/span';

/** A content word or figure of a sentence, as topics see it. UTF-16 into the article. */
export interface TopicWord extends Span {
  /** Country, stem or figure: what two wordings of the same share. */
  readonly term: string;
  /** Lower case, without possessive. */
  readonly folded: string;
  /** How many clause boundaries stand before it in its sentence. */
  readonly clause: number;
  /** Carries no topic of its own: articles, prepositions, auxiliaries, words of saying. */
  readonly stop: boolean;
}

/** A word, a figure, or a mark that parts clauses. */
const pieces = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?|\p{N}+(?:[.,]\p{N}+)*|[,;:()–—]|--/gu;
const wordLike = /^[\p{L}\p{N}]/u;

/** Words of saying, titles and words of degree tell who says a figure and how, not what it is of. */
const untelling: ReadonlySet<string> = new Set([...stopWords, ...sayingWords, ...addressTitles, ...degreeWords]);

/** Longer words are no words of a language; hostile input must not be stemmed for long. */
const longestWord = 40;

/** Sentences with more words are walls: what stands behind takes no part in comparing. */
export const longestSentence = 2000;

/** The words of one sentence, in order, up to {@link longestSentence}. Linear in the sentence. */
export function topicWords(text: string, sentence: Span): readonly TopicWord[] {
  const found = Array.from(text.slice(sentence.start, sentence.end).matchAll(pieces), ({ 0: surface, index }) => ({
    surface,
    start: sentence.start + index,
    folded: wordLike.test(surface) ? fold(surface) : '',
  }));
  const words: TopicWord[] = [];
  let clause = 0;
  for (const [at, { surface, start, folded }] of found.entries()) {
    if (words.length === longestSentence) break;
    if (folded === '' || opensClause(folded, found[at + 1]?.folded ?? '')) clause += 1;
    if (folded === '') continue;
    const stop = untelling.has(folded) && surface !== 'US';
    const term = stop ? folded : termOf(surface, folded);
    words.push({ start, end: start + surface.length, term, folded, clause, stop });
  }
  return words;
}

/** Lower case, without possessive and the separators of figures. */
function fold(surface: string): string {
  const lower = surface.slice(0, longestWord).toLowerCase();
  const apostrophe = Math.max(lower.indexOf("'"), lower.indexOf('’'));
  return (apostrophe > 0 ? lower.slice(0, apostrophe) : lower).replaceAll(',', '');
}

/** What two wordings of the same share: a country, else the stem. */
function termOf(surface: string, folded: string): string {
  const country = folded.startsWith(surface.charAt(0)) ? undefined : countryNamed(folded);
  return country === undefined ? wordTerm(folded) : `@${country.code}`;
}

/** The stem that stands for a folded word, its synonyms and what is told of with them. */
export function wordTerm(folded: string): string {
  return stemmer(fieldOf(folded));
}
