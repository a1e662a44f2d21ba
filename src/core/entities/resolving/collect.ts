import type { ArticleStructure } from '../../text/article';
import { pauseEvery, type Sliced } from '../../util/sliced';
import type { NameCandidate, ParagraphNames } from '../names';

import { keyOfWords, type StoryName } from './storyName';

/** One version of the story as the resolver sees it. */
export interface NamedArticle {
  readonly text: string;
  readonly structure: ArticleStructure;
  /** One for each paragraph of the structure. */
  readonly names: readonly ParagraphNames[];
}

/** Names found in the articles, in order of article and place, and what else typing needs to know. */
export interface Collected {
  readonly names: readonly StoryName[];
  /** Words that the story writes small, with how many paragraphs do. */
  readonly plainWords: ReadonlyMap<string, number>;
}

/** How many names are handled between two offers to pause: well under 2 ms of work. */
export const namesPerSlice = 128;

/** Gathers the candidates of all articles. */
export function* collectNames(articles: readonly NamedArticle[]): Sliced<Collected> {
  const names: StoryName[] = [];
  const plainWords = new Map<string, number>();
  const due = pauseEvery(namesPerSlice);
  for (const [article, named] of articles.entries()) {
    yield;
    for (const read of namingParagraphs(named)) {
      if (due(1 + read.plainWords.size)) yield;
      countWords(plainWords, read, 1);
    }
    for (const name of yield* namesIn(named, article)) names.push(name);
  }
  return { names, plainWords };
}

/** Counts the words that a paragraph writes small in or out. */
export function countWords(counts: Map<string, number>, { plainWords }: ParagraphNames, step: 1 | -1): void {
  for (const word of plainWords) {
    const count = (counts.get(word) ?? 0) + step;
    if (count > 0) counts.set(word, count);
    else counts.delete(word);
  }
}

/** Boilerplate and prefix lines name nothing of the story. */
const isNaming = ({ kind }: ArticleStructure['paragraphs'][number]): boolean => kind !== 'menu' && kind !== 'prefix';

/** What the paragraphs of an article name that may name something of the story. */
export function namingParagraphs({ structure, names }: NamedArticle): readonly ParagraphNames[] {
  return names.filter((_, index) => {
    const paragraph = structure.paragraphs[index];
    return paragraph !== undefined && isNaming(paragraph);
  });
}

/** The candidates of one article, in order. */
export function* namesIn(named: NamedArticle, article: number): Sliced<readonly StoryName[]> {
  const sport = isSport(named);
  const names: StoryName[] = [];
  const due = pauseEvery(namesPerSlice);
  for (const [at, paragraph] of named.structure.paragraphs.entries()) {
    if (!isNaming(paragraph)) continue;
    for (const [index, candidate] of (named.names[at]?.candidates ?? []).entries()) {
      if (due(1)) yield;
      const told =
        sport && candidate.inSport.length > 0
          ? { ...candidate, context: [...candidate.context, ...candidate.inSport] }
          : candidate;
      names.push(storyName(told, article, at, index, paragraph.start));
    }
  }
  return names;
}

/** A report on sport has a word of sport among each so many words, and a few of them at least. */
const wordsPerSportWord = 22;

/** Whether an article reports on sport, where towns are most often their teams. */
export function isSport({ names }: NamedArticle): boolean {
  let score = 0;
  let words = 0;
  for (const { sport, wordCount } of names) {
    score += sport;
    words += wordCount;
  }
  return score >= 3 && score * wordsPerSportWord >= words;
}

function storyName(
  candidate: NameCandidate,
  article: number,
  paragraph: number,
  index: number,
  offset: number,
): StoryName {
  const { start, end, words } = candidate;
  return { start: start + offset, end: end + offset, article, paragraph, index, candidate, key: keyOfWords(words) };
}
