import type { ArticleStructure } from '../../text/article';
import type { Sliced } from '../../util/sliced';
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
  /** Words that the story writes small. */
  readonly plainWords: ReadonlySet<string>;
}

/** How many names are handled between two offers to pause: well under 2 ms of work. */
export const namesPerSlice = 256;

/** Gathers the candidates of all articles. Site furniture and prefix lines name nothing of the story. */
export function* collectNames(articles: readonly NamedArticle[]): Sliced<Collected> {
  const names: StoryName[] = [];
  const plainWords = new Set<string>();
  for (const [article, named] of articles.entries()) {
    const { structure, names: paragraphs } = named;
    const sport = isSport(named);
    for (const [paragraph, { start, kind }] of structure.paragraphs.entries()) {
      const read = paragraphs[paragraph];
      if (read === undefined || kind === 'menu' || kind === 'prefix') continue;
      for (const word of read.plainWords) plainWords.add(word);
      for (const [index, candidate] of read.candidates.entries()) {
        if (names.length % namesPerSlice === 0) yield;
        const told =
          sport && candidate.inSport.length > 0
            ? { ...candidate, context: [...candidate.context, ...candidate.inSport] }
            : candidate;
        names.push(storyName(told, article, paragraph, index, start));
      }
      yield;
    }
  }
  return { names, plainWords };
}

/** A report on sport has a word of sport among each so many words, and a few of them at least. */
const wordsPerSportWord = 22;

function isSport({ names }: NamedArticle): boolean {
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
